import { stretchOf } from '../model/anchor.ts';
import type { Article } from '../model/article.ts';
import type { Dataset } from '../model/dataset.ts';
import { civil, type Day, dayOf } from '../model/day.ts';
import type { Actor, Event, Place } from '../model/event.ts';
import { compare } from '../model/order.ts';
import { actor } from './language/names/index.ts';

/** The dataset of articles (by date, then id) and the events read from them: sorted, with the lists that they refer to. */
export function assemble(title: string, articles: readonly Article[], linked: readonly Event[]): Dataset {
  const events = [...linked].sort((a, b) => anchorOf(a) - anchorOf(b) || compare(a.id, b.id));
  return {
    title,
    span: spanOf(articles, events),
    articles,
    actors: actorsOf(events),
    places: placesOf(events),
    events,
  };
}

function actorsOf(events: readonly Event[]): Actor[] {
  const ids = new Set(events.flatMap(({ sources, targets, people }) => [...sources, ...targets, ...people]));
  return [...ids].sort(compare).map(actor);
}

function anchorOf({ when, status }: Event): number {
  return stretchOf(when, status).anchor;
}

function placesOf(events: readonly Event[]): Place[] {
  const places = new Map(events.flatMap(({ place }) => (place ? [[place.id, place] as const] : [])));
  return [...places.values()].sort((a, b) => compare(a.id, b.id));
}

/** First and last day on which anything dated happens or is published. */
function spanOf(articles: readonly Article[], events: readonly Event[]): Dataset['span'] {
  let first: Day = Number.POSITIVE_INFINITY;
  let last: Day = Number.NEGATIVE_INFINITY;
  const reach = (date: string | null, exclusive = 0) => {
    if (date === null) return;
    const day = dayOf(date) - exclusive;
    first = Math.min(first, day);
    last = Math.max(last, day);
  };
  for (const { date } of articles) reach(date);
  for (const { when } of events) {
    reach(when.start);
    reach(when.latestStart);
    reach(when.earliestEnd, 1);
    reach(when.end, 1);
  }
  return first > last ? null : { start: civil(first), end: civil(last) };
}
