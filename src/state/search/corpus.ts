import type { Article } from '../../model/article.ts';
import { DETAILS_PER_PAGE, TITLES_PER_PAGE } from '../../model/columns.ts';
import type { Event } from '../../model/event.ts';
import { decodeFacet, type Facet, type NamesOf, type TitlePage } from '../../model/facets.ts';
import type { Setup } from './protocol.ts';
import type { Entry } from './textindex.ts';

/** Fetches a path's bytes; rejects when it does not arrive. */
export type Fetch = (path: string) => Promise<Uint8Array>;

const NAMED = ['actors', 'people', 'places'] as const;

/** The words of all events, a page of titles at a time. */
export async function* entries(setup: Setup, fetch: Fetch): AsyncGenerator<Entry[]> {
  const names = await namesOf(setup, fetch);
  const texts = setup.texts ? await sentences(setup, fetch) : undefined;
  const order = new Uint32Array(setup.titleAt.length);
  setup.titleAt.forEach((at, i) => {
    order[at] = i;
  });
  for (let at = 0; at < order.length; at += TITLES_PER_PAGE) {
    const page = await json<TitlePage>(fetch, paged(setup, 'titles', at / TITLES_PER_PAGE));
    yield page.titles.map((title, slot) => {
      const id = order[at + slot]!;
      return { id, title, names: `${page.who[slot]} ${names(id)}`, text: texts?.[id] ?? '' };
    });
  }
}

async function namesOf({ paths }: Setup, fetch: Fetch): Promise<(i: number) => string> {
  const facets = await Promise.all(
    NAMED.map(async (name) => decodeFacet<NamesOf[typeof name]>(await fetch(paths[name]!))),
  );
  return (i) => facets.map((facet) => namesIn(facet, i)).join(' ');
}

function namesIn({ names, offset, value }: Facet<{ readonly name: string }>, i: number): string {
  return Array.from(value.subarray(offset[i], offset[i + 1]), (at) => names[at]!.name).join(' ');
}

/** Each event's evidence sentences. */
async function sentences(setup: Setup, fetch: Fetch): Promise<string[]> {
  const texts = new Map<string, Promise<string>>();
  const textOf = (id: string) => {
    const known =
      texts.get(id) ??
      json<Article>(fetch, setup.paths.article!.replace('{id}', encodeURIComponent(id))).then(
        ({ text }) => text,
      );
    texts.set(id, known);
    return known;
  };
  const result: string[] = [];
  for (let page = 0; page * DETAILS_PER_PAGE < setup.titleAt.length; page++) {
    for (const { mentions } of await json<Event[]>(fetch, paged(setup, 'details', page))) {
      const lit = mentions.map(async ({ article, sentence }) =>
        (await textOf(article)).slice(sentence.start, sentence.end),
      );
      result.push((await Promise.all(lit)).join('\n'));
    }
  }
  return result;
}

function paged({ paths }: Setup, role: string, page: number): string {
  return paths[role]!.replace('{page}', String(page));
}

async function json<T>(fetch: Fetch, path: string): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await fetch(path)));
}
