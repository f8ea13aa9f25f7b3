import { type Columns, DETAILS_PER_PAGE, decodeColumns, TITLES_PER_PAGE } from '../model/columns.ts';
import type { Event } from '../model/event.ts';
import {
  decodeFacet,
  type Facet,
  type FacetName,
  idHash,
  type NamesOf,
  type TitlePage,
} from '../model/facets.ts';
import type { StatusHistory } from '../model/history.ts';
import type { Site } from '../model/site.ts';
import { type Fetched, Files, parseJson } from './fetched.svelte.ts';

/** What a title on the plot shows. */
export interface Card {
  readonly id: string;
  readonly title: string;
  /** Who did it to whom, `RUS → PRK`; empty where nobody is named. */
  readonly who: string;
}

/** The published events: drawing columns at hand, all else fetched when asked for. Events go by their index. */
export class Data {
  readonly columns: Columns;
  readonly files: Files;
  readonly #paths: Site['files'];

  constructor(columns: Columns, paths: Site['files'], files: Files = new Files()) {
    this.columns = columns;
    this.files = files;
    this.#paths = paths;
  }

  /** Title and actors of event `i`. */
  card(i: number): Fetched<Card> {
    const at = this.columns.titleAt[i]!;
    const slot = at % TITLES_PER_PAGE;
    const page = this.files.get<TitlePage>(this.#path('titles', Math.floor(at / TITLES_PER_PAGE)), parseJson);
    if (page.state !== 'ready') return page;
    const { ids, titles, who } = page.value;
    return { state: 'ready', value: { id: ids[slot]!, title: titles[slot]!, who: who[slot]! } };
  }

  /** The whole of event `i`. */
  event(i: number): Fetched<Event> {
    const page = this.files.get<Event[]>(this.#path('details', Math.floor(i / DETAILS_PER_PAGE)), parseJson);
    return page.state === 'ready' ? { state: 'ready', value: page.value[i % DETAILS_PER_PAGE]! } : page;
  }

  /** One facet of all events. */
  facet<F extends FacetName>(name: F): Fetched<Facet<NamesOf[F]>> {
    return this.files.get(this.#path(name), decodeFacet<NamesOf[F]>);
  }

  /** The whole of event `i` as a promise; rejects when it does not arrive. */
  async loadEvent(i: number): Promise<Event> {
    const path = this.#path('details', Math.floor(i / DETAILS_PER_PAGE));
    return (await this.files.load<Event[]>(path, parseJson))[i % DETAILS_PER_PAGE]!;
  }

  /** One facet of all events as a promise; rejects when it does not arrive. */
  loadFacet<F extends FacetName>(name: F): Promise<Facet<NamesOf[F]>> {
    return this.files.load(this.#path(name), decodeFacet<NamesOf[F]>);
  }

  /** What was known when of the events' statuses. */
  history(): Fetched<StatusHistory> {
    return this.files.get(this.#path('history'), parseJson<StatusHistory>);
  }

  /** The index of the event with an id or alias, −1 where there is none; rejects when a file does not arrive. */
  async find(id: string): Promise<number> {
    const hashes = await this.files.load(this.#path('ids'), words);
    const hash = idHash(id);
    for (let at = 0; at < hashes.length; at += 2) {
      if (hashes[at] !== hash) continue;
      const i = hashes[at + 1]!;
      const event = await this.loadEvent(i);
      if (event.id === id || event.aliases.includes(id)) return i;
    }
    return -1;
  }

  #path(role: string, page = 0): string {
    return (this.#paths[role] ?? role).replace('{page}', String(page));
  }
}

/** Fetches the drawing columns of a site; rejects when they do not arrive. */
export async function fetchData(site: Site, files: Files = new Files()): Promise<Data> {
  const columns = await files.load(site.files.columns!, decodeColumns);
  return new Data(columns, site.files, files);
}

/** Pairs of an id's hash and an event's index, little-endian as all machines with browsers are. */
function words(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.slice().buffer);
}
