import type { Writable } from 'node:stream';
import type { Mention } from '../../model/event.ts';
import { fingerprint } from '../link/copies.ts';
import { type Minable, mine } from '../mine.ts';
import { civilDate } from '../read/date.ts';
import { languageOf } from '../read/language.ts';
import type { Select } from '../select.ts';
import { filterLines, LineError } from './lines.ts';

/**
 * `extract --jsonl`: an article a line in, its events, times and noise a line out, in order and in step with the reader.
 * Returns the number of lines that could not be used.
 */
export function extractLines(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  select: Select = () => true,
): Promise<number> {
  return filterLines(input, output, (record) => extractRecord(record, select));
}

/** What is read from one article, as `extract --jsonl` writes it; throws LineError for a record that is no article. */
export function extractRecord(record: Record<string, unknown>, select: Select = () => true): object {
  const article = articleOf(record);
  const { mentions, times, noise } = mine(article);
  const outlets = [string(record.source) ?? ''];
  const chosen = mentions.filter((mention) => {
    const { start, end } = mention.sentence;
    return select(mention, { outlets, sentences: [article.text.slice(start, end)] });
  });
  return {
    id: record.id,
    date: article.date,
    title: article.title,
    source: string(record.source),
    url: string(record.url),
    lang: article.lang,
    characters: article.text.length,
    fingerprint: fingerprint(article.text),
    events: chosen.map((mention) => eventOf(mention, article.text)),
    times,
    noise,
  };
}

function articleOf(record: Record<string, unknown>): Minable {
  const { id, date, text } = record;
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new LineError('"id" must be a string or a number');
  if (typeof date !== 'string' || !civilDate(date))
    throw new LineError('"date" must be a day such as "2023-09-14"');
  if (typeof text !== 'string') throw new LineError('"text" must be a string');
  return {
    id: String(id),
    date: civilDate(date)!,
    title: string(record.title),
    lang: string(record.lang) ?? languageOf(text),
    text,
  };
}

function string(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function eventOf({ article, sentence, ...rest }: Mention, text: string): object {
  return { ...rest, sentence: { ...sentence, text: text.slice(sentence.start, sentence.end) } };
}
