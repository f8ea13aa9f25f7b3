import type { ArticleCard } from '../model/article.ts';
import type { Actor, Event, Mention } from '../model/event.ts';
import type { ArticleName } from '../model/facets.ts';
import type { Site } from '../model/site.ts';
import type { Exported } from '../publish/evidence.ts';
import { Articles } from '../state/articles.ts';
import type { Lens } from '../state/lens.svelte.ts';

/** Up to this many articles are fetched whole, so that an export can quote its sentences. */
const QUOTED_UP_TO = 300;

/** Fetches all that an export says of the events that pass the filter; rejects when a file does not arrive. */
export async function gather(lens: Lens, site: Site, permalink: (id: string) => string): Promise<Exported> {
  const events = await passing(lens);
  const names = await articleNames(lens);
  const ids = [...new Set(events.flatMap(({ mentions }) => mentions.map(({ article }) => article)))];
  const articles = new Articles(lens.data.files, site.files);
  const whole = ids.length <= QUOTED_UP_TO ? await Promise.all(ids.map((id) => articles.load(id))) : [];
  const texts = new Map(whole.map(({ id, text }) => [id, text]));
  const sentence = ({ article, sentence }: Mention) =>
    texts.get(article)?.slice(sentence.start, sentence.end) ?? null;
  return {
    events,
    actors: await actors(lens),
    articles: whole.length > 0 ? whole : names.map(card),
    sentence,
    address: ({ id }) => permalink(id),
  };
}

async function passing(lens: Lens): Promise<Event[]> {
  const found: Event[] = [];
  for (let i = 0; i < lens.columns.size; i++) if (lens.passes(i)) found.push(await lens.data.loadEvent(i));
  return found;
}

async function articleNames(lens: Lens): Promise<readonly ArticleName[]> {
  return (await lens.data.loadFacet('articles')).names;
}

async function actors(lens: Lens): Promise<Actor[]> {
  const lists = await Promise.all([lens.data.loadFacet('actors'), lens.data.loadFacet('people')]);
  const byId = new Map(
    lists.flatMap(({ names }) => names).map((name) => [name.id, { ...name, aliases: [] }]),
  );
  return [...byId.values()];
}

function card({ id, date, title, source }: ArticleName): ArticleCard {
  return { id, date, title, source, file: id, url: null, author: null, lang: 'en' };
}
