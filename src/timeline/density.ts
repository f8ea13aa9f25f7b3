import { bisectLeft, bisectRight } from 'd3';
import type { Columns } from '../model/columns.ts';
import type { Mark } from './marks.ts';
import { dayAt, type Frame } from './scale.ts';
import type { Sums } from './sums.ts';

/** How many events are not shown as marks in each of some strips along time, by bucket. */
export interface Hidden {
  /** Edges of the strips in CSS pixels, one more than there are strips. */
  readonly edges: Float64Array;
  /** For each bucket a count for each strip. */
  readonly counts: readonly Uint32Array[];
}

/** Counts what passes the filter and is not among the marks, strip by strip; always right, whatever the zoom. */
export function hiddenIn(
  columns: Columns,
  sums: Sums,
  frame: Frame,
  edges: Float64Array,
  marks: readonly Mark[],
): Hidden {
  const { day } = sums.knots;
  const ranks = Uint32Array.from(edges, (x) => bisectLeft(day, dayAt(frame, x)));
  const counts = sums.before.map((before) => {
    const strip = new Uint32Array(edges.length - 1);
    for (let at = 0; at < strip.length; at++) strip[at] = before[ranks[at + 1]!]! - before[ranks[at]!]!;
    return strip;
  });
  for (const { i } of marks) {
    const at = bisectRight(ranks, bisectLeft(day, columns.anchor[i]!)) - 1;
    const own = counts[sums.bucket[i]!]!;
    if (at >= 0 && own[at]! > 0) own[at]!--;
  }
  return { edges, counts };
}

/** Even strips of a width over a stretch of pixels. */
export function strips(left: number, right: number, width: number): Float64Array {
  const count = Math.max(1, Math.ceil((right - left) / width));
  return Float64Array.from({ length: count + 1 }, (_, at) => Math.min(right, left + at * width));
}

/** Strips that stand still in time while the plot is moved, with the ordinal of the first along the whole span: whole multiples of `width` pixels at the frame's level of zoom. */
export function anchoredStrips(
  { low, high, left, right }: Frame,
  zoom: number,
  level: number,
  width: number,
): { readonly first: number; readonly edges: Float64Array } {
  const pixels = (right - left) / (high - low);
  const step = (width * zoom) / 2 ** level / pixels;
  const first = Math.floor(low / step);
  const length = Math.ceil(high / step) - first + 1;
  const edges = Float64Array.from({ length }, (_, at) => left + ((first + at) * step - low) * pixels);
  return { first, edges };
}
