import MiniSearch from 'minisearch';
import { snippet } from './snippet.ts';

/** What is looked through for one event. */
export interface Entry {
  /** The event's index. */
  readonly id: number;
  readonly title: string;
  /** Names of actors, people and the place. */
  readonly names: string;
  /** The sentences it was read from; empty where they are not searched. */
  readonly text: string;
}

/** What a search found. */
export interface Found {
  /** Indices of events, best first. */
  readonly ids: Uint32Array;
  /** Words of theirs that were found, for marking them. */
  readonly terms: readonly string[];
  /** For the first few, the words around what was found in their sentences; empty where it is in none. */
  readonly quotes: readonly string[];
}

const QUOTED = 20;

/** Slips of the pen are looked for only where nothing is found as written: one in five letters, two in six to nine. */
const SLIPS = (term: string) => (term.length > 4 ? 0.25 : false);

/** A typo-tolerant index of events by their words (MiniSearch: BM25+, prefixes, edit distance). */
export class TextIndex {
  readonly #index = new MiniSearch<Entry>({
    fields: ['title', 'names', 'text'],
    searchOptions: {
      combineWith: 'AND',
      boost: { title: 3, names: 2 },
      prefix: (term) => term.length > 1,
    },
  });
  readonly #entries: Entry[] = [];

  add(entries: readonly Entry[]): void {
    this.#index.addAll(entries);
    for (const entry of entries) this.#entries[entry.id] = entry;
  }

  /** Events with all words and phrases, best first; of the first few also where the words stand in their sentences. */
  find(words: readonly string[], phrases: readonly string[]): Found {
    const sought = [...words, ...phrases].join(' ');
    const exact = phrases.map((phrase) => phrase.toLowerCase());
    const right = this.#index.search(sought);
    const found = (right.length > 0 ? right : this.#index.search(sought, { fuzzy: SLIPS })).filter(({ id }) =>
      exact.every((phrase) => whole(this.#entries[id]!).includes(phrase)),
    );
    const terms = [...new Set(found.slice(0, QUOTED).flatMap((result) => result.terms))];
    const quotes = found.slice(0, QUOTED).map(({ id }) => quote(this.#entries[id]!.text, terms));
    return { ids: Uint32Array.from(found, ({ id }) => id), terms, quotes };
  }
}

function quote(text: string, terms: readonly string[]): string {
  for (const sentence of text.split('\n')) {
    const found = snippet(sentence, terms);
    if (found) return found;
  }
  return '';
}

function whole({ title, names, text }: Entry): string {
  return `${title}\n${names}\n${text}`.toLowerCase();
}
