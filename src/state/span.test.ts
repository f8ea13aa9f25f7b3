import { expect, test } from 'vitest';
import { UNDATED_FUTURE, UNDATED_PAST } from '../model/anchor.ts';
import { dayOf } from '../model/day.ts';
import { spanInWords } from './span.ts';

function years(...anchors: number[]): string[] {
  return spanInWords({ anchor: Int32Array.from(anchors), size: anchors.length });
}

test('the span leaves out what has no date', () => {
  expect(years(UNDATED_PAST, dayOf('1987-12-08'), dayOf('1991-07-31'), UNDATED_FUTURE)).toEqual([
    '1987 – 1991',
  ]);
});

test('one year is said once', () => {
  expect(years(dayOf('1987-03-01'), dayOf('1987-12-08'))).toEqual(['1987']);
});

test('nothing dated has no span', () => {
  expect(years(UNDATED_PAST, UNDATED_FUTURE)).toEqual([]);
  expect(years()).toEqual([]);
});
