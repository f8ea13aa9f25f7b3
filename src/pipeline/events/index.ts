import type { Mention } from '../../model/event.ts';
import type { Document } from '../language/document.ts';
import { placesOf } from '../time/attach.ts';
import type { Timex } from '../time/index.ts';
import { filled } from './fill.ts';
import { findEvents } from './find.ts';
import { isUnpolitical } from './genre.ts';
import { mentionsOf } from './mention.ts';
import { withPerfects } from './perfects.ts';
import { repaired } from './repair.ts';
import { Salience } from './salience.ts';
import { treesOf } from './tree.ts';
import { voicesOf } from './voices.ts';

/** Finds who did what to whom in an article: one mention for each passage that tells of an act, in order of the text. */
export function extract(doc: Document, times: readonly Timex[]): Mention[] {
  if (isUnpolitical(doc)) return [];
  const voiced = voicesOf(treesOf(doc).map((tree) => repaired(withPerfects(tree))));
  const drafts = voiced.flatMap(({ tree, speeches }) => findEvents(tree, speeches));
  return mentionsOf(
    doc,
    filled(drafts, new Salience(voiced.map(({ tree }) => tree))),
    placesOf({ ...doc, sentences: voiced.map(({ tree }) => tree.sentence) }, times),
  );
}
