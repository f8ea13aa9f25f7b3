import { parts } from '../../../model/day.ts';
import { type Feast, HOLIDAYS, type Holiday } from '../holidays.ts';
import { type Reading, relative, stated } from '../reading.ts';
import { now, type Reference } from '../reference.ts';
import type { Match, Rule } from '../rule.ts';
import { plus, stretchOf, type Unit } from '../stretch.ts';
import { countOf } from './relativevalues.ts';

const BY_NAME = new Map(HOLIDAYS.flatMap((holiday) => holiday.names.map((name) => [name, holiday])));
const NAMES = [...BY_NAME.keys()].sort((a, b) => b.length - a.length).join('|');

/** Holidays and feasts, by the table of them. */
export const FEASTS: readonly Rule[] = [
  {
    name: 'holiday of a year',
    pattern: `h:(${NAMES}) (,|of|in)? (y:(YEAR|YEARWORD|SPELLED)|w:(this|last|next) year)`,
    value: (m, r) => {
      if (m.has('y') && m.number('y')! < 1000) return undefined;
      const shift = { last: -1, next: 1 }[m.words('w')] ?? 0;
      const feast = holidayOf(m).days(m.number('y') ?? parts(now(r)).year + shift);
      return feast && stated(stretchOf(...feast));
    },
    examples: [
      ['They met on [Christmas Day 1989].', '1989-12-25'],
      ['They met on [Easter Sunday 2010].', '2010-04-04'],
      ['They met on [Eid al-Fitr 2018].', '2018-06-15'],
      ['They met on [Diwali 2019].', '2019-10-27'],
      ['They met on [Holi 2019].', '2019-03-21'],
      ['They met on [Raksha Bandhan 2018].', '2018-08-26'],
      ['They met on [Makar Sankranti 2019].', '2019-01-15'],
      ['They met on [Chinese New Year 2014].', '2014-01-31'],
      ['They met on [Nowruz 2021].', '2021-03-21'],
      ['They met on [Orthodox Easter 2020].', '2020-04-19'],
      ['They met on [Purim 2013].', '2013-02-24'],
      ['They fasted in [Ramadan 2018].', '2018-05-16/2018-06-14'],
    ],
  },
  {
    name: 'holiday so many units away',
    pattern: `h:(${NAMES}) (in q:@quantity u:(UNIT|UNITS)|q:@quantity u:(UNIT|UNITS) w:(ago|hence|from now))`,
    value: (m, r) => {
      const n = countOf(m);
      const unit = m.kind<Unit>('u', 'UNIT') ?? m.kind<Unit>('u', 'UNITS')!;
      if (n === undefined) return undefined;
      const at = plus(now(r), m.words('w') === 'ago' ? -n : n, unit);
      const y = parts(at).year;
      const feasts = [y - 1, y, y + 1].flatMap((near) => {
        const feast = holidayOf(m).days(near);
        return feast ? [feast] : [];
      });
      const sameYear = unit === 'year' ? holidayOf(m).days(y) : undefined;
      const nearest = sameYear ?? feasts.sort(([a], [b]) => Math.abs(a - at) - Math.abs(b - at))[0];
      return nearest && relative(stretchOf(...nearest));
    },
    examples: [['They met on [Thanksgiving two years ago].', '2021-11-25']],
  },
  {
    name: 'holiday',
    pattern: `w:(last|this|next|the previous|the following)? h:(${NAMES})`,
    value: (m, r) => feastAt(m, r),
    examples: [
      ['They met on [Bastille Day].', '2023-07-14'],
      ['They will meet on [Thanksgiving].', '2023-11-23'],
      ['They met [last Christmas].', '2022-12-25'],
    ],
    counterexamples: ['Happy New Year to all of them, they said in the New Yorker.'],
  },
];

function holidayOf(m: Match): Holiday {
  return BY_NAME.get(m.words('h'))!;
}

/** The occurrence that is meant: the last, the next, or the nearest in the direction the sentence looks. */
function feastAt(m: Match, r: Reference): Reading | undefined {
  if (/^\s+(?:Islands?|Rising|Offensive|Accords?)\b/.test(m.after) || /\b(?:Happy|Merry)\s*$/.test(m.before))
    return undefined;
  if (/^new year$|^lent$|^eid$/.test(m.words('h')) && !m.capital) return undefined;
  const at = now(r);
  const y = parts(at).year;
  const feasts = [y - 1, y, y + 1, y + 2].flatMap((year) => holidayOf(m).days(year) ?? []);
  const pairs = feasts.flatMap((_, i): Feast[] => (i % 2 ? [] : [[feasts[i]!, feasts[i + 1]!]]));
  const before = pairs.filter(([first]) => first <= at).at(-1);
  const after = pairs.find(([first]) => first > at);
  const w = m.words('w');
  const chosen =
    w === 'last' || w === 'the previous'
      ? before
      : w === 'next' || w === 'the following'
        ? after
        : nearest(before, after, at, r);
  return chosen && relative(stretchOf(...chosen));
}

function nearest(
  before: Feast | undefined,
  after: Feast | undefined,
  at: number,
  r: Reference,
): Feast | undefined {
  if (!before || !after) return before ?? after;
  if (r.narrative || r.tense === 'future' || r.lean === 'future') return before[1] >= at ? before : after;
  if (r.tense === 'past') return before;
  return at - before[1] < after[0] - at ? before : after;
}
