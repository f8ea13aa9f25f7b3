import type { Day } from './day.ts';
import { STATUSES, type Status } from './event.ts';

/** From the end of a day on, what was known of an event's status; the index is into STATUSES. */
type Turn = readonly [day: Day, status: number];

/** Events whose status was not always what it is now, by index, each with its turns in order of time. */
export type StatusHistory = readonly (readonly [event: number, turns: readonly Turn[]])[];

/** The turns of a status told on several days, in order; nothing where it was always the same. */
export function turnsOf(told: readonly (readonly [day: Day, status: Status])[]): Turn[] {
  const turns = told.map(([day, status]): Turn => [day, STATUSES.indexOf(status)]);
  const changes = turns.filter(([, status], at) => at === 0 || status !== turns[at - 1]![1]);
  return changes.length > 1 ? changes : [];
}

/** Kinds (see `Columns.kind`) as they were known at the end of a day; the same array where nothing was different. */
export function kindsKnownBy(kind: Uint8Array, history: StatusHistory, day: Day): Uint8Array {
  const known = kind.slice();
  let differs = false;
  for (const [event, turns] of history) {
    const status = turns.findLast(([from]) => from <= day)?.[1] ?? turns[0]![1];
    const was = (kind[event]! & ~0b111_0000) | (status << 4);
    differs ||= was !== kind[event];
    known[event] = was;
  }
  return differs ? known : kind;
}
