import { utc } from '@date-fns/utc';
import { addDays, addMonths, addYears, format, getISOWeek, getISOWeekYear, isValid } from 'date-fns';

/**
 * The one file that touches date-fns' arithmetic. A day is a whole number of civil days since 1970-01-01 in the
 * proleptic Gregorian calendar; years are astronomical (year 0 is 1 BCE). No time zone is ever involved.
 */
export type Day = number;

/** A civil date as ISO 8601-1 writes it, `2023-09-14`; years outside 0–9999 as in `-0043-03-15` or `+12000-01-01`. */
export type CivilDate = string;

const MS_PER_DAY = 86_400_000;
const CIVIL = /^([+-]?\d{4,6})-(\d{2})-(\d{2})$/;

/** The day of a civil date; throws RangeError for text that is no date of the calendar (31 June, month 13). */
export function dayOf(date: CivilDate): Day {
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

/** A day in words, by a date-fns pattern (`EEE d MMM yyyy`). */
export function inWords(day: Day, pattern: string): string {
  const date = instant(day);
  return isValid(date) ? format(date, pattern, { in: utc }) : '';
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
