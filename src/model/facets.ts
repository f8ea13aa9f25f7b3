import { ByteReader, ByteWriter, joinPlanes, splitPlanes } from './bytes.ts';
import type { CivilDate } from './day.ts';
import type { Actor, Place } from './event.ts';

/** Facets whose columns are fetched on first use. */
export const FACETS = ['actors', 'people', 'places', 'articles'] as const;
export type FacetName = (typeof FACETS)[number];

/** What the page shows of an article before it is opened. */
export interface ArticleName {
  readonly id: string;
  readonly date: CivilDate;
  readonly title: string | null;
  readonly source: string | null;
}

/** The names behind each facet's numbers. */
export interface NamesOf {
  readonly actors: Pick<Actor, 'id' | 'name' | 'kind' | 'country'>;
  readonly people: Pick<Actor, 'id' | 'name' | 'kind' | 'country'>;
  readonly places: Place;
  readonly articles: ArticleName;
}

/** One facet of all events: event `i` has `value[offset[i] … offset[i + 1])`, each an index into `names`. */
export interface Facet<T> {
  /** Most frequent first. */
  readonly names: readonly T[];
  /** One more than there are events. */
  readonly offset: Uint32Array;
  readonly value: Uint32Array;
  /** For actors: how many of an event's values are sources; the rest are targets. Empty for other facets. */
  readonly sources: Uint8Array;
}

/** The file of a facet; `lists` holds the indices for each event, `sources` how many of them are sources. */
export function encodeFacet(
  names: readonly object[],
  lists: readonly (readonly number[])[],
  sources: readonly number[] = [],
): Uint8Array {
  const counts = new ByteWriter();
  const values = new ByteWriter();
  const firsts = new ByteWriter();
  for (const list of lists) {
    counts.unsigned(list.length);
    for (const value of list) values.unsigned(value);
  }
  for (const count of sources) firsts.byte(Math.min(255, count));
  return joinPlanes({ v: 1, names, size: lists.length }, [counts.done(), values.done(), firsts.done()]);
}

/** The facet of a file that `encodeFacet` made; throws SyntaxError or RangeError for anything else. */
export function decodeFacet<T>(file: Uint8Array): Facet<T> {
  const { head, planes } = splitPlanes<{ names: T[]; size: number }>(file);
  const [counts, values, sources] = planes as [Uint8Array, Uint8Array, Uint8Array];
  const offset = new Uint32Array(head.size + 1);
  const reader = new ByteReader(counts);
  for (let i = 0; i < head.size; i++) offset[i + 1] = offset[i]! + reader.unsigned();
  return {
    names: head.names,
    offset,
    value: numbers(new ByteReader(values), offset[head.size]!),
    sources: sources.slice(),
  };
}

function numbers(reader: ByteReader, count: number): Uint32Array {
  const values = new Uint32Array(count);
  for (let i = 0; i < count; i++) values[i] = reader.unsigned();
  return values;
}

/** Events whose sentences are fetched together, to quote from where a search finds them. */
export const QUOTES_PER_PAGE = 64;

/** What a title on the plot needs, for TITLES_PER_PAGE events; arrays of one length. */
export interface TitlePage {
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  /** Who did it to whom, `RUS → PRK`; empty where nobody is named. */
  readonly who: readonly string[];
}

/** 32-bit FNV-1a of a text's UTF-16 code units (Fowler, Noll, Vo): finds an event's number by its id. */
export function idHash(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
