import type { Article, ArticleCard } from '../../model/article.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { CivilDate } from '../../model/day.ts';
import type { Site } from '../../model/site.ts';
import { articleFiles } from './articles.ts';
import { columnFiles } from './columns.ts';
import { type Content, fingerprint, type Pieces } from './content.ts';
import { excerpted } from './excerpt.ts';
import { exportFiles } from './exports.ts';
import { historyOf } from './history.ts';
import { ARTICLE_SCHEMA, TIMELINE_SCHEMA } from './schema.ts';
import { searchFiles } from './search.ts';

/** Published files by path, relative to the page. */
export type Files = Map<string, Content>;

/** What the site's owner chose. */
export interface EmitOptions {
  readonly siteUrl: string | null;
  readonly lang: string;
  readonly texts: Site['texts'];
  readonly opening: string | null;
  readonly readOn: CivilDate;
}

/** Everything that is published from a dataset, and the record that tells the page where it is. */
export interface Published {
  readonly dataset: Dataset;
  readonly site: Site;
  readonly files: Files;
}

/** Writes a dataset into the files that are published; the same dataset gives the same bytes. */
export function emit(whole: Dataset, options: EmitOptions): Published {
  const dataset = options.texts === 'excerpt' ? excerpted(whole) : whole;
  const timeline = timelineFile(dataset);
  const articles = articleFiles(dataset.articles);
  const columns = columnFiles(dataset);
  const search = searchFiles(dataset);
  const history = JSON.stringify(historyOf(dataset));
  const exports = exportFiles(dataset, { title: dataset.title, ...options });
  const files: Files = new Map<string, Content>([
    ['data/timeline.json', timeline],
    ['data/timeline.schema.json', JSON.stringify(TIMELINE_SCHEMA, undefined, 1)],
    ['data/article.schema.json', JSON.stringify(ARTICLE_SCHEMA, undefined, 1)],
    ...articles.files,
    ...columns.files,
    ...search.files,
    ['data/history.json', history],
    ...exports.files,
  ]);
  const site: Site = {
    v: 1,
    title: dataset.title,
    ...options,
    articles: dataset.articles.length,
    events: dataset.events.length,
    files: {
      timeline: `data/timeline.json?v=${fingerprint([timeline])}`,
      ...articles.roles,
      history: `data/history.json?v=${fingerprint([history])}`,
      ...versioned(columns.roles, columns.files),
      ...versioned(search.roles, search.files),
      ...exports.roles,
    },
  };
  return { dataset, site, files };
}

/** `data/timeline.json`: one article, actor, place or event a line, so that a change of one is a change of one line. */
export function timelineFile({ title, span, articles, actors, places, events }: Dataset): Pieces {
  return {
    *pieces() {
      yield `{"$schema":"timeline.schema.json","title":${JSON.stringify(title)},"span":${JSON.stringify(span)}`;
      for (const [name, list] of Object.entries({ articles, actors, places, events })) {
        yield `,\n"${name}":[`;
        for (const [i, item] of list.entries())
          yield (i === 0 ? '\n' : ',\n') + JSON.stringify(name === 'articles' ? card(item as Article) : item);
        yield ']';
      }
      yield '}\n';
    },
  };
}

function card({ text, sentences, times, names, noise, unlisted, parties, ...rest }: Article): ArticleCard {
  return rest;
}

/** Addresses that change with what they lead to; all pages of a role share one version. */
function versioned(roles: Readonly<Record<string, string>>, files: ReadonlyMap<string, Uint8Array>) {
  return Object.fromEntries(
    Object.entries(roles).map(([role, path]) => {
      const [before, after = ''] = path.split('{page}') as [string, string?];
      const pages = [...files].filter(([name]) => name.startsWith(before) && name.endsWith(after));
      return [role, `${path}?v=${fingerprint(pages.map(([, bytes]) => bytes))}`];
    }),
  );
}
