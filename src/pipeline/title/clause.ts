import type { Draft } from './act.ts';
import { demonym } from './names.ts';
import { AGENTS } from './offices.ts';
import { ofNames, partyPhrase } from './party.ts';
import {
  type Context,
  complement,
  isTimeWord,
  nounPhrase,
  type Phrase,
  type Thrift,
  verbPhrase,
  word,
} from './phrase.ts';
import type { Scene } from './scene.ts';
import { isNegated, tellingOfClause } from './telling.ts';
import { active, passive, type Telling } from './verb.ts';

/** Longest title, in UTF-16 code units. */
export const LONGEST = 80;

/** Something that follows the verb; the lower its rank, the sooner it must stay. */
interface Part {
  readonly at: number;
  readonly text: string;
  readonly rank: 0 | 1 | 2;
  readonly object?: boolean;
}

/** Prepositions whose phrase completes a verb, and those whose phrase only places it. */
const CLOSE = new Set(
  'with to against from for on over into of about at as under upon toward towards off out'.split(' '),
);
const PLACING = new Set('in near along across inside outside around within beyond'.split(' '));
/** Verbs whose bare clause says nothing: they need what was said. */
const HOLLOW = new Set(
  'say state tell announce confirm claim note add declare insist be have make take do get put give'.split(
    ' ',
  ),
);
/** Verbs that are complete without an object. */
const COMPLETE = new Set(
  'abstain gather withdraw resign retreat surrender apologise apologize protest rally demonstrate march strike vote advance arrive'.split(
    ' ',
  ),
);
/** Verbs that carry a noun's act without a colour of their own: the noun's verb serves better. */
const EMPTY = new Set('have do get see'.split(' '));
const KEPT_ADVERBS = new Set(
  'back together out away down forward up off again jointly unanimously formally'.split(' '),
);

/** Titles told by the verb that carries the act, the richest that fits first. */
export function clauseDrafts(scene: Scene): Draft[] {
  const { frame, act } = scene;
  if (frame.pos === 'adjective' || (frame.pos === 'noun' && !frame.light)) return [];
  const lemma = scene.token(frame.clause).lemma.toLowerCase();
  if (lemma === 'be' || (frame.pos === 'noun' && EMPTY.has(lemma))) return [];
  const telling = tellingOfClause(scene);
  const subject = subjectOf(scene);
  if (!subject) return passiveDrafts(scene, lemma, telling);
  const fit = fitted((thrift) => predicate(scene, lemma, telling, subject, thrift));
  if (!fit) return [];
  const missing = fit.parts === 0 && act.targets.length > 0 && !COMPLETE.has(lemma);
  return [
    { text: fit.text, rule: frame.passive ? 'passive made active' : 'clause', trust: missing ? 0.4 : 0.9 },
  ];
}

interface Told {
  readonly before: string;
  readonly parts: readonly Part[];
}

function predicate(
  scene: Scene,
  lemma: string,
  telling: Telling,
  subject: Phrase,
  thrift: Thrift,
): Told | undefined {
  const { frame } = scene;
  const context = { people: scene.act.people, actors: scene.act.sources };
  const parts = partsOf(scene, frame.clause, thrift, context);
  if (!parts) return undefined;
  if (frame.passive || parts.every(({ object }) => !object)) {
    const patients = frame.passive || hasRelativeObject(scene) ? frame.objects : [];
    const objects = patients.filter((i) => !patients.includes(scene.token(i).head));
    for (const at of objects) {
      const phrase = nounPhrase(scene, at, thrift, context);
      if (!phrase) return undefined;
      parts.push({ at: -1, text: phrase.text, rank: 0, object: true });
    }
  }
  if (HOLLOW.has(lemma) && !parts.some(({ rank }) => rank === 0)) return undefined;
  return { before: `${subject.text} ${active(lemma, telling, subject.plural)}`, parts };
}

/** Whether the object is the noun that a relative clause belongs to ("the plan which Serbia opposed"). */
function hasRelativeObject(scene: Scene): boolean {
  const { clause, objects } = scene.frame;
  const { deprel, head } = scene.token(clause);
  const marked = scene.children(clause).some((i) => scene.token(i).text.toLowerCase() === 'that');
  if (deprel === 'acl:relcl' && !marked && objects.includes(head)) return true;
  const own = scene.childrenBy(scene.frame.clause, 'obj');
  return own.some(
    (i) => /^W|^IN$/.test(scene.token(i).xpos) || /^(?:which|that|whom)$/i.test(scene.token(i).text),
  );
}

/** "Ambassadors expelled": where nobody says by whom. */
function passiveDrafts(scene: Scene, lemma: string, telling: Telling): Draft[] {
  const { frame } = scene;
  const patient = frame.objects[0];
  if (!frame.passive || patient === undefined) return [];
  const fit = fitted((thrift) => {
    const context = { people: [], actors: scene.act.targets };
    const phrase = nounPhrase(scene, patient, thrift, context);
    const parts = partsOf(scene, frame.clause, thrift, context);
    return phrase && parts && { before: `${phrase.text} ${passive(lemma, telling)}`, parts };
  });
  return fit ? [{ text: fit.text, rule: 'passive', trust: 0.7 }] : [];
}

/** Who does the act: as the sentence names the subject, if that is the source, else as the source is named elsewhere. */
function subjectOf(scene: Scene): Phrase | undefined {
  const { frame, act } = scene;
  const tops = frame.subjects.filter((i) => !frame.subjects.includes(scene.token(i).head));
  const told = tops.filter((i) => !isTimeWord(scene, i));
  const meant = told.filter((i) => standsFor(scene, i, act.sources));
  const heads = meant.length > 0 ? meant : told;
  const phrases = heads.map((i) => subjectPhrase(scene, i, act.sources));
  if (heads.length > 0 && phrases.every((phrase) => phrase !== undefined)) return ofNames(phrases);
  return partyPhrase(scene, 'source');
}

/** Those who act bodily, and so are named with their state's adjective. */
const FORCES =
  /^(?:troops?|forces?|soldiers?|army|navy|police|military|warplanes?|jets?|ships?|warships?|helicopters?|marines?|fleet|diplomats?|protesters?|rebels?|lawmakers?|parliament|negotiators?|scientists?|citizens?)$/i;

function subjectPhrase(scene: Scene, at: number, sources: readonly string[]): Phrase | undefined {
  const { text, upos } = scene.token(at);
  const direct = scene.token(at).head === scene.frame.clause;
  if (sources.length === 0) return direct || scene.referenceAt(at) ? shortSubject(scene, at) : undefined;
  if (standsFor(scene, at, sources)) {
    const person = (scene.referenceAt(at)?.people.length ?? 0) > 0;
    const agent = AGENTS.test(text) && !person && sources.length === 1;
    return agent ? undefined : shortSubject(scene, at);
  }
  const phrase = shortSubject(scene, at);
  if (phrase && sources.some((id) => id.toLowerCase() === phrase.text.toLowerCase())) return phrase;
  if (upos === 'PRON' || upos === 'PROPN' || AGENTS.test(text) || scene.referenceAt(at)) return undefined;
  if (!direct || HOLLOW.has(scene.token(scene.frame.clause).lemma)) return undefined;
  if (!FORCES.test(text)) return phrase;
  const numbered = scene.childrenBy(at, 'nummod', 'amod').length > 0;
  return phrase && sources.length === 1 && !numbered
    ? { ...phrase, text: `${demonym(sources[0]!)} ${phrase.text}` }
    : undefined;
}

const LONGEST_SUBJECT = 38;

function shortSubject(scene: Scene, at: number): Phrase | undefined {
  for (const thrift of [1, 2, 3] as const) {
    const phrase = nounPhrase(scene, at, thrift);
    if (!phrase || phrase.text.length <= LONGEST_SUBJECT) return phrase;
  }
  return undefined;
}

/** Whether the words of a subject name one of the actors. */
export function standsFor(scene: Scene, at: number, actors: readonly string[]): boolean {
  return scene
    .referencesBelow(at, 'conj')
    .some((reference) => reference.actors.some((id) => actors.includes(id)));
}

/** What follows the verb; `undefined` where something it cannot do without has no words of its own. */
function partsOf(scene: Scene, verb: number, thrift: Thrift, context: Context): Part[] | undefined {
  const parts: Part[] = [];
  for (const at of scene.children(verb)) {
    const relation = scene.relation(at);
    if (relation === 'obj' || relation === 'iobj') {
      if (at < verb && /^W|^IN$/.test(scene.token(at).xpos)) continue;
      const phrase = nounPhrase(scene, at, thrift, context);
      if (!phrase) return undefined;
      parts.push({ at, text: phrase.text, rank: 0, object: true });
    }
    if (relation === 'xcomp' || (relation === 'ccomp' && at > verb)) {
      const text =
        relation === 'xcomp' ? verbPhrase(scene, at, thrift, context) : said(scene, at, thrift, context);
      if (!text) return undefined;
      parts.push({ at, text, rank: 0 });
    }
    if (relation === 'advcl' && at > verb) parts.push(...gerundClause(scene, at, thrift, context));
    if (relation === 'obl' && at > verb) parts.push(...oblique(scene, at, thrift, context));
    if (relation === 'compound') parts.push({ at, text: word(scene, at), rank: 0 });
    if (relation === 'advmod' && KEPT_ADVERBS.has(scene.token(at).lemma)) {
      parts.push({ at, text: word(scene, at), rank: at > verb ? 0 : 2 });
    }
  }
  return parts;
}

/** "of trying to leave", "for helping": what a verb's act is about, told by another verb. */
function gerundClause(scene: Scene, at: number, thrift: Thrift, context: Context): Part[] {
  const mark = scene.childrenBy(at, 'mark', 'case').map((i) => scene.token(i).text.toLowerCase())[0] ?? '';
  const own = scene.childrenBy(at, 'nsubj').length > 0;
  if (own || scene.token(at).xpos !== 'VBG' || !/^(?:of|from|for|against|to|on)$/.test(mark)) return [];
  const text = verbPhrase(scene, at, Math.max(1, thrift) as Thrift, context);
  return text ? [{ at, text: `${mark} ${text}`, rank: 1 }] : [];
}

/** "in favour of …": nouns that make one preposition with "in". */
const STANCE =
  /^(?:favou?r|support|protest|exchange|return|defiance|violation|breach|solidarity|opposition)$/i;
/** Verbs that "in" completes. */
const INVOLVES = new Set(
  'participate engage join invest result intervene interfere involve assist succeed fail mediate'.split(' '),
);

function oblique(scene: Scene, at: number, thrift: Thrift, context: Context): Part[] {
  if (isTimeWord(scene, at) || isAgent(scene, at)) return [];
  const preposition = scene.childrenBy(at, 'case').map((i) => scene.token(i).lemma.toLowerCase())[0] ?? '';
  const involved = preposition === 'in' && INVOLVES.has(scene.token(scene.token(at).head).lemma);
  const placed = PLACING.has(preposition) && (preposition !== 'in' || isPlace(scene, at));
  const bound = preposition === 'in' && STANCE.test(scene.token(at).text);
  const rank = CLOSE.has(preposition) || involved || bound ? 1 : placed ? 2 : undefined;
  const text = rank === undefined ? undefined : complement(scene, at, thrift, context);
  return text && rank !== undefined ? [{ at, text, rank }] : [];
}

function isPlace(scene: Scene, at: number): boolean {
  const reference = scene.referenceAt(at);
  return reference
    ? reference.kind === 'place' || reference.kind === 'state'
    : scene.token(at).upos === 'PROPN';
}

function isAgent(scene: Scene, at: number): boolean {
  return (
    scene.token(at).deprel === 'obl:agent' ||
    scene.childrenBy(at, 'case').some((i) => scene.token(i).lemma === 'by')
  );
}

const BACKSHIFT: Readonly<Record<string, string>> = {
  would: 'will',
  had: 'has',
  was: 'is',
  were: 'are',
  could: 'can',
  might: 'may',
};

/** What is said, as a clause of its own: "it will start enrichment". */
export function said(scene: Scene, verb: number, thrift: Thrift, context: Context): string | undefined {
  const subject = scene.childrenBy(verb, 'nsubj')[0];
  if (subject === undefined || scene.token(verb).upos !== 'VERB') return undefined;
  const who = saidOf(scene, subject, thrift, context);
  const helpers = scene.childrenBy(verb, 'aux').filter((i) => i < verb);
  const [first, ...rest] = helpers.map((i) => BACKSHIFT[word(scene, i)] ?? word(scene, i));
  const negation = isNegated(scene, verb) ? ['not'] : [];
  const parts = partsOf(scene, verb, 2, context)?.filter(({ rank }) => rank < 2);
  if (!who || !parts) return undefined;
  const verbs = [...(first ? [first] : []), ...negation, ...rest, word(scene, verb)];
  return [who, ...verbs, ...inOrder(parts)].join(' ');
}

function saidOf(scene: Scene, subject: number, thrift: Thrift, context: Context): string | undefined {
  const reference = scene.referenceAt(subject);
  const same = reference?.how === 'pronoun' && reference.actors.some((id) => context.actors.includes(id));
  return same ? scene.token(subject).text.toLowerCase() : nounPhrase(scene, subject, thrift, context)?.text;
}

interface Fit {
  readonly text: string;
  /** How many parts follow the verb. */
  readonly parts: number;
}

/** The richest title that fits: first with all its parts, then without places, then without what is near, then shorter phrases. */
function fitted(tell: (thrift: Thrift) => Told | undefined): Fit | undefined {
  for (const thrift of [0, 1, 2, 3] as const) {
    const told = tell(thrift);
    if (!told) continue;
    for (const most of [2, 1, 0]) {
      const kept = told.parts.filter(({ rank }) => rank <= most);
      const text = [told.before, ...inOrder(kept)].join(' ');
      const bare = most === 0 && told.parts.length > 0 && told.parts.every(({ rank }) => rank > 0);
      if (text.length <= LONGEST && !(bare && thrift < 3)) return { text, parts: kept.length };
    }
  }
  return undefined;
}

function inOrder(parts: readonly Part[]): string[] {
  return [...parts].sort((a, b) => a.at - b.at).map(({ text }) => text);
}
