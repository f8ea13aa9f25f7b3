import type { Writable } from 'node:stream';
import type { Event, Mention } from '../../model/event.ts';
import { link, type Told } from '../link/index.ts';
import { civilDate } from '../read/date.ts';
import type { Select, Telling } from '../select.ts';
import { LineError, linesOf, objectIn, writeLine } from './lines.ts';

/** A mention as `extract --jsonl` writes it: with its sentence's words, without its article. */
type LineMention = Omit<Mention, 'article' | 'sentence'> & {
  readonly sentence: Mention['sentence'] & { readonly text: string };
};

interface Reading {
  readonly article: Told;
  readonly mentions: readonly Mention[];
}

/**
 * `link --jsonl`: lines of `extract --jsonl` in, merged events out, one a line, most salient first. Lines that cannot be
 * used are answered by `{id, error}` before the events; returns their number.
 */
export async function linkLines(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  select: Select = () => true,
): Promise<number> {
  const readings = new Map<string, Reading>();
  let failed = 0;
  let number = 0;
  for await (const line of linesOf(input)) {
    number++;
    const problem = take(line, readings);
    if (!problem) continue;
    failed++;
    await writeLine(output, { id: problem.id, error: `line ${number}: ${problem.error}` });
  }
  const all = [...readings.values()];
  const events = link(
    all.flatMap(({ mentions }) => mentions),
    all.map(({ article }) => article),
  );
  for (const event of events) if (select(event, tellingOf(event, readings))) await writeLine(output, event);
  return failed;
}

function tellingOf({ mentions }: Event, readings: ReadonlyMap<string, Reading>): Telling {
  const told = mentions.map(({ article, sentence }) => ({ ...readings.get(article)!.article, sentence }));
  return {
    outlets: told.map(({ source }) => source ?? ''),
    sentences: told.map(({ text, sentence }) => text.slice(sentence.start, sentence.end)),
  };
}

/** Adds a line's article to the readings, or says why it cannot be used. */
function take(line: string, readings: Map<string, Reading>): { id: unknown; error: string } | undefined {
  let id: unknown = null;
  try {
    const record = objectIn(line);
    id = record.id ?? null;
    if (typeof record.error === 'string') throw new LineError(record.error);
    if (readings.has(String(id))) throw new LineError('an article with this id came before');
    const reading = readingOf(record);
    readings.set(reading.article.id, reading);
    return undefined;
  } catch (error) {
    return { id, error: (error as Error).message };
  }
}

function readingOf(record: Record<string, unknown>): Reading {
  const { id, date, events, characters, title, source, fingerprint } = record;
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new LineError('"id" must be a string or a number');
  if (typeof date !== 'string' || !civilDate(date))
    throw new LineError('"date" must be a day such as "2023-09-14"');
  if (!Array.isArray(events)) throw new LineError('"events" must be a list, as extract --jsonl writes it');
  const mentions = events.map((event) => mentionOf(event as LineMention, String(id)));
  return {
    article: {
      id: String(id),
      date: civilDate(date)!,
      title: typeof title === 'string' ? title : null,
      source: typeof source === 'string' ? source : null,
      text: sparse(events as LineMention[], Number(characters ?? 0)),
      ...(typeof fingerprint === 'string' ? { fingerprint } : {}),
    },
    mentions,
  };
}

function mentionOf(told: LineMention, article: string): Mention {
  const { sentence } = told;
  if (!told.key || !told.trigger || typeof sentence?.text !== 'string')
    throw new LineError('an event lacks "key", "trigger" or "sentence"');
  return { ...told, article, sentence: { start: sentence.start, end: sentence.end } };
}

/** The article's text with only the sentences of its events, each in its place; all else is blank. */
function sparse(events: readonly LineMention[], characters: number): string {
  const sentences = new Map(events.map(({ sentence }) => [sentence.start, sentence]));
  let text = '';
  for (const [start, sentence] of [...sentences].sort(([a], [b]) => a - b))
    text = text.padEnd(start).slice(0, start) + sentence.text;
  return text.padEnd(characters);
}
