import { createHash } from 'node:crypto';
import type { Article, ArticleCard } from '../../model/article.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { CivilDate } from '../../model/day.ts';
import type { Site } from '../../model/site.ts';

/** Published files by path, relative to the page. */
export type Files = Map<string, string | Uint8Array>;

/** What the site's owner chose. */
export interface EmitOptions {
  readonly siteUrl: string | null;
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
export function emit(dataset: Dataset, options: EmitOptions): Published {
  const files: Files = new Map();
  const timeline = JSON.stringify({ ...dataset, articles: dataset.articles.map(card) });
  files.set('data/timeline.json', timeline);
  for (const article of dataset.articles)
    files.set(`data/articles/${article.id}.json`, JSON.stringify(article));
  const site: Site = {
    v: 1,
    title: dataset.title,
    ...options,
    articles: dataset.articles.length,
    events: dataset.events.length,
    files: {
      timeline: `data/timeline.json?v=${fingerprint([timeline])}`,
      article: `data/articles/{id}.json?v=${fingerprint(dataset.articles.map(({ text }) => text))}`,
    },
  };
  return { dataset, site, files };
}

function card({ text, sentences, times, names, noise, ...rest }: Article): ArticleCard {
  return rest;
}

/** A short hash of contents, for addresses that change when they do. */
export function fingerprint(contents: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('base64url').slice(0, 10);
}
