import type { ArticleCard } from '../model/article.ts';
import type { Actor, Event, Mention } from '../model/event.ts';
import { compare } from '../model/order.ts';

/** What an export is made from. */
export interface Exported {
  readonly events: readonly Event[];
  readonly actors: readonly Actor[];
  readonly articles: readonly ArticleCard[];
  /** The words of the sentence a mention was read from; `null` where they are not at hand. */
  readonly sentence: (mention: Mention) => string | null;
  /** The address of an event on its site; `null` where the site has none. */
  readonly address: (event: Event) => string | null;
}

/** One event with what exports say of it, in words where there are any. */
export interface Told {
  readonly event: Event;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly people: readonly string[];
  readonly sentence: string | null;
  readonly article: ArticleCard | null;
  readonly address: string | null;
}

/** The events of an export with names, evidence and addresses looked up, by id. */
export function told({ events, actors, articles, sentence, address }: Exported): Told[] {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id);
  return [...events]
    .sort((a, b) => compare(a.id, b.id))
    .map((event) => ({
      event,
      sources: named(event.sources),
      targets: named(event.targets),
      people: named(event.people),
      sentence: event.mentions[0] ? sentence(event.mentions[0]) : null,
      article: byId.get(event.mentions[0]?.article ?? '') ?? null,
      address: address(event),
    }));
}
