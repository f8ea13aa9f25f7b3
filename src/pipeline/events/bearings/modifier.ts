import { dependents, type Tree } from '../tree.ts';
import type { Bearing } from './bearing.ts';
import { governors } from './governors.ts';
import { ABOUT, markBefore } from './mark.ts';
import { outlookOf } from './outlook.ts';
import { thatClause } from './thought.ts';

function isVerbless({ tokens }: Tree): boolean {
  return !tokens.some(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos));
}

/** "The first leader to call": told as done. */
const FIRST = new Set(['first', 'last', 'only', 'second', 'third', 'latest']);

function modifiedBy(tree: Tree, noun: number, words: ReadonlySet<string>): boolean {
  return (tree.children[noun] ?? []).some((i) => words.has(tree.tokens[i]!.lemma.toLowerCase()));
}

/** What a noun makes of the clause that hangs from it: "plans to", "talks on", "the first to". */
export function afterNoun(tree: Tree, verb: number, infinitive: boolean, depth: number): Bearing[] {
  const token = tree.tokens[verb]!;
  const above = tree.tokens[token.head]!;
  const outlook = outlookOf(tree, token.head);
  const marked = dependents(tree, verb, 'mark', 'case').length > 0;
  if (token.xpos === 'VBG' && !marked) return [];
  const dropped = outlook && infinitive ? givenUp(tree, token.head) : undefined;
  if (dropped) return [dropped];
  if (outlook && (infinitive || token.xpos === 'VBG')) {
    const carrier = tree.tokens[above.head];
    if (carrier?.lemma === 'accept' && outlook === 'possible')
      return [{ outlook: 'planned', rule: 'accepted', word: carrier }];
    return [{ outlook, rule: `${outlook} after "${above.lemma}"`, word: above }];
  }
  const mark = markBefore(tree, verb);
  if (mark !== undefined && BESIDES.has(mark) && dependents(tree, verb, 'nsubj').length > 0) return [];
  if (mark === 'that') {
    const thought = thatClause(tree, token.head);
    if (thought) return [thought];
  }
  if (token.xpos === 'VBG' && mark !== undefined && ABOUT.has(mark) && TALKS.has(above.lemma))
    return [{ outlook: 'possible', rule: `possible after "${above.lemma}"`, word: above }];
  if (infinitive && above.head < 0 && (tree.sentence.headline || isVerbless(tree)))
    return [{ outlook: 'planned', rule: 'to come', word: token }];
  if (infinitive && modifiedBy(tree, token.head, FIRST)) return [];
  if (infinitive) return [{ outlook: 'possible', rule: 'infinitive after a noun', word: token }];
  return token.xpos === 'VBN' ? [] : governors(tree, token.head, depth + 1);
}

/** Marks of clauses that tell of something besides what is above them. */
const BESIDES = new Set(['while', 'because', 'although', 'though', 'since', 'as', 'whereas']);

/** Nouns of talks, which are about acts that are yet to be agreed. */
const TALKS = new Set('discussion negotiation talk consultation dialogue conversation'.split(' '));

const GIVES_UP = new Set('drop abandon scrap shelve cancel discard jettison reject withdraw'.split(' '));

/** "A plan to restart the plant was dropped", "abandoned plans to dock": what was planned will not be done. */
function givenUp(tree: Tree, noun: number): Bearing | undefined {
  const { head, deprel } = tree.tokens[noun]!;
  const word = tree.tokens[head];
  return word && (deprel === 'obj' || deprel === 'nsubj:pass') && GIVES_UP.has(word.lemma)
    ? { outlook: 'denied', rule: 'given up', word }
    : undefined;
}
