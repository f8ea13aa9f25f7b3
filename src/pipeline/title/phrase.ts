import type { Reference } from '../language/document.ts';
import { type Context, isFarOff, isPartly, isSame, isThing, NOBODY } from './context.ts';
import type { Thrift } from './fit.ts';
import { possessive } from './morphology.ts';
import { actorName, isPluralName, listed } from './names.ts';
import { bearer, nameFor, withNation } from './naming.ts';
import type { Scene } from './scene.ts';
import { isNegated } from './telling.ts';
import { isStray, isVague } from './vague.ts';
import { flatWords, isHyphen, isTimeWord, join, OF_ALL, type Phrase, word } from './words.ts';

const PRONOUN = /^(?:PRP\$?|WP\$?)$/;
const KEPT_DETERMINERS = new Set('no all both any more several two other another every each'.split(' '));

/** Relations below a noun that are kept at each thrift. */
const KEPT: Readonly<Record<Thrift, RegExp>> = {
  0: /^(?:compound|amod|nummod|flat|fixed|nmod|conj|acl)/,
  1: /^(?:compound|amod|nummod|flat|fixed|nmod|conj)/,
  2: /^(?:compound|amod|nummod|flat|fixed|nmod:poss|conj)/,
  3: /^(?:compound|amod|flat|fixed)/,
};

/** The words of a noun phrase, headline-like: no articles, no asides, names short and pronouns resolved; `undefined` where it cannot stand alone. */
export function nounPhrase(
  scene: Scene,
  head: number,
  thrift: Thrift,
  context: Context = NOBODY,
): Phrase | undefined {
  const own = scene.referenceAt(head);
  const beside = own === undefined ? calledBeside(scene, head) : undefined;
  const reference =
    beside ?? (own === undefined || own.how === 'national' ? (bearer(scene, head) ?? own) : own);
  // What the doer does to "it" is done to a thing: the pronoun has been taken for the doer.
  const itself = own?.how === 'pronoun' && own.actors.length > 0 && isSame(own, context);
  const { text, xpos } = scene.token(head);
  if (itself && xpos === 'PRP' && /^(?:it|them|him|her)$/i.test(text)) return undefined;
  if (/^(?:it|them)$/i.test(text) && isThing(scene, head)) return undefined;
  if (/^(?:it|them)sel(?:f|ves)$/i.test(text) && /^(?:i?obj|obl)/.test(scene.token(head).deprel))
    return { text: text.toLowerCase(), plural: false };
  const named = reference && nameFor(scene, reference, beside ? beside.head : head);
  if (named) return withConjuncts(scene, head, named, thrift, context);
  const noun = isStray(scene, head) ? nounAfter(scene, head) : undefined;
  if (noun !== undefined) return before(word(scene, head), nounPhrase(scene, noun, thrift, context));
  if (isVague(scene, head) || isStray(scene, head)) return undefined;
  if (PRONOUN.test(scene.token(head).xpos) || scene.token(head).upos === 'PRON') return undefined;
  const bare = wordsOf(scene, head, thrift, context);
  if (!bare) return undefined;
  const words = withNation(scene, head, reference, bare, [...context.actors, ...context.also]);
  const conjoined = thrift < 3 && scene.childrenBy(head, 'conj').length > 0;
  // "Unity among nations" is one thing.
  const many =
    /^NNP?S$/.test(xpos) ||
    isPluralName(words.replace(/ (?:of|among|between|in|from|with|on|to) .*$/, '')) ||
    isFleet(scene, head);
  return { text: words, plural: conjoined || many };
}

/** "The wider union, UNASUR,": the state or body whose name stands beside a noun. */
function calledBeside(scene: Scene, head: number): Reference | undefined {
  if (scene.token(head).upos !== 'NOUN' || /S$/.test(scene.token(head).xpos)) return undefined;
  const name = scene.childrenBy(head, 'appos').find((i) => isBehindComma(scene, i));
  const one = name === undefined ? undefined : scene.referenceAt(name);
  return one?.how === 'name' && /^(?:state|body|group)$/.test(one.kind) && one.head === name
    ? one
    : undefined;
}

/** Whether a comma stands right before a name with its article. */
function isBehindComma(scene: Scene, at: number): boolean {
  let first = at;
  while (first > 0 && /^(?:the|\p{Lu}\S*)$/u.test(scene.token(first - 1).text)) first--;
  return scene.tokens[first - 1]?.text === ',';
}

/** "Israeli aircraft": several, unless an article says one. */
function isFleet(scene: Scene, head: number): boolean {
  const one = scene
    .childrenBy(head, 'det', 'nummod')
    .some((i) => /^(?:an?|this|that|one)$/i.test(scene.token(i).text));
  return !one && /^(?:air|space|hover)craft$/i.test(scene.token(head).text);
}

/** The noun that an adjective of nation stands before, where the parser took the adjective for the head ("Libyan no-fly zone"). */
function nounAfter(scene: Scene, head: number): number | undefined {
  const after = scene.children(head).filter((i) => i > head && scene.token(i).upos === 'NOUN');
  return after.find(
    (i) =>
      /^(?:appos|flat|dep|list|compound|nmod)/.test(scene.token(i).deprel) &&
      scene.childrenBy(i, 'case').length === 0,
  );
}

function before(text: string, phrase: Phrase | undefined): Phrase | undefined {
  return phrase && { ...phrase, text: `${text} ${phrase.text}` };
}

/** A name, with the names that stand beside it in a row. */
function withConjuncts(
  scene: Scene,
  head: number,
  first: Phrase,
  thrift: Thrift,
  context: Context,
): Phrase | undefined {
  const others = scene
    .childrenBy(head, 'conj')
    .filter((i) => /^(?:NOUN|PROPN|PRON)$/.test(scene.token(i).upos));
  const reference = scene.referenceAt(head);
  const apart = others.filter((i) => scene.referenceAt(i) !== reference);
  const [only] = apart;
  // "The Chinese government and people": the state has been named for both.
  if (only === undefined || (apart.length === 1 && /^people$/i.test(scene.token(only).text))) return first;
  const phrases = apart.map((i) => nounPhrase(scene, i, thrift, context));
  const texts = [first.text, ...phrases.flatMap((phrase) => phrase?.text ?? [])];
  return { text: listed([...new Set(texts)]), plural: true };
}

function wordsOf(scene: Scene, head: number, thrift: Thrift, context: Context): string | undefined {
  const parts: { at: number; text: string }[] = [{ at: head, text: word(scene, head) }];
  for (const child of scene.children(head)) {
    const text = modifier(scene, head, child, thrift, context);
    if (text) parts.push({ at: child, text });
  }
  return join(scene, parts);
}

/** Nouns that are nothing without what they count. */
export const QUANTITY =
  /^(?:tens|dozens|scores|hundreds|thousands|millions|billions|number|majority|group|series)$/i;

function modifier(
  scene: Scene,
  head: number,
  child: number,
  thrift: Thrift,
  context: Context,
): string | undefined {
  const { deprel, upos, text } = scene.token(child);
  if (upos === 'PUNCT')
    return isHyphen(text) && scene.token(child - 1)?.end === scene.token(child).start ? text : undefined;
  if (/^all$/i.test(text) && scene.tokens[child + 1]?.text === 'but') return 'all but';
  if (deprel.startsWith('det'))
    return KEPT_DETERMINERS.has(text.toLowerCase()) ? word(scene, child) : undefined;
  if (deprel === 'nmod:poss' && isTimeWord(scene, child)) return undefined;
  if (deprel === 'nmod:poss') return thrift < 3 ? owner(scene, child, thrift, context) : undefined;
  const needed = (thrift < 3 || QUANTITY.test(scene.token(head).text)) && child > head && isOf(scene, child);
  if (!needed && !KEPT[thrift].test(deprel)) return undefined;
  if (deprel.startsWith('acl')) return infinitive(scene, child, context);
  if (deprel.startsWith('conj')) return conjunct(scene, child, thrift, context);
  if (deprel.startsWith('nmod') && child > head && isSetApart(scene, child)) return undefined;
  if (deprel.startsWith('nmod'))
    return child > head ? complement(scene, child, thrift, context) : word(scene, child);
  if (/^(?:amod|nummod|compound)/.test(deprel) && child < head) return flatWords(scene, child);
  if (deprel.startsWith('nummod') && scene.token(head).upos === 'SYM') return flatWords(scene, child);
  if (/^(?:amod|nummod)/.test(deprel)) return undefined;
  return upos === 'PUNCT' ? undefined : flatWords(scene, child);
}

/** "The army, under pressure to disarm, …": a phrase with its preposition behind a comma is an aside. */
function isSetApart(scene: Scene, at: number): boolean {
  const [first] = scene.childrenBy(at, 'case');
  return first !== undefined && scene.token(first - 1)?.text === ',';
}

/** "Kim’s", or "his" where the one meant is the subject just named. */
function owner(scene: Scene, at: number, thrift: Thrift, context: Context): string | undefined {
  if (scene.token(at).xpos === 'WP$') return namedBefore(scene, at);
  const reference = scene.referenceAt(at);
  const pronoun = PRONOUN.test(scene.token(at).xpos) || scene.token(at).upos === 'PRON';
  if (pronoun && reference && isSame(reference, context)) {
    const text = scene.token(at).text.toLowerCase();
    return /^(?:our|my|your)$/.test(text) ? 'its' : text;
  }
  const own = scene.token(at).text.toLowerCase();
  if (pronoun && /^(?:its|their)$/.test(own) && reference && isFarOff(scene, reference)) return own;
  if (pronoun && (!reference || isPartly(reference, context))) return undefined;
  // "Flew the captives to Oman for their release": a people, and not the state that they are of.
  if (own === 'their' && reference!.actors.length === 1 && reference!.people.length === 0) return undefined;
  if (reference?.how === 'national') return word(scene, at);
  const phrase = nounPhrase(scene, at, Math.max(1, thrift) as Thrift, context);
  return phrase && possessive(phrase.text);
}

/** "Japan, whose own talks": whoever is named right before the comma owns them. */
function namedBefore(scene: Scene, whose: number): string | undefined {
  const { end } = scene.tokens[whose - 2] ?? { end: -1 };
  const one = scene.references.find(
    (each) => each.end === end && each.kind !== 'place' && each.how === 'name',
  );
  return one && possessive(nameFor(scene, one, one.head)?.text ?? '');
}

/** "of …": what a noun is often nothing without ("number of troops"). */
function isOf(scene: Scene, at: number): boolean {
  return (
    scene.relation(at) === 'nmod' && scene.childrenBy(at, 'case').some((i) => scene.token(i).lemma === 'of')
  );
}

/** A noun's or verb's complement with its preposition: "of missiles", "in Poland"; dates, asides and what was just named are left out. */
export function complement(
  scene: Scene,
  at: number,
  thrift: Thrift,
  context: Context,
  close = false,
): string | undefined {
  const cases = scene
    .childrenBy(at, 'case')
    .filter((i) => i < at)
    .flatMap((i) => [i, ...scene.childrenBy(i, 'fixed')]);
  const preposition = cases.map((i) => scene.token(i).text.toLowerCase()).join(' ');
  if (preposition === '' || (LOOSE.test(preposition) && !(close && preposition === 'as'))) return undefined;
  if (preposition !== 'of' && isTimeWord(scene, at)) return undefined;
  const phrase = nounPhrase(scene, at, Math.min(3, thrift + 1) as Thrift, context);
  const again = phrase && context.actors.some((id) => actorName(id) === phrase.text);
  const needed = preposition === 'of' && isWhole(scene, at);
  return phrase && !again ? `${preposition} ${needed ? 'the ' : ''}${phrase.text}` : undefined;
}

/** "A betrayal of the age": the article cannot be spared. */
function isWhole(scene: Scene, at: number): boolean {
  const the = scene.childrenBy(at, 'det').some((i) => /^the$/i.test(scene.token(i).text));
  return the && OF_ALL.test(scene.token(at).text);
}

/** Prepositions that add an aside. */
const LOOSE =
  /^(?:that|due|because|according|instead|rather|such|as well as|along with|together with|such as|including|despite|amid|according to|because of|due to|following|regarding|like|unlike|per|than|besides|apart from|rather than|instead of|as part of|in light of|in response to|in addition to|in terms of|prior to|after|before|during|since|until|by|well|as|well as)$/;

function conjunct(scene: Scene, at: number, thrift: Thrift, context: Context): string | undefined {
  const [cc] = scene.childrenBy(at, 'cc');
  const phrase = /^(?:NOUN|PROPN|ADJ|PRON|NUM)$/.test(scene.token(at).upos)
    ? nounPhrase(scene, at, Math.max(2, thrift) as Thrift, context)
    : undefined;
  if (!phrase) return undefined;
  return cc === undefined ? `, ${phrase.text}` : `${word(scene, cc)} ${phrase.text}`;
}

/** "to visit North Korea": an infinitive that completes a noun. */
function infinitive(scene: Scene, at: number, context: Context): string | undefined {
  return isInfinitive(scene, at) ? verbPhrase(scene, at, 1, context) : undefined;
}

function isInfinitive(scene: Scene, at: number): boolean {
  return scene.childrenBy(at, 'mark').some((i) => scene.token(i).text.toLowerCase() === 'to');
}

/** A verb phrase without its subject: "to visit North Korea", "sending troops"; `undefined` where an object has no words. */
export function verbPhrase(scene: Scene, verb: number, thrift: Thrift, context: Context): string | undefined {
  const { xpos, lemma } = scene.token(verb);
  const infinite = isInfinitive(scene, verb);
  const adjective = !/^V/.test(xpos);
  const helpers = scene.childrenBy(verb, 'aux', 'cop').map((i) => word(scene, i));
  const own = adjective || xpos === 'VBG' || xpos === 'VBN' ? word(scene, verb) : lemma;
  const parts: { at: number; text: string }[] = [
    {
      at: verb,
      text: [...(isNegated(scene, verb) ? ['not'] : []), ...(infinite ? ['to'] : []), ...helpers, own].join(
        ' ',
      ),
    },
  ];
  for (const child of scene.children(verb)) {
    const text = child > verb ? follower(scene, child, thrift, context) : undefined;
    if (text) parts.push({ at: child, text });
    if (!text && scene.relation(child) === 'obj') return undefined;
  }
  return join(scene, parts);
}

function follower(scene: Scene, at: number, thrift: Thrift, context: Context): string | undefined {
  const { deprel } = scene.token(at);
  if (/^i?obj/.test(deprel)) return nounPhrase(scene, at, thrift, context)?.text;
  if (/^obl/.test(deprel)) return complement(scene, at, thrift, context);
  if (/^xcomp/.test(deprel)) return verbPhrase(scene, at, thrift, context);
  const particle =
    deprel === 'compound:prt' ||
    (deprel === 'advmod' && /^(?:back|out|together|away|down)$/.test(scene.token(at).text));
  return particle ? word(scene, at) : undefined;
}
