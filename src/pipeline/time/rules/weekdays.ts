import { parts } from '../../../model/day.ts';
import { type Reading, relative } from '../reading.ts';
import { now, type Reference, told, yearOf } from '../reference.ts';
import type { Match, Rule } from '../rule.ts';
import { day, month, plus, week } from '../stretch.ts';

/**
 * Weekdays. Newspapers mean the last one or the day of publication (284 of 310 in TimeBank and AQUAINT), unless the
 * sentence looks ahead.
 */
export const WEEKDAYS: readonly Rule[] = [
  {
    name: 'weekday',
    pattern: 'w:WEEKDAY',
    value: (m, r) => (r.lean === 'past' && isWord(m) ? undefined : relative(day(weekdayOf(m, r)))),
    examples: [
      ['They met on [Monday].', '2023-09-11'],
      ['They met on [Thursday].', '2023-09-14'],
      ['They will meet on [Tuesday].', '2023-09-19'],
    ],
    counterexamples: ['He sat on the sun.', 'The Sun reported it.'],
  },
  {
    name: 'last or next weekday',
    pattern: '(this|the)? w:(last|past|previous|next|coming|following|this) d:WEEKDAY',
    value: (m, r) => relative(day(nearWeekday(m, r))),
    examples: [
      ['They met [last Friday].', '2023-09-08'],
      ['They meet [next Tuesday].', '2023-09-19'],
      ['They meet [this Saturday].', '2023-09-16'],
      ['They met [the previous Friday].', '2023-09-08'],
    ],
  },
  {
    name: 'weekday of a week',
    pattern: "(d:WEEKDAY (of|from)? w:(this|last|next) week|w:(this|last|next) week 's d:WEEKDAY)",
    value: (m, r) => {
      const n = { this: 0, last: -1, next: 1 }[m.words('w')]!;
      const monday = week(now(r) + 7 * n).first;
      return relative(day(monday + ((m.kind('d', 'WEEKDAY')! + 6) % 7)));
    },
    examples: [['They meet on [Wednesday of next week].', '2023-09-20']],
  },
  {
    name: 'weekday so many weeks ago',
    pattern: 'd:WEEKDAY (a|one) week ago',
    value: (m, r) => relative(day(onOrBefore(now(r), m.kind('d', 'WEEKDAY')!) - 7)),
    examples: [['They met [Tuesday a week ago].', '2023-09-05']],
  },
  {
    name: 'nth weekday of a month',
    pattern: '(the)? n:(NTH|last) d:WEEKDAY (of|in) (m:MONTH (,? y:YEAR)?|w:(this|last|next|the) month)',
    value: (m, r) => {
      const near = { this: 0, the: 0, last: -1, next: 1 }[m.words('w')];
      const { year: y, month: mm } = parts(plus(now(r), near ?? 0, 'month'));
      const named = m.kind('m', 'MONTH');
      const of = m.number('y') ?? (named ? yearOf(r, named, 15) : y);
      return nthWeekday(of, named ?? mm, m.kind('d', 'WEEKDAY')!, m.number('n') ?? -1);
    },
    examples: [
      ['They vote on [the first Tuesday in November 2024].', '2024-11-05'],
      ['They vote on [the last Sunday of March 2014].', '2014-03-30'],
      ['They met on [the first Monday of last month].', '2023-08-07'],
    ],
  },
  {
    name: 'weekday after next',
    pattern: 'd:WEEKDAY after next',
    value: (m, r) => relative(day(after(now(r), m.kind('d', 'WEEKDAY')!, true) + 7)),
    examples: [['They meet on [Friday after next].', '2023-09-22']],
  },
  {
    name: 'so many weekdays away',
    pattern: 'q:N d:(WEEKDAY|WEEKDAYS) b:(ago|back|from now)',
    value: (m, r) => {
      const weekday = m.kind('d', 'WEEKDAYS') ?? m.kind('d', 'WEEKDAY')!;
      const n = 7 * (m.number('q')! - 1);
      const back = !m.words('b').startsWith('from');
      return relative(day(back ? onOrBefore(now(r) - 1, weekday) - n : after(now(r), weekday, true) + n));
    },
    examples: [['They met [two Fridays ago].', '2023-09-01']],
  },
];

const SMALL = /^(?:sat|sun|mon|wed|weds|fri|tue|tues|thu|thur|thurs)\.?$/;

function isWord(m: Match): boolean {
  const word = m.text.slice(m.start, m.end);
  if (SMALL.test(word)) return true;
  if (/^(?:Sat|Sun|Mon|Wed|Weds)$/.test(word)) return !/^\s*(?:,|\d|night|morning|at\b)/.test(m.after);
  return /^(?:Sun|Fri)\.$/.test(word) && /^\s+[A-Z]/.test(m.after) && /\bThe\s$/.test(m.before);
}

function weekdayOf(m: Match, r: Reference): number {
  const at = r.history ? told(r).first : r.published;
  const weekday = m.kind('w', 'WEEKDAY')!;
  const ahead = r.tense === 'future' || (r.lean === 'future' && r.tense !== 'past');
  return ahead || (r.history && r.last) ? after(at, weekday, r.lean === 'future') : onOrBefore(at, weekday);
}

function nearWeekday(m: Match, r: Reference): number {
  const weekday = m.kind('d', 'WEEKDAY')!;
  const w = m.words('w');
  if (w === 'previous') return onOrBefore((r.lastDay ?? now(r)) - 1, weekday);
  if (w === 'following') return after(r.lastDay ?? now(r), weekday, true);
  if (w === 'last' || w === 'past') return onOrBefore(now(r) - 1, weekday);
  if (w === 'next') return week(now(r) + 7).first + ((weekday + 6) % 7);
  if (w === 'this' && r.tense === 'past') return onOrBefore(now(r), weekday);
  return after(now(r), weekday, true);
}

/** The nearest such weekday that is not after the day. */
function onOrBefore(at: number, weekday: number): number {
  return at - ((parts(at).weekday - weekday + 7) % 7);
}

/** The nearest such weekday after the day, or the day itself unless `strictly`. */
function after(at: number, weekday: number, strictly: boolean): number {
  const gap = (weekday - parts(at).weekday + 7) % 7;
  return at + (gap === 0 && strictly ? 7 : gap);
}

function nthWeekday(y: number, m: number, weekday: number, n: number): Reading | undefined {
  const { first, last } = month(y, m);
  const found = n < 0 ? onOrBefore(last, weekday) : after(first, weekday, false) + 7 * (n - 1);
  return found > last ? undefined : relative(day(found));
}
