import type { Writable } from 'node:stream';
import type { Event, Mention } from '../../model/event.ts';
import { link, type Told } from '../link/index.ts';
import { civilDate } from '../read/date.ts';
import type { Select, Telling } from '../select.ts';
import { LineError, linesOf, objectIn, writeLine } from './lines.ts';
import { type Linked, type Reading, Spilled } from './spilled.ts';
import { Store } from './spool.ts';

/** A mention as `extract --jsonl` writes it: with its sentence's words, without its article. */
type LineMention = Omit<Mention, 'article' | 'sentence'> & {
  readonly sentence: Mention['sentence'] & { readonly text: string };
};

/** Mentions that are linked in memory; more are spilled to disk. */
const HELD = 20_000;

/**
 * `link --jsonl`: lines of `extract --jsonl` in, merged events out, one a line, most salient first. Lines that cannot be
 * used are answered by `{id, error}` before the events; returns their number. More mentions than `held` are linked by way
 * of a temporary folder, which is removed.
 */
export async function linkLines(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  select: Select = () => true,
  held: number = HELD,
): Promise<number> {
  const store = new Store();
  const intake = new Intake(store, held);
  let failed = 0;
  let number = 0;
  try {
    for await (const line of linesOf(input)) {
      number++;
      const problem = take(line, intake);
      if (!problem) continue;
      failed++;
      await writeLine(output, { id: problem.id, error: `line ${number}: ${problem.error}` });
    }
    for (const { event, telling } of intake.events())
      if (select(event, telling)) await writeLine(output, event);
  } finally {
    store.remove();
  }
  return failed;
}

/** Articles as they come in: in memory while they are few, else on disk. */
class Intake {
  readonly #ids = new Set<string>();
  readonly #store: Store;
  readonly #most: number;
  #held: Reading[] = [];
  #mentions = 0;
  #spilled: Spilled | undefined;

  constructor(store: Store, most: number) {
    this.#store = store;
    this.#most = most;
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  add(reading: Reading): void {
    this.#ids.add(reading.article.id);
    this.#mentions += reading.mentions.length;
    if (this.#spilled) this.#spilled.add(reading);
    else this.#held.push(reading);
    if (this.#spilled || this.#mentions <= this.#most) return;
    this.#spilled = new Spilled(this.#store);
    for (const each of this.#held) this.#spilled.add(each);
    this.#held = [];
  }

  events(): Iterable<Linked> {
    return this.#spilled?.events() ?? inMemory(this.#held);
  }
}

function inMemory(readings: readonly Reading[]): Linked[] {
  const byId = new Map(readings.map(({ article }) => [article.id, article]));
  const events = link(
    readings.flatMap(({ mentions }) => mentions),
    [...byId.values()],
  );
  return events.map((event) => ({ event, telling: tellingOf(event, byId) }));
}

function tellingOf({ mentions }: Event, articles: ReadonlyMap<string, Told>): Telling {
  const told = mentions.map(({ article, sentence }) => ({ ...articles.get(article)!, sentence }));
  return {
    outlets: told.map(({ source }) => source ?? ''),
    sentences: told.map(({ text, sentence }) => text.slice(sentence.start, sentence.end)),
  };
}

/** Takes in a line's article, or says why it cannot be used. */
function take(line: string, intake: Intake): { id: unknown; error: string } | undefined {
  let id: unknown = null;
  try {
    const record = objectIn(line);
    id = record.id ?? null;
    if (typeof record.error === 'string') throw new LineError(record.error);
    if (intake.has(String(id))) throw new LineError('an article with this id came before');
    const reading = readingOf(record);
    intake.add(reading);
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
