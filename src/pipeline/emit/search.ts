import type { Dataset } from '../../model/dataset.ts';
import type { Event } from '../../model/event.ts';
import { QUOTES_PER_PAGE } from '../../model/facets.ts';
import { type Entry, encodeWords } from '../../model/wordindex.ts';
import { type ColumnFiles, whoOf } from './columns.ts';

const ROLES = {
  words: 'data/search/words.bin',
  postings: 'data/search/{page}.bin',
  quotes: 'data/quotes/{page}.json',
} as const;

/** What searching needs: an index of words, and each event's sentences to quote from; the same dataset gives the same bytes. */
export function searchFiles(dataset: Dataset): ColumnFiles {
  const sentences = sentencesOf(dataset);
  const { words, pages } = encodeWords(entries(dataset, sentences));
  const files = new Map<string, Uint8Array>([[ROLES.words, words]]);
  for (const [number, bytes] of pages.entries()) files.set(paged(ROLES.postings, number), bytes);
  for (let at = 0; at < dataset.events.length; at += QUOTES_PER_PAGE) {
    const quotes = dataset.events.slice(at, at + QUOTES_PER_PAGE).map(sentences);
    files.set(paged(ROLES.quotes, at / QUOTES_PER_PAGE), new TextEncoder().encode(JSON.stringify(quotes)));
  }
  return { files, roles: ROLES };
}

function* entries(dataset: Dataset, sentences: (event: Event) => string): Generator<Entry> {
  const actors = new Map(dataset.actors.map((actor) => [actor.id, actor]));
  for (const event of dataset.events) {
    const ids = [...event.sources, ...event.targets, ...event.people];
    const names = ids.map((id) => actors.get(id)?.name ?? id);
    yield {
      title: event.title,
      names: [...new Set([...names, event.place?.name ?? '', whoOf(event, actors)])].join(' '),
      text: sentences(event),
    };
  }
}

/** The sentences that tell of an event, each once, parted by line feeds. */
function sentencesOf({ articles }: Dataset): (event: Event) => string {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return ({ mentions }) => {
    const told = mentions.map(({ article, sentence }) =>
      (texts.get(article) ?? '').slice(sentence.start, sentence.end).replaceAll('\n', ' '),
    );
    return [...new Set(told)].join('\n');
  };
}

function paged(pattern: string, number: number): string {
  return pattern.replace('{page}', String(number));
}
