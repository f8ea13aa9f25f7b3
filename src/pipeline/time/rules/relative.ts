import { parts } from '../../../model/day.ts';
import { duration, lasting, type Reading, relative, vague } from '../reading.ts';
import { away, now, type Reference, reported, told } from '../reference.ts';
import type { Match, Rule } from '../rule.ts';
import {
  around,
  day,
  plus,
  type Season,
  type Stretch,
  season,
  type Unit,
  week,
  weekend,
  year,
} from '../stretch.ts';

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
    pattern: '(only|just|barely)? q:@quantity u:(UNIT|UNITS) (later|afterwards|afterward|on|after that)',
    value: (m, r) =>
      / on$/.test(m.text.slice(m.start, m.end)) ? undefined : shifted(m, r, told(r).first, 1),
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

/** A unit's name in the pattern. */
function unitOf(m: Match): Unit {
  const word = m.words('u');
  return word === 'weekend' ? 'weekend' : (m.kind<Unit>('u', 'UNIT') ?? m.kind<Unit>('u', 'UNITS')!);
}

function nearUnit(m: Match, r: Reference): Reading | undefined {
  const unit = unitOf(m);
  const w = m.words('w');
  const the = m.lexemes[m.from]!.word === 'the';
  if ((w === 'last' || w === 'past') && the && /^\s+of\s+(?:the|his|her|its|their|World)\b/.test(m.after)) {
    return lasting(duration(1, unit));
  }
  if (isClock(unit)) return undefined;
  if (w === 'same') return thatUnit(m, r);
  if (w === 'following' || (w === 'next' && the) || w === 'previous')
    return fromTold(r, unit, w === 'previous' ? -1 : 1);
  if ((w === 'past' || w === 'last') && the && unit === 'day') return lasting('P1D');
  const n = w === 'last' || w === 'past' ? -1 : w === 'next' || w === 'coming' || w === 'upcoming' ? 1 : 0;
  return relative(away(r, n, unit));
}

function isClock(unit: Unit): boolean {
  return unit === 'second' || unit === 'minute' || unit === 'hour';
}

function fromTold(r: Reference, unit: Unit, n: number): Reading {
  const at = told(r);
  return relative(around(plus(unit === 'day' && n > 0 ? at.last : at.first, n, unit), unit));
}

function thatUnit(m: Match, r: Reference): Reading | undefined {
  const unit = unitOf(m);
  return isClock(unit) ? undefined : relative(around(told(r).first, unit));
}

const ORDER: readonly Unit[] = ['day', 'week', 'month', 'quarter', 'year', 'decade', 'century', 'millennium'];

/** A date so many units before or after a day, no finer than the unit and no finer than what it hangs on. */
function shifted(m: Match, r: Reference, at: number, sign: 1 | -1): Reading | undefined {
  const unit = unitOf(m);
  const n = countOf(m);
  if (n === undefined) return vague(sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
  if (isClock(unit)) return undefined;
  if (unit === 'year' && n === 1 && hangs(r, sign, m))
    return relative(around(plus(reported(r).first, sign, unit), 'quarter'));
  const whole = plus(at, sign * Math.floor(n), unit);
  const to = n % 1 ? plus(whole, sign * Math.round((n % 1) * 12), 'month') : whole;
  const grain = unit === 'week' || unit === 'fortnight' ? 'day' : ORDER.includes(unit) ? unit : 'day';
  return relative(around(to, n % 1 ? 'month' : grain));
}

/** Whether a year's difference is between quarters: figures are compared with the quarter told. */
function hangs(r: Reference, sign: number, m: Match): boolean {
  const alone =
    r.last === undefined && sign < 0 && m.text.slice(m.start, m.end).toLowerCase() === 'a year earlier';
  return alone || r.last?.unit === 'quarter';
}

/** How many, of `@quantity`; `undefined` where the text leaves it open. */
export function countOf(m: Match): number | undefined {
  const words = m.words('q');
  const n = m.number('q');
  const halfMore = / half$/.test(words) ? 0.5 : 0;
  if (n !== undefined) return / (?:to|or|-) /.test(words) ? undefined : n + halfMore;
  if (/^half/.test(words)) return 0.5;
  if (/couple/.test(words)) return 2;
  if (/dozen/.test(words)) return 12;
  if (/^an? (?:half|few)/.test(words)) return /half/.test(words) ? 0.5 : undefined;
  return /^(?:an?|another|one|the)\b/.test(words) ? 1 + halfMore : undefined;
}

function nearMonth(m: Match, r: Reference): Reading | undefined {
  const word = m.text.slice(m.spanOf('m')!.start, m.spanOf('m')!.end);
  if (/^[a-z]/.test(word)) return undefined;
  const mm = m.kind('m', 'MONTH')!;
  const w = m.words('w');
  const at = w === 'following' || w === 'previous' ? told(r).first : now(r);
  const { year: y, month: from } = parts(at);
  if (w === 'this') return relative(around(plus(at, mm - from, 'month'), 'month'));
  const back = w === 'last' || w === 'past' || w === 'previous';
  const shift = back ? (mm < from ? 0 : -1) : mm > from ? 0 : 1;
  return relative(
    around(plus(around(at, 'year').first, mm - 1 + 12 * shift, 'month'), 'month'),
    y ? undefined : '',
  );
}

const SEASON_MONTH: Record<Season, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function nearSeason(m: Match, r: Reference): Reading {
  const code = m.kind<Season>('s', 'SEASON')!;
  const w = m.words('w');
  const at = w === 'following' || w === 'previous' ? told(r).first : now(r);
  const y = parts(at).year;
  const options = [y - 2, y - 1, y, y + 1].map((n) => season(n, code));
  if (w === 'this')
    return relative(options.find((s) => s.last >= at - 200 && s.first <= at + 200) ?? options[2]!);
  if (w === 'last' || w === 'past' || w === 'previous')
    return relative(options.filter((s) => s.last < at).at(-1)!);
  return relative(options.find((s) => s.first > at)!);
}

function bareSeason(m: Match, r: Reference): Reading | undefined {
  const word = m.words('s');
  const governed =
    /\b(?:in|by|during|since|until|till|throughout|through|before|after|early|late|mid|of|for|and|or|that|each|every|to|from|over|a|harsh|severe)\s*[-–]?\s*(?:the\s*)?$/i;
  const the = m.lexemes[m.from]!.word === 'the';
  const verb = word === 'fall' || (word === 'spring' && !the);
  if (verb && !/\b(?:in|by|during|since|until|throughout|early|late|mid|last|this)\s*$/i.test(m.before))
    return undefined;
  if (verb && /^\s+(?:of|in|from|to)\s+(?!\d)/.test(m.after)) return undefined;
  if (verb && !governed.test(m.before)) return undefined;
  if (/^\s+(?:quarters|olympics|games|school|session|palace|offensive|camp)/i.test(m.after)) return undefined;
  const at = now(r);
  const code = m.kind<Season>('s', 'SEASON')!;
  const y = parts(at).year;
  const past = r.tense !== 'future' && !r.narrative && SEASON_MONTH[code] > parts(at).month + 1;
  const turn = r.narrative && code === 'WI' && parts(at).month > 7 ? 1 : 0;
  return relative(season(past ? y - 1 : y + turn, code));
}

function weekendOf(r: Reference): Stretch {
  const at = now(r);
  const inIt = parts(at).weekday === 0 || parts(at).weekday === 6;
  return weekend(r.tense === 'future' || inIt ? at : at - 7);
}

function theUnit(m: Match, r: Reference): Reading | undefined {
  const unit = unitOf(m);
  if (unit !== 'year' && unit !== 'month' && unit !== 'week' && unit !== 'quarter' && unit !== 'day')
    return undefined;
  if (unit === 'day' && !/\b(?:of|on|during|in|for|later|earlier)\s*$/i.test(m.before)) return undefined;
  if (/^\s+(?:before|after|that|when|of|he|she|they|it|we|I|following|since|in which)\b/.test(m.after))
    return undefined;
  const at = r.narrative ? told(r).first : now(r);
  return relative(unit === 'week' ? week(at) : around(at, unit));
}
