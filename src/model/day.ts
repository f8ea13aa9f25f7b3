import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays, addMonths, addYears, getISOWeek, getISOWeekYear } from 'date-fns';

/**
 * The one file that touches date-fns' arithmetic. A day is a whole number of civil days since 1970-01-01 in the
 * proleptic Gregorian calendar; years are astronomical (year 0 is 1 BCE). No time zone is ever involved.
 */
export type Day = number;

/** A civil date as ISO 8601-1 writes it, `2023-09-14`; years outside 0–9999 as in `-0043-03-15` or `+12000-01-01`. */
export type CivilDate = string;

const MS_PER_DAY = 86_400_000;
/** A context of date-fns in which days are UTC's; the package's own index would also make clocks that cost 20 ms. */
const utc = (value: Date | number | string): Date => new UTCDateMini(+new Date(value));
const CIVIL = /^([+-]?\d{4,6})-(\d{2})-(\d{2})$/;

/** The day of a civil date; throws RangeError for text that is no date of the calendar (31 June, month 13). */
export function dayOf(date: CivilDate): Day {
  const known = DAYS.get(date);
  if (known !== undefined) return known;
  const day = readDay(date);
  if (DAYS.size < MOST_DAYS) DAYS.set(date, day);
  return day;
}

/** Dates already read, for the same few are asked for again and again; no more of them than some kilobytes hold. */
const DAYS = new Map<CivilDate, Day>();
const MOST_DAYS = 4096;

function readDay(date: CivilDate): Day {
  const parts = CIVIL.exec(date);
  const day = parts && dayFrom(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (day == null) throw new RangeError(`not a civil date: ${date}`);
  return day;
}

/** The day of a year, month (1–12) and day of month, or `undefined` where the calendar has no such day. */
export function dayFrom(year: number, month: number, dayOfMonth: number): Day | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return real ? date.getTime() / MS_PER_DAY : undefined;
}

/** The civil date of a day. */
export function civil(day: Day): CivilDate {
  const { year, month, dayOfMonth } = parts(day);
  const sign = year < 0 ? '-' : year > 9999 ? '+' : '';
  return `${sign}${String(Math.abs(year)).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
}

/** A day's year (astronomical), month (1–12), day of month and weekday (0 is Sunday). */
export function parts(day: Day): { year: number; month: number; dayOfMonth: number; weekday: number } {
  const date = instant(day);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** The day `months` later, kept inside its month (31 January + 1 month is the last of February). */
export function plusMonths(day: Day, months: number): Day {
  return fromDate(addMonths(instant(day), months, { in: utc }));
}

/** The day `years` later; 29 February becomes the 28th in a common year. */
export function plusYears(day: Day, years: number): Day {
  return fromDate(addYears(instant(day), years, { in: utc }));
}

/** The day `days` later. */
export function plusDays(day: Day, days: number): Day {
  return fromDate(addDays(instant(day), days, { in: utc }));
}

/** The ISO 8601 week of a day: its week-numbering year and week 1–53. */
export function isoWeek(day: Day): { year: number; week: number } {
  const date = instant(day);
  return { year: getISOWeekYear(date, { in: utc }), week: getISOWeek(date, { in: utc }) };
}

/** What a language calls months and weekdays. */
export interface DayNames {
  /** January first; as they stand beside a day, and alone. */
  readonly months: readonly string[];
  readonly monthsAlone: readonly string[];
  readonly monthsShort: readonly string[];
  /** Sunday first. */
  readonly weekdaysShort: readonly string[];
}

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const ENGLISH: DayNames = {
  months: ENGLISH_MONTHS,
  monthsAlone: ENGLISH_MONTHS,
  monthsShort: ENGLISH_MONTHS.map((month) => month.slice(0, 3)),
  weekdaysShort: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};

let names = ENGLISH;

/** Has days named in a language from now on; English until then and without an argument. */
export function nameDays(language: DayNames = ENGLISH): void {
  names = language;
}

/** A day in words, by a pattern of date-fns' letters for it: `EEE`, `d`, `MMM`, `MMMM`, `LLLL` (alone), `yyyy`; empty past the calendar's end. */
export function inWords(day: Day, pattern: string): string {
  const { year, month, dayOfMonth, weekday } = parts(day);
  if (Number.isNaN(year)) return '';
  const words: Readonly<Record<string, string | undefined>> = {
    EEE: names.weekdaysShort[weekday],
    d: String(dayOfMonth),
    MMM: names.monthsShort[month - 1],
    MMMM: names.months[month - 1],
    LLLL: names.monthsAlone[month - 1],
    yyyy: String(year).padStart(4, '0'),
  };
  return pattern.replace(/EEE|d|MMMM?|LLLL|yyyy/g, (letters) => words[letters]!);
}

function instant(day: Day): Date {
  return new Date(day * MS_PER_DAY);
}

function fromDate(date: Date): Day {
  return Math.round(date.getTime() / MS_PER_DAY);
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
