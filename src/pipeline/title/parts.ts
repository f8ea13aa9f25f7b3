import type { Context } from './context.ts';
import { inOrder, type Part, type Thrift } from './fit.ts';
import { partyPhrase } from './party.ts';
import { complement, nounPhrase, verbPhrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { isNegated, URGES } from './telling.ts';
import { isStray } from './vague.ts';
import { isTimeWord, type Phrase, word } from './words.ts';

/** Prepositions whose phrase completes a verb, and those whose phrase only places it. */
const CLOSE = new Set(
  'with to against from for on over into of about at under upon toward towards off out'.split(' '),
);
const PLACING = new Set('in near along across inside outside around within beyond'.split(' '));
const KEPT_ADVERBS = new Set(
  'back together out away down forward up off again jointly unanimously formally'.split(' '),
);
/** Nouns that an infinitive completes, even one that hangs from the verb. */
const INTENT =
  /^(?:invitation|offer|plan|decision|agreement|deal|pledge|promise|request|call|refusal|right|permission|effort|bid|attempt|move|order|resolution|law|proposal|intention|readiness|will|willingness)$/;
/** "in favour of …": nouns that make one preposition with "in". */
const STANCE =
  /^(?:favou?r|support|protest|exchange|return|defiance|violation|breach|solidarity|opposition)$/i;
/** Verbs that "in" completes, and verbs that "as" does. */
const INVOLVES = new Set(
  'participate engage join invest result intervene interfere involve assist succeed fail mediate'.split(' '),
);
const JUDGES = new Set(
  'describe regard see condemn denounce dismiss praise hail recognise recognize reject view treat characterise characterize designate list'.split(
    ' ',
  ),
);

/** Verbs that a clause completes. */
const SAYING = new Set(
  (
    'say state tell announce confirm claim note add declare insist deny warn agree promise pledge vow hope fear believe ' +
    'think worry admit acknowledge allege demand request require recommend suggest propose urge order decide expect know ' +
    'show reiterate stress emphasise emphasize argue predict concede maintain complain reveal report pray wish ask swear'
  ).split(' '),
);

/** What follows a verb; `undefined` where something it cannot do without has no words of its own. */
export function partsOf(scene: Scene, verb: number, thrift: Thrift, context: Context): Part[] | undefined {
  const parts: Part[] = [];
  for (const at of scene.children(verb)) {
    if (isBeyond(scene, verb, at)) continue;
    const found = partOf(scene, verb, at, thrift, within(scene, verb, at, context));
    if (!found) return undefined;
    parts.push(...found);
  }
  return parts;
}

/** Whether a semicolon parts a word from the verb before it. */
function isBeyond(scene: Scene, verb: number, at: number): boolean {
  for (let i = verb + 1; i < at; i++) if (scene.token(i).text === ';') return true;
  return false;
}

/** What may be meant by a pronoun after an object: the subject, or those the object names. */
function within(scene: Scene, verb: number, at: number, context: Context): Context {
  const objects = scene.childrenBy(verb, 'obj', 'iobj').filter((i) => i < at);
  const named = objects.flatMap((i) => scene.referenceAt(i) ?? []);
  return {
    people: [...context.people, ...named.flatMap(({ people }) => people)],
    actors: context.actors,
    also: [...context.also, ...named.flatMap(({ actors }) => actors)],
  };
}

function partOf(
  scene: Scene,
  verb: number,
  at: number,
  thrift: Thrift,
  context: Context,
): Part[] | undefined {
  const relation = scene.relation(at);
  if (relation === 'obj' || relation === 'iobj') {
    if (at < verb && /^W|^IN$/.test(scene.token(at).xpos)) return [];
    if (isTimeWord(scene, at) || isCutOff(scene, verb, at)) return [];
    const phrase = objectPhrase(scene, at, thrift, context);
    if (!phrase) return undefined;
    return [{ at, text: phrase.text, rank: 0, object: true }, ...blamedFor(scene, verb, at, thrift, context)];
  }
  if (at < verb) return relation === 'advmod' ? adverb(scene, at, 2) : [];
  if (relation === 'ccomp' && !SAYING.has(scene.token(verb).lemma)) return [];
  if (relation === 'xcomp' && isStray(scene, at)) return undefined;
  if (
    relation === 'xcomp' &&
    /^NNS?$/.test(scene.token(at).xpos) &&
    scene.childrenBy(at, 'mark').length === 0
  ) {
    const text = called(scene, at, thrift, context);
    return text === undefined ? undefined : [{ at, text, rank: 0 }];
  }
  if (relation === 'xcomp' || relation === 'ccomp') {
    const text =
      relation === 'xcomp' ? verbPhrase(scene, at, thrift, context) : said(scene, at, thrift, context);
    return text === undefined ? undefined : [{ at, text, rank: 0 }];
  }
  if (relation === 'advcl' || relation === 'acl') return clauseAfter(scene, verb, at, thrift, context);
  if (relation === 'obl') return oblique(scene, at, thrift, context);
  if (relation === 'compound') {
    const converted = scene.frame.passive && verb === scene.frame.clause;
    return [{ at: converted ? -2 : at, text: word(scene, at), rank: 0 }];
  }
  return relation === 'advmod' ? adverb(scene, at, 0) : [];
}

/** "Which he was boycotting, calls …": what a comma parts from its verb is no object of it. */
function isCutOff(scene: Scene, verb: number, at: number): boolean {
  return at === verb + 2 && scene.token(verb + 1).text === ',';
}

/** What something is called, with its article: "calls pact a grave mistake". */
function called(scene: Scene, at: number, thrift: Thrift, context: Context): string | undefined {
  const phrase = nounPhrase(scene, at, thrift, context);
  const [article] = scene.childrenBy(at, 'det').filter((i) => /^an?$/i.test(scene.token(i).text));
  if (!phrase || article === undefined) return phrase?.text;
  return `${/^[aeio]/i.test(phrase.text) ? 'an' : 'a'} ${phrase.text}`;
}

/** An object's words; a pronoun that would mean the subject itself gives way to the target. */
function objectPhrase(scene: Scene, at: number, thrift: Thrift, context: Context): Phrase | undefined {
  const reference = scene.token(at).upos === 'PRON' ? scene.referenceAt(at) : undefined;
  const selfsame = reference?.people.some((id) => context.people.includes(id));
  if (selfsame) return partyPhrase(scene, 'target');
  // What is signed or adopted is no actor, whatever the pronoun was taken for.
  const thing = /^it$/i.test(scene.token(at).text) && scene.act.type === 'AGREE';
  return thing ? undefined : nounPhrase(scene, at, thrift, context);
}

/** Verbs whose object is blamed or thanked for something, and verbs that another act's name completes. */
const BLAMES =
  /^(?:accuse|suspect|charge|blame|condemn|criticise|criticize|praise|thank|bar|ban|stop|prevent|convict|denounce|fault|reward|punish|sanction)$/;
const NAMES_ACT =
  /^(?:deny|support|propose|consider|begin|stop|avoid|start|suggest|admit|resume|continue|end|risk|oppose|halt|finish|announce|mull|rule)$/;

/** Verbs that an infinitive completes, though the parser may hang it beside them. */
const INTENDS = /^(?:vote|decide|move|offer|prepare|plan|work|seek|threaten|promise|pledge|agree|refuse)$/;

/** "of firing rockets", where the parser hung it from the object. */
function blamedFor(scene: Scene, verb: number, object: number, thrift: Thrift, context: Context): Part[] {
  if (!BLAMES.test(scene.token(verb).lemma)) return [];
  const also = [...context.also, ...(scene.referenceAt(object)?.actors ?? [])];
  return scene
    .childrenBy(object, 'acl')
    .flatMap((at) => clauseAfter(scene, verb, at, thrift, { ...context, also }));
}

function adverb(scene: Scene, at: number, rank: 0 | 2): Part[] {
  return KEPT_ADVERBS.has(scene.token(at).lemma) ? [{ at, text: word(scene, at), rank }] : [];
}

/** "of trying to leave", "to visit North Korea": what a verb's act is about, told by another verb. */
function clauseAfter(scene: Scene, verb: number, at: number, thrift: Thrift, context: Context): Part[] {
  if (scene.childrenBy(at, 'nsubj').length > 0) return [];
  const mark = scene.childrenBy(at, 'mark', 'case').map((i) => scene.token(i).text.toLowerCase())[0] ?? '';
  const text = verbPhrase(scene, at, Math.max(1, thrift) as Thrift, context);
  if (!text) return [];
  if (scene.token(at).xpos === 'VBG') {
    if (mark === '' && at === verb + 1 && NAMES_ACT.test(scene.token(verb).lemma))
      return [{ at, text, rank: 0 }];
    return /^(?:of|from|for|against|to|on)$/.test(mark) ? [{ at, text: `${mark} ${text}`, rank: 1 }] : [];
  }
  const intended = scene.childrenBy(verb, 'obj').some((i) => INTENT.test(scene.token(i).lemma));
  const urged = URGES.test(scene.token(verb).lemma) || INTENDS.test(scene.token(verb).lemma);
  return mark === 'to' && (intended || urged) ? [{ at, text, rank: 1 }] : [];
}

function oblique(scene: Scene, at: number, thrift: Thrift, context: Context): Part[] {
  const rank = isTimeWord(scene, at) || isAgent(scene, at) ? undefined : rankOf(scene, at);
  const text = rank === undefined ? undefined : complement(scene, at, thrift, context, rank < 2);
  const unfinished =
    text !== undefined && /^in (?:exchange|return|favou?r|defiance|violation|breach)$/.test(text);
  return text && rank !== undefined && !unfinished ? [{ at, text, rank }] : [];
}

/** How near a phrase with a preposition stands to its verb; `undefined` for an aside. */
function rankOf(scene: Scene, at: number): Part['rank'] | undefined {
  const [first] = scene.childrenBy(at, 'case');
  if (first === undefined) return undefined;
  const preposition = scene.token(first).lemma.toLowerCase();
  const { lemma } = scene.token(scene.token(at).head);
  if (scene.token(first).xpos === 'RP') return 0;
  if (CLOSE.has(preposition) || (preposition === 'as' && JUDGES.has(lemma))) return 1;
  if (preposition === 'in' && (INVOLVES.has(lemma) || STANCE.test(scene.token(at).text))) return 1;
  return PLACING.has(preposition) && (preposition !== 'in' || isPlace(scene, at)) ? 2 : undefined;
}

function isPlace(scene: Scene, at: number): boolean {
  const reference = scene.referenceAt(at);
  return reference ? reference.kind !== 'person' : scene.token(at).upos === 'PROPN';
}

function isAgent(scene: Scene, at: number): boolean {
  const by = scene.childrenBy(at, 'case').some((i) => scene.token(i).lemma === 'by');
  return by || scene.token(at).deprel === 'obl:agent';
}

const BACKSHIFT: Readonly<Record<string, string>> = {
  would: 'will',
  had: 'has',
  was: 'is',
  were: 'are',
  could: 'can',
  might: 'may',
};

/** What is said, as a clause of its own: "it will start enrichment"; `undefined` where it has no subject of its own. */
export function said(scene: Scene, verb: number, thrift: Thrift, context: Context): string | undefined {
  const [subject] = scene.childrenBy(verb, 'nsubj');
  if (subject !== undefined && scene.childrenBy(verb, 'expl').length > 0)
    return nounPhrase(scene, subject, thrift, context)?.text;
  if (subject === undefined || !/^(?:VERB|ADJ|NOUN)$/.test(scene.token(verb).upos)) return undefined;
  const who = saidOf(scene, subject, thrift, context);
  const helpers = scene.childrenBy(verb, 'aux', 'cop').filter((i) => i < verb);
  if (scene.token(verb).upos !== 'VERB' && helpers.length === 0) return undefined;
  const [first, ...rest] = helpers.map((i) => BACKSHIFT[word(scene, i)] ?? word(scene, i));
  const negation = isNegated(scene, verb) ? ['not'] : [];
  const also = [...context.also, ...scene.referencesBelow(subject).flatMap(({ actors }) => actors)];
  const parts = partsOf(scene, verb, 2, { ...context, also })?.filter(({ rank }) => rank < 2);
  const own =
    scene.token(verb).upos === 'NOUN' ? nounPhrase(scene, verb, 2, context)?.text : word(scene, verb);
  if (!who || !parts || !own) return undefined;
  return [who, ...(first ? [first] : []), ...negation, ...rest, own, ...inOrder(parts)].join(' ');
}

function saidOf(scene: Scene, subject: number, thrift: Thrift, context: Context): string | undefined {
  const reference = scene.referenceAt(subject);
  const same = reference?.how === 'pronoun' && reference.actors.some((id) => context.actors.includes(id));
  const first = /^(?:we|i)$/i.test(scene.token(subject).text);
  if (first) return same && reference.people.length === 0 ? 'it' : undefined;
  return same ? scene.token(subject).text.toLowerCase() : nounPhrase(scene, subject, thrift, context)?.text;
}
