import { SeedError } from '../error.ts';
import type { Draft } from './draft.ts';
import { draftOf } from './fields.ts';

/** JSON: one article, a list of them, or an object with a list `articles`. */
export function readJson(source: string, file: string): Draft[] {
  const value = parsed(source, file, 1);
  const records = Array.isArray(value) ? value : (list(value) ?? [value]);
  return records.map((record, i) => numbered(draftOf(object(record, file, 1), file, 1), i, records.length));
}

/** JSON Lines: an article a line. */
export function readJsonLines(source: string, file: string): Draft[] {
  return source
    .split('\n')
    .map((text, i) => ({ text, line: i + 1 }))
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, line }) =>
      numbered(draftOf(object(parsed(text, file, line), file, line), file, line), line - 1),
    );
}

/** Articles without an id of their own go by their number in the file. */
export function numbered(draft: Draft, index: number, count = Number.POSITIVE_INFINITY): Draft {
  return { ...draft, part: count === 1 ? undefined : (draft.part ?? String(index + 1)) };
}

function parsed(json: string, file: string, line: number): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new SeedError(`not JSON: ${(error as Error).message}`, file, line);
  }
}

function list(value: unknown): unknown[] | undefined {
  const articles = (value as { articles?: unknown } | null)?.articles;
  return Array.isArray(articles) ? articles : undefined;
}

function object(value: unknown, file: string, line: number): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SeedError('expected an article: an object with "date" and "text"', file, line);
  return value as Record<string, unknown>;
}
