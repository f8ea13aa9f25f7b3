import { SeedError } from '../error.ts';
import { civilDate } from './date.ts';
import type { Draft } from './draft.ts';

type Field = 'part' | 'date' | 'title' | 'url' | 'source' | 'author' | 'lang' | 'text';

/** Names that each field goes by in JSON and CSV: ours first, then what newspaper scrapers and export tools write. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  part: ['id', 'guid', 'uid'],
  date: [
    'date',
    'date_publish',
    'datepublished',
    'published',
    'published_at',
    'publishedat',
    'pubdate',
    'publish_date',
    'publication_date',
  ],
  title: ['title', 'headline'],
  url: ['url', 'link', 'web_url', 'weburl'],
  source: ['source', 'source_domain', 'publisher', 'outlet', 'publication', 'sitename'],
  author: ['author', 'authors', 'byline'],
  lang: ['lang', 'language'],
  text: ['text', 'maintext', 'body', 'articlebody', 'content', 'fulltext', 'full_text'],
};

/** An article in a record of a JSON or CSV file, at its 1-based line; throws SeedError where its date is none. */
export function draftOf(record: Readonly<Record<string, unknown>>, file: string, line: number): Draft {
  const named = new Map(
    Object.entries(record).map(([key, value]) => [key.trim().toLowerCase(), words(value)]),
  );
  const field = (name: Field) =>
    NAMES[name].map((key) => named.get(key)).find((value) => value !== undefined);
  const written = field('date');
  const date = written && civilDate(written);
  if (written && !date) throw new SeedError(`"${written}" is no date; write it as 2023-09-14`, file, line);
  return {
    part: field('part'),
    date,
    title: field('title'),
    url: field('url'),
    source: field('source'),
    author: field('author'),
    lang: field('lang'),
    text: (field('text') ?? '').replace(/\r\n?/g, '\n').trim(),
    line,
  };
}

/** A value as text: lists joined, objects by their name. */
function words(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(words).filter(Boolean).join(', ') || undefined;
  if (typeof value === 'object' && value !== null) return words((value as Record<string, unknown>).name);
  const text = value === null || value === undefined ? '' : String(value).trim();
  return text === '' ? undefined : text;
}
