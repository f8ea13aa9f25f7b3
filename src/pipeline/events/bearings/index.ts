import { dependents, isVerb, type Tree } from '../tree.ts';
import { auxiliaries } from './auxiliaries.ts';
import type { Bearing } from './bearing.ts';
import { aboveClause } from './clause.ts';
import { condition } from './condition.ts';
import { negation } from './negation.ts';
import { subjectBearings } from './subject.ts';

/** What negation, auxiliaries, tense and the clauses above say. */
export function verbBearings(tree: Tree, verb: number, viaNoun: boolean, depth: number): Bearing[] {
  const word = tree.tokens[verb]!;
  if (depth > 5) return [];
  if (!isVerb(word) && word.upos !== 'ADJ' && word.upos !== 'AUX' && viaNoun) {
    const predicate = dependents(tree, verb, 'cop').length > 0;
    return [
      ...subjectBearings(tree, verb, depth),
      ...(predicate ? auxiliaries(tree, verb).filter(({ outlook }) => outlook !== 'ongoing') : []),
    ];
  }
  return [
    ...negation(tree, verb),
    ...allegedly(tree, verb),
    ...stillUndone(tree, verb),
    ...auxiliaries(tree, verb),
    ...condition(tree, verb),
    ...aboveClause(tree, verb, depth),
  ];
}

/** "Allegedly met the rebels": a claim that nobody need own to. */
function allegedly(tree: Tree, verb: number): Bearing[] {
  const adverb = dependents(tree, verb, 'advmod').find((i) =>
    ALLEGES.has(tree.tokens[i]!.text.toLowerCase()),
  );
  return adverb === undefined ? [] : [{ outlook: 'possible', rule: 'alleged', word: tree.tokens[adverb]! }];
}

const ALLEGES = new Set(['allegedly', 'supposedly', 'purportedly']);

/** "Has yet to ratify", "nearly signed", "came close to signing": not done. */
function stillUndone(tree: Tree, verb: number): Bearing[] {
  const to = dependents(tree, verb, 'mark', 'case').find((i) => tree.tokens[i]!.lemma === 'to');
  const before = tree.tokens[to === undefined ? verb - 1 : to - 1];
  const almost = to === undefined ? ALMOST : SHORT_OF;
  return before && almost.has(before.text.toLowerCase())
    ? [{ outlook: 'denied', rule: 'not so far', word: before }]
    : [];
}

const ALMOST = new Set(['almost', 'nearly']);
const SHORT_OF = new Set(['yet', 'close']);
