import { parts } from '../../../../model/day.ts';
import { now, type Reference, told } from '../../reference.ts';
import type { Match } from '../../rule.ts';

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
export function yearSaid(m: Match, r: Reference): number | undefined {
  if (!m.has('v')) return undefined;
  const words = m.words('v');
  if (/that|same/.test(words)) return parts(told(r).first).year;
  const shift = words.startsWith('last') ? -1 : words.startsWith('next') ? 1 : 0;
  return parts(now(r)).year + shift;
}
