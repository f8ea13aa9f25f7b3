import type { TimexType } from '../../model/article.ts';
import type { Basis } from '../../model/when.ts';
import type { Stretch, Unit } from './stretch.ts';

/** What a rule makes of the words it matched. */
export interface Reading {
  readonly type: TimexType;
  /** TIMEX3; `null` where the words name no date of the calendar. */
  readonly value: string | null;
  readonly mod?: string | undefined;
  /** The stretch of the calendar, if it is one. */
  readonly stretch?: Stretch | undefined;
  readonly basis?: Basis;
  /** A time of day (`T17:00`, `TEV`) still to be joined to the day beside it. */
  readonly clock?: string;
  /** It names a stretch that the story does not move to, as a war does. */
  readonly named?: boolean;
  /** The date of something else that is remembered then: no event happens then. */
  readonly origin?: boolean;
  /** Captures it begins and ends with, if not with the whole match. */
  readonly from?: string;
  readonly to?: string;
}

/** A date that the text states. */
export function stated(stretch: Stretch, mod?: string): Reading {
  return { type: 'DATE', value: stretch.value, stretch, mod, basis: 'stated' };
}

/** A date reckoned from another. */
export function relative(stretch: Stretch, mod?: string): Reading {
  return { type: 'DATE', value: stretch.value, stretch, mod, basis: 'relative' };
}

/** A date of the calendar that does not exist: kept as text, never rolled over. */
export const IMPOSSIBLE: Reading = { type: 'DATE', value: null };

/** A vague reference: `PAST_REF`, `PRESENT_REF` or `FUTURE_REF`. */
export function vague(value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'): Reading {
  return { type: 'DATE', value };
}

/** A time of day on a day. */
export function clock(stretch: Stretch, time: string, mod?: string): Reading {
  return { type: 'TIME', value: stretch.value + time, stretch, clock: time, mod, basis: 'relative' };
}

/** A length of time. */
export function lasting(value: string, mod?: string): Reading {
  return { type: 'DURATION', value, mod };
}

/** A recurrence. */
export function every(value: string): Reading {
  return { type: 'SET', value };
}

const CODES: Record<Unit, string> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  season: 'Y',
  half: 'M',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
  millennium: 'Y',
};
const TIMES: Partial<Record<Unit, number>> = {
  fortnight: 2,
  half: 6,
  decade: 10,
  century: 100,
  millennium: 1000,
};
const VAGUE: Partial<Record<Unit, string>> = { decade: 'E', century: 'C', millennium: 'L', fortnight: 'W' };
const HALVES: Partial<Record<Unit, string>> = { year: '6M', minute: '30S', hour: '30M', day: 'T12H' };

/** An ISO-TimeML duration; a count that the text leaves open is `X`. */
export function duration(n: number | undefined, unit: Unit): string {
  const open = unit === 'second' || unit === 'minute' || unit === 'hour' ? 'PT' : 'P';
  if (n === undefined) return `${open}X${VAGUE[unit] ?? CODES[unit]}`;
  const whole = Math.floor(n);
  if (n - whole === 0.5 && HALVES[unit]) {
    return `${open}${whole ? whole + CODES[unit] : ''}${HALVES[unit]}`;
  }
  return `${open}${n * (TIMES[unit] ?? 1)}${CODES[unit]}`;
}
