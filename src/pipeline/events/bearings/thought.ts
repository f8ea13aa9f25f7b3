import { dependents, isVerb, type Tree } from '../tree.ts';
import type { Bearing } from './bearing.ts';

/** Nouns of what is said, thought or feared, whose that-clause is not told as fact. */
const THOUGHTS = new Set(
  'report claim allegation accusation charge suggestion rumour rumor speculation belief view fear worry concern doubt hope demand condition proposal possibility risk impression notion'.split(
    ' ',
  ),
);
const DISOWNS = new Set('reject deny dismiss refute dispute rebut'.split(' '));
const VOICES = new Set('express voice raise reiterate repeat have share'.split(' '));

/** "Rejected reports that it had armed them", "expressed doubts that they would": what the noun makes of the clause. */
export function thatClause(tree: Tree, governor: number): Bearing | undefined {
  const word = tree.tokens[governor]!;
  const at = THOUGHTS.has(word.lemma) && !isVerb(word) ? governor : voiced(tree, governor);
  if (at === undefined) return undefined;
  const above = tree.tokens[tree.tokens[at]!.head];
  const disowned = at === governor && above !== undefined && DISOWNS.has(above.lemma);
  return disowned
    ? { outlook: 'denied', rule: 'denied after a noun', word: above }
    : { outlook: 'possible', rule: 'possible after a noun', word: tree.tokens[at]! };
}

/** The thought that a verb voices: "expressed doubts that". */
function voiced(tree: Tree, verb: number): number | undefined {
  return VOICES.has(tree.tokens[verb]!.lemma)
    ? dependents(tree, verb, 'obj').find((i) => THOUGHTS.has(tree.tokens[i]!.lemma))
    : undefined;
}
