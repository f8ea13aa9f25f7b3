import { expect, test } from 'vitest';
import type { Columns } from '../../model/columns.ts';
import { EVENT_TYPES } from '../../model/event.ts';
import { spots } from './places.ts';

const place = (id: string, lon: number | null) => ({ id, name: id, country: null, lon, lat: lon });
const facet = {
  names: [place('oslo', 10.7), place('geneva', 6.1), place('atlantis', null)],
  offset: Uint32Array.from([0, 1, 2, 3, 4, 4]),
  value: Uint32Array.from([0, 1, 1, 2]),
  sources: new Uint8Array(),
};
const columns = { kind: new Uint8Array(5).fill(EVENT_TYPES.indexOf('AID')) } as unknown as Columns;

test('places with most events come first; events without one on the map are counted', () => {
  const found = spots(columns, facet, new Uint8Array(5));
  expect(found.spots.map(({ place: { id }, count, tones }) => [id, count, tones])).toEqual([
    ['geneva', 2, [0, 2, 0, 0]],
    ['oslo', 1, [0, 1, 0, 0]],
  ]);
  expect(found.nowhere).toBe(2);
});

test('what the filter stops is on no place', () => {
  expect(spots(columns, facet, Uint8Array.from([1, 0, 1, 1, 1]))).toMatchObject({
    spots: [{ count: 1 }],
    nowhere: 0,
  });
});
