import { expect, test } from 'vitest';
import type { When } from '../model/when.ts';
import { dateInWords, whenInWords, whenIsKnown } from './dates.ts';

function when(edtf: string, more: Partial<When> = {}): When {
  const open = { start: null, latestStart: null, earliestEnd: null, end: null };
  return { edtf, ...open, grain: 'day', extent: null, text: null, basis: 'stated', ...more };
}

test.each([
  ['2015-07-14', '14 July 2015'],
  ['2015-07', 'July 2015'],
  ['2015', '2015'],
  ['2015~', 'about 2015'],
  ['2015-07-14~', 'about 14 July 2015'],
  ['1914/1918', '1914 – 1918'],
  ['2015-07-12/2015-07-14', '12 July 2015 – 14 July 2015'],
  ['2015-22', 'summer 2015'],
  ['196X', 'the 1960s'],
  ['../2015-07-14', 'date not given; by 14 July 2015'],
  ['2015-07-14/..', 'from 14 July 2015 on'],
  ['../..', 'date not given'],
  ['-0043-03-15', '15 March 44 BCE'],
])('%s reads "%s"', (edtf, words) => {
  expect(whenInWords(when(edtf), 'occurred')).toBe(words);
});

test('an open end means different things of what goes on and of what is to come', () => {
  expect(whenInWords(when('2015-07-14/..'), 'planned')).toBe('no date yet; after 14 July 2015');
  expect(whenInWords(when('../2015-07-14'), 'ongoing')).toBe('under way on 14 July 2015');
});

test('a day is written with its weekday', () => {
  expect(dateInWords('2015-07-14')).toBe('Tue 14 Jul 2015');
});

test('a relative date says what it was counted from', () => {
  const monday = when('2015-07-13', { basis: 'relative', text: 'Monday' });
  expect(whenIsKnown(monday, '2015-07-14')).toBe('“Monday”, counted from publication on Tue 14 Jul 2015');
});

test('news with no date of its own happened on or just before the report', () => {
  const fresh = when('2015-07-14~', { basis: 'publication' });
  expect(whenIsKnown(fresh, '2015-07-14')).toBe('on or just before the report, published Tue 14 Jul 2015');
});
