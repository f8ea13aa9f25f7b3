import { dependents, isVerb, relation, type Tree } from '../tree.ts';
import { adverbial } from './adverbial.ts';
import type { Bearing } from './bearing.ts';
import { governed } from './complement.ts';
import { verbBearings } from './index.ts';
import { hasTo, LATER, markBefore } from './mark.ts';
import { afterNoun } from './modifier.ts';

/** What governs the clause: "plans to", "was expected to", "accused of", "threat to", purpose. */
export function aboveClause(tree: Tree, verb: number, depth: number): Bearing[] {
  const token = tree.tokens[verb]!;
  const above = tree.tokens[token.head];
  const infinitive = token.xpos !== 'VBG' && hasTo(tree, verb);
  if (!above) return infinitive ? [{ outlook: 'planned', rule: 'to come', word: token }] : [];
  const having = above.text.toLowerCase() === 'having' && token.xpos === 'VBN';
  switch (relation(token)) {
    case 'conj': {
      const mark = markBefore(tree, verb);
      if (mark !== undefined && LATER.has(mark) && /^VB[ZP]$/.test(token.xpos))
        return [{ outlook: 'planned', rule: 'once it happens', word: token }];
      if (dependents(tree, verb, 'aux', 'nsubj').length > 0 || !isVerb(above)) return [];
      return token.xpos === above.xpos || infinitive
        ? verbBearings(tree, token.head, false, depth + 1).filter(({ rule }) => rule !== 'negated')
        : [];
    }
    case 'xcomp':
    case 'ccomp':
      return governed(
        tree,
        verb,
        token.head,
        infinitive || having || (token.xpos === 'VBG' && dependents(tree, verb, 'aux', 'nsubj').length === 0),
        depth,
      );
    case 'advcl':
      return adverbial(tree, verb, infinitive, depth);
    case 'acl':
      return token.deprel === 'acl:relcl' ? [] : afterNoun(tree, verb, infinitive, depth);
    default:
      return infinitive && tree.sentence.headline
        ? [{ outlook: 'planned', rule: 'to come', word: token }]
        : [];
  }
}
