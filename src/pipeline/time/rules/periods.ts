import { dayOf } from '../../../model/day.ts';
import { PERIODS, type Period } from '../periods.ts';
import { type Reading, relative, stated } from '../reading.ts';
import { now, type Reference } from '../reference.ts';
import type { Match, Rule } from '../rule.ts';
import { around, plus, stretchOf, type Unit } from '../stretch.ts';

const BY_NAME = new Map(PERIODS.flatMap((period) => period.names.map((name) => [name, period])));
const NAMES = [...BY_NAME.keys()].sort((a, b) => b.length - a.length).join('|');

/** Named periods, and anniversaries of what the text dates. */
export const NAMED: readonly Rule[] = [
  {
    name: 'named period',
    pattern: `p:(${NAMES})`,
    value: (m, r) => (r.history ? undefined : periodAt(m)),
    examples: [
      ['Spies met often during [the Cold War].', '1947/1991'],
      ['They were rivals under [President Obama’s first term].', '2009-01-20/2013-01-20'],
      ['They fought since [the Korean War].', '1950-06-25/1953-07-27'],
    ],
    counterexamples: ['The Korean War veterans met.'],
  },
  {
    name: 'anniversary',
    pattern: '(the|its|their|his|her)? n:NTH (- year|year)? anniversary',
    value: (m, r) => anniversary(m, r),
    examples: [['They marked [the 70th anniversary] of the truce.', '1953']],
    counterexamples: ['The first anniversary party was held.'],
  },
];

/** Only where a preposition of time makes a date of it: by itself a war is an event. */
function periodAt(m: Match): Reading | undefined {
  if (!/\b(?:during|since|throughout|until|till|under|in|through)\s+$/i.test(m.before)) return undefined;
  const { from, to }: Period = BY_NAME.get(m.words('p'))!;
  const last = dayOf(to.length === 4 ? `${to}-12-31` : to);
  const stretch = stretchOf(dayOf(from.length === 4 ? `${from}-01-01` : from), last);
  const isYears = from.length === 4 && to.length === 4;
  const unit: Unit = isYears ? 'year' : 'day';
  return { ...stated({ ...stretch, unit, value: `${from}/${to}` }), named: true };
}

/** The year of the thing whose anniversary it is, counted back from the text's own time. */
function anniversary(m: Match, r: Reference): Reading | undefined {
  const n = m.number('n')!;
  if (n < 2 || n > 1000) return undefined;
  return { ...relative(around(plus(now(r), -n, 'year'), 'year')), origin: true };
}
