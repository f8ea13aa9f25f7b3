import { bisectRight } from 'd3';
import { UNDATED_FUTURE, UNDATED_PAST } from '../model/anchor.ts';
import { type Columns, OPEN_END, OPEN_START } from '../model/columns.ts';
import type { Day } from '../model/day.ts';

/** A gap of this many median gaps or more is folded. */
const FOLD_MEDIANS = 20;
/** The widest that a gap may be, in the Even scale's units: what it is at the fold. */
const CAP = Math.log2(1 + FOLD_MEDIANS);

/** The Even scale over distinct days: piecewise linear through (`day[i]`, `at[i]`), straight on beyond both ends. */
export interface Knots {
  /** Distinct days, ascending; at least one. */
  readonly day: Int32Array;
  /** Their places in units: a gap as long as the median gap is one unit wide. */
  readonly at: Float64Array;
  /** The median gap in days. */
  readonly median: number;
}

/** A stretch without events that the Even scale folds, as the knot it begins at. */
export interface Fold {
  readonly knot: number;
  readonly from: Day;
  readonly to: Day;
}

/** The distinct days on which anything dated begins, ends or stands; open ends left out. */
export function distinctDays({ anchor, start, end, precision }: Columns): Int32Array {
  const [first, last] = datedRange(anchor);
  const days = new Int32Array((last - first) * 3);
  let count = 0;
  for (let i = first; i < last; i++) {
    days[count++] = anchor[i]!;
    if ((precision[i]! & OPEN_START) === 0) days[count++] = start[i]!;
    if ((precision[i]! & OPEN_END) === 0) days[count++] = end[i]! - 1;
  }
  return count === 0 ? Int32Array.of(0) : distinct(days.subarray(0, count));
}

/** The half-open range of events that have a date; those before and after are undated. */
export function datedRange(anchor: Int32Array): readonly [first: number, last: number] {
  let [first, last] = [0, anchor.length];
  while (first < last && anchor[first] === UNDATED_PAST) first++;
  while (last > first && anchor[last - 1] === UNDATED_FUTURE) last--;
  return [first, last];
}

function distinct(days: Int32Array): Int32Array {
  let [low, high] = [days[0]!, days[0]!];
  for (const day of days) {
    if (day < low) low = day;
    if (day > high) high = day;
  }
  if (high - low > 65_536 + 8 * days.length) return unique(days.sort());
  const seen = new Uint8Array(high - low + 1);
  for (const day of days) seen[day - low] = 1;
  const found = new Int32Array(seen.reduce((sum, one) => sum + one, 0));
  let count = 0;
  for (let i = 0; i < seen.length; i++) if (seen[i] === 1) found[count++] = low + i;
  return found;
}

function unique(sorted: Int32Array): Int32Array {
  return sorted.filter((day, i) => i === 0 || day !== sorted[i - 1]);
}

/** The Even scale's knots over distinct ascending days: a gap of g days is log2(1 + g / median) wide, capped at 20 medians. */
export function knotsOver(day: Int32Array): Knots {
  const gaps = Int32Array.from({ length: day.length - 1 }, (_, i) => day[i + 1]! - day[i]!);
  const median = gaps.slice().sort()[Math.floor((gaps.length - 1) / 2)] ?? 1;
  const at = new Float64Array(day.length);
  gaps.forEach((gap, i) => {
    at[i + 1] = at[i]! + Math.min(CAP, Math.log2(1 + gap / median));
  });
  return { day, at, median };
}

/** The folded stretches, in order. */
export function foldsOf({ day, median }: Knots): Fold[] {
  const folds: Fold[] = [];
  for (let knot = 0; knot + 1 < day.length; knot++) {
    const [from, to] = [day[knot]!, day[knot + 1]!];
    if (to - from > FOLD_MEDIANS * median) folds.push({ knot, from, to });
  }
  return folds;
}

/** Where a day stands, in units. */
export function unitsOf({ day, at, median }: Knots, when: number): number {
  const last = day.length - 1;
  if (when <= day[0]!) return at[0]! + (when - day[0]!) / median;
  if (when >= day[last]!) return at[last]! + (when - day[last]!) / median;
  const i = bisectRight(day, when) - 1;
  return at[i]! + ((when - day[i]!) / (day[i + 1]! - day[i]!)) * (at[i + 1]! - at[i]!);
}

/** The day, with its fraction, that stands at a place in units. */
export function dayAtUnits({ day, at, median }: Knots, units: number): number {
  const last = day.length - 1;
  if (units <= at[0]!) return day[0]! + (units - at[0]!) * median;
  if (units >= at[last]!) return day[last]! + (units - at[last]!) * median;
  const i = bisectRight(at, units) - 1;
  return day[i]! + ((units - at[i]!) / (at[i + 1]! - at[i]!)) * (day[i + 1]! - day[i]!);
}
