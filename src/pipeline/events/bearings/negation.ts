import type { Token } from '../../language/document.ts';
import { dependents, relation, type Tree } from '../tree.ts';
import type { Bearing } from './bearing.ts';

const NOBODY = new Set(['nobody', 'none', 'nothing']);
const NEGATIONS = new Set("not n't never neither nor no without".split(' '));

/** What denies a verb. */
export function negation(tree: Tree, verb: number): Bearing[] {
  if (isDelayed(tree, verb)) return [];
  const found = (tree.children[verb] ?? []).filter((i) => {
    const token = tree.tokens[i]!;
    if (NEGATIONS.has(token.text.toLowerCase()) && token.text.toLowerCase() !== 'no')
      return (relation(token) !== 'cc' || token.lemma === 'nor') && !isObliged(tree, verb);
    const determiner = relation(token) === 'obj' || relation(token) === 'nsubj';
    if (determiner && NOBODY.has(token.text.toLowerCase())) return true;
    const neither = dependents(tree, i, 'det', 'cc').some((d) => d < i && isNeither(tree, d));
    if (tree.tokens[i + 1]?.text === ',' && relation(token) === 'nsubj' && !neither) return false;
    return (
      determiner &&
      dependents(tree, i, 'det', 'cc').some(
        (d) => d < i && !isHyphened(tree, d) && (tree.tokens[d]!.lemma === 'no' || isNeither(tree, d)),
      )
    );
  });
  const astray = found.length > 0 ? undefined : negatedBefore(tree, verb);
  if (astray !== undefined) found.push(astray);
  if (isUnfinished(tree, verb))
    return [{ outlook: 'denied', rule: 'not done yet', word: tree.tokens[tree.tokens[verb]!.head]! }];
  return found.map((i) => ({ outlook: 'denied' as const, rule: 'negated', word: deniedBy(tree, i) }));
}

function isNeither(tree: Tree, i: number): boolean {
  return /^(?:neither|nor)$/i.test(tree.tokens[i]!.text);
}

/** "Did not ratify it until May": in May it did. */
export function isDelayed(tree: Tree, verb: number): boolean {
  const did = dependents(tree, verb, 'aux').some((i) => tree.tokens[i]!.text.toLowerCase() === 'did');
  if (!did) return false;
  return tree.tokens.some(({ lemma, head }, i) => i > verb && UNTIL.has(lemma) && isWithin(tree, head, verb));
}

const UNTIL = new Set(['until', 'till']);

/** Whether a word hangs from a verb, or from its object. */
function isWithin({ tokens }: Tree, at: number, verb: number): boolean {
  const above = tokens[at]?.head;
  return (
    above === verb ||
    (above !== undefined && /^(?:obj|obl)/.test(tokens[above]?.deprel ?? '') && tokens[above]!.head === verb)
  );
}

/** "Does not itself recognise it": a negation that hangs from a word between the helping verb and its verb. */
function negatedBefore(tree: Tree, verb: number): number | undefined {
  const helper = dependents(tree, verb, 'aux').find((i) => tree.tokens[i]!.lemma === 'do');
  const next = helper === undefined ? undefined : tree.tokens[helper + 1];
  return next && helper! + 1 < verb && /^(?:not|n['’]t)$/i.test(next.text) ? helper! + 1 : undefined;
}

/** The word that denies: "neither" of "neither side". */
function deniedBy(tree: Tree, i: number): Token {
  const inner = dependents(tree, i, 'det', 'cc').find(
    (d) => d < i && (tree.tokens[d]!.lemma === 'no' || isNeither(tree, d)),
  );
  return tree.tokens[inner ?? i]!;
}

/** "No-fly zone": the negation belongs to the compound. */
export function isHyphened(tree: Tree, i: number): boolean {
  const next = tree.tokens[i + 1];
  return next !== undefined && /^[-‑–]/.test(next.text) && next.start === tree.tokens[i]!.end;
}

/** "Has yet to ratify", "stopped short of condemning". */
function isUnfinished(tree: Tree, verb: number): boolean {
  const above = tree.tokens[tree.tokens[verb]!.head];
  if (!above || !/^(?:xcomp|advcl|acl|obl)$/.test(relation(tree.tokens[verb]!))) return false;
  const { head } = tree.tokens[verb]!;
  if (above.lemma === 'have')
    return dependents(tree, head, 'advmod').some((i) => tree.tokens[i]!.lemma === 'yet');
  return above.text === 'short' && tree.tokens[above.head]?.lemma === 'stop';
}

/** "Should not build weapons": what is asked, not what is told. */
function isObliged(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'aux').some((i) =>
    /^(?:should|must|ought|shall)$/.test(tree.tokens[i]!.lemma.toLowerCase()),
  );
}
