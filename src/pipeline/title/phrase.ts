import type { Reference } from '../language/document.ts';
import type { Thrift } from './fit.ts';
import { possessive } from './morphology.ts';
import { actorName, demonym, isPluralName, listed } from './names.ts';
import { AGENTS, FORCES, LEADERS, OFFICES } from './offices.ts';
import { presented } from './persons.ts';
import type { Scene } from './scene.ts';

/** Words of a title with what their verb and pronouns must agree with. */
export interface Phrase {
  readonly text: string;
  readonly plural: boolean;
}

/** What the phrase of a pronoun may stand for without dangling: the subject named before it. */
export interface Context {
  readonly people: readonly string[];
  readonly actors: readonly string[];
  /** Others named since, whom a possessive may mean. */
  readonly also: readonly string[];
}

const NOBODY: Context = { people: [], actors: [], also: [] };
const PRONOUN = /^(?:PRP\$?|WP\$?)$/;
const KEPT_DETERMINERS = new Set([
  'no',
  'all',
  'both',
  'any',
  'more',
  'several',
  'two',
  'other',
  'another',
  'every',
  'each',
]);

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
  const reference = scene.referenceAt(head) ?? bearer(scene, head);
  const named = reference && nameFor(scene, reference, head);
  if (named) return withConjuncts(scene, head, named, thrift, context);
  const noun = reference?.how === 'national' ? nounAfter(scene, head) : undefined;
  if (noun !== undefined) return before(word(scene, head), nounPhrase(scene, noun, thrift, context));
  if (isVague(scene, head) || isStray(scene, head, reference)) return undefined;
  if (PRONOUN.test(scene.token(head).xpos) || scene.token(head).upos === 'PRON') return undefined;
  const bare = wordsOf(scene, head, thrift, context);
  if (!bare) return undefined;
  const words = withNation(scene, head, reference, bare);
  const conjoined = scene.childrenBy(head, 'conj').length > 0;
  return { text: words, plural: conjoined || /^NNP?S$/.test(scene.token(head).xpos) || isPluralName(words) };
}

/** "troops" that the text has told apart before are given their nation back. */
function withNation(scene: Scene, head: number, reference: Reference | undefined, words: string): string {
  const told = reference?.how === 'definite' && FORCES.test(scene.token(head).text) ? reference.actors : [];
  const [only, more] = told;
  return only === undefined || more !== undefined || words.includes(demonym(only))
    ? words
    : `${demonym(only)} ${words}`;
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

/** The person who holds the office that a word names ("Saudi leader King Abdullah", "his counterpart, Hillary Clinton"). */
function bearer(scene: Scene, head: number): Reference | undefined {
  const { text } = scene.token(head);
  if (
    !LEADERS.test(text) &&
    !OFFICES.test(text) &&
    !/^(?:counterpart|colleague|number|secretary|chief|head)$/i.test(text)
  )
    return undefined;
  const beside = scene.childrenBy(head, 'flat', 'appos', 'compound', 'nmod', 'dep');
  return beside
    .filter((i) => scene.token(i).upos === 'PROPN' && scene.childrenBy(i, 'case').length === 0)
    .map((i) => scene.referenceAt(i))
    .find((reference) => reference?.kind === 'person' && reference.people.length > 0);
}

/** An adjective of nation left without its noun ("calls for Libyan"). */
function isStray(scene: Scene, head: number, reference: Reference | undefined): boolean {
  if (reference?.how !== 'national' || /s$/.test(scene.token(head).text)) return false;
  return !scene
    .children(head)
    .some((i) => scene.relation(i) === 'det' || (i > head && scene.relation(i) !== 'conj'));
}

const VAGUE =
  /^(?:country|countries|region|area|nation|world|process|group|organi[sz]ation|side|sides|situation|matter|issue|thing|way|fact|case|part|rest|end|sake|basis|context|light|order|terms|respect|regard|addition|event|moment|earliest|latest|least|most|best|first|last|half|other|others|same|pair|two|latter|former|one|ones|result|results|lot|lots)$/i;

const EMPTY_NOUN = /^(?:way|behalf|capacity|sake|wake|terms|regard|respect|light)$/i;

/** Words that point back at something the title does not have: "the country", "the two". */
function isVague(scene: Scene, head: number): boolean {
  if (EMPTY_NOUN.test(scene.token(head).text)) return true;
  if (!VAGUE.test(scene.token(head).text)) return false;
  return scene
    .children(head)
    .every((i) => /^(?:det|case|punct|advmod|cc|mark|nummod)/.test(scene.token(i).deprel));
}

/** Words that, where the text has named whom they mean, give way to the name. */
const STANDING_FOR = new RegExp(
  `${AGENTS.source}|^(?:organi[sz]ation|alliance|bloc|body|agency|union|league|movement|militants?|kingdom|republic|island|power|powers)$`,
  'i',
);

/** The name a reference is given in a title; `undefined` where its own words serve better. */
function nameFor(scene: Scene, reference: Reference, head: number): Phrase | undefined {
  const { how, kind, people, actors } = reference;
  if (people.length > 0) return named(people.map((id) => personName(scene, id, actors[0])));
  if (how === 'pronoun' || (how === 'definite' && STANDING_FOR.test(scene.token(head).text)))
    return actors.length > 0 ? named(actors.map(actorName)) : undefined;
  if (how === 'office' && actors.length > 0 && AGENTS.test(scene.token(head).text))
    return named(actors.map(actorName));
  const inside = reference.head === head;
  if (how === 'name' && kind === 'state' && inside && actors.length === 1 && actors[0] !== 'PSE')
    return named([actorName(actors[0]!)]);
  if (how === 'name' && kind === 'body' && inside && actors.length === 1) return bodyName(scene, reference);
  return undefined;
}

/** A body's own short name, or the name of a part of it as the text has it ("UN Security Council"). */
function bodyName(scene: Scene, { start, end, actors }: Reference): Phrase {
  const written = tidy(scene.document.text.slice(start, end))
    .replace(/^the /i, '')
    .replace(/[’']s$/u, '');
  const part =
    /\b(?:council|assembly|agency|commission|court|parliament)\b/i.test(written) && written.length <= 24;
  return named([part ? written.replace(/^United Nations\b/, 'UN') : actorName(actors[0]!)]);
}

/** Acts between persons, where who came matters as much as whose they are. */
const PERSONAL = new Set(['CONSULT', 'AGREE']);

/** A leader's family name; a minister or envoy by office where persons act; anyone else by the state or body spoken for. */
function personName(scene: Scene, id: string, actor: string | undefined): string {
  const { name, leads, office } = presented(scene.document, id);
  if (leads || actor === undefined) return name;
  return office && PERSONAL.has(scene.act.type) ? `${demonym(actor)} ${office}` : actorName(actor);
}

function named(names: readonly string[]): Phrase {
  const unique = [...new Set(names)];
  return { text: listed(unique), plural: unique.length > 1 || isPluralName(unique[0]!) };
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
  const phrases = apart.map((i) => nounPhrase(scene, i, thrift, context));
  if (apart.length === 0) return first;
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
  if (deprel.startsWith('det'))
    return KEPT_DETERMINERS.has(text.toLowerCase()) ? word(scene, child) : undefined;
  if (deprel === 'nmod:poss' && isTimeWord(scene, child)) return undefined;
  if (deprel === 'nmod:poss') return thrift < 3 ? owner(scene, child, thrift, context) : undefined;
  const needed = thrift < 3 && child > head && isOf(scene, child);
  if (!needed && !KEPT[thrift].test(deprel)) return undefined;
  if (deprel.startsWith('acl')) return infinitive(scene, child, context);
  if (deprel.startsWith('conj')) return conjunct(scene, child, thrift, context);
  if (deprel.startsWith('nmod'))
    return child > head ? complement(scene, child, thrift, context) : word(scene, child);
  if (/^(?:amod|nummod|compound)/.test(deprel) && child < head) return flatWords(scene, child);
  return upos === 'PUNCT' ? undefined : flatWords(scene, child);
}

/** "Kim’s", or "his" where the one meant is the subject just named. */
function owner(scene: Scene, at: number, thrift: Thrift, context: Context): string | undefined {
  const reference = scene.referenceAt(at);
  const pronoun = PRONOUN.test(scene.token(at).xpos) || scene.token(at).upos === 'PRON';
  if (pronoun && reference && isSame(reference, context)) {
    const text = scene.token(at).text.toLowerCase();
    return /^(?:our|my|your)$/.test(text) ? 'its' : text;
  }
  if (pronoun && !reference) return undefined;
  if (reference?.how === 'national') return word(scene, at);
  const phrase = nounPhrase(scene, at, Math.max(1, thrift) as Thrift, context);
  return phrase && possessive(phrase.text);
}

function isSame({ people, actors }: Reference, context: Context): boolean {
  if (people.length > 0) return people.every((id) => context.people.includes(id));
  return actors.length > 0 && actors.every((id) => context.actors.includes(id) || context.also.includes(id));
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
  return phrase && !again ? `${preposition} ${phrase.text}` : undefined;
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
    { at: verb, text: [...(infinite ? ['to'] : []), ...helpers, own].join(' ') },
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

/** Words below an adjective, number or compound, without punctuation but hyphens. */
function flatWords(scene: Scene, at: number): string | undefined {
  const parts = below(scene, at)
    .filter((i) => scene.token(i).upos !== 'PUNCT' || isHyphen(scene.token(i).text))
    .map((i) => ({ at: i, text: word(scene, i) }));
  return join(scene, parts);
}

const TIGHT = /^(?:compound|flat|fixed|advmod|amod|nummod|obl|punct|conj|cc|nmod$|case)/;

function below(scene: Scene, at: number): number[] {
  const kept = scene
    .children(at)
    .filter((i) => TIGHT.test(scene.token(i).deprel) || scene.token(i).text.toLowerCase() === 'no');
  return [at, ...kept.flatMap((i) => below(scene, i))];
}

const TIME_WORDS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|tonight|day|days|week|weeks|month|months|year|years|decade|hour|hours|morning|afternoon|evening|night|weekend|moment|time|(?:19|20)\d\d)s?$/i;

/** Whether a word names a time, by itself or because the text's date is read from it. */
export function isTimeWord(scene: Scene, at: number): boolean {
  const token = scene.token(at);
  if (scene.referenceAt(at)) return false;
  const time = scene.act.spans.time;
  if (time && time.start <= token.start && token.end <= time.end) return true;
  if (token.deprel === 'compound') return false;
  const beside = scene.childrenBy(at, 'compound', 'nummod', 'flat', 'nmod').map((i) => scene.token(i).text);
  return (
    TIME_WORDS.test(token.text) || (/^\d/.test(token.text) && beside.some((text) => TIME_WORDS.test(text)))
  );
}

/** One word as a title writes it: not capitalised for its place, abbreviations without full stops. */
export function word(scene: Scene, i: number): string {
  const { text, upos } = scene.token(i);
  const plain = tidy(text);
  const first = i === 0 || isOpening(scene, i - 1);
  if (!(first || scene.titleCase) || upos === 'PROPN' || scene.referenceAt(i)) return plain;
  return /^\p{Lu}[\p{Ll}’'-]*$/u.test(plain) ? plain.toLowerCase() : plain;
}

function isOpening(scene: Scene, i: number): boolean {
  return /^["“‘'(–—:-]$/.test(scene.token(i).text);
}

function tidy(text: string): string {
  return text
    .replace(/^(?:\p{Lu}\.){2,}$/u, (letters) => letters.replaceAll('.', ''))
    .replace(/^\[|\]$/g, '');
}

function isHyphen(text: string): boolean {
  return text === '-' || text === '–' || text === '/';
}

/** Parts in the order of the text, with spaces except where the text has none and around hyphens. */
function join(scene: Scene, parts: readonly { at: number; text: string }[]): string {
  let joined = '';
  let last = -1;
  for (const { at, text } of [...parts].sort((a, b) => a.at - b.at)) {
    const tight = last >= 0 && at === last + 1 && scene.token(last).end === scene.token(at).start;
    joined += joined === '' || text.startsWith(',') || tight ? text : ` ${text}`;
    last = at;
  }
  return joined;
}
