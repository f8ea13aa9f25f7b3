import type { Columns } from '../model/columns.ts';
import { datedRange, type Knots } from './even.ts';

/** Running totals of the events that pass the filter: how many of each bucket (a tone or a lane) stand before each distinct day, so that any stretch is counted at the same small cost. */
export interface Sums {
  readonly knots: Knots;
  readonly bucket: Uint8Array;
  /** For each bucket one more number than there are days. */
  readonly before: readonly Uint32Array[];
  /** Undated events that pass, by bucket. */
  readonly past: Uint32Array;
  readonly future: Uint32Array;
}

/** Sums the events that fail nothing by bucket, in one pass over the columns. */
export function sumUp(
  { anchor }: Columns,
  fails: Uint8Array,
  knots: Knots,
  { bucket, count }: { readonly bucket: Uint8Array; readonly count: number },
): Sums {
  const [first, last] = datedRange(anchor);
  const undated = (from: number, to: number) => {
    const counts = new Uint32Array(count);
    for (let i = from; i < to; i++) if (fails[i] === 0) counts[bucket[i]!]!++;
    return counts;
  };
  const { day } = knots;
  const before = Array.from({ length: count }, () => new Uint32Array(day.length + 1));
  const running = new Uint32Array(count);
  let i = first;
  for (let knot = 0; knot < day.length; knot++) {
    const end = day[knot]!;
    for (; i < last && anchor[i]! <= end; i++) if (fails[i] === 0) running[bucket[i]!]!++;
    for (let b = 0; b < count; b++) before[b]![knot + 1] = running[b]!;
  }
  return { knots, bucket, before, past: undated(0, first), future: undated(last, anchor.length) };
}
