/** Height of a row of the list in CSS pixels. */
export const ROW = 44;
/** Browsers lay out no box much higher than this, in CSS pixels. */
export const HIGHEST = 30_000_000;
/** Rows beyond either edge, so that scrolling shows no gap. */
const SPARE = 8;

/** How far a list of `count` rows is scrolled, and how high its window is, in CSS pixels. */
interface Scrolled {
  readonly count: number;
  readonly top: number;
  readonly height: number;
}

/** Which rows are laid out, `first` up to `last`, and the room before and after them in CSS pixels. */
interface Rows {
  readonly first: number;
  readonly last: number;
  readonly before: number;
  readonly after: number;
}

/** The rows in view; where all together are higher than a box can be, a pixel of scrolling goes further than a pixel. */
export function rowsIn({ count, top, height }: Scrolled): Rows {
  const whole = count * ROW;
  const box = Math.min(whole, HIGHEST);
  const stretch = whole > box ? (whole - height) / (box - height) : 1;
  const offset = top * stretch;
  const first = Math.max(0, Math.min(count, Math.floor(offset / ROW) - SPARE));
  const last = Math.min(count, Math.ceil((offset + height) / ROW) + SPARE);
  const before = Math.max(0, first * ROW - offset + top);
  return { first, last, before, after: Math.max(0, box - before - (last - first) * ROW) };
}
