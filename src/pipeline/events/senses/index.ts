import type { Reference, Token } from '../../language/document.ts';
import { isTemporal } from '../arguments.ts';
import type { Frame } from '../frame.ts';
import { partyOf, partyOfAll } from '../party.ts';
import { caseOf, dependents } from '../tree.ts';
import { ADJECTIVES } from './adjectives.ts';
import { isOne } from './classes.ts';
import { NOUNS } from './nouns.ts';
import type { Sense } from './sense.ts';
import { AID_VERBS } from './verbs-aid.ts';
import { FORCE_VERBS } from './verbs-force.ts';
import { TALKS_VERBS } from './verbs-talks.ts';
import { WORDS_VERBS } from './verbs-words.ts';

/** All senses by part of speech, in order of precedence among equals. */
export const SENSES: Readonly<Record<Frame['pos'], readonly Sense[]>> = {
  verb: [...TALKS_VERBS, ...AID_VERBS, ...WORDS_VERBS, ...FORCE_VERBS],
  noun: NOUNS,
  adjective: ADJECTIVES,
};

const INDEX: Readonly<Record<Frame['pos'], ReadonlyMap<string, readonly Sense[]>>> = {
  verb: byLemma(SENSES.verb),
  noun: byLemma(SENSES.noun),
  adjective: byLemma(SENSES.adjective),
};

function byLemma(senses: readonly Sense[]): ReadonlyMap<string, readonly Sense[]> {
  const rows = new Map<string, Sense[]>();
  for (const sense of senses)
    for (const word of sense.words.split(' ')) rows.set(word, [...(rows.get(word) ?? []), sense]);
  return rows;
}

const NONE: readonly Sense[] = [];

/** The senses a lemma has as a part of speech. */
export function sensesOf(pos: Frame['pos'], lemma: string): readonly Sense[] {
  return INDEX[pos].get(lemma) ?? NONE;
}

/** The dictionary form under which a word's senses stand; a verb in -ing used as a noun stands as it is ("fighting"). */
export function wordOf({ text, lemma, xpos }: Token, pos: Frame['pos']): string {
  const word = lemma.toLowerCase();
  if (pos !== 'verb' && (xpos === 'VBG' || (pos === 'adjective' && xpos === 'VBN')))
    return text.toLowerCase();
  if (pos !== 'verb' || INDEX.verb.has(word)) return word;
  return (
    [`${word}e`, word.replace(/(.)\1$/, '$1'), word.replace(/e$/, '')].find((each) => INDEX.verb.has(each)) ??
    word
  );
}

/** The sense in which a frame's word is used; undefined where none fits. */
export function senseOf(frame: Frame): Sense | undefined {
  const lemma = wordOf(frame.tree.tokens[frame.trigger]!, frame.pos);
  let best: Sense | undefined;
  let most = 0;
  for (const sense of sensesOf(frame.pos, lemma)) {
    const own = WEIGHTS.get(sense)!;
    if ((best && own <= most) || !fits(sense, frame)) continue;
    best = sense;
    most = own;
  }
  return best;
}

/** Conditions on the object say most, those on particles and prepositions nearly as much. */
function weight(sense: Sense): number {
  return (
    (sense.object && sense.object !== 'any' ? 1.1 : 0) +
    (sense.object === 'any' ? 0.2 : 0) +
    (sense.particle ? 1 : 0) +
    (sense.prep ? 1 : 0) +
    (sense.complement ? 0.9 : 0) +
    (sense.modifier ? 1.2 : 0) +
    (sense.doing ? 1.5 : 0) +
    (sense.subject ? (/^(?:actor|person)/.test(sense.subject) ? 0.8 : 0.9) : 0)
  );
}

const WEIGHTS: ReadonlyMap<Sense, number> = new Map(
  Object.values(SENSES).flatMap((senses) => senses.map((sense) => [sense, weight(sense)] as const)),
);

type Test = (frame: Frame, term: string) => boolean;

/** What a sense may ask of a frame, in terms of which one must hold. */
const TESTS: Readonly<
  Record<'object' | 'subject' | 'particle' | 'complement' | 'doing' | 'prep' | 'modifier', Test>
> = {
  object: (frame, term) => anyOf(frame, frame.objects, term),
  subject: (frame, term) => anyOf(frame, frame.subjects, term) || unknownSubject(frame, term),
  particle: ({ particles }, term) => particles.includes(term),
  complement: (frame, term) => frame.complementKind === term || (term === 'not' && isNegated(frame)),
  doing: (frame, term) => frame.complement !== undefined && isWord(frame, frame.complement, term),
  prep: (frame, term) => hasOblique(frame, term),
  modifier: (frame, term) => frame.modifiers.some((i) => isWord(frame, i, term)),
};

interface Condition {
  readonly terms: readonly string[];
  readonly test: Test;
}

function conditionsOf(sense: Sense): Condition[] {
  return (Object.keys(TESTS) as (keyof typeof TESTS)[]).flatMap((field) => {
    const terms = sense[field]?.split(' ');
    return terms ? [{ terms, test: TESTS[field] }] : [];
  });
}

/** The conditions of each sense, taken apart once: frames are held against them again and again. */
const CONDITIONS: ReadonlyMap<Sense, readonly Condition[]> = new Map(
  Object.values(SENSES).flatMap((senses) => senses.map((sense) => [sense, conditionsOf(sense)] as const)),
);

function fits(sense: Sense, frame: Frame): boolean {
  for (const { terms, test } of CONDITIONS.get(sense)!) if (!holds(frame, terms, test)) return false;
  return true;
}

function holds(frame: Frame, terms: readonly string[], test: Test): boolean {
  for (const term of terms) if (test(frame, term)) return true;
  return false;
}

function isNegated({ tree, complement }: Frame): boolean {
  if (complement === undefined) return false;
  return (tree.children[complement] ?? []).some((i) => /^(?:not|n't|never)$/i.test(tree.tokens[i]!.text));
}

/** Terms in preposition and complement: rows are asked for theirs again and again. */
const PAIRS = new Map<string, readonly string[]>();

function pairOf(term: string): readonly string[] {
  const found = PAIRS.get(term) ?? term.split(':');
  PAIRS.set(term, found);
  return found;
}

function anyOf(frame: Frame, heads: readonly number[], term: string): boolean {
  if (term === 'none') return heads.length === 0;
  const objects = heads === frame.objects;
  const meets = (head: number): boolean =>
    term === 'any' || isTerm(frame, head, term, objects) || isPartOf(frame, head, term);
  return heads.some(meets) || (objects && meantBy(frame, heads).some(meets));
}

const IT = /^(?:it|them)$/i;

/** What "it" and "them" stand for where the main clause has just named it ("resumed flights after halting them"). */
function meantBy({ tree, clause }: Frame, objects: readonly number[]): number[] {
  const { tokens } = tree;
  const { head } = tokens[clause]!;
  const thing = objects.some((i) => IT.test(tokens[i]!.text));
  return thing && head >= 0 && head < clause ? dependents(tree, head, 'obj').filter((i) => i < clause) : [];
}

/** Whether a generic head is said to be of such a thing, however the parser tied the two ("suspended part of the treaty"). */
function isPartOf(frame: Frame, head: number, term: string): boolean {
  const isGeneric = GENERIC.has(frame.tree.tokens[head]!.lemma);
  return (
    isGeneric && frame.obliques.some((oblique) => oblique.prep === 'of' && isWord(frame, oblique.head, term))
  );
}

/** Where no subject is to be seen ("sanctions imposed in May"), an actor may be meant. */
function unknownSubject(frame: Frame, term: string): boolean {
  return (
    term === 'actor' &&
    frame.subjects.length === 0 &&
    (frame.passive || dependents(frame.tree, frame.trigger, 'nsubj').length === 0)
  );
}

function hasOblique(frame: Frame, term: string): boolean {
  const [prep, complement] = pairOf(term) as [string, string?];
  if (complement === undefined && frame.particles.includes(prep)) return true;
  return frame.obliques.some(
    (oblique) =>
      oblique.prep === prep &&
      (complement === undefined
        ? !isTemporal(frame.tree, oblique.head)
        : isTerm(frame, oblique.head, complement)),
  );
}

function isTerm(frame: Frame, head: number, term: string, strict = false): boolean {
  const reference = frame.tree.byHead.get(head);
  if (term === 'actor' && strict && !reference && !HUMAN.some((kind) => isWord(frame, head, kind)))
    return false;
  if (term === 'actor' || term === 'known') return partyOf(frame.tree, head).actors.length > 0;
  if (term === 'place')
    return (
      (reference !== undefined &&
        (reference.place !== null || reference.kind === 'place' || reference.kind === 'state')) ||
      isUnknownName(frame, head, reference)
    );
  if (term === 'body')
    return (reference?.kind === 'body' && reference.how === 'name') || isWord(frame, head, term);
  if (term === 'sovereign')
    return reference?.kind === 'state' && (reference.how === 'name' || reference.how === 'capital');
  if (term === 'person' && reference)
    return (
      reference.people.length > 0 ||
      reference.kind === 'person' ||
      reference.how === 'office' ||
      reference.how === 'pronoun' ||
      isWord(frame, head, term)
    );
  return isWord(frame, head, term);
}

/** A name that no gazetteer has, after "in", "to" or "at": some town. */
function isUnknownName({ tree }: Frame, head: number, reference: Reference | undefined): boolean {
  return (
    reference === undefined &&
    tree.tokens[head]!.upos === 'PROPN' &&
    !isTemporal(tree, head) &&
    /^(?:in|to|at|near)$/.test(caseOf(tree, head))
  );
}

/** Classes of nouns that act: "Russian troops" is an actor, "Russian gas" is not. */
const HUMAN = ['person', 'troops', 'team', 'envoy', 'captive', 'party', 'official'];

/** Heads that leave it to their modifier to say what they are: "mediation efforts", "part of the aid". */
const GENERIC = new Set(
  'effort process programme program activity part series round number package mission plan attempt move step kind form container ton tonne kg kilo kilogram barrel worth load batch consignment cache hundred thousand dozen million'.split(
    ' ',
  ),
);

function isWord(frame: Frame, i: number, term: string): boolean {
  const token = frame.tree.tokens[i]!;
  if (GENERIC.has(token.lemma)) {
    const content = (frame.tree.children[i] ?? []).filter((each) =>
      /^(?:compound|nmod|amod)$/.test(frame.tree.tokens[each]!.deprel),
    );
    if (content.some((each) => isWord(frame, each, term))) return true;
  }
  return isOne(token.lemma.toLowerCase(), term) || isOne(token.text.toLowerCase(), term);
}

/** Whether any argument of the frame stands for an actor. */
export function hasActor(frame: Frame): boolean {
  const heads = [
    ...frame.subjects,
    ...frame.objects,
    ...frame.modifiers,
    ...frame.obliques.map(({ head }) => head),
  ];
  return partyOfAll(frame.tree, heads).actors.length > 0;
}
