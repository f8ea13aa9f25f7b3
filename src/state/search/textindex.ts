import SearchableMap from 'minisearch/SearchableMap';
import { tokensOf } from '../../model/tokens.ts';
import {
  decodePostings,
  decodeWords,
  NAMES_AT,
  type Postings,
  TEXT_AT,
  type Words,
} from '../../model/wordindex.ts';
import { eventsWithPhrase } from './phrase.ts';
import { type Ranked, rank } from './rank.ts';

/** Where the files of the index are; each gives its bytes or rejects. */
export interface WordSource {
  readonly words: () => Promise<Uint8Array>;
  readonly page: (number: number) => Promise<Uint8Array>;
}

/** What a search found. */
export interface Found {
  /** Indices of events, best first. */
  readonly ids: Uint32Array;
  /** Words of the first few that were found, for marking them. */
  readonly terms: readonly string[];
}

/** A word of the index that answers a sought one, and how well, 0 … 1. */
interface Variant {
  /** Number of the word. */
  readonly word: number;
  readonly likeness: number;
}

const NOTHING: Found = { ids: new Uint32Array(0), terms: [] };

/** What a word counts for by where it stands, that in the title most. */
const WEIGHTS = { title: 3, names: 2, text: 1 } as const;

/** Words whose postings are kept once decoded. */
const KEPT = 2000;
/** Of how many events the words found are told. */
const MARKED = 20;

/** A typo-tolerant index of events by their words, of which only what a search needs is fetched. */
export class TextIndex {
  readonly #source: WordSource;
  readonly #salience: Uint8Array;
  #words: Promise<Words> | undefined;
  #slips: SearchableMap<number> | undefined;
  readonly #pages = new Map<number, Promise<Uint8Array>>();
  readonly #postings = new Map<number, Postings>();

  /** `salience` of each event, 0 … 255: of events that are found alike, the weightier come first. */
  constructor(source: WordSource, salience: Uint8Array) {
    this.#source = source;
    this.#salience = salience;
  }

  /**
   * Fetches the words, makes ready for slips of the pen, and searches once, for code is slowest when it first runs; the
   * reader's first search then need not wait. Rejects when a file does not arrive.
   */
  async prepare(): Promise<void> {
    this.#byLetters(await this.#ready());
    await this.find(['the'], []);
  }

  async #ready(): Promise<Words> {
    this.#words ??= this.#source.words().then(decodeWords);
    try {
      return await this.#words;
    } catch (error) {
      this.#words = undefined;
      throw error;
    }
  }

  /**
   * Events with all words and phrases, best first. Words are found by their beginnings too; slips of the pen only where
   * nothing is found as written. Rejects when a file does not arrive.
   */
  async find(words: readonly string[], phrases: readonly string[]): Promise<Found> {
    const known = await this.#ready();
    const parts = phrases.map(tokensOf).filter((phrase) => phrase.length > 0);
    const tokens = words.flatMap(tokensOf);
    const fixed = parts.flat().map((token) => asWritten(known, token));
    const written = tokens.map((token) => asWritten(known, token));
    if (written.length + fixed.length === 0) return NOTHING;
    const found = await this.#rank(known, [...written, ...fixed], parts);
    if (found.ids.length > 0) return found;
    const slips = tokens.map((token, at) => this.#misspelt(known, token) ?? written[at]!);
    return this.#rank(known, [...slips, ...fixed], parts);
  }

  async #rank(
    known: Words,
    sought: readonly (readonly Variant[])[],
    phrases: readonly (readonly string[])[],
  ): Promise<Found> {
    if (sought.some((variants) => variants.length === 0)) return NOTHING;
    const lists = await Promise.all(sought.map((variants) => this.#fetch(known, variants)));
    const met = await Promise.all(phrases.map((phrase) => this.#withPhrase(known, phrase)));
    const ids = rank(known.size, lists, met, this.#salience);
    return { ids, terms: this.#marked(known, lists.flat(), ids.subarray(0, MARKED)) };
  }

  async #fetch(known: Words, variants: readonly Variant[]): Promise<Ranked[]> {
    return Promise.all(
      variants.map(async ({ word, likeness }) => {
        const postings = await this.#postingsOf(known, word);
        const rarity = Math.log(1 + known.size / known.events[word]!);
        return { word, postings, weightAt: (place: number) => rarity * likeness * weightOf(place) };
      }),
    );
  }

  /** Events with the phrase, whose last word may be only begun. */
  async #withPhrase(known: Words, phrase: readonly string[]): Promise<Uint8Array> {
    const rows = phrase.map((token, at) =>
      at === phrase.length - 1 ? asWritten(known, token) : exactly(known, token),
    );
    const postings = await Promise.all(
      rows.map((row) => Promise.all(row.map(({ word }) => this.#postingsOf(known, word)))),
    );
    return eventsWithPhrase(known.size, postings);
  }

  async #postingsOf(known: Words, word: number): Promise<Postings> {
    const kept = this.#postings.get(word);
    if (kept) return kept;
    const number = known.page[word]!;
    const page = this.#pages.get(number) ?? this.#source.page(number);
    this.#pages.set(number, page);
    try {
      const postings = decodePostings(known, word, await page);
      if (this.#postings.size === KEPT) this.#postings.clear();
      this.#postings.set(word, postings);
      return postings;
    } catch (error) {
      this.#pages.delete(number);
      throw error;
    }
  }

  /** Words that a sought one may be meant for: one slip in five letters, two from six on (MiniSearch's edit distance). */
  #misspelt(known: Words, token: string): Variant[] | undefined {
    if (token.length <= 4) return undefined;
    const most = token.length > 5 ? 2 : 1;
    return [...this.#byLetters(known).fuzzyGet(token, most).values()].map(([word, distance]) => ({
      word,
      likeness: 1 - distance / token.length,
    }));
  }

  #byLetters(known: Words): SearchableMap<number> {
    this.#slips ??= SearchableMap.from(known.words.map((word, i): [string, number] => [word, i]));
    return this.#slips;
  }

  #marked(known: Words, lists: readonly Ranked[], first: Uint32Array): string[] {
    const hit = lists.filter(({ postings }) => first.some((id) => has(postings.event, id)));
    return [...new Set(hit.map(({ word }) => known.words[word]!))];
  }
}

function weightOf(place: number): number {
  return place < NAMES_AT ? WEIGHTS.title : place < TEXT_AT ? WEIGHTS.names : WEIGHTS.text;
}

/** The word itself and, from two letters on, those that begin with it. */
function asWritten({ words }: Words, token: string): Variant[] {
  const variants: Variant[] = [];
  for (let at = firstFrom(words, token); words[at]?.startsWith(token); at++) {
    const { length } = words[at]!;
    if (length === token.length) variants.push({ word: at, likeness: 1 });
    else if (token.length > 1) variants.push({ word: at, likeness: (0.6 * token.length) / length });
    else break;
  }
  return variants;
}

function exactly({ words }: Words, token: string): Variant[] {
  const at = firstFrom(words, token);
  return words[at] === token ? [{ word: at, likeness: 1 }] : [];
}

/** Place of the first word that is not before another. */
function firstFrom(words: readonly string[], token: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function has(events: Uint32Array, id: number): boolean {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (events[middle]! < id) low = middle + 1;
    else high = middle;
  }
  return events[low] === id;
}
