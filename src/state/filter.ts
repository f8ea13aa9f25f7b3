import type { EventType, Status, Tone } from '../model/event.ts';

/** What the reader asks to see; an empty list asks for nothing and lets everything through. */
export interface Filter {
  readonly tones: readonly Tone[];
  readonly types: readonly EventType[];
  readonly statuses: readonly Status[];
  /** Ids; an event passes if any of its sources or targets is among them. */
  readonly actors: readonly string[];
  readonly people: readonly string[];
  readonly places: readonly string[];
  /** Ids of articles. */
  readonly articles: readonly string[];
  /** Names of outlets, as in `Article.source`. */
  readonly outlets: readonly string[];
  /** What stands in the search field; `Lens.matches` says which events it finds. */
  readonly text: string;
}

/** Lets everything through. */
export const EVERYTHING: Filter = {
  tones: [],
  types: [],
  statuses: [],
  actors: [],
  people: [],
  places: [],
  articles: [],
  outlets: [],
  text: '',
};
