import type { Article } from '../model/article.ts';
import type { Dataset } from '../model/dataset.ts';
import { compare } from '../model/order.ts';
import type { Effects } from './effects.ts';
import { read, type Source } from './read/index.ts';

/** Reads a folder of seeds and builds what is published from it; throws SeedError where a file must be mended. */
export async function run(dir: string, title: string, effects: Effects): Promise<Dataset> {
  return build(await read(dir, effects), title);
}

/** The same articles, in any order, always give the same dataset. */
export function build(sources: readonly Source[], title: string): Dataset {
  const articles = [...sources]
    .sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id))
    .map((source): Article => ({ ...source, sentences: [], times: [], names: [], noise: [] }));
  const dates = articles.map(({ date }) => date);
  const span = dates.length === 0 ? null : { start: dates[0]!, end: dates.at(-1)! };
  return { title, span, articles, actors: [], places: [], events: [] };
}
