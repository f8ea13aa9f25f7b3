import {
  type Columns,
  DETAILS_PER_PAGE,
  decodeColumns,
  encodeColumns,
  TITLES_PER_PAGE,
} from '../../model/columns.ts';
import type { Dataset } from '../../model/dataset.ts';
import { dayOf } from '../../model/day.ts';
import type { Actor, Event, Place } from '../../model/event.ts';
import { type ArticleName, encodeFacet, type FacetName, idHash, type TitlePage } from '../../model/facets.ts';
import { compare } from '../../model/order.ts';
import { titleTiers } from './tiers.ts';

/** Files that the timeline draws from, and the roles they have in `Site.files`; `{page}` stands for a page's number. */
export interface ColumnFiles {
  readonly files: Map<string, Uint8Array>;
  readonly roles: Readonly<Record<string, string>>;
}

const ROLES = {
  columns: 'data/columns.bin',
  ids: 'data/ids.bin',
  actors: 'data/facets/actors.bin',
  people: 'data/facets/people.bin',
  places: 'data/facets/places.bin',
  articles: 'data/facets/articles.bin',
  titles: 'data/titles/{page}.json',
  details: 'data/details/{page}.json',
} as const;

/** The columns, facets, and pages of titles and details of a dataset; the same dataset gives the same bytes. */
export function columnFiles(dataset: Dataset): ColumnFiles {
  const files = new Map<string, Uint8Array>();
  for (const [path, bytes] of columnParts(dataset)) files.set(path, bytes);
  return { files, roles: ROLES };
}

/** The same files one by one, so that a large set need not be held twice. */
export function* columnParts(dataset: Dataset): Generator<[path: string, bytes: Uint8Array]> {
  const { events } = dataset;
  const bytes = encodeColumns(events, titleTiers(events), publishedDays(dataset));
  yield [ROLES.columns, bytes];
  yield [ROLES.ids, idPairs(events)];
  for (const name of ['actors', 'people', 'places', 'articles'] as const)
    yield [ROLES[name], facetFile(dataset, name)];
  yield* titlePages(dataset, decodeColumns(bytes));
  for (let at = 0; at < events.length; at += DETAILS_PER_PAGE)
    yield [page(ROLES.details, at / DETAILS_PER_PAGE), json(events.slice(at, at + DETAILS_PER_PAGE))];
}

function* titlePages(dataset: Dataset, columns: Columns): Generator<[string, Uint8Array]> {
  const { events } = dataset;
  const names = new Map(dataset.actors.map((actor) => [actor.id, actor]));
  const order = new Uint32Array(events.length);
  columns.titleAt.forEach((at, i) => {
    order[at] = i;
  });
  for (let at = 0; at < events.length; at += TITLES_PER_PAGE) {
    const part = Array.from(order.subarray(at, at + TITLES_PER_PAGE), (i) => events[i]!);
    const titles: TitlePage = {
      ids: part.map(({ id }) => id),
      titles: part.map(({ title }) => title),
      who: part.map((event) => whoOf(event, names)),
    };
    yield [page(ROLES.titles, at / TITLES_PER_PAGE), json(titles)];
  }
}

/** Who did it to whom in a few letters: `RUS → PRK`, `PRK ↔ RUS` where both act on each other. */
export function whoOf(event: Event, names: ReadonlyMap<string, Actor>): string {
  const { sources, targets } = event;
  if (sources.length > 1 && sameSet(sources, targets)) return shortList(sources, names, ' ↔ ');
  const sides = [sources, targets.filter((id) => !sources.includes(id))];
  return sides
    .map((side) => shortList(side, names, ', '))
    .filter((side) => side !== '')
    .join(' → ');
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

function shortList(ids: readonly string[], names: ReadonlyMap<string, Actor>, joint: string): string {
  const shown = ids.slice(0, 3).map((id) => (/^[A-Z]+$/.test(id) ? id : (names.get(id)?.name ?? id)));
  return shown.join(joint) + (ids.length > 3 ? ` +${ids.length - 3}` : '');
}

function publishedDays({ articles }: Dataset): [day: number, articles: number][] {
  const days = new Map<number, number>();
  for (const { date } of articles) days.set(dayOf(date), (days.get(dayOf(date)) ?? 0) + 1);
  return [...days].sort(([a], [b]) => a - b);
}

/** For each id and alias its hash and the event's index, by hash. */
function idPairs(events: readonly Event[]): Uint8Array {
  const pairs = events.flatMap((event, i) =>
    [event.id, ...event.aliases].map((id) => [idHash(id), i] as const),
  );
  pairs.sort(([a, i], [b, j]) => a - b || i - j);
  const view = new DataView(new ArrayBuffer(pairs.length * 8));
  pairs.forEach(([hash, i], at) => {
    view.setUint32(at * 8, hash, true);
    view.setUint32(at * 8 + 4, i, true);
  });
  return new Uint8Array(view.buffer);
}

function facetFile(dataset: Dataset, name: FacetName): Uint8Array {
  const { events } = dataset;
  const keys = events.map((event) => KEYS[name](event));
  const ranked = rank(keys);
  const index = new Map(ranked.map((key, at) => [key, at]));
  const names = namesOf(dataset, name);
  const lists = keys.map((list) => list.map((key) => index.get(key)!));
  const sources = name === 'actors' ? events.map((event) => event.sources.length) : [];
  return encodeFacet(
    ranked.map((key) => names.get(key) ?? { id: key, name: key }),
    lists,
    sources,
  );
}

const KEYS: Readonly<Record<FacetName, (event: Event) => readonly string[]>> = {
  actors: ({ sources, targets }) => [...sources, ...targets],
  people: ({ people }) => people,
  places: ({ place }) => (place ? [place.id] : []),
  articles: ({ mentions }) => [...new Set(mentions.map(({ article }) => article))],
};

/** Distinct keys, the most frequent first, so that their numbers are short. */
function rank(lists: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const key of list) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || compare(a, b)).map(([key]) => key);
}

function namesOf(dataset: Dataset, name: FacetName): Map<string, object> {
  const byId = <T extends { readonly id: string }>(list: readonly T[], pick: (item: T) => object) =>
    new Map(list.map((item) => [item.id, pick(item)]));
  if (name === 'places') return byId<Place>(dataset.places, (place) => place);
  if (name !== 'articles')
    return byId<Actor>(dataset.actors, ({ id, name, kind, country }) => ({ id, name, kind, country }));
  return byId(dataset.articles, ({ id, date, title, source }): ArticleName => ({ id, date, title, source }));
}

function page(pattern: string, number: number): string {
  return pattern.replace('{page}', String(number));
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
