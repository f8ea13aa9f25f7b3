import type { Draft } from './act.ts';
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
}

/** Prepositions whose phrase completes a verb, and those whose phrase only places it. */
const CLOSE = new Set(
  'with to against from for on over into of about at as under between upon toward towards through off out'.split(
    ' ',
  ),
);
const PLACING = new Set('in near along across inside outside around within beyond'.split(' '));
/** Verbs whose bare clause says nothing: they need what was said. */
const HOLLOW = new Set(
  'say state tell announce confirm claim note add declare insist be have make take do get put give'.split(
    ' ',
  ),
);
const KEPT_ADVERBS = new Set(
  'back together out away down forward up off again jointly unanimously formally'.split(' '),
);

/** Titles told by the verb that carries the act, the richest that fits first. */
export function clauseDrafts(scene: Scene): Draft[] {
  const { frame, act } = scene;
  if (frame.pos === 'adjective' || (frame.pos === 'noun' && !frame.light)) return [];
  const lemma = scene.token(frame.clause).lemma.toLowerCase();
  if (lemma === 'be') return [];
  const telling = tellingOfClause(scene);
  const subject = subjectOf(scene);
  if (!subject) return passiveDrafts(scene, lemma, telling);
  const text = fitted((thrift) => predicate(scene, lemma, telling, subject, thrift));
  const trust = act.sources.length === 0 && frame.subjects.length === 0 ? 0.4 : 0.9;
  return text ? [{ text, rule: frame.passive ? 'passive made active' : 'clause', trust }] : [];
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
  if (frame.passive) {
    const objects = frame.objects.filter((i) => !frame.objects.includes(scene.token(i).head));
    for (const at of objects) {
      const phrase = nounPhrase(scene, at, thrift, context);
      if (!phrase) return undefined;
      parts.push({ at: -1, text: phrase.text, rank: 0 });
    }
  }
  if (HOLLOW.has(lemma) && !parts.some(({ rank }) => rank === 0)) return undefined;
  return { before: `${subject.text} ${active(lemma, telling, subject.plural)}`, parts };
}

/** "Ambassadors expelled": where nobody says by whom. */
function passiveDrafts(scene: Scene, lemma: string, telling: Telling): Draft[] {
  const { frame } = scene;
  const patient = frame.objects[0];
  if (!frame.passive || patient === undefined) return [];
  const text = fitted((thrift) => {
    const context = { people: [], actors: scene.act.targets };
    const phrase = nounPhrase(scene, patient, thrift, context);
    const parts = partsOf(scene, frame.clause, thrift, context);
    return phrase && parts && { before: `${phrase.text} ${passive(lemma, telling)}`, parts };
  });
  return text ? [{ text, rule: 'passive', trust: 0.7 }] : [];
}

/** Who does the act: as the sentence names the subject, if that is the source, else as the source is named elsewhere. */
function subjectOf(scene: Scene): Phrase | undefined {
  const { frame, act } = scene;
  const heads = frame.subjects.filter((i) => !frame.subjects.includes(scene.token(i).head));
  const known = heads.filter((i) => act.sources.length === 0 || standsFor(scene, i, act.sources));
  if (known.length > 0 && known.length === heads.length) {
    const phrases = heads.map((i) => shortSubject(scene, i));
    if (phrases.every((phrase) => phrase !== undefined)) return ofNames(phrases);
  }
  return partyPhrase(scene, 'source');
}

const LONGEST_SUBJECT = 34;

function shortSubject(scene: Scene, at: number): Phrase | undefined {
  for (const thrift of [1, 2, 3] as const) {
    const phrase = nounPhrase(scene, at, thrift);
    if (!phrase || phrase.text.length <= LONGEST_SUBJECT) return phrase;
  }
  return undefined;
}

/** Whether the words of a subject name one of the actors. */
function standsFor(scene: Scene, at: number, actors: readonly string[]): boolean {
  return scene.referencesBelow(at).some((reference) => reference.actors.some((id) => actors.includes(id)));
}

/** What follows the verb; `undefined` where something it cannot do without has no words of its own. */
function partsOf(scene: Scene, verb: number, thrift: Thrift, context: Context): Part[] | undefined {
  const parts: Part[] = [];
  for (const at of scene.children(verb)) {
    const relation = scene.relation(at);
    if (relation === 'obj' || relation === 'iobj') {
      const phrase = nounPhrase(scene, at, thrift, context);
      if (!phrase) return undefined;
      parts.push({ at, text: phrase.text, rank: 0 });
    }
    if (relation === 'xcomp' || (relation === 'ccomp' && at > verb)) {
      const text =
        relation === 'xcomp' ? verbPhrase(scene, at, thrift, context) : said(scene, at, thrift, context);
      if (!text) return undefined;
      parts.push({ at, text, rank: 0 });
    }
    if (relation === 'obl' && at > verb) parts.push(...oblique(scene, at, thrift, context));
    if (relation === 'compound') parts.push({ at, text: word(scene, at), rank: 0 });
    if (relation === 'advmod' && KEPT_ADVERBS.has(scene.token(at).lemma)) {
      parts.push({ at, text: word(scene, at), rank: at > verb ? 0 : 2 });
    }
  }
  return parts;
}

function oblique(scene: Scene, at: number, thrift: Thrift, context: Context): Part[] {
  if (isTimeWord(scene, at) || isAgent(scene, at)) return [];
  const preposition = scene.childrenBy(at, 'case').map((i) => scene.token(i).lemma.toLowerCase())[0] ?? '';
  const rank = CLOSE.has(preposition) ? 1 : PLACING.has(preposition) ? 2 : undefined;
  const text = rank === undefined ? undefined : complement(scene, at, thrift, context);
  return text && rank !== undefined ? [{ at, text, rank }] : [];
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
function said(scene: Scene, verb: number, thrift: Thrift, context: Context): string | undefined {
  const subject = scene.childrenBy(verb, 'nsubj')[0];
  if (subject === undefined || scene.token(verb).upos !== 'VERB') return undefined;
  const who = saidOf(scene, subject, thrift, context);
  const helpers = scene.childrenBy(verb, 'aux').filter((i) => i < verb);
  const negation = isNegated(scene, verb) ? ['not'] : [];
  const parts = partsOf(scene, verb, 2, context)?.filter(({ rank }) => rank < 2);
  if (!who || !parts) return undefined;
  const verbs = [
    ...helpers.map((i) => BACKSHIFT[word(scene, i)] ?? word(scene, i)),
    ...negation,
    word(scene, verb),
  ];
  return [who, ...verbs, ...inOrder(parts)].join(' ');
}

function saidOf(scene: Scene, subject: number, thrift: Thrift, context: Context): string | undefined {
  const reference = scene.referenceAt(subject);
  const same = reference?.how === 'pronoun' && reference.actors.some((id) => context.actors.includes(id));
  return same ? scene.token(subject).text.toLowerCase() : nounPhrase(scene, subject, thrift, context)?.text;
}

/** The richest title that fits: first with all its parts, then without places, then without what is near, then shorter phrases. */
function fitted(tell: (thrift: Thrift) => Told | undefined): string | undefined {
  for (const thrift of [0, 1, 2, 3] as const) {
    const told = tell(thrift);
    if (!told) continue;
    for (const most of [2, 1, 0]) {
      const text = [told.before, ...inOrder(told.parts.filter(({ rank }) => rank <= most))].join(' ');
      const bare = most === 0 && told.parts.length > 0 && told.parts.every(({ rank }) => rank > 0);
      if (text.length <= LONGEST && !(bare && thrift < 3)) return text;
    }
  }
  return undefined;
}

function inOrder(parts: readonly Part[]): string[] {
  return [...parts].sort((a, b) => a.at - b.at).map(({ text }) => text);
}
