import { type Tree, treesOf } from '../events/tree.ts';
import type { Document } from '../language/document.ts';
import { mendedTree } from './mend.ts';

const TREES = new WeakMap<Document, (Tree | undefined)[]>();

/** The tree of a document's sentence as titles read it, mended once for all that ask; `undefined` where there is no such sentence. */
export function treeAt(document: Document, sentence: number): Tree | undefined {
  const known = TREES.get(document) ?? [];
  TREES.set(document, known);
  const tree = treesOf(document)[sentence];
  known[sentence] ??= tree && mendedTree(document, tree);
  return known[sentence];
}
