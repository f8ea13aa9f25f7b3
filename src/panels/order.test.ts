import { expect, test } from 'vitest';
import type { Columns } from '../model/columns.ts';
import { EVENT_TYPES } from '../model/event.ts';
import { sorted } from './order.ts';

const columns = {
  kind: Uint8Array.from(
    ['ASSAULT', 'AGREE', 'AGREE', 'AID'].map((type) => EVENT_TYPES.indexOf(type as 'AID')),
  ),
  salience: Uint8Array.from([10, 20, 200, 20]),
} as unknown as Columns;
const all = new Uint8Array(4);

test('events stand in time unless told otherwise', () => {
  expect([...sorted(columns, all, 'when', false)]).toEqual([0, 1, 2, 3]);
  expect([...sorted(columns, all, 'when', true)]).toEqual([3, 2, 1, 0]);
});

test('by tone, talks come first; of equals the earlier', () => {
  expect([...sorted(columns, all, 'tone', false)]).toEqual([1, 2, 3, 0]);
  expect([...sorted(columns, all, 'tone', true)]).toEqual([0, 3, 1, 2]);
});

test('by weight, the weightiest come first', () => {
  expect([...sorted(columns, all, 'weight', false)]).toEqual([2, 1, 3, 0]);
});

test('what the filter stops is not listed', () => {
  expect([...sorted(columns, Uint8Array.from([0, 4, 0, 0]), 'type', false)]).toEqual([2, 3, 0]);
});
