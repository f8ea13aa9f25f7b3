import { IMPOSSIBLE, type Reading, relative, stated } from '../../reading.ts';
import { type Reference, yearOf } from '../../reference.ts';
import type { Match, Rule } from '../../rule.ts';
import { date, month } from '../../stretch.ts';
import { shortYear } from './yearof.ts';

/** Dates all in digits, as ISO 8601 and forms write them. */
export const DIGITS: readonly Rule[] = [
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
];

/** A day, or a time of it, in ISO 8601; impossible where the calendar has no such day. */
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

/** A day in digits, day or month first by the article’s own habit. */
function slashed(m: Match, r: Reference): Reading {
  const [a, mark, b, y] = m.lexeme('d')!.fields!;
  const fullYear = y!.length === 2 ? shortYear(Number(y)) : Number(y);
  const dayFirst = mark === '.' || r.slashes === 'day';
  const [d, mm] = dayFirst ? [Number(a), Number(b)] : [Number(b), Number(a)];
  const found = mm > 12 ? date(fullYear, d, mm) : date(fullYear, mm, d);
  return found ? stated(found) : IMPOSSIBLE;
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
