import type { Token } from '../language/document.ts';
import type { Frame } from './frame.ts';
import { caseOf, dependents, relation, remembered, type Tree, withConjuncts } from './tree.ts';

/** An oblique argument: its preposition and its head word. */
export interface Oblique {
  readonly prep: string;
  readonly head: number;
}

const RELATIVE = new Set(['who', 'which', 'that', 'whom']);

/** Whether a verb stands in the passive, full ("was arrested") or reduced ("sanctions imposed by"). */
export function isPassive(tree: Tree, verb: number): boolean {
  const token = tree.tokens[verb]!;
  if (isPerfect(tree, verb)) return false;
  if (dependents(tree, verb, 'aux:pass', 'nsubj:pass').length > 0) return true;
  if (token.xpos !== 'VBN' && token.xpos !== 'VBD' && token.xpos !== 'JJ') return false;
  if (relation(token) === 'acl' && token.deprel !== 'acl:relcl') return token.xpos === 'VBN';
  const auxiliaries = dependents(tree, verb, 'aux', 'cop').map((i) => tree.tokens[i]!);
  if (auxiliaries.some(({ lemma }) => lemma === 'be') && token.xpos === 'VBN') return true;
  if (
    relation(token) === 'conj' &&
    token.xpos === 'VBN' &&
    auxiliaries.length === 0 &&
    dependents(tree, verb, 'nsubj').length === 0
  )
    return token.head < verb && isPassive(tree, token.head);
  return dependents(tree, verb, 'obl:agent').length > 0;
}

/** "Which had congratulated him": a perfect without "been" is no passive, whatever its subject was taken for. */
function isPerfect(tree: Tree, verb: number): boolean {
  const helpers = dependents(tree, verb, 'aux', 'aux:pass', 'cop').map((i) => tree.tokens[i]!);
  return (
    helpers.length > 0 &&
    helpers.every(({ lemma }) => lemma === 'have') &&
    dependents(tree, verb, 'obj').some((i) => i > verb)
  );
}

/** Whether a word names a time: no party to any act. */
export function isTemporal(tree: Tree, i: number): boolean {
  const { lemma, upos } = tree.tokens[i]!;
  const isDay = upos === 'NUM' && TEMPORAL.has(tree.tokens[i + 1]?.lemma.toLowerCase() ?? '');
  return isDay || TEMPORAL.has(lemma.toLowerCase());
}

/** Whether a word is a relative pronoun ("the treaty that binds them"). */
export function isRelative(tree: Tree, i: number): boolean {
  const token = tree.tokens[i]!;
  return (
    RELATIVE.has(token.lemma.toLowerCase()) &&
    (token.xpos.startsWith('W') || tree.tokens[token.head]?.deprel === 'acl:relcl')
  );
}

/** The object heads of a verb, with what it shares with a verb beside it. */
export function objectsOf(tree: Tree, verb: number): number[] {
  const direct = dependents(tree, verb, 'obj', 'iobj').filter((i) => !isRelative(tree, i));
  const second = direct.flatMap((i) => dependents(tree, i, 'nmod:unmarked'));
  const own = withConjuncts(tree, [...direct, ...second, ...bareObliques(tree, verb)]);
  if (own.length > 0) return own;
  const swallowed = swallowedByTime(tree, verb);
  if (swallowed !== undefined) return [swallowed];
  const token = tree.tokens[verb]!;
  const relativeObject = dependents(tree, verb, 'obj').some((i) => isRelative(tree, i));
  const subject =
    dependents(tree, verb, 'nsubj').some((i) => !isRelative(tree, i)) && !isSaidOtherwise(tree, verb);
  if (token.deprel === 'acl:relcl' && (relativeObject || subject) && !isPassive(tree, verb))
    return [token.head];
  const shared =
    relation(token) === 'conj' && tree.tokens[token.head]!.head !== verb ? objectAfter(tree, verb) : [];
  return shared;
}

/** "Finland, whose troops fight", "the town in which they met": the pronoun has another part than the object's. */
function isSaidOtherwise(tree: Tree, verb: number): boolean {
  for (let i = tree.tokens[verb]!.head + 1; i < verb; i++) {
    const { xpos } = tree.tokens[i]!;
    if (xpos === 'WP$' || xpos === 'WRB' || (/^W/.test(xpos) && caseOf(tree, i) !== '')) return true;
  }
  return false;
}

/** "Visit Chad next week": a name that the parser took for part of the time behind it. */
function swallowedByTime(tree: Tree, verb: number): number | undefined {
  const next = tree.tokens[verb + 1];
  const name = tree.references.find(({ start, actors }) => start === next?.start && actors.length > 0);
  if (!name) return undefined;
  const { deprel, head } = tree.tokens[name.head]!;
  return deprel === 'compound' && head >= 0 && isTemporal(tree, head) ? name.head : undefined;
}

const PARTICLES = new Set(['off', 'out', 'up', 'down', 'over', 'back', 'away']);

/** What the parser calls oblique though no preposition leads to it ("carried out exercises", "called off the strike"). */
export function bareObliques(tree: Tree, verb: number): number[] {
  return dependents(tree, verb, 'obl').filter((i) => {
    const token = tree.tokens[i]!;
    if (i < verb || token.deprel === 'obl:tmod' || (token.upos !== 'NOUN' && token.upos !== 'PROPN'))
      return false;
    const marks = dependents(tree, i, 'case');
    const particle =
      marks.length === 1 && marks[0] === verb + 1 && PARTICLES.has(tree.tokens[verb + 1]!.lemma);
    return (marks.length === 0 && !TEMPORAL.has(token.lemma.toLowerCase())) || particle;
  });
}

const TEMPORAL = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow tonight day week month year morning evening afternoon night hour time times weekend'.split(
    ' ',
  ),
);

/** "signed and ratified the treaty": a verb without an object shares that of the verb after it. */
function objectAfter(tree: Tree, verb: number): number[] {
  const next =
    verb + 1 < tree.tokens.length && tree.tokens[verb + 1]!.lemma === 'and'
      ? dependents(tree, tree.tokens[verb]!.head, 'obj')
      : [];
  return next.filter((i) => i > verb);
}

/** The prepositional phrases that hang from a word. */
export const obliquesOf = remembered(obliquesAt);

function obliquesAt(tree: Tree, head: number): readonly Oblique[] {
  const found: Oblique[] = [];
  for (const i of dependents(tree, head, 'obl', 'nmod', 'advcl', 'acl')) {
    if (tree.tokens[i]!.deprel === 'nmod:poss' || tree.tokens[i]!.deprel === 'obl:tmod') continue;
    const prep = caseOf(tree, i);
    if (prep === '') continue;
    for (const conjunct of withConjuncts(tree, [i])) found.push({ prep, head: conjunct });
  }
  return found;
}

/** Particles and prepositions right behind a verb ("shut down", "call for"). */
export function particlesOf(tree: Tree, verb: number): string[] {
  const own = dependents(tree, verb, 'compound:prt', 'advmod').map((i) => tree.tokens[i]!.lemma);
  const next = tree.tokens[verb + 1];
  if (next && (next.xpos === 'RP' || next.upos === 'ADP' || isForClause(next))) own.push(next.lemma);
  return own;
}

/** "Called | for Chad to withdraw". */
function isForClause({ lemma, deprel }: Token): boolean {
  return lemma === 'for' && deprel === 'mark';
}

/** The clause that a word calls for, and of which kind it is. */
export function complementOf(tree: Tree, head: number): [number | undefined, Frame['complementKind']] {
  const clause = dependents(tree, head, 'xcomp', 'ccomp', 'acl', 'advcl', 'csubj').find((i) => {
    const token = tree.tokens[i]!;
    return (
      i > head &&
      (token.deprel !== 'acl:relcl' || hasMark(tree, i, 'that')) &&
      (relation(token) !== 'advcl' || hasMark(tree, i, 'to') || hasMark(tree, i, 'of'))
    );
  });
  if (clause === undefined) return [undefined, undefined];
  if (hasMark(tree, clause, 'to')) return [clause, 'to'];
  return [clause, tree.tokens[clause]!.xpos === 'VBG' ? 'ing' : 'that'];
}

/** Whether a clause is marked by a word such as "to". */
export function hasMark(tree: Tree, head: number, lemma: string): boolean {
  return dependents(tree, head, 'mark', 'case', 'aux').some((i) => tree.tokens[i]!.lemma === lemma);
}
