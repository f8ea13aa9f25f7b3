import { compare } from '../../model/order.ts';
import type { Effects } from '../effects.ts';
import { SeedError } from '../error.ts';
import { readCsv } from './csv.ts';
import { civilDate } from './date.ts';
import type { Draft, Format, Source } from './draft.ts';
import { readFeed } from './feed.ts';
import { readHtml } from './html.ts';
import { readJson, readJsonLines } from './json.ts';
import { languageOf } from './language.ts';
import { readMarkdown } from './markdown.ts';
import { readText } from './text.ts';

export type { Source } from './draft.ts';

const FORMATS: Readonly<Record<string, Format>> = {
  txt: readText,
  md: readMarkdown,
  html: readHtml,
  htm: readHtml,
  json: readJson,
  jsonl: readJsonLines,
  csv: readCsv,
  xml: readFeed,
  rss: readFeed,
  atom: readFeed,
};

/** Read by other stages, or no input at all. */
const NOT_ARTICLES = /\.(?:edits\.ya?ml|events\.json)$/i;
const SKIPPED = /(?:^|\/)(?:[_.]|readme(?:\.[^/]*)?$)/i;

/** Reads every article below a folder, sorted by date, then id; throws SeedError where a file must be mended. */
export async function read(dir: string, effects: Effects): Promise<Source[]> {
  const files = (await effects.list(dir))
    .filter((file) => !SKIPPED.test(file) && !NOT_ARTICLES.test(file))
    .sort(compare);
  const known = files.filter((file) => formatOf(file));
  const strangers = files.filter((file) => !formatOf(file));
  if (strangers.length > 0)
    effects.warn(`left out, no article format (${Object.keys(FORMATS).join(', ')}): ${strangers.join(', ')}`);
  const sources = await Promise.all(known.map(async (file) => readFile(file, await effects.text(dir, file))));
  return unique(sources.flat()).sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id));
}

/** The articles in one file's content; throws SeedError. */
export function readFile(file: string, content: string): Source[] {
  const format = formatOf(file);
  if (!format) throw new SeedError('no article format', file, 1);
  const clean = content.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return format(clean, file).map((draft) => finished(draft, file));
}

function formatOf(file: string): Format | undefined {
  return FORMATS[file.slice(file.lastIndexOf('.') + 1).toLowerCase()];
}

function finished(draft: Draft, file: string): Source {
  const date = draft.date ?? dateInName(file);
  if (!date)
    throw new SeedError(
      'no date; put one before the text ("date 2023-09-14 …"), in the front matter, or in the file’s name',
      file,
      draft.line,
    );
  if (draft.text === '') throw new SeedError('no text below the date', file, draft.line);
  return {
    id: idOf(file) + (draft.part === undefined ? '' : `--${safe(draft.part)}`),
    file,
    date,
    title: draft.title ?? null,
    url: webAddress(draft.url),
    source: draft.source ?? null,
    author: draft.author ?? null,
    lang: draft.lang ?? languageOf(draft.text),
    text: draft.text,
  };
}

/** An article's id: its path without the ending, `/` as `--`, other unsafe characters as `~` and their UTF-8 bytes. */
export function idOf(file: string): string {
  return file
    .replace(/\.[^./]*$/, '')
    .split('/')
    .map(safe)
    .join('--');
}

function safe(name: string): string {
  return [...name].map((char) => (/[\w.-]/.test(char) ? char : escaped(char))).join('');
}

function escaped(char: string): string {
  return [...new TextEncoder().encode(char)]
    .map((byte) => `~${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}

function dateInName(file: string): string | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const written = /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/.exec(name)?.[0];
  return written && civilDate(written);
}

/** Only web addresses become links: an article may say `javascript:` anything. */
function webAddress(url: string | undefined): string | null {
  return url && /^https?:\/\//i.test(url) ? url : null;
}

function unique(sources: Source[]): Source[] {
  const files = new Map<string, string>();
  for (const { id, file } of sources) {
    const other = files.get(id);
    if (other !== undefined) throw new SeedError(`has the same id as ${other} (${id}); rename one`, file, 1);
    files.set(id, file);
  }
  return sources;
}
