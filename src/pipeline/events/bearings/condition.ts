import { dependents, type Tree } from '../tree.ts';
import { auxiliaries } from './auxiliaries.ts';
import type { Bearing } from './bearing.ts';

/** What an if-clause makes of a verb. */
export function condition(tree: Tree, verb: number): Bearing[] {
  const marked = (head: number) =>
    dependents(tree, head, 'mark').find((i) => CONDITIONS.has(tree.tokens[i]!.lemma.toLowerCase()));
  const own = marked(verb);
  if (own !== undefined) {
    const word = tree.tokens[own]!;
    const asked = word.lemma.toLowerCase() === 'whether';
    return [{ outlook: 'possible', rule: asked ? 'conditional' : 'condition', word }];
  }
  const clause = dependents(tree, verb, 'advcl').find((i) => marked(i) !== undefined);
  const word = clause === undefined ? undefined : tree.tokens[marked(clause)!];
  return word && auxiliaries(tree, verb).some(({ outlook }) => outlook === 'planned')
    ? [{ outlook: 'possible', rule: 'conditional', word }]
    : [];
}

const CONDITIONS = new Set(['if', 'unless', 'whether', 'should', 'lest', 'provided', 'providing']);
