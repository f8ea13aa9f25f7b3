import type { Dataset } from '../model/dataset.ts';
import { civil, dayOf } from '../model/day.ts';
import type { Actor, Event, Place } from '../model/event.ts';
import type { Site } from '../model/site.ts';

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

/** Media types of published files, by their role in `Site.files`. */
const MEDIA: readonly (readonly [role: string, type: string])[] = [
  ['timeline', 'application/json'],
  ['csv', 'text/csv'],
  ['ical', 'text/calendar'],
  ['geojson', 'application/geo+json'],
  ['jsonld', 'application/ld+json'],
  ['parquet', 'application/vnd.apache.parquet'],
];

/** The whole timeline as schema.org Dataset, with where it can be had; addresses are absolute where the site has one. */
export function datasetNode({ title, siteUrl, readOn, files }: Site, description: string): Node {
  const absolute = (path: string) => (siteUrl ? new URL(path, siteUrl).href : path);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description,
    ...(siteUrl ? { url: siteUrl } : {}),
    dateModified: readOn,
    distribution: MEDIA.flatMap(([role, encodingFormat]) =>
      files[role] ? [{ '@type': 'DataDownload', encodingFormat, contentUrl: absolute(files[role]) }] : [],
    ),
  };
}
