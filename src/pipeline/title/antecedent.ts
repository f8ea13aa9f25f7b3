import { isSaying } from '../events/saying.ts';
import type { Reference, Token } from '../language/document.ts';
import type { Scene } from './scene.ts';
import { firstParties, openingPair } from './sides.ts';

const HE = /^(?:he|him|his|himself|she|her|hers|herself)$/i;
const IT = /^(?:it|its|itself)$/i;
const THEY = /^(?:they|them|their|theirs|themselves)$/i;

/** A pronoun with those who may be meant by it: named before it in its sentence, and in the sentence before. */
interface Reading {
  readonly scene: Scene;
  readonly pronoun: Reference;
  readonly token: Token;
  readonly kind: 'he' | 'it' | 'they';
  readonly here: readonly Reference[];
  readonly before: readonly Reference[];
}

/** Whether it is plain from a pronoun's sentence and the one before whom it stands for, so that a title may name them. */
export function isPlainlyMeant(scene: Scene, pronoun: Reference): boolean {
  const reading = readingOf(scene, pronoun);
  if (!reading) return isOwnVoice(scene, pronoun);
  if (isNamedLater(reading)) return true;
  if (reading.kind === 'they' && !isSeveral(reading)) return false;
  const here = reading.here.filter((one) => isSame(reading, one) && one.how !== 'pronoun');
  return here.length > 0 ? isPlainHere(reading, here) : isPlainBefore(reading);
}

/** Whether "both sides", "the two leaders" can only be those whom the opening tells of or who are named together just before. */
export function isPlainSeveral(scene: Scene, several: Reference): boolean {
  const { actors, sentence, start } = several;
  if (isSet(openingPair(scene) ?? [], actors) || isSet(firstParties(scene), actors)) return true;
  const named = scene.document.references.filter(
    (one) =>
      one.kind !== 'place' && isNaming(one) && (one.sentence === sentence - 1 || one.sentence === sentence),
  );
  // "Peru and Chile left as both sides broke the truce": those who act are not the sides.
  const before = named.filter(
    (one) => one.end <= start && (one.sentence < sentence || !isSubject(scene, one)),
  );
  if (isTogether(scene, before, actors)) return true;
  const last = before.filter((one) => one.sentence === sentence - 1);
  return isSet(
    last.flatMap((one) => one.actors),
    actors,
  );
}

function isSet(some: readonly string[], actors: readonly string[]): boolean {
  return some.every((id) => actors.includes(id)) && actors.every((id) => some.includes(id));
}

/** Named in a row: "Peru and Chile", "the premiers of Peru, Chile and Bolivia". */
function isTogether(scene: Scene, named: readonly Reference[], actors: readonly string[]): boolean {
  const { text } = scene.document;
  return named.some((first, i) => {
    if (isSet(first.actors, actors)) return true;
    const row = [...first.actors];
    let { end } = first;
    for (const next of named.slice(i + 1)) {
      if (next.start < end) continue;
      if (!LINK.test(text.slice(end, next.start))) break;
      row.push(...next.actors);
      end = next.end;
      if (isSet(row, actors)) return true;
    }
    return false;
  });
}

/** What stands between two names of a row. */
const LINK = /^(?:[’']s)?(?:,|,? and|,? with)(?: \p{L}+){0,3} ?$/u;

/** "We": whoever speaks in the sentence, or was named before where it does not say who speaks. */
function isOwnVoice(scene: Scene, { actors, sentence, start, end }: Reference): boolean {
  const same = (one: Reference) =>
    (one.start !== start || one.end !== end) && one.actors.some((id) => actors.includes(id));
  if (scene.references.some((one) => same(one) && one.how !== 'pronoun')) return true;
  const told = scene.references.some((one) => same(one) && !FIRST_PERSON.test(wordsOf(scene, one)));
  if (told) return true;
  const spoken = scene.tokens.some(
    ({ lemma }, i) => isSaying(lemma) && scene.childrenBy(i, 'nsubj').some((at) => isOther(scene, at)),
  );
  return !spoken && scene.document.references.some((one) => one.sentence === sentence - 1 && same(one));
}

function isOther(scene: Scene, at: number): boolean {
  return scene.token(at).upos === 'NOUN' && !scene.referenceAt(at);
}

function wordsOf({ document }: Scene, { start, end }: Reference): string {
  return document.text.slice(start, end);
}

const FIRST_PERSON = /^(?:i|we|us|me|our|ours|my|mine)$/i;

function readingOf(scene: Scene, pronoun: Reference): Reading | undefined {
  const { text, references } = scene.document;
  const word = text.slice(pronoun.start, pronoun.end);
  const kind = HE.test(word) ? 'he' : IT.test(word) ? 'it' : THEY.test(word) ? 'they' : undefined;
  if (!kind || pronoun.head < 0) return undefined;
  const fits = FITS[kind];
  const at = pronoun.sentence;
  return {
    scene,
    pronoun,
    token: scene.token(pronoun.head),
    kind,
    here: references.filter((one) => one.sentence === at && one.end <= pronoun.start && fits(one)),
    before: references.filter((one) => one.sentence === at - 1 && fits(one)),
  };
}

const FITS: Record<Reading['kind'], (one: Reference) => boolean> = {
  he: ({ kind, people }) => kind === 'person' && people.length === 1,
  it: ({ kind, actors, how }) =>
    kind !== 'person' && kind !== 'place' && actors.length === 1 && how !== 'national',
  they: ({ kind, actors }) => kind !== 'place' && actors.length > 0,
};

function keyOf({ kind }: Reading, { people, actors }: Reference): string {
  return (kind === 'he' ? people : actors).join();
}

function isSame(reading: Reading, one: Reference): boolean {
  return keyOf(reading, one) === keyOf(reading, reading.pronoun);
}

/** "They" stands for two, or for one whom the text has put in the plural: "officials", "the Greeks". */
function isSeveral(reading: Reading): boolean {
  const { here, before, pronoun, scene } = reading;
  if (pronoun.actors.length > 1) return true;
  return [...here, ...before].some(
    (one) => isSame(reading, one) && /S$/.test(tokenOf(scene, one)?.xpos ?? ''),
  );
}

/** "Until he fell, Mr Ottokar was the kingdom’s first man." */
function isNamedLater({ scene, kind, here, pronoun }: Reading): boolean {
  const [id] = pronoun.people;
  return (
    kind === 'he' &&
    here.length === 0 &&
    scene.references.some((one) => one.how === 'name' && id !== undefined && one.people.includes(id))
  );
}

/** The sentence names them: nobody else, or as the subject, or (for an object) as the only one who is no subject. */
function isPlainHere(reading: Reading, meant: readonly Reference[]): boolean {
  const { scene, kind, here, token } = reading;
  const subject = (one: Reference) => isSubject(scene, one);
  const only = isOne(reading, here);
  if (!isObject(token)) return (only && !isSetting(reading, meant)) || meant.some(subject);
  if (kind === 'it' && token.deprel.startsWith('obl')) return false;
  const others = here.filter((one) => !subject(one));
  return only || (isOne(reading, others) && !meant.some(subject));
}

/** "In Peru it demands a quorum": what sets the scene of a clause is not its subject. */
function isSetting({ scene, kind, token }: Reading, meant: readonly Reference[]): boolean {
  if (kind !== 'it' || !token.deprel.startsWith('nsubj')) return false;
  const own = new Set(scene.subtree(token.head));
  const sets = ({ head }: Reference) =>
    own.has(head) && scene.childrenBy(head, 'case').some((i) => PLACED.test(scene.token(i).text));
  return meant.every((one) => one.head >= 0 && sets(one) && !isSubject(scene, one));
}

const PLACED = /^(?:in|at|within|across)$/i;

/** The sentence before names them as its subject or as the only ones, and nobody nearer is meant. */
function isPlainBefore(reading: Reading): boolean {
  const { scene, kind, here, before, token, pronoun } = reading;
  const named = before.filter(isNaming);
  if (kind === 'they' && pronoun.actors.length > 1) return isPair(reading, named);
  const meant = named.filter((one) => isSame(reading, one));
  if (meant.length === 0) return kind === 'he' && isOfArticle(reading);
  if (kind === 'it' && (here.some(isNaming) || isObject(token) || token.deprel.endsWith(':pass')))
    return false;
  return meant.some((one) => isSubject(scene, one)) || (kind === 'he' && isOne(reading, before));
}

/** Two who are named in this sentence, or who alone are the subjects of the one before. */
function isPair({ scene, here, pronoun: { actors } }: Reading, named: readonly Reference[]): boolean {
  const told = here.filter(isNaming).flatMap((one) => one.actors);
  if (actors.every((id) => told.includes(id))) return true;
  const subjects = new Set(named.filter((one) => isSubject(scene, one)).flatMap((one) => one.actors));
  const rival = here.some((one) => isSubject(scene, one) && !one.actors.some((id) => actors.includes(id)));
  return !rival && subjects.size === actors.length && actors.every((id) => subjects.has(id));
}

/** Whether the article's first sentence names the person, and the sentence before nobody else. */
function isOfArticle(reading: Reading): boolean {
  const { scene, here, before, pronoun } = reading;
  const [id] = pronoun.people;
  const first = scene.document.references.some(
    ({ sentence, people, how }) => sentence < 2 && how === 'name' && id !== undefined && people.includes(id),
  );
  return first && before.length > 0 && isOne(reading, [...here, ...before]);
}

function isOne(reading: Reading, some: readonly Reference[]): boolean {
  return new Set(some.map((one) => keyOf(reading, one))).size === 1;
}

function isNaming({ how }: Reference): boolean {
  return how !== 'pronoun' && how !== 'definite' && how !== 'act';
}

function isObject({ deprel }: Token): boolean {
  return /^(?:i?obj|obl)/.test(deprel);
}

function tokenOf({ document }: Scene, { sentence, head }: Reference): Token | undefined {
  return document.sentences[sentence]?.tokens[head];
}

/** Subject of a clause, alone or as one of several. */
function isSubject(scene: Scene, one: Reference): boolean {
  const tokens = scene.document.sentences[one.sentence]?.tokens ?? [];
  let token = tokens[one.head];
  for (let steps = 0; steps < 4 && token && /^(?:conj|flat)/.test(token.deprel); steps++)
    token = tokens[token.head];
  return token?.deprel.startsWith('nsubj') ?? false;
}
