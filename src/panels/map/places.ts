import { type Columns, toneCode } from '../../model/columns.ts';
import type { Place } from '../../model/event.ts';
import type { Facet } from '../../model/facets.ts';

/** A place with its events: how many of each tone, in the order of TONES. */
export interface Spot {
  readonly place: Place;
  readonly lon: number;
  readonly lat: number;
  readonly count: number;
  readonly tones: readonly number[];
}

/** The places of the events that pass the filter, those with most events first, and how many events have none on the map. */
export function spots(
  columns: Columns,
  { names, offset, value }: Facet<Place>,
  fails: Uint8Array,
): { spots: Spot[]; nowhere: number } {
  const tones = names.map(() => [0, 0, 0, 0]);
  let nowhere = 0;
  for (let i = 0; i < fails.length; i++) {
    if (fails[i] !== 0) continue;
    const at = offset[i]! < offset[i + 1]! ? value[offset[i]!]! : -1;
    if (at < 0 || names[at]!.lon === null || names[at]!.lat === null) nowhere++;
    else tones[at]![toneCode(columns.kind[i]!)]!++;
  }
  const found = names.flatMap((place, at): Spot[] => {
    const count = tones[at]!.reduce((sum, n) => sum + n, 0);
    const { lon, lat } = place;
    return count === 0 || lon === null || lat === null ? [] : [{ place, lon, lat, count, tones: tones[at]! }];
  });
  return { spots: found.sort((a, b) => b.count - a.count), nowhere };
}
