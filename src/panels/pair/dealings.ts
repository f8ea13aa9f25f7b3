import { UNDATED_FUTURE, UNDATED_PAST } from '../../model/anchor.ts';
import { type Columns, toneCode, typeAt } from '../../model/columns.ts';
import { type Day, dayFrom, parts } from '../../model/day.ts';
import { scoreOf, TONES } from '../../model/event.ts';
import type { Facet, NamesOf } from '../../model/facets.ts';

/** Whose acts are counted: both sides', or one's towards the other. */
export type Way = 'both' | 'there' | 'back';

/** The events in which two actors deal with each other, in time; `there` is `a` acting on `b`. */
export function dealings(
  { names, offset, value, sources }: Facet<NamesOf['actors']>,
  fails: Uint8Array,
  [a, b]: readonly [string, string],
  way: Way,
): number[] {
  const [first, second] = [a, b].map((id) => names.findIndex((name) => name.id === id));
  const found: number[] = [];
  for (let i = 0; i < fails.length; i++) {
    if (fails[i] !== 0) continue;
    const own = value.subarray(offset[i], offset[i + 1]);
    if (!own.includes(first!) || !own.includes(second!)) continue;
    const doers = own.subarray(0, sources[i]);
    if (way === 'there' && !doers.includes(first!)) continue;
    if (way === 'back' && !doers.includes(second!)) continue;
    found.push(i);
  }
  return found;
}

/** Dealings of one stretch of time: events and weight of each tone, in the order of TONES. */
export interface Bin {
  readonly start: Day;
  readonly events: readonly number[];
  /** Sum of PLOVER scores without their sign, at least a half for each event. */
  readonly weights: readonly number[];
}

const STEPS = [
  { upTo: 92, step: (at: Day) => at + 1, floor: (at: Day) => at },
  { upTo: 1100, step: (at: Day) => at + 7, floor: (at: Day) => at - ((((at + 3) % 7) + 7) % 7) },
  { upTo: 11_000, step: (at: Day) => monthAt(at, 1), floor: (at: Day) => monthAt(at, 0) },
  { upTo: Number.POSITIVE_INFINITY, step: (at: Day) => yearAt(at, 1), floor: (at: Day) => yearAt(at, 0) },
];

/** Dated events in equal steps of time (days, weeks, months or years, by how long they span); empty bins stay. */
export function bins(columns: Columns, events: readonly number[]): Bin[] {
  const dated = events.filter(
    (i) => columns.anchor[i] !== UNDATED_PAST && columns.anchor[i] !== UNDATED_FUTURE,
  );
  if (dated.length === 0) return [];
  const [first, last] = [columns.anchor[dated[0]!]!, columns.anchor[dated.at(-1)!]!];
  const { step, floor } = STEPS.find(({ upTo }) => last - first <= upTo)!;
  const result: Bin[] = [];
  let at = 0;
  for (let start = floor(first); start <= last; start = step(start)) {
    const within: number[] = [];
    const end = step(start);
    while (at < dated.length && columns.anchor[dated[at]!]! < end) within.push(dated[at++]!);
    result.push({ start, events: within, weights: weigh(columns, within) });
  }
  return result;
}

function weigh(columns: Columns, events: readonly number[]): number[] {
  const weights = TONES.map(() => 0);
  for (const i of events)
    weights[toneCode(columns.kind[i]!)]! += Math.max(0.5, Math.abs(scoreOf(typeAt(columns, i), null)));
  return weights;
}

function monthAt(day: Day, months: number): Day {
  const { year, month } = parts(day);
  const at = year * 12 + month - 1 + months;
  return dayFrom(Math.floor(at / 12), (((at % 12) + 12) % 12) + 1, 1)!;
}

function yearAt(day: Day, years: number): Day {
  return dayFrom(parts(day).year + years, 1, 1)!;
}
