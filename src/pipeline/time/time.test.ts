import edtf from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civil, dayOf } from '../../model/day.ts';
import { when } from '../../model/when.ts';
import { parse } from '../language/index.ts';
import { findTimes, type Timex } from './index.ts';
import { edtfOf, month, partOf, quarter, season, week, year } from './stretch.ts';

const one = (text: string, date = '2023-09-14'): Timex => {
  const found = findTimes({ text, date });
  expect(found).toHaveLength(1);
  return found[0]!;
};

/** ISO-TimeML values as the rules write them. */
const VALUE =
  /^(?:(?:BC)?\d{2,4}|BC\d\d|\d{3}|(?:BC)?\d{4}-(?:\d\d(?:-\d\d(?:T(?:\d\d(?::\d\d){0,2}(?:Z|[+-]\d\d:?\d\d)?|MO|MI|AF|EV|NI|DT))?)?|W\d\d(?:-WE)?|Q[1-4]|H[12]|SP|SU|FA|WI)|PT?(?:\d+(?:\.\d+)?|X)[A-Z]+(?:6M|T12H|30[SM])?|PT30[SM]|P6M|XXXX.*|(?:PAST|PRESENT|FUTURE)_REF|[\d-]+\/[\d-]+)$/;

const WORDS =
  "the last next this three two years year months days ago later May 13 31 September 2023 1999 Monday on in at of early late mid-2011 5 p.m. quarter first second Christmas winter 44 BC from to - and since 2023-02-29 '98 twenty-five week".split(
    ' ',
  );
const PHRASES = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));
const DAY = fc.integer({ min: dayOf('0100-01-01'), max: dayOf('2999-12-31') }).map(civil);

test('whatever the words and the day, values are ISO-TimeML and dates EDTF, in order', () => {
  fc.assert(
    fc.property(PHRASES, DAY, fc.constantFrom('past' as const, 'future' as const), (text, date, lean) => {
      let last = 0;
      for (const time of findTimes({ text, date }, { lean })) {
        expect(time.start).toBeGreaterThanOrEqual(last);
        expect(time.end).toBeGreaterThan(time.start);
        last = time.end;
        if (time.value !== null) expect(time.value).toMatch(VALUE);
        if (time.edtf !== null) expect(() => edtf(time.edtf!)).not.toThrow();
        if (!time.when?.start || !time.when.end) continue;
        expect(dayOf(time.when.start)).toBeLessThanOrEqual(dayOf(time.when.latestStart!));
        expect(dayOf(time.when.earliestEnd!)).toBeLessThanOrEqual(dayOf(time.when.end));
      }
    }),
    { numRuns: 500 },
  );
});

test('any text at all is read without complaint', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      (text) => void findTimes({ text, date: '2023-09-14' }),
    ),
  );
});

test.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu'])(
  'the same dates under %s',
  (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    const values = findTimes({
      text: 'They met yesterday, last Sunday and on 31 March at 23:30.',
      date: '2024-04-01',
    });
    process.env.TZ = before;
    expect(values.map((time) => time.value)).toEqual(['2024-03-31', '2024-03-31', '2024-03-31T23:30']);
  },
);

test.each([
  ['They met yesterday.', '2024-03-01', '2024-02-29'],
  ['They met tomorrow.', '2023-12-31', '2024-01-01'],
  ['They met last week.', '2021-01-05', '2020-W53'],
  ['They met last month.', '2024-03-31', '2024-02'],
  ['They met three months ago.', '2024-05-31', '2024-02'],
  ['They met last year.', '2024-02-29', '2023'],
  ['They met on Feb. 29.', '2024-03-10', '2024-02-29'],
  ['They meet next week.', '2024-12-28', '2025-W01'],
  ['They met last weekend.', '2024-01-02', '2023-W52-WE'],
  ['They met in December.', '2024-01-15', '2023-12'],
])('%s on %s is %s', (text, on, value) => expect(one(text, on).value).toBe(value));

test.each([
  'It is dated 31 June 2023.',
  'It is dated 2023-13-40.',
  'It is dated Feb. 29, 2023.',
  'It is dated 30/02/2023.',
])('%s keeps its words and has no value', (text) => {
  const time = one(text);
  expect(time).toMatchObject({ value: null, edtf: null, when: null });
  expect(time.rule).not.toBe('');
});

test('tags tell the verb from the month and the season', () => {
  const text = 'Prices fall by spring, and they second the motion.';
  const { sentences } = parse(text);
  expect(
    findTimes({ text, date: '2023-09-14', sentences }).map((time) => text.slice(time.start, time.end)),
  ).toEqual(['spring']);
});

test('years before our era', () => {
  expect(one('Rome fell silent in 44 BC.')).toMatchObject({ value: 'BC0044', edtf: '-0043' });
  expect(one('Rome fell silent in 44 BC.').when).toMatchObject({ start: '-0043-01-01', end: '-0042-01-01' });
});

test('both ends of a range have all of it', () => {
  const ends = findTimes({ text: 'Talks ran from 12 to 17 September 2022.', date: '2023-09-14' });
  expect(ends.map((time) => time.value)).toEqual(['2022-09-12', '2022-09-17']);
  expect(ends.map((time) => time.when!.edtf)).toEqual(['2022-09-12/2022-09-17', '2022-09-12/2022-09-17']);
  expect(ends[0]!.when!.extent).toBe('lasting');
});

test('"between" and "or" name some day of a stretch', () => {
  const [time] = findTimes({ text: 'He fled between May and July 2020.', date: '2023-09-14' });
  expect(time!.when).toMatchObject({ edtf: '2020-05/2020-07', extent: 'within' });
});

test('an article that writes 13/09 reads 10/09 as September too', () => {
  const times = findTimes({ text: 'Sent 10/09/2023, got 13/09/2023.', date: '2023-09-14' });
  expect(times.map((time) => time.value)).toEqual(['2023-09-10', '2023-09-13']);
});

test('a history keeps its own time, whatever the day of publication', () => {
  const text =
    'The crisis of 1871 began in May 1871. In June the envoys left. The next month they came back. Nobody had seen so much of them since 1860 or 1859. In August a treaty was signed.';
  expect(findTimes({ text, date: '2009-12-19' }).map((time) => time.value)).toEqual([
    '1871',
    '1871-05',
    '1871-06',
    '1871-07',
    '1860',
    '1859',
    '1871-08',
  ]);
});

test('a plan that only describes does not turn a date, "were to" does', () => {
  expect(one('He cancelled his planned visit on Tuesday.').value).toBe('2023-09-12');
  expect(one('The two were to meet on 12 October.').value).toBe('2023-10-12');
});

test('a number beside May leaves no doubt of the month', () => {
  const text = 'Peru was told so when the envoy visited Lima on 31 May last year.';
  const { sentences } = parse(text);
  expect(findTimes({ text, date: '2023-09-14', sentences }).map(({ value }) => value)).toEqual([
    '2022-05-31',
  ]);
});

test('news looks back, plans look ahead', () => {
  expect(one('They met on Monday.').value).toBe('2023-09-11');
  expect(one('They will meet on Monday.').value).toBe('2023-09-18');
  expect(one('They signed in November.').value).toBe('2022-11');
  expect(one('They will sign in November.').value).toBe('2023-11');
});

test('quarters, weeks and seasons are intervals in EDTF', () => {
  expect(edtfOf(quarter(2020, 3))).toBe('2020-07/2020-09');
  expect(edtfOf(week(dayOf('2023-09-14')))).toBe('2023-09-11/2023-09-17');
  expect(edtfOf(season(2022, 'WI'))).toBe('2022-12/2023-02');
  expect(edtfOf(month(2024, 2))).toBe('2024-02');
});

test('early, mid and late are thirds', () => {
  const thirds = ['START', 'MID', 'END'].map((mod) => edtfOf(partOf(year(2022), mod)!));
  expect(thirds).toEqual(['2022-01/2022-04', '2022-05/2022-08', '2022-09/2022-12']);
  expect(edtfOf(partOf(month(2024, 2), 'END')!)).toBe('2024-02-21/2024-02-29');
  for (const third of thirds) expect(when(third, { basis: 'stated', extent: 'within' }).start).not.toBeNull();
});

test('a new paragraph of a news text leaves the past of the one above', () => {
  const text =
    'The ministers met on Tuesday.\n\nTheir states signed a truce on 4 May 1987.\n\nTwo days earlier an envoy had called. He came back on 3 September.';
  const values = findTimes({ text, date: '2023-09-14' }).map(({ value }) => value);
  expect(values).toEqual(['2023-09-12', '1987-05-04', '2023-09-10', '2023-09-03']);
});
