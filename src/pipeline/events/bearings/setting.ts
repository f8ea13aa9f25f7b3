import { LASTING } from '../outlooks.ts';
import { caseOf, dependents, type Tree } from '../tree.ts';

const MIDST = new Set(['midst', 'middle', 'course', 'face', 'light', 'wake', 'shadow', 'context']);

const SCENES = new Set([
  'in',
  'during',
  'amid',
  'amidst',
  'over',
  'throughout',
  'since',
  'despite',
  'through',
]);

/** "Its role in the conflict", "weapons for its war": a lasting state that the sentence takes as given. */
export function isSetting(tree: Tree, noun: number): boolean {
  const token = tree.tokens[noun]!;
  if (!LASTING.has(token.lemma.toLowerCase())) return false;
  const definite = dependents(tree, noun, 'det', 'nmod:poss').some(
    (i) => !/^(?:an?|any|no)$/i.test(tree.tokens[i]!.text),
  );
  if (definite && MIDST.has(tree.tokens[token.head]!.lemma)) return true;
  return (
    definite &&
    (SCENES.has(caseOf(tree, noun)) ||
      (caseOf(tree, noun) === 'for' && dependents(tree, noun, 'nmod:poss').length > 0))
  );
}
