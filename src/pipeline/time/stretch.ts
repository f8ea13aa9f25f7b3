import { civil, type Day, dayFrom, isoWeek, parts, plusMonths, plusYears } from '../../model/day.ts';
import type { Grain } from '../../model/when.ts';

/** Units of the calendar and the clock, as ISO-TimeML durations use them. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** Seasons by their TIMEX3 codes. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** A stretch of the calendar: its first and last day, and its TIMEX3 value. */
export interface Stretch {
  readonly first: Day;
  /** Inclusive. */
  readonly last: Day;
  readonly unit: Unit;
  readonly value: string;
}

/** The grain that readers are shown for a unit. */
export const GRAIN: Record<Unit, Grain> = {
  second: 'day',
  minute: 'day',
  hour: 'day',
  day: 'day',
  week: 'week',
  weekend: 'day',
  fortnight: 'week',
  month: 'month',
  quarter: 'quarter',
  season: 'season',
  half: 'season',
  year: 'year',
  decade: 'decade',
  century: 'century',
  millennium: 'era',
};

const FIRST_MONTH: Record<Season, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** One day. */
export function day(first: Day): Stretch {
  return { first, last: first, unit: 'day', value: inYear(first, civil(first)) };
}

/** The day of a year (astronomical), month and day of month; `undefined` where the calendar has none. */
export function date(y: number, m: number, d: number): Stretch | undefined {
  const found = dayFrom(y, m, d);
  return found === undefined ? undefined : day(found);
}

/** The ISO week (Monday to Sunday) that holds a day. */
export function week(within: Day): Stretch {
  const first = monday(within);
  return { first, last: first + 6, unit: 'week', value: weekValue(within) };
}

/** Saturday and Sunday of the ISO week that holds a day. */
export function weekend(within: Day): Stretch {
  const first = monday(within) + 5;
  return { first, last: first + 1, unit: 'weekend', value: `${weekValue(within)}-WE` };
}

/** A month of a year (astronomical); months beyond 1–12 run into the neighbouring years. */
export function month(y: number, m: number): Stretch {
  const first = plusMonths(dayFrom(y, 1, 1)!, m - 1);
  return span(first, 1, 'month', inYear(first, civil(first).slice(0, -3)));
}

/** A calendar quarter, 1–4; quarters beyond run into the neighbouring years. */
export function quarter(y: number, q: number): Stretch {
  const first = plusMonths(dayFrom(y, 1, 1)!, (q - 1) * 3);
  return span(first, 3, 'quarter', `${yearText(parts(first).year)}-Q${(parts(first).month + 2) / 3}`);
}

/** A half of a year, 1 or 2. */
export function half(y: number, h: number): Stretch {
  const first = plusMonths(dayFrom(y, 1, 1)!, (h - 1) * 6);
  return span(first, 6, 'half', `${yearText(parts(first).year)}-H${parts(first).month === 1 ? 1 : 2}`);
}

/** A northern season by its TIMEX3 code; winter is named for the year whose December opens it. */
export function season(y: number, code: Season): Stretch {
  return span(dayFrom(y, FIRST_MONTH[code], 1)!, 3, 'season', `${yearText(y)}-${code}`);
}

/** A year; astronomical (0 is 1 BCE), written `BC0044` before our era as ISO-TimeML does. */
export function year(y: number): Stretch {
  return span(dayFrom(y, 1, 1)!, 12, 'year', yearText(y));
}

/** The ten years that begin with a year divisible by ten: 1970 gives 1970–1979. */
export function decade(y: number): Stretch {
  const from = Math.floor(y / 10) * 10;
  return span(dayFrom(from, 1, 1)!, 120, 'decade', yearText(from).slice(0, -1));
}

/** The hundred years that begin with a year divisible by a hundred: 1900 gives 1900–1999, TIMEX3 `19`. */
export function century(y: number): Stretch {
  const from = Math.floor(y / 100) * 100;
  const value = from < 0 ? `BC${String(-from / 100 - 1).padStart(2, '0')}` : yearText(from).slice(0, -2);
  return span(dayFrom(from, 1, 1)!, 1200, 'century', value);
}

/** A run of days that is no unit of the calendar; its value is an ISO 8601 interval, or the day if it is one. */
export function stretchOf(first: Day, last: Day): Stretch {
  if (first === last) return day(first);
  return { first, last, unit: 'day', value: `${day(first).value}/${day(last).value}` };
}

/** The stretch of a unit that holds a day. */
export function around(at: Day, unit: Unit): Stretch {
  const { year: y, month: m } = parts(at);
  switch (unit) {
    case 'week':
    case 'fortnight':
      return week(at);
    case 'weekend':
      return weekend(at);
    case 'month':
      return month(y, m);
    case 'quarter':
      return quarter(y, Math.ceil(m / 3));
    case 'half':
      return half(y, m < 7 ? 1 : 2);
    case 'season':
      return seasonAround(at);
    case 'year':
      return year(y);
    case 'decade':
      return decade(y);
    case 'century':
    case 'millennium':
      return century(y);
    default:
      return day(at);
  }
}

/** The day `n` units later (earlier if negative); clock units count as none. */
export function plus(at: Day, n: number, unit: Unit): Day {
  switch (unit) {
    case 'day':
      return at + n;
    case 'week':
    case 'weekend':
      return at + 7 * n;
    case 'fortnight':
      return at + 14 * n;
    case 'month':
      return plusMonths(at, n);
    case 'quarter':
    case 'season':
      return plusMonths(at, 3 * n);
    case 'half':
      return plusMonths(at, 6 * n);
    case 'year':
      return plusYears(at, n);
    case 'decade':
      return plusYears(at, 10 * n);
    case 'century':
      return plusYears(at, 100 * n);
    case 'millennium':
      return plusYears(at, 1000 * n);
    default:
      return at;
  }
}

/** A year as TIMEX3 writes it: four digits, or `BC0044`. */
export function yearText(y: number): string {
  return y > 0 ? String(y).padStart(4, '0') : `BC${String(1 - y).padStart(4, '0')}`;
}

/** Its EDTF (ISO 8601-2): a day, month or year by itself, all else as the interval of its days, months or years. */
export function edtfOf({ first, last, unit }: Stretch): string {
  const ends = [civil(first), civil(last)].map((end) => {
    if (unit === 'year' || unit === 'decade' || unit === 'century') return end.slice(0, -6);
    return unit === 'month' || unit === 'quarter' || unit === 'half' || unit === 'season'
      ? end.slice(0, -3)
      : end;
  });
  return ends[0] === ends[1] ? ends[0]! : ends.join('/');
}

/** ISO 8601 text with its year as TIMEX3 writes years before our era. */
function inYear(at: Day, iso: string): string {
  const y = parts(at).year;
  return y > 0 ? iso : yearText(y) + iso.slice(5);
}

/** The early, middle or late part of a month or longer: the first, second or last third of its days or months. */
export function partOf({ first, last, unit }: Stretch, mod: string | undefined): Stretch | undefined {
  const third = mod === 'START' ? 0 : mod === 'MID' ? 1 : mod === 'END' ? 2 : undefined;
  if (third === undefined || unit === 'day' || unit === 'week' || unit === 'weekend') return undefined;
  if (unit === 'month') return stretchOf(first + 10 * third, third === 2 ? last : first + 10 * third + 9);
  const months = { season: 1, quarter: 1, half: 2, year: 4 }[unit as string];
  if (months !== undefined)
    return { ...span(plusMonths(first, third * months), months, 'month', ''), unit: 'month' };
  if (unit !== 'decade') return undefined;
  const from = parts(first).year + [0, 4, 7][third]!;
  return { first: dayFrom(from, 1, 1)!, last: dayFrom(from + 3, 1, 1)! - 1, unit: 'year', value: '' };
}

function monday(at: Day): Day {
  return at - ((parts(at).weekday + 6) % 7);
}

function weekValue(at: Day): string {
  const { year: y, week: w } = isoWeek(at);
  return `${yearText(y)}-W${String(w).padStart(2, '0')}`;
}

function seasonAround(at: Day): Stretch {
  const { year: y, month: m } = parts(at);
  if (m < 3) return season(y - 1, 'WI');
  return season(y, m < 6 ? 'SP' : m < 9 ? 'SU' : m < 12 ? 'FA' : 'WI');
}

function span(first: Day, months: number, unit: Unit, value: string): Stretch {
  return { first, last: plusMonths(first, months) - 1, unit, value };
}
