import type { Dataset } from '../../model/dataset.ts';
import { type Day, dayOf } from '../../model/day.ts';
import type { Event, Status } from '../../model/event.ts';
import { type StatusHistory, turnsOf } from '../../model/history.ts';
import { statusOf } from '../link/merge.ts';

/** What was known when of each event's status: what its mentions so far came to on each day on which one was published. */
export function historyOf({ events, articles }: Dataset): StatusHistory {
  const days = new Map(articles.map(({ id, date }) => [id, dayOf(date)]));
  return events.flatMap((event, i) => {
    const turns = turnsOf(toldOf(event, days));
    return turns.length > 0 ? [[i, turns] as const] : [];
  });
}

function toldOf({ mentions, status }: Event, days: ReadonlyMap<string, Day>): [Day, Status][] {
  const dated = mentions
    .map((mention) => ({ mention, day: days.get(mention.article)! }))
    .sort((a, b) => a.day - b.day);
  const told = [...new Set(dated.map(({ day }) => day))].map((day): [Day, Status] => {
    const known = dated.filter((one) => one.day <= day).map(({ mention }) => mention);
    return [day, statusOf(known)];
  });
  // Where a person corrected the status, the articles no longer decide it.
  return told.at(-1)?.[1] === status ? told : [];
}
