import { ByteReader, ByteWriter, joinPlanes, splitPlanes } from './bytes.ts';
import { compare } from './order.ts';
import { tokensOf } from './tokens.ts';

/**
 * An inverted index (Zobel & Moffat 2006, "Inverted files for text search engines") in two kinds of files: the words in
 * order, front-coded, with how many events have each; and pages of postings, of which a search fetches those of its
 * words. A posting is an event and where in it the word stands: the title from place 0, names from `NAMES_AT`, the
 * sentences it was read from from `TEXT_AT`.
 */
export interface WordFiles {
  readonly words: Uint8Array;
  readonly pages: readonly Uint8Array[];
}

/** What is looked through for one event. */
export interface Entry {
  readonly title: string;
  /** Names of actors, people and the place. */
  readonly names: string;
  /** The sentences it was read from, parted by line feeds. */
  readonly text: string;
}

/** Where names begin among an event's words. */
export const NAMES_AT = 32;
/** Where sentences begin among an event's words. */
export const TEXT_AT = 96;
/** Words beyond this place are found, but not as part of a phrase. */
export const LAST_PLACE = 1023;

const PAGE_BYTES = 24_000;

interface Writing {
  readonly bytes: ByteWriter;
  events: number;
  last: number;
}

/** The files of an index over events, by their number. */
export function encodeWords(entries: Iterable<Entry>): WordFiles {
  const lists = new Map<string, Writing>();
  let size = 0;
  for (const entry of entries) addEntry(lists, size++, entry);
  const words = [...lists.keys()].sort(compare);
  const planes = wordPlanes(words, lists);
  const { pages, starts } = paged(words.map((word) => lists.get(word)!.bytes.done()));
  return { words: joinPlanes({ v: 1, size, words: words.length, starts }, planes), pages };
}

/** Each word as what it shares with the one before and the rest, how many events have it, and how long its postings are. */
function wordPlanes(words: readonly string[], lists: ReadonlyMap<string, Writing>): Uint8Array[] {
  const planes = Array.from({ length: 5 }, () => new ByteWriter());
  const [shared, lengths, letters, events, sizes] = planes as unknown as readonly [
    ByteWriter,
    ByteWriter,
    ByteWriter,
    ByteWriter,
    ByteWriter,
  ];
  const encoder = new TextEncoder();
  let before = '';
  for (const word of words) {
    const list = lists.get(word)!;
    const same = sharedLength(before, word);
    const rest = encoder.encode(word.slice(same));
    shared.unsigned(same);
    lengths.unsigned(rest.length);
    for (const byte of rest) letters.byte(byte);
    events.unsigned(list.events);
    sizes.unsigned(list.bytes.length);
    before = word;
  }
  return planes.map((plane) => plane.done());
}

/** Postings in pages, none cut in two; `starts` are the numbers of the words that pages begin with. */
function paged(postings: readonly Uint8Array[]): { readonly pages: Uint8Array[]; readonly starts: number[] } {
  const pages: Uint8Array[] = [];
  const starts: number[] = [];
  let page = new ByteWriter();
  for (const [word, bytes] of postings.entries()) {
    if (page.length === 0) starts.push(word);
    for (const byte of bytes) page.byte(byte);
    if (page.length < PAGE_BYTES) continue;
    pages.push(page.done());
    page = new ByteWriter();
  }
  if (page.length > 0 || pages.length === 0) pages.push(page.done());
  return { pages, starts };
}

function addEntry(lists: Map<string, Writing>, event: number, { title, names, text }: Entry): void {
  const places = new Map<string, number[]>();
  const add = (words: readonly string[], from: number, to: number) =>
    words.forEach((word, at) => {
      const place = Math.min(to, from + at);
      const known = places.get(word);
      if (!known) places.set(word, [place]);
      else if (known.at(-1) !== place) known.push(place);
    });
  // One place is left free between fields and between sentences: no phrase runs across.
  add(tokensOf(title), 0, NAMES_AT - 2);
  add(tokensOf(names), NAMES_AT, TEXT_AT - 2);
  let at = TEXT_AT;
  for (const sentence of text.split('\n')) {
    const words = tokensOf(sentence);
    add(words, Math.min(at, LAST_PLACE), LAST_PLACE);
    at += words.length + 1;
  }
  for (const [word, list] of places) post(lists, word, event, list);
}

function post(lists: Map<string, Writing>, word: string, event: number, places: readonly number[]): void {
  let list = lists.get(word);
  if (!list) {
    list = { bytes: new ByteWriter(16), events: 0, last: 0 };
    lists.set(word, list);
  }
  list.bytes.unsigned(event - list.last);
  list.bytes.unsigned(places.length);
  let before = 0;
  for (const place of places) {
    list.bytes.unsigned(place - before);
    before = place;
  }
  list.last = event;
  list.events++;
}

function sharedLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  // Never between the halves of a character.
  return at > 0 && /[\uD800-\uDBFF]/.test(a[at - 1]!) ? at - 1 : at;
}

/** The words of an index and where their postings are. */
export interface Words {
  /** How many events there are. */
  readonly size: number;
  /** In order. */
  readonly words: readonly string[];
  /** How many events have each word. */
  readonly events: Uint32Array;
  /** The page of each word's postings, and where in it they begin and end. */
  readonly page: Uint32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** The words of a file that `encodeWords` made; throws SyntaxError or RangeError for anything else. */
export function decodeWords(file: Uint8Array): Words {
  const { head, planes } = splitPlanes<{ size: number; words: number; starts: number[] }>(file);
  const [shared, lengths, letters, counts, sizes] = planes as unknown as Uint8Array[] & { length: 5 };
  const [same, length, events, bytes] = [shared, lengths, counts, sizes].map((p) => new ByteReader(p!));
  const decoder = new TextDecoder();
  const words: string[] = [];
  const [ofEvents, page, from, to] = Array.from({ length: 4 }, () => new Uint32Array(head.words));
  let before = '';
  let letter = 0;
  let at = -1;
  let end = 0;
  for (let i = 0; i < head.words; i++) {
    const rest = length!.unsigned();
    before = before.slice(0, same!.unsigned()) + decoder.decode(letters!.subarray(letter, letter + rest));
    letter += rest;
    words.push(before);
    if (i === head.starts[at + 1]) {
      at++;
      end = 0;
    }
    ofEvents![i] = events!.unsigned();
    page![i] = at;
    from![i] = end;
    end += bytes!.unsigned();
    to![i] = end;
  }
  return { size: head.size, words, events: ofEvents!, page: page!, from: from!, to: to! };
}

/** Where a word stands: event `event[k]` has it at `places[offset[k] … offset[k + 1])`. */
export interface Postings {
  readonly event: Uint32Array;
  readonly offset: Uint32Array;
  readonly places: Uint16Array;
}

/** The postings of word `i` in its page. */
export function decodePostings(words: Words, i: number, page: Uint8Array): Postings {
  const count = words.events[i]!;
  const bytes = page.subarray(words.from[i], words.to[i]);
  const reader = new ByteReader(bytes);
  const event = new Uint32Array(count);
  const offset = new Uint32Array(count + 1);
  // A place takes at least a byte.
  const places = new Uint16Array(bytes.length);
  let last = 0;
  let at = 0;
  for (let k = 0; k < count; k++) {
    last += reader.unsigned();
    event[k] = last;
    let place = 0;
    for (let left = reader.unsigned(); left > 0; left--) {
      place += reader.unsigned();
      places[at++] = place;
    }
    offset[k + 1] = at;
  }
  return { event, offset, places };
}
