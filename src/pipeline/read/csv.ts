import { csvParse } from 'd3-dsv';
import { SeedError } from '../error.ts';
import type { Draft } from './draft.ts';
import { draftOf } from './fields.ts';
import { numbered } from './json.ts';

/** CSV with a header line (`date`, `text`, …): an article a row. */
export function readCsv(source: string, file: string): Draft[] {
  const rows = csvParse(source);
  if (rows.length === 0) throw new SeedError('no rows below the header line', file, 1);
  let line = 2;
  return rows.map((row, i) => {
    const draft = numbered(draftOf(row, file, line), i);
    line += 1 + Object.values(row).join('').split('\n').length - 1;
    return draft;
  });
}
