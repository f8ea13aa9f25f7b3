import { expect, test } from 'vitest';
import { STATUSES } from './event.ts';
import { kindsKnownBy, turnsOf } from './history.ts';

const [planned, occurred] = [STATUSES.indexOf('planned'), STATUSES.indexOf('occurred')];

test('a status has turns only where it changes', () => {
  expect(
    turnsOf([
      [1, 'planned'],
      [4, 'planned'],
      [9, 'occurred'],
    ]),
  ).toEqual([
    [1, planned],
    [9, occurred],
  ]);
  expect(turnsOf([[1, 'planned']])).toEqual([]);
  expect(
    turnsOf([
      [1, 'planned'],
      [2, 'planned'],
    ]),
  ).toEqual([]);
});

test('kinds are as they were known on a day, type and all else the same', () => {
  const kind = Uint8Array.from([1 | 128 | (occurred << 4), 2 | (occurred << 4)]);
  const history = [
    [
      0,
      turnsOf([
        [5, 'planned'],
        [9, 'occurred'],
      ]),
    ],
  ] as const; // prettier-ignore
  const then = 1 | 128 | (planned << 4);
  expect([4, 5, 8, 9].map((day) => kindsKnownBy(kind, history, day)[0])).toEqual([then, then, then, kind[0]]);
  expect(kindsKnownBy(kind, history, 8)[1]).toBe(kind[1]);
  expect(kindsKnownBy(kind, history, 9)).toBe(kind);
});
