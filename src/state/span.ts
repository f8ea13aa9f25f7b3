import { UNDATED_FUTURE, UNDATED_PAST } from '../model/anchor.ts';
import type { Columns } from '../model/columns.ts';
import { parts } from '../model/day.ts';
import { yearInWords } from './dates.ts';

/** The years from the first to the last dated event, "1950 – 2023"; empty where nothing is dated. */
export function spanInWords({ anchor, size }: Pick<Columns, 'anchor' | 'size'>): string[] {
  let first = 0;
  while (first < size && anchor[first] === UNDATED_PAST) first++;
  let last = size - 1;
  while (last >= 0 && anchor[last] === UNDATED_FUTURE) last--;
  if (first > last) return [];
  const [from, to] = [anchor[first]!, anchor[last]!].map((day) => yearInWords(parts(day).year));
  return [from === to ? from! : `${from} – ${to}`];
}
