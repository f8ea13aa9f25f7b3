import { type Tree, treesOf } from '../events/tree.ts';
import type { Document } from '../language/document.ts';
import { mendedTree } from './mend.ts';

const TREES = new WeakMap<Document, (Tree | undefined)[]>();

/** The tree of a document's sentence as titles read it, mended once for all that ask; `undefined` where there is no such sentence. */
export function treeAt(document: Document, sentence: number): Tree | undefined {
  const known = TREES.get(document) ?? noneOf(document);
  const found = known[sentence];
  if (found) return found;
  const tree = treesOf(document)[sentence];
  known[sentence] = tree && mendedTree(document, tree);
  return known[sentence];
}

function noneOf(document: Document): (Tree | undefined)[] {
  const none: (Tree | undefined)[] = document.sentences.map(() => undefined);
  TREES.set(document, none);
  return none;
}
