import type { Dataset } from '../model/dataset.ts';
import { civil, dayOf } from '../model/day.ts';
import type { Actor, Event, Place } from '../model/event.ts';

type Node = Readonly<Record<string, unknown>>;

/** schema.org's word for what became of an event; past and doubtful ones have none. */
const EVENT_STATUS: Readonly<Partial<Record<Event['status'], string>>> = {
  planned: 'https://schema.org/EventScheduled',
};

/** An event as schema.org Event (JSON-LD), `url` being the address of its evidence. */
export function eventNode(event: Event, actors: ReadonlyMap<string, Actor>, url: string | null): Node {
  const { id, title, when, place, status, sources, targets, people } = event;
  const parties = [...new Set([...sources, ...targets, ...people])].flatMap(
    (party) => actors.get(party) ?? [],
  );
  return {
    '@type': 'Event',
    '@id': url ?? `urn:demarche:${id}`,
    identifier: id,
    name: title,
    ...(when.start === null ? {} : { startDate: when.start }),
    ...(when.end === null ? {} : { endDate: civil(dayOf(when.end) - 1) }),
    ...(EVENT_STATUS[status] ? { eventStatus: EVENT_STATUS[status] } : {}),
    ...(place ? { location: placeNode(place) } : {}),
    ...(parties.length > 0 ? { actor: parties.map(actorNode) } : {}),
    ...(url === null ? {} : { url }),
  };
}

/** All events of a dataset as one JSON-LD document; `address` gives the page of an event's evidence, or null. */
export function jsonLd(
  { events, actors }: Pick<Dataset, 'events' | 'actors'>,
  address: (event: Event) => string | null,
): Node {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return {
    '@context': 'https://schema.org',
    '@graph': events.map((event) => eventNode(event, byId, address(event))),
  };
}

function placeNode({ name, country, lon, lat }: Place): Node {
  return {
    '@type': 'Place',
    name,
    ...(country ? { address: { '@type': 'PostalAddress', addressCountry: country } } : {}),
    ...(lon === null || lat === null
      ? {}
      : { geo: { '@type': 'GeoCoordinates', longitude: lon, latitude: lat } }),
  };
}

const SCHEMA_KIND: Readonly<Record<Actor['kind'], string>> = {
  state: 'Country',
  body: 'Organization',
  group: 'Organization',
  organisation: 'Organization',
  person: 'Person',
};

function actorNode({ kind, name }: Actor): Node {
  return { '@type': SCHEMA_KIND[kind], name };
}
