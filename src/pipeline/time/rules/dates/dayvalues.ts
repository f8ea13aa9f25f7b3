import { parts } from '../../../../model/day.ts';
import { IMPOSSIBLE, type Reading, stated } from '../../reading.ts';
import { type Reference, yearOf } from '../../reference.ts';
import type { Match } from '../../rule.ts';
import { date, type Stretch } from '../../stretch.ts';
import { yearIn, yearSaid } from './yearof.ts';

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
