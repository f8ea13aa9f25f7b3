import { expect, test } from 'vitest';
import { dayOf } from '../model/day.ts';
import { firstTold, toldBy } from './known.ts';

const first = firstTold({
  names: [
    { id: 'a', date: '1991-08-20', title: null, source: null },
    { id: 'b', date: '1991-08-22', title: null, source: null },
  ],
  offset: Uint32Array.from([0, 1, 3]),
  value: Uint32Array.from([1, 1, 0]),
  sources: new Uint8Array(),
});

test('an event is known from the first article that tells of it', () => {
  expect([...first]).toEqual([dayOf('1991-08-22'), dayOf('1991-08-20')]);
});

test('what is published later is not known yet', () => {
  expect([...toldBy(first, dayOf('1991-08-19'))]).toEqual([0, 0]);
  expect([...toldBy(first, dayOf('1991-08-20'))]).toEqual([0, 1]);
  expect([...toldBy(first, dayOf('1991-08-22'))]).toEqual([1, 1]);
});
