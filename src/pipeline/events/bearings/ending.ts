import { isLight } from '../light.ts';
import { caseOf, relation, type Tree } from '../tree.ts';
import type { Bearing } from './bearing.ts';
import { condition } from './condition.ts';
import { isAhead } from './mark.ts';

const SINCE = new Set(['after', 'since', 'following', 'before', 'until', 'at', 'with']);

/** "Since the end of the war": over. */
export function ended(tree: Tree, noun: number): Bearing[] {
  const word = tree.tokens[noun]!;
  const above = tree.tokens[word.head];
  const past = above && relation(word) === 'obj' && /^VB[DN]$/.test(above.xpos) && isLight(above.lemma);
  return SINCE.has(caseOf(tree, noun)) || past ? [{ outlook: 'occurred', rule: 'ended', word }] : [];
}

/** "Ended the siege" is past; "must stop the attacks" and "unless they stopped the attacks" still go on. */
export function endedBy(tree: Tree, noun: number, at: number): Bearing[] {
  const verb = tree.tokens[at]!;
  const kind = tree.tokens[noun]!.deprel;
  if (!kind.startsWith('obj') && kind !== 'nsubj:pass') return [];
  const { headline } = tree.sentence;
  const under = tree.tokens[verb.head]?.xpos === 'VBD' && relation(verb) === 'advcl' && verb.xpos === 'VBG';
  const told = verb.xpos === 'VBD' || under || (headline && verb.xpos === 'VBZ');
  const past = told || (verb.xpos === 'VBN' && tree.tokens[noun]!.deprel === 'obj');
  return past && condition(tree, at).length === 0 && !(relation(verb) === 'advcl' && isAhead(tree, at))
    ? [{ outlook: 'occurred', rule: 'ended', word: verb }]
    : [{ outlook: 'ongoing', rule: 'ongoing after a verb', word: verb }];
}
