import { parts } from '../../../model/day.ts';
import { type Reading, relative, stated } from '../reading.ts';
import { now, type Reference, reported } from '../reference.ts';
import type { Match, Rule } from '../rule.ts';
import { around, half, plus, quarter, type Stretch } from '../stretch.ts';

const COMPARED = '(comparable|corresponding|same|like)? (year - (ago|earlier)|prior - year|year ago)';

/** Quarters and halves of the year, as companies and treasuries report them. */
export const QUARTERS: readonly Rule[] = [
  {
    name: 'quarter of a year',
    pattern: '(the|its|their)? (fiscal)? -? n:NTH -? (fiscal)? (quarter|qtr) (of|,|in|of fiscal)? y:YEAR',
    value: (m) => numbered(m.number('y')!, m),
    examples: [['Trade fell in [the third quarter of 2020].', '2020-Q3']],
    counterexamples: ['The eighth quarter of 2020 fell.'],
  },
  {
    name: 'year and its quarter',
    pattern: "(the)? (y:YEAR (fiscal)?|w:(this|last|next) year 's) n:NTH -? quarter",
    value: (m, r) => numbered(m.number('y') ?? parts(now(r)).year + SHIFT[m.words('w')]!, m),
    examples: [
      ['Trade fell in [the 2020 third quarter].', '2020-Q3'],
      ["Trade fell in [last year's third quarter].", '2022-Q3'],
    ],
  },
  {
    name: 'quarter of a near year',
    pattern: '(the)? n:NTH -? quarter of w:(this|last|next) year',
    value: (m, r) => numbered(parts(now(r)).year + SHIFT[m.words('w')]!, m),
    examples: [['Trade fell in [the third quarter of last year].', '2022-Q3']],
  },
  {
    name: 'quarter in short',
    pattern: '(q:QN y:YEAR?|d:QUARTERED)',
    value: (m, r) => {
      const [y, q] = m.has('d') ? m.lexeme('d')!.fields!.map(Number) : [m.number('y'), m.kind('q', 'QN')!];
      const full = y === undefined ? parts(now(r)).year : y < 100 ? 2000 + y : y;
      return stated(quarter(full, q!));
    },
    examples: [
      ['Trade fell in [Q3 2020].', '2020-Q3'],
      ['Trade fell in [2018Q4].', '2018-Q4'],
    ],
  },
  {
    name: 'quarter by number',
    pattern: '(the|its|their|a)? (flat|fiscal)? -? n:NTH -? (quarter|qtr)',
    value: (m, r) => numbered(yearOfQuarter(m.number('n')!, r), m),
    examples: [
      ['Trade fell in [the second quarter].', '2023-Q2'],
      ['Trade fell in [the fourth quarter].', '2022-Q4'],
      ['Trade will fall in [the fourth quarter].', '2023-Q4'],
    ],
  },
  {
    name: 'quarter a year earlier by number',
    pattern: `the ${COMPARED} n:NTH -? quarter`,
    value: (m, r) => numbered(yearOfQuarter(m.number('n')!, r) - 1, m),
    examples: [['It sold less than in [the year-earlier second quarter].', '2022-Q2']],
  },
  {
    name: 'latest quarter',
    pattern: '(the)? (latest|most recent|just - ended) (quarter|period)',
    value: (_, r) => relative(reported(r)),
    examples: [['It sold more in [the latest quarter].', '2023-Q2']],
  },
  {
    name: 'the quarter',
    pattern: 'the quarter',
    value: (m, r) => (/^\s*(?:-|finals?\b|of\b|century)/.test(m.after) ? undefined : relative(reported(r))),
    examples: [['Profits for [the quarter] rose.', '2023-Q2']],
    counterexamples: ['They reached the quarter-finals.'],
  },
  {
    name: 'quarter a year earlier',
    pattern: `(the)? (${COMPARED} (quarter|period)?|(quarter|period) a year (ago|earlier|before)|(same|corresponding|comparable) (quarter|period) (a year (ago|earlier|before)|(of)? last year))`,
    value: (_, r) => relative(around(plus(reported(r).first, -1, 'year'), 'quarter')),
    examples: [
      ['It sold less than in [the year-earlier quarter].', '2022-Q2'],
      ['It sold less than in [the same period last year].', '2022-Q2'],
    ],
  },
  {
    name: 'quarter or period of a year',
    pattern: "(the)? (y:YEAR|last year 's) (quarter|period)",
    value: (m, r) => numberedBy(m.number('y') ?? parts(now(r)).year - 1, reported(r)),
    examples: [['It sold less than in [the 2021 quarter].', '2021-Q2']],
  },
  {
    name: 'half of a year',
    pattern: '(the)? h:(NTH|last|latter) half (of (y:YEAR|w:(the|this|last|next) year)|y:YEAR)',
    value: (m, r) => {
      const y = m.number('y') ?? parts(now(r)).year + (SHIFT[m.words('w')] ?? 0);
      return relative(half(y, m.words('h') === 'first' ? 1 : 2));
    },
    examples: [['Trade fell in [the second half of 2020].', '2020-H2']],
  },
  {
    name: 'first quarters of a year',
    pattern: '(the)? first two quarters (of)? y:YEAR',
    value: (m) => stated(half(m.number('y')!, 1)),
    examples: [['Trade fell in [the first two quarters of 2020].', '2020-H1']],
  },
];

const SHIFT: Readonly<Record<string, number>> = { this: 0, the: 0, last: -1, next: 1 };

function numbered(y: number, m: Match): Reading | undefined {
  const n = m.number('n')!;
  return n > 0 && n < 5 ? relative(quarter(y, n)) : undefined;
}

function numberedBy(y: number, { first }: Stretch): Reading {
  return relative(quarter(y, Math.ceil(parts(first).month / 3)));
}

/** Quarters lie behind unless the sentence looks ahead; the current and the next may be forecast. */
function yearOfQuarter(n: number, r: Reference): number {
  const { year: y, month: m } = parts(now(r));
  const current = Math.ceil(m / 3);
  if (n <= current || r.tense === 'future' || r.lean === 'future') return y;
  return r.tense === undefined && n === current + 1 ? y : y - 1;
}
