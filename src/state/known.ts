import { type Day, dayOf } from '../model/day.ts';
import type { ArticleName, Facet } from '../model/facets.ts';

/** For each event the day on which the first article that tells of it was published. */
export function firstTold({ names, offset, value }: Facet<ArticleName>): Int32Array {
  const days = names.map(({ date }) => dayOf(date));
  return Int32Array.from({ length: offset.length - 1 }, (_, i) => {
    let first = 2_147_483_647;
    for (let at = offset[i]!; at < offset[i + 1]!; at++) first = Math.min(first, days[value[at]!]!);
    return first;
  });
}

/** Which events had been told of by the end of a day, 1 for each that had. */
export function toldBy(first: Int32Array, day: Day): Uint8Array {
  return Uint8Array.from(first, (told) => (told <= day ? 1 : 0));
}
