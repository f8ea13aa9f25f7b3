import { type Day, dayFrom, plusDays } from '../../model/day.ts';

/** Calendars that Node's ICU reckons: Umm al-Qura (Saudi Arabia's), Hebrew and Chinese. */
export type Calendar = 'islamic-umalqura' | 'hebrew' | 'chinese' | 'persian';

/** Easter Sunday of a Gregorian year (the Meeus/Jones/Butcher algorithm). */
export function easter(y: number): Day {
  const a = y % 19;
  const b = Math.floor(y / 100);
  const c = y % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayFrom(y, Math.floor(n / 31), (n % 31) + 1)!;
}

/** Orthodox Easter Sunday of a year, as a Gregorian day (Meeus' Julian algorithm; right for 1900–2099). */
export function orthodoxEaster(y: number): Day {
  const d = (19 * (y % 19) + 15) % 30;
  const e = (2 * (y % 4) + 4 * (y % 7) - d + 34) % 7;
  const n = d + e + 114;
  return plusDays(dayFrom(y, Math.floor(n / 31), (n % 31) + 1)!, 13);
}

/** The first day of a Gregorian year that is a given month and day of another calendar; `undefined` if none is. */
export function dayOfCalendar(
  calendar: Calendar,
  month: string,
  dayOfMonth: number,
  y: number,
): Day | undefined {
  return yearOf(calendar, y).get(`${month}-${dayOfMonth}`);
}

const YEARS = new Map<string, ReadonlyMap<string, Day>>();

function yearOf(calendar: Calendar, y: number): ReadonlyMap<string, Day> {
  const key = `${calendar} ${y}`;
  const known = YEARS.get(key);
  if (known) return known;
  const days = new Map<string, Day>();
  const format = formatOf(calendar);
  const from = dayFrom(y, 1, 1)!;
  for (let at = from; at < from + 366; at++) {
    const parts = format.formatToParts(at * 86_400_000);
    const part = (type: string) => parts.find((found) => found.type === type)?.value ?? '';
    const name = `${part('month')}-${part('day')}`;
    if (!days.has(name)) days.set(name, at);
  }
  YEARS.set(key, days);
  return days;
}

function formatOf(calendar: Calendar): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
}
