import { createContext } from 'svelte';
import type { Columns } from '../model/columns.ts';
import type { Event } from '../model/event.ts';
import type { Facet, FacetName, NamesOf } from '../model/facets.ts';
import type { Card, Data } from './data.ts';
import type { Fetched } from './fetched.svelte.ts';
import { countFacet, countKinds, EVERYTHING, type Filter, failures, passing, sameLists } from './filter.ts';
import type { Picture } from './picture.ts';

/** How events are arranged: by tone around the ribbon, in a lane for each actor, or for each article or outlet. */
export type Layout = 'tone' | 'actors' | 'sources';
/** How time is stretched: so that events get even room, or true to the calendar. */
export type Scale = 'even' | 'true';

/** A stretch of time in days since 1970-01-01; fractions of a day are allowed. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** What the reader has chosen. Pixels live elsewhere; the events themselves are never reactive, only which are chosen. */
export class Lens {
  readonly data: Data;
  /** Kinds as they were known on the day looked from; `undefined` for as they are known now. */
  knownKinds = $state.raw<Uint8Array | undefined>(undefined);
  /** What drawing needs of the events, their statuses as known on the day looked from. */
  readonly columns: Columns = $derived.by(() =>
    this.knownKinds ? { ...this.data.columns, kind: this.knownKinds } : this.data.columns,
  );
  filter = $state.raw<Filter>(EVERYTHING);
  /** Which events pass what is not in the filter's lists (the search text, the day looked from), 1 for each that does; `undefined` for all. */
  matches = $state.raw<Uint8Array | undefined>(undefined);
  /** Index of the event whose evidence is open; `undefined` for none. */
  selected = $state.raw<number | undefined>(undefined);
  /** Index of the event under the pointer or the keyboard's focus. */
  hovered = $state.raw<number | undefined>(undefined);
  layout = $state<Layout>('tone');
  scale = $state<Scale>('even');
  /** What is in view; `undefined` for the whole span. */
  window = $state.raw<Window | undefined>(undefined);

  /** How to zoom, for as long as there is a plot. */
  zoom: ((factor: number) => void) | undefined;
  /** What the plot shows, for as long as there is a plot. */
  picture: (() => Picture | undefined) | undefined;

  /** The filter, the same object for as long as only its text changes: what that finds comes through `matches`. */
  readonly #lists: Filter = $derived.by(() => {
    if (!sameLists(this.filter, this.#before)) this.#before = this.filter;
    return this.#before;
  });
  #before: Filter = EVERYTHING;

  /** For each event a bit for each part of the filter that it fails; 0 where it passes. */
  readonly fails = $derived.by(() =>
    failures(this.columns, this.#lists, this.matches, (name) => this.facet(name)),
  );
  /** How many events pass the filter. */
  readonly count = $derived(passing(this.fails));
  /** How many events each tone, type and status has under the rest of the filter, in the order of TONES, EVENT_TYPES, STATUSES. */
  readonly counts = $derived.by(() => countKinds(this.columns, this.fails));
  /** The open event's whole record. */
  readonly event: Fetched<Event> | undefined = $derived.by(() =>
    this.selected === undefined ? undefined : this.data.event(this.selected),
  );

  constructor(data: Data) {
    this.data = data;
  }

  /** Whether event `i` passes the filter. */
  passes(i: number): boolean {
    return this.fails[i] === 0;
  }

  /** How many events each name of a facet has under the rest of the filter, in the order of its names; `undefined` until the facet is here. */
  countsOf(name: FacetName): Uint32Array | undefined {
    const facet = this.facet(name);
    return facet && countFacet(facet, this.fails, name);
  }

  /** Opens the evidence of event `i`, or closes it. */
  select(i: number | undefined): void {
    this.selected = i;
  }

  /** Goes to the next event in time that passes the filter; stays at the last. */
  next(): void {
    this.#step(1);
  }

  /** Goes to the event before in time that passes the filter; stays at the first. */
  previous(): void {
    this.#step(-1);
  }

  /** The nearest event after (or before) `i` that passes the filter. */
  neighbour(i: number | undefined, step: 1 | -1): number | undefined {
    const fails = this.fails;
    let at = (i ?? (step > 0 ? -1 : fails.length)) + step;
    while (at >= 0 && at < fails.length && fails[at] !== 0) at += step;
    return at >= 0 && at < fails.length ? at : undefined;
  }

  /** Zooms by a factor; above 1 is closer. */
  zoomBy(factor: number): void {
    this.zoom?.(factor);
  }

  /** Title and actors of event `i`. */
  card(i: number): Fetched<Card> {
    return this.data.card(i);
  }

  #step(step: 1 | -1): void {
    this.selected = this.neighbour(this.selected, step) ?? this.selected;
  }

  // One for each, so that what rests on a facet is worked out again when it arrives, not when any file does.
  readonly #actors = $derived.by(() => this.#arrived('actors'));
  readonly #people = $derived.by(() => this.#arrived('people'));
  readonly #places = $derived.by(() => this.#arrived('places'));
  readonly #articles = $derived.by(() => this.#arrived('articles'));

  /** One facet of all events, asked for on first use; `undefined` until it is here. */
  facet<F extends FacetName>(name: F): Facet<NamesOf[F]> | undefined {
    const facets = {
      actors: () => this.#actors,
      people: () => this.#people,
      places: () => this.#places,
      articles: () => this.#articles,
    };
    return facets[name]() as Facet<NamesOf[F]> | undefined;
  }

  #arrived<F extends FacetName>(name: F): Facet<NamesOf[F]> | undefined {
    const facet = this.data.facet(name);
    return facet.state === 'ready' ? facet.value : undefined;
  }
}

export const [getLens, setLens] = createContext<Lens>();
