import { SeedError } from '../error.ts';
import { civilDate } from './date.ts';
import type { Draft } from './draft.ts';

const LEAD = /^\s*(?:date:?[ \t]+(\d{4}-\d\d?-\d\d?)(?![\d-])[ \t]*|(\d{4}-\d\d?-\d\d?)[ \t]*(?=\n|$))/i;

/** Plain text: the date leads it (`date 2023-09-14 …`) or stands alone on its first line. */
export function readText(source: string, file: string): Draft[] {
  const lead = LEAD.exec(source);
  const rest = source.slice(lead?.[0].length ?? 0);
  const line = source.slice(0, source.search(/\S|$/)).split('\n').length;
  const written = lead?.[1] ?? lead?.[2];
  if (written && !civilDate(written)) throw new SeedError(`${written} is no day of the calendar`, file, line);
  return [{ date: written && civilDate(written), text: rest.trim(), line }];
}
