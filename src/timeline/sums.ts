import { bisectLeft } from 'd3';
import { type Columns, toneCode } from '../model/columns.ts';
import { TONES } from '../model/event.ts';
import { datedRange, type Knots } from './even.ts';

/** Running totals of the events that pass the filter: how many of each tone stand before each distinct day. */
export interface Sums {
  readonly knots: Knots;
  /** For each tone one more number than there are days. */
  readonly before: readonly Uint32Array[];
  /** Undated events that pass, by tone. */
  readonly past: Uint32Array;
  readonly future: Uint32Array;
}

/** Sums the events that fail nothing, in one pass over the columns. */
export function sumUp({ anchor, kind }: Columns, fails: Uint8Array, knots: Knots): Sums {
  const [first, last] = datedRange(anchor);
  const count = (from: number, to: number) => {
    const counts = new Uint32Array(TONES.length);
    for (let i = from; i < to; i++) if (fails[i] === 0) counts[toneCode(kind[i]!)]!++;
    return counts;
  };
  const { day } = knots;
  const before = TONES.map(() => new Uint32Array(day.length + 1));
  let knot = 0;
  for (let i = first; i < last; i++) {
    while (day[knot]! < anchor[i]!) knot++;
    if (fails[i] === 0) before[toneCode(kind[i]!)]![knot + 1]!++;
  }
  for (const running of before) for (let at = 1; at < running.length; at++) running[at]! += running[at - 1]!;
  return { knots, before, past: count(0, first), future: count(last, anchor.length) };
}

/** How many events of a tone stand from a day up to another, exclusive; any power-of-two stretch costs the same. */
export function countBetween({ knots, before }: Sums, tone: number, from: number, to: number): number {
  const running = before[tone]!;
  return running[bisectLeft(knots.day, to)]! - running[bisectLeft(knots.day, from)]!;
}
