import { type Tree, treesOf } from '../events/tree.ts';
import type { Document } from '../language/document.ts';
import { mendedTree } from './mend.ts';

const TREES = new WeakMap<Document, readonly Tree[]>();

/** The trees of a document's sentences as titles read them, mended once for all that ask. */
export function treesIn(document: Document): readonly Tree[] {
  const known = TREES.get(document);
  if (known) return known;
  const trees = treesOf(document).map((tree) => mendedTree(document, tree));
  TREES.set(document, trees);
  return trees;
}
