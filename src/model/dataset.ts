import type { Article } from './article.ts';
import type { CivilDate } from './day.ts';
import type { Actor, Event, Place } from './event.ts';

/** What the build publishes: everything the page can show. */
export interface Dataset {
  readonly title: string;
  /** First and last day on which anything dated happens or is published; `null` for an empty set. */
  readonly span: { readonly start: CivilDate; readonly end: CivilDate } | null;
  /** Sorted by date, then id. */
  readonly articles: readonly Article[];
  /** Sorted by id; states, bodies, groups and persons that any event names. */
  readonly actors: readonly Actor[];
  /** Sorted by id. */
  readonly places: readonly Place[];
  /** Sorted by when they are drawn (`anchor`), then id. */
  readonly events: readonly Event[];
}
