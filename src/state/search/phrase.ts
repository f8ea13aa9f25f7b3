import { LAST_PLACE, type Postings } from '../../model/wordindex.ts';

const PLACES = LAST_PLACE + 1;

/** Which events have words one after another, 1 for each that does; each word may be any of a row's. */
export function eventsWithPhrase(size: number, rows: readonly (readonly Postings[])[]): Uint8Array {
  const events = new Uint8Array(size);
  const [first, ...rest] = rows.map((row, at) => starts(row, at));
  const begun = rest.reduce(common, first ?? new Float64Array(0));
  for (const key of begun) events[Math.floor(key / PLACES)] = 1;
  return events;
}

/** Where a phrase would begin if its word `at` is one of the row's: event × PLACES + place, ascending. */
function starts(row: readonly Postings[], at: number): Float64Array {
  const keys = new Float64Array(row.reduce((sum, { offset }) => sum + offset.at(-1)!, 0));
  let next = 0;
  for (const { event, offset, places } of row)
    for (let k = 0; k < event.length; k++)
      for (let p = offset[k]!; p < offset[k + 1]!; p++)
        // The last place holds all that is beyond it, in no order.
        if (places[p]! >= at && places[p]! < LAST_PLACE) keys[next++] = event[k]! * PLACES + places[p]! - at;
  const found = keys.subarray(0, next);
  return row.length > 1 ? found.sort() : found;
}

/** The keys of both, each ascending. */
function common(some: Float64Array, others: Float64Array): Float64Array {
  const both = new Float64Array(Math.min(some.length, others.length));
  let count = 0;
  let b = 0;
  for (const key of some) {
    while (b < others.length && others[b]! < key) b++;
    if (others[b] === key) both[count++] = key;
  }
  return both.subarray(0, count);
}
