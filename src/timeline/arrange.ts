import { type Columns, toneCode } from '../model/columns.ts';
import { TONES } from '../model/event.ts';

/** Heights in CSS pixels. */
export const ROW = 54;
export const RIBBON = 30;
export const CAPTION = 44;
export const FOOT = 36;
/** Below the ribbon, where folds say how long they are and triangles where articles were published. */
export const LABELS = 20;
/** Between ribbon and first row, where counts stand. */
const STRIP = 30;
const DOT_ABOVE = 42;
const DOT_BELOW = 14;

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
  /** What is counted apart, for each event, and which of them each group holds. */
  readonly bucket: Uint8Array;
  readonly buckets: readonly (readonly number[])[];
  /** Lanes from top to bottom; none where events stand by tone. */
  readonly lanes: readonly Lane[];
  /** The lane of an event's other side, NO_GROUP for none; `undefined` where there are no sides. */
  readonly other: Uint8Array | undefined;
}

/** One lane, in CSS pixels. */
export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly top: number;
  readonly height: number;
  readonly pinned: boolean;
  readonly collapsed: boolean;
  /** Days on which the lane's articles were published; empty for lanes of actors. */
  readonly published: Int32Array;
}

/** The code of each event's tone. */
export function toneCodes({ kind }: Columns): Uint8Array {
  return kind.map(toneCode);
}

/** Cooperation above the ribbon, conflict below; a crowded set keeps a strip on both sides free for counts. */
export function byTone(tones: Uint8Array, height: number, crowded: boolean): Arrangement {
  const strip = crowded ? STRIP : 0;
  const usable = Math.max(2 * ROW, height - CAPTION - FOOT - RIBBON - LABELS - 2 * strip);
  const above = Math.round(usable * shareAbove(tones));
  const ribbon = CAPTION + above + strip;
  const below = ribbon + RIBBON + LABELS + strip;
  return {
    group: tones.map((tone) => tone >> 1),
    rows: [above, usable - above].map((room) => Math.min(31, Math.max(1, Math.floor((room - 2) / ROW)))),
    y: (side, row) => (side === 0 ? ribbon - strip - DOT_ABOVE - row * ROW : below + DOT_BELOW + row * ROW),
    ribbon,
    counts: [ribbon - STRIP / 2 - 1, ribbon + RIBBON + LABELS + STRIP / 2 - 2],
    stem: (side) => (side === 0 ? ribbon : ribbon + RIBBON),
    bucket: tones,
    buckets: [
      [0, 1],
      [2, 3],
    ],
    lanes: [],
    other: undefined,
  };
}

/** How many things are counted apart. */
export function bucketCount({ buckets }: Arrangement): number {
  return Math.max(TONES.length, ...buckets.flat().map((bucket) => bucket + 1));
}

/** The part of the height above the ribbon, by how much of the set is cooperation. */
function shareAbove(tones: Uint8Array): number {
  if (tones.length === 0) return 0.54;
  let above = 0;
  for (const tone of tones) if (tone < 2) above++;
  return Math.min(0.64, Math.max(0.36, above / tones.length));
}
