import { type Tree, treesOf } from '../events/tree.ts';
import type { Document } from '../language/document.ts';
import { ofArticle } from './known.ts';
import { mendedTree } from './mend.ts';

const mendedIn = ofArticle((): (Tree | undefined)[] => []);

/** The tree of a document's sentence as titles read it, mended once for all that ask; `undefined` where there is no such sentence. */
export function treeAt(document: Document, sentence: number): Tree | undefined {
  const known = mendedIn(document);
  const found = known[sentence];
  if (found) return found;
  const tree = treesOf(document)[sentence];
  const mended = tree && mendedTree(document, tree);
  if (mended) known[sentence] = mended;
  return mended;
}
