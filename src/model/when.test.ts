import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civil, dayOf } from './day.ts';
import { isEdtf, when } from './when.ts';

const bounds = (edtf: string, extent?: 'within') => {
  const w = when(edtf, { basis: 'stated', ...(extent ? { extent } : {}) });
  return [w.start, w.latestStart, w.earliestEnd, w.end, w.grain, w.extent];
};

test.each([
  ['2023-09-14', ['2023-09-14', '2023-09-14', '2023-09-15', '2023-09-15', 'day', 'within']],
  ['2023-09-14~', ['2023-09-11', '2023-09-17', '2023-09-12', '2023-09-18', 'day', 'within']],
  ['2024-02', ['2024-02-01', '2024-02-29', '2024-02-02', '2024-03-01', 'month', 'within']],
  ['2019~', ['2018-01-01', '2020-12-31', '2018-01-02', '2021-01-01', 'year', 'within']],
  ['2023-09-12/2023-09-17', ['2023-09-12', '2023-09-12', '2023-09-18', '2023-09-18', 'day', 'lasting']],
  ['1950/1953', ['1950-01-01', '1950-12-31', '1953-01-02', '1954-01-01', 'year', 'lasting']],
  ['../2006-11-25', [null, '2006-11-25', null, '2006-11-26', 'day', null]],
  ['2006-11-25/..', ['2006-11-25', null, '2006-11-26', null, 'day', null]],
  ['-0043-03-15', ['-0043-03-15', '-0043-03-15', '-0043-03-16', '-0043-03-16', 'day', 'within']],
  ['197X', ['1970-01-01', '1979-12-31', '1970-01-02', '1980-01-01', 'decade', 'within']],
  ['2022-24', ['2022-12-01', '2023-02-28', '2022-12-02', '2023-03-01', 'season', 'within']],
])('%s', (edtf, expected) => expect(bounds(edtf)).toEqual(expected));

test('a week is some day of its seven', () => {
  expect(bounds('2023-09-11/2023-09-17', 'within')).toEqual([
    '2023-09-11',
    '2023-09-17',
    '2023-09-12',
    '2023-09-18',
    'day',
    'within',
  ]);
});

test.each(['2023-06-31', '2023-13', '2023-02-29', '2023/2022', 'soon', '../..', ''])(
  '%j is no date',
  (edtf) => {
    expect(isEdtf(edtf)).toBe(false);
    expect(() => when(edtf, { basis: 'stated' })).toThrow(RangeError);
  },
);

test('starts come in order and so do ends', () => {
  const day = fc.integer({ min: -1_000_000, max: 2_000_000 }).map(civil);
  fc.assert(
    fc.property(day, fc.nat(100_000), fc.constantFrom('', '~'), fc.boolean(), (a, gap, mark, within) => {
      const b = civil(dayOf(a) + gap);
      const w = when(`${a}${mark}/${b}`, { basis: 'stated', ...(within ? { extent: 'within' } : {}) });
      expect(dayOf(w.start!)).toBeLessThanOrEqual(dayOf(w.latestStart!));
      expect(dayOf(w.earliestEnd!)).toBeLessThanOrEqual(dayOf(w.end!));
    }),
  );
});
