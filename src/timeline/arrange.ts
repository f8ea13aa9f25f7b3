import { type Columns, toneCode } from '../model/columns.ts';
import { datedRange } from './even.ts';
import { NO_GROUP } from './pack.ts';

/** Heights in CSS pixels. */
export const ROW = 54;
export const RIBBON = 30;
const CAPTION = 44;
const FOOT = 30;
/** Between ribbon and first row, where counts stand. */
const STRIP = 30;
const DOT_ABOVE = 42;
const DOT_BELOW = 14;
/** Below the ribbon, where folds say how long they are and triangles where articles were published. */
const LABELS = 20;

/** How events are shared out: a group for each event, rows for each group, and where each row stands. */
export interface Arrangement {
  readonly group: Uint8Array;
  readonly rows: readonly number[];
  /** The middle of the marks of a row, in CSS pixels from the top. */
  readonly y: (group: number, row: number) => number;
  /** The top of the ribbon. */
  readonly ribbon: number;
  /** Where each group's counts stand. */
  readonly counts: readonly number[];
  /** Where a mark's stem begins; `undefined` for none. */
  readonly stem: (group: number) => number | undefined;
}

/** Cooperation above the ribbon, conflict below; a crowded set keeps a strip on both sides free for counts. */
export function byTone(columns: Columns, height: number, crowded: boolean): Arrangement {
  const group = toneGroups(columns);
  const strip = crowded ? STRIP : 0;
  const usable = Math.max(2 * ROW, height - CAPTION - FOOT - RIBBON - LABELS - 2 * strip);
  const above = Math.round(usable * shareAbove(columns));
  const ribbon = CAPTION + above + strip;
  const below = ribbon + RIBBON + LABELS + strip;
  return {
    group,
    rows: [above, usable - above].map((room) => Math.min(31, Math.max(1, Math.floor((room - 2) / ROW)))),
    y: (side, row) => (side === 0 ? ribbon - strip - DOT_ABOVE - row * ROW : below + DOT_BELOW + row * ROW),
    ribbon,
    counts: [ribbon - STRIP / 2 - 1, ribbon + RIBBON + LABELS + STRIP / 2 - 2],
    stem: (side) => (side === 0 ? ribbon : ribbon + RIBBON),
  };
}

/** The group of each dated event: 0 for cooperation, 1 for conflict. */
export function toneGroups({ anchor, kind, size }: Columns): Uint8Array {
  const [first, last] = datedRange(anchor);
  const group = new Uint8Array(size).fill(NO_GROUP);
  for (let i = first; i < last; i++) group[i] = toneCode(kind[i]!) < 2 ? 0 : 1;
  return group;
}

/** The part of the height above the ribbon, by how much of the set is cooperation. */
function shareAbove({ kind, size }: Columns): number {
  if (size === 0) return 0.54;
  let above = 0;
  for (let i = 0; i < size; i++) if (toneCode(kind[i]!) < 2) above++;
  return Math.min(0.64, Math.max(0.36, above / size));
}
