import type { Actor, Event, Relation } from '../model/event.ts';

/** Another event that an event bears on, or that bears on it (`back`). */
export interface Related {
  readonly event: Event;
  readonly rel: Relation;
  readonly back: boolean;
}

/** What the page knows of an actor or person by its id. */
export type Named = Pick<Actor, 'id' | 'name' | 'kind' | 'country'>;
