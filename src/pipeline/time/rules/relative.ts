import { parts } from '../../../model/day.ts';
import { duration, lasting, relative, vague } from '../reading.ts';
import { now, told } from '../reference.ts';
import type { Rule } from '../rule.ts';
import { day, type Season, season, year } from '../stretch.ts';
import {
  bareSeason,
  countOf,
  hangingOn,
  nearMonth,
  nearSeason,
  nearUnit,
  shifted,
  thatUnit,
  theUnit,
  unitOf,
  weekendOf,
} from './relativevalues.ts';

/** Dates reckoned from publication or from the last date told. */
export const RELATIVE: readonly Rule[] = [
  {
    name: 'today',
    pattern: 'today',
    value: (m, r) => {
      if (m.capital && /\p{Lu}\p{L}*\s$/u.test(m.before)) return undefined;
      return r.history ? vague('PRESENT_REF') : relative(day(r.published));
    },
    examples: [['They met [today].', '2023-09-14']],
    counterexamples: ['She told USA Today so.'],
  },
  {
    name: 'yesterday',
    pattern: 'yesterday',
    value: (_, r) => relative(day(now(r) - 1)),
    examples: [['They met [yesterday].', '2023-09-13']],
  },
  {
    name: 'tomorrow',
    pattern: 'tomorrow',
    value: (_, r) => relative(day(now(r) + 1)),
    examples: [['They meet [tomorrow].', '2023-09-15']],
  },
  {
    name: 'day before yesterday, day after tomorrow',
    pattern: '(the day)? (before a:yesterday|after b:tomorrow)',
    value: (m, r) =>
      m.words('a') || m.words('b') ? relative(day(now(r) + (m.has('a') ? -2 : 2))) : undefined,
    examples: [
      ['They met [the day before yesterday].', '2023-09-12'],
      ['They meet [the day after tomorrow].', '2023-09-16'],
    ],
    counterexamples: ['It must end before tomorrow.'],
  },
  {
    name: 'this, last or next unit',
    pattern:
      '(the)? w:(this|last|next|past|previous|following|coming|current|upcoming|same|present) (calendar|fiscal|financial|school)? u:(UNIT|weekend)',
    value: nearUnit,
    examples: [
      ['They met [last week].', '2023-W36'],
      ['They met [last month].', '2023-08'],
      ['They meet [next year].', '2024'],
      ['They met [this quarter].', '2023-Q3'],
      ['They meet [next weekend].', '2023-W38-WE'],
      ['War came in 1914. [The following year] it spread.', '1915'],
      ['They met on 3 May and again [the next day].', '2023-05-04'],
      ['They met on 3 May and parted [the same day].', '2023-05-03'],
      ['It lasted [the last decade].', '201'],
    ],
    counterexamples: ['He spoke the last second.'],
  },
  {
    name: 'that unit',
    pattern: 'that (very|same)? u:(UNIT|weekend)',
    value: (m, r) => thatUnit(m, r),
    examples: [
      ['War came in June 1914. Russia moved [that month].', '1914-06'],
      ['War came in June 1914. Serbia fell [that year].', '1914'],
    ],
  },
  {
    name: 'units ago',
    pattern: 'q:@quantity u:(UNIT|UNITS) (or (so|two|more))? (ago|back)',
    value: (m, r) => shifted(m, r, now(r), -1),
    examples: [
      ['They met [three days ago].', '2023-09-11'],
      ['They met [two years ago].', '2021'],
      ['They met [five months ago].', '2023-04'],
      ['They met [a few years ago].', 'PAST_REF'],
      ['They met [two weeks ago].', '2023-08-31'],
    ],
  },
  {
    name: 'units later',
    pattern: '(only|just|barely)? q:@quantity u:(UNIT|UNITS) (later|afterwards|afterward|after that)',
    value: (m, r) => {
      const from = hangingOn(m, r);
      return from === undefined ? lasting(duration(countOf(m), unitOf(m))) : shifted(m, r, from, 1);
    },
    examples: [
      ['They met on 3 May and signed [two days later].', '2023-05-05'],
      ['War came in 1914. [Four years later] it ended.', '1918'],
    ],
  },
  {
    name: 'units earlier',
    pattern: '(only|just|barely)? q:@quantity u:(UNIT|UNITS) (earlier|before|previously|prior)',
    value: (m, r) =>
      /before$/.test(m.text.slice(m.start, m.end)) &&
      /^\s+(?:the|a|an|his|her|its|their|it|he|they|[A-Z])\b/.test(m.after)
        ? undefined
        : shifted(m, r, told(r).first, -1),
    examples: [['War came in 1914, [two years earlier] than planned.', '1912']],
  },
  {
    name: 'some units before or after',
    pattern: '(only|just)? UNITS w:(ago|earlier|before|previously|later|afterwards)',
    value: (m) =>
      /^\s+(?:the|a|an|his|her|its|their|he|she|they|[A-Z])/.test(m.after) && m.words('w') === 'before'
        ? undefined
        : vague(/later|afterwards/.test(m.words('w')) ? 'FUTURE_REF' : 'PAST_REF'),
    examples: [['They had met [weeks earlier].', 'PAST_REF']],
  },
  {
    name: 'units from now',
    pattern: "q:@quantity u:(UNIT|UNITS) (from (now|today)|hence|' time)",
    value: (m, r) => shifted(m, r, now(r), 1),
    examples: [["They meet in [two weeks' time].", '2023-09-28']],
  },
  {
    name: 'in so many units',
    pattern: '(in|within) q:@quantity u:(UNIT|UNITS)',
    value: (m, r) => (r.lean === 'future' ? shifted(m, r, now(r), 1) : undefined),
    examples: [],
    counterexamples: ['They met in two weeks.'],
  },
  {
    name: 'part of the told day before or after',
    pattern: 'the day (before|after)',
    value: (m, r) =>
      /^\s+(?:the|a|an|his|her|its|their|he|she|it|they|[A-Z])/.test(m.after)
        ? undefined
        : relative(day(told(r).first + (/after$/i.test(m.text.slice(m.start, m.end)) ? 1 : -1))),
    examples: [['They met on 3 May, and parted [the day after].', '2023-05-04']],
  },
  {
    name: 'last, this or next month by name',
    pattern: '(the)? w:(last|this|next|past|previous|following|coming) (past)? m:MONTH',
    value: (m, r) => {
      const reading = nearMonth(m, r);
      return reading;
    },
    examples: [
      ['They met [last June].', '2023-06'],
      ['They meet [next June].', '2024-06'],
      ['They met [last December].', '2022-12'],
    ],
    counterexamples: ['She said this may change.'],
  },
  {
    name: 'season of a year',
    pattern: '(the|early|late)? s:SEASON (of|,|in)? y:(YEAR|YEARWORD)',
    value: (m) => ({ ...relative(season(m.number('y')!, m.kind<Season>('s', 'SEASON')!)), basis: 'stated' }),
    examples: [
      ['War came in [the summer of 1914].', '1914-SU'],
      ['War came in [spring 1939].', '1939-SP'],
    ],
  },
  {
    name: 'this, last or next season',
    pattern: '(the)? w:(this|last|next|past|previous|following|coming) (past|coming)? s:SEASON',
    value: (m, r) => nearSeason(m, r),
    examples: [
      ['They met [last spring].', '2023-SP'],
      ['They meet [next winter].', '2023-WI'],
      ['They met [this summer].', '2023-SU'],
    ],
  },
  {
    name: 'the season',
    pattern: '(the)? s:SEASON (of (that|the same) year)?',
    value: (m, r) => bareSeason(m, r),
    examples: [['They met in [the spring].', '2023-SP']],
    counterexamples: ['Prices fall sharply.', 'The fall of Kabul was swift.', 'They spring a trap.'],
  },
  {
    name: 'weekend',
    pattern: 'the weekend',
    value: (_, r) => relative(weekendOf(r)),
    examples: [['They met over [the weekend].', '2023-W36-WE']],
  },
  {
    name: 'the told unit',
    pattern: 'the (full|whole|entire)? (fiscal|financial|calendar)? u:(UNIT|weekend)',
    value: (m, r) => theUnit(m, r),
    examples: [['For [the full year] trade fell.', '2023']],
    counterexamples: ['The day he left was dry.'],
  },
  {
    name: 'year end',
    pattern: "(year -? end|year 's end|the end of the year)",
    value: (_, r) => relative(year(parts(now(r)).year), 'END'),
    examples: [['They leave by [year-end].', '2023']],
  },
];
