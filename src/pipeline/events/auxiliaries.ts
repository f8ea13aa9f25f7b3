import { lookup } from '../../model/lookup.ts';
import type { Token } from '../language/document.ts';
import { GOVERNING_VERBS, type Outlook } from './outlooks.ts';
import { dependents, relation, type Tree } from './tree.ts';

/** A word's bearing on whether the act is real. */
export interface Bearing {
  readonly outlook: Outlook;
  readonly rule: string;
  readonly word: Token;
}

const NEGATIONS = new Set("not n't never neither nor no without".split(' '));

/** What denies a verb. */
export function negation(tree: Tree, verb: number): Bearing[] {
  const found = (tree.children[verb] ?? []).filter((i) => {
    const token = tree.tokens[i]!;
    if (NEGATIONS.has(token.text.toLowerCase()) && token.text.toLowerCase() !== 'no')
      return relation(token) !== 'cc' || token.lemma === 'nor';
    const determiner = relation(token) === 'obj' || relation(token) === 'nsubj';
    return (
      determiner &&
      dependents(tree, i, 'det').some(
        (d) => tree.tokens[d]!.lemma === 'no' || tree.tokens[d]!.lemma === 'neither',
      )
    );
  });
  return found.map((i) => ({ outlook: 'denied' as const, rule: 'negated', word: tree.tokens[i]! }));
}

const MODALS: Readonly<Record<string, Outlook>> = lookup({
  will: 'planned',
  "'ll": 'planned',
  shall: 'planned',
  wo: 'planned',
  may: 'possible',
  might: 'possible',
  could: 'possible',
  can: 'possible',
  would: 'possible',
  should: 'possible',
  must: 'possible',
  ought: 'possible',
  ca: 'possible',
});

/** What helping verbs and tense say. */
export function auxiliaries(tree: Tree, verb: number): Bearing[] {
  const word = tree.tokens[verb]!;
  const found: Bearing[] = [];
  const helpers = dependents(tree, verb, 'aux', 'cop').map((i) => tree.tokens[i]!);
  for (const helper of helpers) {
    const outlook = MODALS[helper.lemma.toLowerCase()] ?? MODALS[helper.text.toLowerCase()];
    if (outlook)
      found.push({
        outlook: outlook === 'possible' && isReportedFuture(tree, verb, helper) ? 'planned' : outlook,
        rule: `${outlook} by its auxiliary`,
        word: helper,
      });
  }
  if (found.length > 0) return found;
  const present = helpers.some(({ text }) => /^(is|are|am|'s|'re|’s|’re|been)$/i.test(text));
  if (word.xpos === 'VBG' && present) return [{ outlook: 'ongoing', rule: 'progressive', word }];
  const spoken = tree.quoted.has(verb);
  const standing =
    (word.xpos === 'VBZ' || word.xpos === 'VBP') &&
    !tree.sentence.headline &&
    !spoken &&
    helpers.length === 0;
  if (standing) return [{ outlook: 'ongoing', rule: 'standing, in the present', word }];
  return [];
}

/** "said it would leave": the future of a past saying. */
function isReportedFuture(tree: Tree, verb: number, helper: Token): boolean {
  if (helper.lemma.toLowerCase() !== 'would' && helper.text !== "'d") return false;
  const above = tree.tokens[tree.tokens[verb]!.head];
  return (
    above !== undefined &&
    relation(tree.tokens[verb]!) === 'ccomp' &&
    (above.xpos === 'VBD' || above.xpos === 'VBN') &&
    !GOVERNING_VERBS[above.lemma]
  );
}

/** What an if-clause makes of a verb. */
export function condition(tree: Tree, verb: number): Bearing[] {
  const marked = (head: number) =>
    dependents(tree, head, 'mark').find((i) => CONDITIONS.has(tree.tokens[i]!.lemma.toLowerCase()));
  const own = marked(verb);
  if (own !== undefined) return [{ outlook: 'possible', rule: 'conditional', word: tree.tokens[own]! }];
  const clause = dependents(tree, verb, 'advcl').find((i) => marked(i) !== undefined);
  const word = clause === undefined ? undefined : tree.tokens[marked(clause)!];
  return word && auxiliaries(tree, verb).some(({ outlook }) => outlook === 'planned')
    ? [{ outlook: 'possible', rule: 'conditional', word }]
    : [];
}

const CONDITIONS = new Set(['if', 'unless', 'whether', 'should', 'lest']);
