import type { Event, Relation } from '../model/event.ts';

/** Another event that an event bears on, or that bears on it (`back`). */
export interface Related {
  readonly event: Event;
  readonly rel: Relation;
  readonly back: boolean;
}
