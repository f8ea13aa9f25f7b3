import { parts } from '../../../model/day.ts';
import { IMPOSSIBLE, type Reading, relative, stated } from '../reading.ts';
import { monthOf, now, type Reference, told, yearOf } from '../reference.ts';
import type { Match, Rule } from '../rule.ts';
import { around, century, date, decade, month, plus, type Stretch, week, year } from '../stretch.ts';

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
    pattern: '(w:WEEKDAY ,?)? the? d:(DOM|DOMTH) (-|of|day of)? m:MONTH (,? (-|of)? y:(YEAR|YY))?',
    value: dayMonth,
    examples: [
      ['They met on [13 September].', '2023-09-13'],
      ['They met on [Wednesday, 13 September 2023].', '2023-09-13'],
      ['They met on [the 13th of September, 2021].', '2021-09-13'],
      ['The truce of [29 February 2024] held.', '2024-02-29'],
      ['It was dated [31 June 2023].', null],
    ],
    counterexamples: ['She said 12 may come.'],
  },
  {
    name: 'month day year',
    pattern: '(w:WEEKDAY ,?)? m:MONTH the? d:(DOM|DOMTH) (,? (of)? y:(YEAR|YY))?',
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

function iso(m: Match): Reading {
  const [y, mm, d, y2, d2, hour, minute, second, zone] = isoFields(m);
  const found = date(Number(y), Number(mm ?? y2), Number(d ?? d2));
  if (!found || Number(hour ?? 0) > 24 || Number(minute ?? 0) > 59) return IMPOSSIBLE;
  if (!hour) return stated(found);
  const time = `T${hour}:${minute}${second ? `:${second}` : ''}${zone ?? ''}`;
  return { ...stated(found), type: 'TIME', value: found.value + time };
}

const isoFields = (m: Match): readonly (string | undefined)[] => {
  const [y, m1, d1, m2, d2, ...clock] = m.lexeme('d')!.fields!;
  return [y, m1, d1, m2, d2, ...clock];
};

function slashed(m: Match, r: Reference): Reading {
  const [a, mark, b, y] = m.lexeme('d')!.fields!;
  const fullYear = y!.length === 2 ? shortYear(Number(y)) : Number(y);
  const dayFirst = mark === '.' || r.slashes === 'day';
  const [d, mm] = dayFirst ? [Number(a), Number(b)] : [Number(b), Number(a)];
  const found = mm > 12 ? date(fullYear, d, mm) : date(fullYear, mm, d);
  return found ? stated(found) : IMPOSSIBLE;
}

function dayMonth(m: Match, r: Reference): Reading | undefined {
  const mm = m.kind('m', 'MONTH')!;
  if (!m.has('y') && m.kind('d', 'NTH') && /^\s+\p{Lu}/u.test(m.after)) return undefined;
  const d = m.number('d')!;
  if (d < 1 || d > 31 || isVerb(m, r)) return undefined;
  const y = yearIn(m) ?? agreeing(m, mm, d, yearOf(r, mm, d));
  const found = date(y, mm, d);
  const reading = found ? stated(found) : IMPOSSIBLE;
  return m.has('y') ? reading : { ...reading, basis: 'relative' };
}

function twoDays(m: Match, r: Reference): readonly Reading[] | undefined {
  const mm = m.kind('m', 'MONTH')!;
  if (isVerb(m, r)) return undefined;
  const y = yearIn(m) ?? yearOf(r, mm, m.number('a')!);
  const [a, b] = [date(y, mm, m.number('a')!), date(y, mm, m.number('b')!)];
  if (!a || !b) return undefined;
  return [
    { ...stated(a), to: 'a' },
    { ...stated(b), from: 'b' },
  ];
}

/** "9/11" is that of 2001; other pairs are dates only where a preposition or the text's lean says so. */
function shortDate(m: Match, r: Reference): Reading | undefined {
  const [a, b] = m.lexeme('d')!.fields!.map(Number);
  if (a === 9 && b === 11) return stated(date(2001, 9, 11)!);
  const [mm, d] = a! > 12 || r.slashes === 'day' ? [b!, a!] : [a!, b!];
  if (r.lean === 'past' && !/\b(?:on|dated|until|since|by)\s*$/i.test(m.before)) return undefined;
  const found = date(yearOf(r, mm, d), mm, d);
  return found && relative(found);
}

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

/** The year nearest to one in which the day falls on the weekday given with it, if a weekday is given. */
function agreeing(m: Match, mm: number, d: number, y: number): number {
  const weekday = m.kind('w', 'WEEKDAY');
  if (weekday === undefined) return y;
  const years = [y, y - 1, y + 1, y - 2, y + 2];
  return years.find((other) => weekdayOf(date(other, mm, d)) === weekday) ?? y;
}

function weekdayOf(found: Stretch | undefined): number | undefined {
  return found && parts(found.first).weekday;
}

/** "May" the verb and "March" the walk are small; abbreviations without a full stop or a number are words. */
function isVerb(m: Match, r: Reference): boolean {
  const { start, end } = m.spanOf('m')!;
  const word = m.text.slice(start, end);
  return r.lean === 'past' && /^(?:may|march|mar|jan|jun|dec|sep|oct|apr|nov|aug)$/.test(word);
}

function bareMonth(m: Match, r: Reference): Reading | undefined {
  const word = m.text.slice(m.start, m.end);
  if (/^[a-z]/.test(word) || /^(?:Mar|Jan|Jun|Dec|Sep|Oct|Apr|Nov|Aug|Jul|Feb)$/.test(word)) return undefined;
  return isName(m, word) ? undefined : relative(monthOf(r, m.kind('m', 'MONTH')!));
}

const IN =
  /(?:^|[\s(])(?:in|of|by|since|until|till|during|from|to|through|and|or|between|before|after|for|late|early|last|next|this|mid|that|each|every|earlier|on|the|a|-|–|,)\s*[-–(]?\s*$|\($/i;

/** Whether a month's name is here that of a person, an auxiliary or a walk. */
function isName(m: Match, word: string): boolean {
  if (word === 'March' && /^\s+(?:on|of the|of \p{Lu})/u.test(m.after)) return true;
  if (!/^(?:May|March|August|April|June)$/.test(word) || IN.test(m.before)) return false;
  const afterName = /\p{Lu}[\p{L}.]*\s+$/u.test(m.before);
  const beforeName = /^\s+\p{Lu}\p{Ll}/u.test(m.after);
  if (word !== 'May') return afterName || beforeName;
  return afterName || beforeName || /^\s*[’']s\b|^\s+\p{Ll}/u.test(m.after) || /\p{L}\s*$/u.test(m.before);
}

function bareYear(m: Match): Reading | undefined {
  const y = m.number('y')!;
  const { before, after } = m;
  const governed =
    /(?:\b(?:in|since|of|by|until|till|from|to|during|between|before|after|through|around|circa|and|the|mid|early|late|for|year)|[(/,–-])\s*$/i;
  if (
    /[$£€¥#@]\s?$|[.:]$/.test(before) ||
    /\b(?:about|some|than|nearly|over|almost|least|up to|No\.|Resolution)\s*$/i.test(before)
  )
    return undefined;
  if (/\b[A-Z]{2,}\s$/.test(before) && !governed.test(before)) return undefined;
  if (y > 2100 || (y < 1500 && !governed.test(before))) return undefined;
  const counted =
    /^[\s-]*(?:people|men|women|troops|soldiers|civilians|miles|metres|meters|feet|km|kilomet|tons?|tonnes|dollars|euros|pounds|guns|tanks|prisoners|aircraft|ships|casualties|dead|killed|wounded|metric|GMT|UTC|hours|local|percent|per cent|million|billion|thousand|points|jobs|homes|houses|cases|deaths|square|refugees|others?|more|years|days|yards|acres|hectares|barrels|workers|members|students|votes|protesters|infantry|cavalry|strong)\b/i;
  if (counted.test(after) || /^[.,]\d|^%/.test(after)) return undefined;
  return stated(year(y));
}

function ofEra(m: Match, era: number): Reading | undefined {
  const y = m.number('y')!;
  if (y > 12_000 || y === 0) return undefined;
  return stated(year(era < 0 ? 1 - y : y));
}

function yearIn(m: Match): number | undefined {
  const y = m.number('y');
  return y === undefined ? undefined : m.words('y').length <= 3 && y < 100 ? shortYear(y) : y;
}

/** The year of two digits, between 1930 and 2029 as POSIX has it give or take. */
function shortYear(yy: number): number {
  return yy < 30 ? 2000 + yy : 1900 + yy;
}

function nearYear(m: Match, r: Reference): number {
  const w = m.words('w');
  const base = parts(w.startsWith('the') ? told(r).first : now(r)).year;
  return base + (w === 'this' ? 0 : w === 'last' || w === 'the previous' ? -1 : 1);
}
