import type { Columns } from '../model/columns.ts';
import type { Arrangement } from './arrange.ts';
import { datedRange } from './even.ts';

/** Which undated events stand in the margins, and in which rows: the most salient of each side. */
export interface Margins {
  readonly past: readonly Seat[];
  readonly future: readonly Seat[];
}

/** An undated event's row on its side of the ribbon. */
export interface Seat {
  readonly i: number;
  readonly group: number;
  readonly row: number;
}

/** Gives each side of both margins to its most salient undated events; only `sides` of them are told apart. */
export function seatUndated(columns: Columns, arrangement: Arrangement): Margins {
  const [first, last] = datedRange(columns.anchor);
  return {
    past: seat(columns, 0, first, arrangement),
    future: seat(columns, last, columns.size, arrangement),
  };
}

function seat({ salience }: Columns, from: number, to: number, { group: groups, rows }: Arrangement): Seat[] {
  const best = Uint32Array.from({ length: to - from }, (_, at) => from + at);
  best.sort((a, b) => salience[b]! - salience[a]! || a - b);
  const seats: Seat[] = [];
  const taken = rows.map(() => 0);
  for (const i of best) {
    const group = groups[i]!;
    if (taken[group]! < (rows[group] ?? 0)) seats.push({ i, group, row: taken[group]!++ });
  }
  return seats;
}
