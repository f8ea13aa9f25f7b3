import { parts } from '../../../model/day.ts';
import { IMPOSSIBLE, type Reading, relative, stated } from '../reading.ts';
import { monthOf, now, type Reference, told, yearOf } from '../reference.ts';
import type { Match } from '../rule.ts';
import { around, date, month, plus, type Stretch, year } from '../stretch.ts';

/** A day, or a time of it, in ISO 8601; impossible where the calendar has no such day. */
export function iso(m: Match): Reading {
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
export function slashed(m: Match, r: Reference): Reading {
  const [a, mark, b, y] = m.lexeme('d')!.fields!;
  const fullYear = y!.length === 2 ? shortYear(Number(y)) : Number(y);
  const dayFirst = mark === '.' || r.slashes === 'day';
  const [d, mm] = dayFirst ? [Number(a), Number(b)] : [Number(b), Number(a)];
  const found = mm > 12 ? date(fullYear, d, mm) : date(fullYear, mm, d);
  return found ? stated(found) : IMPOSSIBLE;
}

/** A day of a month, in the year it gives or the nearest that fits the sentence. */
export function dayMonth(m: Match, r: Reference): Reading | undefined {
  const mm = m.kind('m', 'MONTH')!;
  if (!m.has('y') && m.kind('d', 'NTH') && /^\s+\p{Lu}/u.test(m.after)) return undefined;
  const d = m.number('d')!;
  if (d < 1 || d > 31 || isVerb(m, r)) return undefined;
  const attacks = mm === 9 && d === 11 && /^,?\s+(?:terror|attack|hijack)/i.test(m.after);
  const y =
    yearIn(m) ?? yearSaid(m, r) ?? (attacks ? 2001 : undefined) ?? agreeing(m, mm, d, yearOf(r, mm, d));
  const found = date(y, mm, d);
  const reading = found ? stated(found) : IMPOSSIBLE;
  return m.has('y') ? reading : { ...reading, basis: 'relative' };
}

/** The two days of "12 to 17 September". */
export function twoDays(m: Match, r: Reference): readonly Reading[] | undefined {
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
export function shortDate(m: Match, r: Reference): Reading | undefined {
  const [a, b] = m.lexeme('d')!.fields!.map(Number);
  if (a === 9 && b === 11) return stated(date(2001, 9, 11)!);
  const [mm, d] = a! > 12 || r.slashes === 'day' ? [b!, a!] : [a!, b!];
  if (r.lean === 'past' && !/\b(?:on|dated|until|since|by)\s*$/i.test(m.before)) return undefined;
  const found = date(yearOf(r, mm, d), mm, d);
  return found && relative(found);
}

/** The nth or nth last day or whole week of a month or year; a week is counted by its Monday. */
export function nthOf(m: Match, r: Reference): Reading | undefined {
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

/** The weekday of a day, 0 is Sunday. */
export function weekdayOf(found: Stretch | undefined): number | undefined {
  return found && parts(found.first).weekday;
}

/** "May" the verb and "March" the walk are small; abbreviations without a full stop or a number are words. */
function isVerb(m: Match, r: Reference): boolean {
  const { start, end } = m.spanOf('m')!;
  const word = m.text.slice(start, end);
  return r.lean === 'past' && /^(?:may|march|mar|jan|jun|dec|sep|oct|apr|nov|aug)$/.test(word);
}

/** A month without a year, unless the word is a name or too short to be one. */
export function bareMonth(m: Match, r: Reference): Reading | undefined {
  const word = m.text.slice(m.start, m.end);
  const short = /^(?:Mar|Jan|Jun|Dec|Sep|Oct|Apr|Nov|Aug|Jul|Feb)$/.test(word);
  if (
    /^[a-z]/.test(word) ||
    (short && !/\b(?:in|by|since|until|from|to|after|before|late|early|mid)\s$/i.test(m.before))
  ) {
    return undefined;
  }
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

/** A year by its four digits, unless they count something. */
export function bareYear(m: Match): Reading | undefined {
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

/** A year before (−1) or of (1) our era. */
export function ofEra(m: Match, era: number): Reading | undefined {
  const y = m.number('y')!;
  if (y > 12_000 || y === 0) return undefined;
  return stated(year(era < 0 ? 1 - y : y));
}

/** The year a match captured, two digits made four. */
export function yearIn(m: Match): number | undefined {
  const y = m.number('y');
  return y === undefined ? undefined : m.words('y').length <= 3 && y < 100 ? shortYear(y) : y;
}

/** The year of two digits, between 1930 and 2029 as POSIX has it give or take. */
export function shortYear(yy: number): number {
  return yy < 30 ? 2000 + yy : 1900 + yy;
}

/** The year of "this", "last", "next", "the previous" and "the following year". */
export function nearYear(m: Match, r: Reference): number {
  const w = m.words('w');
  const base = parts(w.startsWith('the') ? told(r).first : now(r)).year;
  return base + (w === 'this' ? 0 : w === 'last' || w === 'the previous' ? -1 : 1);
}

/** The year of "23 August last year" or "6 January of that year". */
function yearSaid(m: Match, r: Reference): number | undefined {
  if (!m.has('v')) return undefined;
  const words = m.words('v');
  if (/that|same/.test(words)) return parts(told(r).first).year;
  const shift = words.startsWith('last') ? -1 : words.startsWith('next') ? 1 : 0;
  return parts(now(r)).year + shift;
}
