import { parts } from '../../../model/day.ts';
import { IMPOSSIBLE, relative, stated } from '../reading.ts';
import { now, told, yearOf } from '../reference.ts';
import type { Rule } from '../rule.ts';
import { around, century, date, decade, month, plus, week, year } from '../stretch.ts';
import {
  bareMonth,
  bareYear,
  dayMonth,
  iso,
  nearYear,
  nthOf,
  ofEra,
  shortDate,
  shortYear,
  slashed,
  twoDays,
  weekdayOf,
  yearIn,
} from './datevalues.ts';

/** Absolute dates: days, months, years, decades, centuries, as ISO 8601 and newspapers write them. */
export const DATES: readonly Rule[] = [
  {
    name: 'iso',
    pattern: 'd:ISO',
    value: iso,
    examples: [
      ['The log says [2023-09-13].', '2023-09-13'],
      ['Sent [2023-09-13T14:00Z] by wire.', '2023-09-13T14:00Z'],
      ['Filed [2024/2/29] in Geneva.', '2024-02-29'],
      ['The form says [2023-13-40].', null],
    ],
    counterexamples: ['Call 650-650-6500 now.'],
  },
  {
    name: 'eight digits',
    pattern: 'd:LONG',
    value: (m) => {
      const found = /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.exec(m.words('d'));
      const of = found && date(Number(found[1]), Number(found[2]), Number(found[3]));
      return of ? stated(of) : undefined;
    },
    examples: [['Cable [20161016] was filed.', '2016-10-16']],
    counterexamples: ['It cost 20170000 euros.'],
  },
  {
    name: 'numeric day, month and year',
    pattern: '(WEEKDAY ,?)? d:SLASHED',
    value: slashed,
    examples: [
      ['Posted [13/09/2023] in London.', '2023-09-13'],
      ['Posted [09/13/2023] in Boston.', '2023-09-13'],
      ['Posted [31.08.2023] in Berlin.', '2023-08-31'],
      ['Posted [31/06/2023] by mistake.', null],
    ],
  },
  {
    name: 'year and month in digits',
    pattern: 'd:YEARMONTH',
    value: (m) => {
      const [y, mm] = m.lexeme('d')!.fields!.map(Number);
      return (mm! > y! % 100 && y! < 2000) || mm === (y! % 100) + 1 ? undefined : stated(month(y!, mm!));
    },
    examples: [['The budget of [2024-10] stands.', '2024-10']],
  },
  {
    name: 'day month year',
    pattern:
      '(w:WEEKDAY ,?)? the? d:(DOM|DOMTH) (-|of|day of)? m:MONTH (,? (-|of)? y:(YEAR|YY)|,? (of)? v:(this year|last year|next year|that year|the same year))?',
    value: dayMonth,
    examples: [
      ['They met on [13 September].', '2023-09-13'],
      ['They met on [Wednesday, 13 September 2023].', '2023-09-13'],
      ['They met on [the 13th of September, 2021].', '2021-09-13'],
      ['The truce of [29 February 2024] held.', '2024-02-29'],
      ['They met on [23 August last year].', '2022-08-23'],
      ['War came in June 1914; on [6 July of that year] it spread.', '1914-07-06'],
      ['It was dated [31 June 2023].', null],
    ],
    counterexamples: ['She said 12 may come.'],
  },
  {
    name: 'month day year',
    pattern:
      '(w:WEEKDAY ,?)? m:MONTH the? d:(DOM|DOMTH) (,? (of)? y:(YEAR|YY)|,? (of)? v:(this year|last year|next year|that year|the same year))?',
    value: dayMonth,
    examples: [
      ['They met on [Sept. 13, 2021].', '2021-09-13'],
      ['They met [Wednesday, September 13].', '2023-09-13'],
      ['It opens [October 3rd].', '2023-10-03'],
      ['It was dated [Feb. 29, 2023].', null],
    ],
    counterexamples: ['They may 5 times refuse.'],
  },
  {
    name: 'month with its day spelled',
    pattern: '(w:WEEKDAY ,?)? m:MONTH the? d:NTH (,? y:(YEAR|YEARWORD))?',
    value: dayMonth,
    examples: [['The vote is on [March third, 2024].', '2024-03-03']],
  },
  {
    name: 'spelled day of a month',
    pattern: 'the? d:NTH (day)? of m:MONTH (,? y:(YEAR|YEARWORD))?',
    value: dayMonth,
    examples: [['He spoke on [the fourth of July].', '2023-07-04']],
  },
  {
    name: 'month year',
    pattern: 'm:MONTH (,|of|,? in|of the year|-)? y:(YEAR|YEARWORD|YY)',
    value: (m) => stated(month(yearIn(m)!, m.kind('m', 'MONTH')!)),
    examples: [
      ['Signed in [March 2019] in Rome.', '2019-03'],
      ['Signed in [March of 2019] in Rome.', '2019-03'],
      ['Signed in [Sept. nineteen ninety-six].', '1996-09'],
    ],
  },
  {
    name: 'month of a told year',
    pattern: 'm:MONTH (,? of)? (that|the same) year',
    value: (m, r) => relative(month(parts(told(r).first).year, m.kind('m', 'MONTH')!)),
    examples: [['In 2015 talks opened; in [June of that year] they failed.', '2015-06']],
  },
  {
    name: 'month of a near year',
    pattern: 'm:MONTH (,? of)? w:(this|last|next|the previous|the following) year',
    value: (m, r) => relative(month(nearYear(m, r), m.kind('m', 'MONTH')!)),
    examples: [
      ['It fell in [June last year].', '2022-06'],
      ['It opens in [May of next year].', '2024-05'],
    ],
  },
  {
    name: 'month',
    pattern: 'm:MONTH',
    value: bareMonth,
    examples: [
      ['They signed in [March].', '2023-03'],
      ['They will sign in [November].', '2023-11'],
      ['They signed in [December].', '2022-12'],
    ],
    counterexamples: ['They may march on Paris.', 'Theresa May spoke.'],
  },
  {
    name: 'year',
    pattern: 'y:YEAR',
    value: bareYear,
    examples: [
      ['The pact of [1994] stands.', '1994'],
      ['Since [2011], war has raged.', '2011'],
    ],
    counterexamples: ['Some 2000 people fled.', 'It cost $2000 a head.'],
  },
  {
    name: 'year so called',
    pattern: 'the (year|years) y:(YEAR|YEARWORD|SPELLED)',
    value: (m) => (m.number('y')! > 999 ? stated(year(m.number('y')!)) : undefined),
    examples: [['By [the year 2030] it ends.', '2030']],
  },
  {
    name: 'year in words',
    pattern: 'y:YEARWORD',
    value: (m) => (m.number('y')! > 1300 ? stated(year(m.number('y')!)) : undefined),
    examples: [['He left in [nineteen ninety-six].', '1996']],
  },
  {
    name: 'short year',
    pattern: 'y:YY',
    value: (m) => stated(year(yearIn(m)!)),
    examples: [["The class of ['68] marched.", '1968']],
  },
  {
    name: 'year of an era',
    pattern: '(the year)? y:NUM e:ERA',
    value: (m) => ofEra(m, m.kind('e', 'ERA')!),
    examples: [
      ['Caesar fell in [44 BC].', 'BC0044'],
      ['Rome burned in [64 AD].', '0064'],
    ],
  },
  {
    name: 'years of an era',
    pattern: 'a:NUM (-|to|and|until|through) b:NUM e:ERA',
    value: (m) => {
      const era = m.kind('e', 'ERA')!;
      const [a, b] = [m.number('a')!, m.number('b')!].map((y) => year(era < 0 ? 1 - y : y));
      return a!.first < b!.first
        ? [
            { ...stated(a!), to: 'a' },
            { ...stated(b!), from: 'b' },
          ]
        : undefined;
    },
    examples: [['The war of [264]–241 BC was long.', 'BC0264']],
  },
  {
    name: 'era before year',
    pattern: 'ad y:NUM',
    value: (m) => (m.text.slice(m.start, m.start + 2) === 'AD' ? ofEra(m, 1) : undefined),
    examples: [['Rome burned in [AD 64].', '0064']],
    counterexamples: ['The ad 64 people saw.'],
  },
  {
    name: 'years from one to another',
    pattern: 'a:YEAR - b:TWO',
    value: (m) => {
      const a = m.number('a')!;
      const b = Math.floor(a / 100) * 100 + m.number('b')!;
      return b > a
        ? [
            { ...stated(year(a)), to: 'a' },
            { ...stated(year(b)), from: 'b' },
          ]
        : undefined;
    },
    examples: [['The war of [1950]-53 ended.', '1950']],
  },
  {
    name: 'fiscal year',
    pattern: 'the? (fiscal|financial) year? y:YEAR',
    value: (m) => stated(year(m.number('y')!)),
    examples: [['Aid rose in [fiscal 2022].', '2022']],
  },
  {
    name: 'decade',
    pattern: '(the|his|her)? d:DECADE',
    value: (m) => {
      const n = m.number('d')!;
      const words = m.text.slice(m.start, m.end);
      if (n < 100 && !/^the\b|['’]\d/i.test(words)) return undefined;
      return n < 100 ? stated(decade(shortYear(n))) : stated(decade(n));
    },
    examples: [
      ['In [the 1990s] it opened.', '199'],
      ["In [the '90s] it opened.", '199'],
    ],
  },
  {
    name: 'decade in words',
    pattern: 'the (nineteen -?)? d:NINETIES',
    value: (m) => stated(decade(1900 + m.kind('d', 'NINETIES')!)),
    examples: [['In [the nineties] it opened.', '199']],
  },
  {
    name: 'century',
    pattern: 'the? n:NTH -? (century|centuries) e:ERA?',
    value: (m) => {
      const n = m.number('n')!;
      return n > 25 ? undefined : stated(century(m.kind('e', 'ERA') === -1 ? -100 * n : (n - 1) * 100));
    },
    examples: [
      ['In [the 19th century] it fell.', '18'],
      ['In [the third century BC] it fell.', 'BC02'],
    ],
  },
  {
    name: 'day of the told month',
    pattern: 'the d:DOMTH (of (that|the|this) (same)? month)?',
    value: (m, r) => {
      if (
        /^\s*[-–]?\s*\p{L}/u.test(m.after) &&
        m.words('d') !== '' &&
        !m.has('x') &&
        !/^\s*(?:of|and|at|in|to|the|a|was|were|is|had|saw|he|they|it|when|with|after|by|on|both)\b/.test(
          m.after,
        )
      )
        return undefined;
      const at = told(r);
      if (at.unit !== 'day' && at.unit !== 'month') return undefined;
      const gone = r.lean === 'future' && parts(at.first).dayOfMonth > m.number('d')!;
      const { year: y, month: mm } = parts(plus(at.first, gone ? 1 : 0, 'month'));
      const found = date(y, mm, m.number('d')!);
      return found ? relative(found) : undefined;
    },
    examples: [['Talks opened on 3 May and ended on [the 17th].', '2023-05-17']],
    counterexamples: ['Talks in May opened the 17th round.'],
  },
  {
    name: 'day, month and year between marks',
    pattern: 'd:DOM (-|/) m:MONTH (-|/) y:(YEAR|TWO)',
    value: dayMonth,
    examples: [['Filed [31/Oct/1974] in Geneva.', '1974-10-31']],
  },
  {
    name: 'month and year in digits',
    pattern: 'm:DOM / y:YEAR',
    value: (m) => (m.number('m')! < 13 ? stated(month(m.number('y')!, m.number('m')!)) : undefined),
    examples: [['The report of [2/2013] stands.', '2013-02']],
    counterexamples: ['Resolution 14/2013 passed.'],
  },
  {
    name: 'month and day in digits',
    pattern: 'd:SHORTDATE',
    value: shortDate,
    examples: [['Since [9/11] much changed.', '2001-09-11']],
    counterexamples: ['They work 24/7 and 1/2 of them left.'],
  },
  {
    name: 'month and day between spaces',
    pattern: 'a:DOM (-|/) b:DOM',
    value: (m, r) => {
      const [a, b] = [m.number('a')!, m.number('b')!];
      if (r.lean === 'past') return undefined;
      const found = date(yearOf(r, a, b), a, b);
      return found && relative(found);
    },
    examples: [],
    counterexamples: ['They won 3 - 2 there.'],
  },
  {
    name: 'day of a near month',
    pattern: '(the)? d:(DOM|DOMTH) (day)? of (the)? w:(this|current|last|previous|next|following) month',
    value: (m, r) => {
      const n = { last: -1, previous: -1, next: 1, following: 1 }[m.words('w')] ?? 0;
      const { year: y, month: mm } = parts(plus(now(r), n, 'month'));
      const found = date(y, mm, m.number('d')!);
      return found ? relative(found) : IMPOSSIBLE;
    },
    examples: [['They meet on [the 20th of next month].', '2023-10-20']],
  },
  {
    name: 'weekday and day',
    pattern: 'w:WEEKDAY (the)? d:DOMTH',
    value: (m, r) => {
      const from = around(now(r), 'month').first;
      const months = r.lean === 'future' ? [0, 1, 2, 3, 4, 5, 6, 7] : [0, -1, 1, -2, 2, -3, 3];
      const days = months
        .map((n) => parts(plus(from, n, 'month')))
        .map((p) => date(p.year, p.month, m.number('d')!));
      const found = days.find((day) => weekdayOf(day) === m.kind('w', 'WEEKDAY'));
      return found && relative(found);
    },
    examples: [['They meet on [Tuesday the 19th].', '2023-09-19']],
  },
  {
    name: 'week of a day',
    pattern:
      '(the)? week (of|beginning|starting|ending) (m:MONTH d:(DOM|DOMTH)|d:(DOM|DOMTH) (of)? m:MONTH) (,? y:YEAR)?',
    value: (m, r) => {
      const found = dayMonth(m, r)?.stretch;
      return found && relative(week(found.first));
    },
    examples: [['They met in [the week of 3 May].', '2023-W18']],
  },
  {
    name: 'nth day or week',
    pattern:
      '(the)? n:(NTH|last) b:last? u:(day|week) (of|in) (m:MONTH (,? y:YEAR)?|y:YEAR|w:(this|last|next|the) month)',
    value: nthOf,
    examples: [
      ['They met on [the last day of May].', '2023-05-31'],
      ['They met in [the first week of May 2023].', '2023-W18'],
      ['They met in [the last week of June 2023].', '2023-W25'],
    ],
  },
  {
    name: 'two days of a month',
    pattern: 'a:(DOM|DOMTH) (-|and|to|until|through|or|,) b:(DOM|DOMTH) (of)? m:MONTH (,? y:YEAR)?',
    value: twoDays,
    examples: [['From [12] to 17 September it rained.', '2023-09-12']],
  },
  {
    name: 'month and two days',
    pattern: 'm:MONTH a:(DOM|DOMTH) (-|and|to|until|through|or) b:(DOM|DOMTH) (,? y:YEAR)?',
    value: twoDays,
    examples: [['From [September 12] to 17, 2022, it rained.', '2022-09-12']],
  },
];
