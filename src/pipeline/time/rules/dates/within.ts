import { parts } from '../../../../model/day.ts';
import { IMPOSSIBLE, type Reading, relative } from '../../reading.ts';
import { now, type Reference, told, yearOf } from '../../reference.ts';
import type { Match, Rule } from '../../rule.ts';
import { around, date, month, plus, week, year } from '../../stretch.ts';
import { dayMonth, weekdayOf } from './dayvalues.ts';

/** Days and weeks found by their place in a month or year, told or near. */
export const WITHIN: readonly Rule[] = [
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
];

/** The nth or nth last day or whole week of a month or year; a week is counted by its Monday. */
function nthOf(m: Match, r: Reference): Reading | undefined {
  const near = { this: 0, the: 0, last: -1, next: 1 }[m.words('w')];
  const { year: y, month: mm } = parts(plus(now(r), near ?? 0, 'month'));
  const named = m.kind('m', 'MONTH');
  const whole =
    named || near !== undefined
      ? month(m.number('y') ?? (named ? yearOf(r, named, 15) : y), named ?? mm)
      : year(m.number('y')!);
  const n = m.number('n') ?? 1;
  const back = m.has('b') || m.words('n') === 'last';
  const size = m.words('u') === 'week' ? 7 : 1;
  const monday = whole.first + ((8 - parts(whole.first).weekday) % 7);
  const lastMonday = whole.last - 6 - ((parts(whole.last - 6).weekday + 6) % 7);
  const [from, to] = size === 7 ? [monday, lastMonday] : [whole.first, whole.last];
  const at = back ? to - (n - 1) * size : from + (n - 1) * size;
  if (at < whole.first || at > whole.last) return undefined;
  return relative(around(at, size === 7 ? 'week' : 'day'));
}
