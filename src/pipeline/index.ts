import { join, relative } from 'node:path';
import { stretchOf } from '../model/anchor.ts';
import type { Article } from '../model/article.ts';
import type { Dataset } from '../model/dataset.ts';
import { civil, dayOf } from '../model/day.ts';
import type { Event, Mention, Place } from '../model/event.ts';
import { check } from '../model/invariants.ts';
import { compare } from '../model/order.ts';
import type { Effects } from './effects.ts';
import { SeedError } from './error.ts';
import { link } from './link/index.ts';
import { isMined, type Minable, type Mined, mine } from './mine.ts';
import { read, type Source } from './read/index.ts';

/** Mines one article; a cache may stand before `mine`. */
export type Mine = (article: Minable) => Mined;

/**
 * The first sentence, as code: reads a folder of seeds, mines each article, links what was found.
 * Throws SeedError where a file must be mended.
 */
export async function run(
  dir: string,
  title: string,
  effects: Effects,
  mined: Mine = mine,
): Promise<Dataset> {
  const sources = await readLocated(dir, effects);
  sayUnread(sources, effects);
  return build(sources, title, effects.progress, mined);
}

/** The same articles, in any order, always give the same dataset. Throws where the dataset breaks an invariant. */
export function build(
  sources: readonly Source[],
  title: string,
  progress: Effects['progress'] = () => {},
  mined: Mine = mine,
): Dataset {
  const articles: Article[] = [];
  const mentions: Mention[] = [];
  for (const source of [...sources].sort(byDate)) {
    const { mentions: found, ...spans } = mined(source);
    articles.push({ ...source, ...spans });
    mentions.push(...found);
    progress(articles.length, sources.length);
  }
  const dataset = datasetOf(title, articles, link(mentions, articles));
  const broken = check(dataset);
  if (broken.length > 0)
    throw new Error(`the dataset breaks its invariants:\n${broken.slice(0, 20).join('\n')}`);
  return dataset;
}

/** Reads, with mistakes placed by their path from where the command runs. */
async function readLocated(dir: string, effects: Effects): Promise<Source[]> {
  try {
    return await read(dir, effects);
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    throw new SeedError(error.what, relative('.', join(dir, error.file)), error.line);
  }
}

function byDate(a: Source, b: Source): number {
  return compare(a.date, b.date) || compare(a.id, b.id);
}

function datasetOf(title: string, articles: readonly Article[], linked: readonly Event[]): Dataset {
  const events = [...linked].sort((a, b) => anchorOf(a) - anchorOf(b) || compare(a.id, b.id));
  return {
    title,
    span: spanOf(articles, events),
    articles,
    actors: [],
    places: placesOf(events),
    events,
  };
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
  const dated = events.flatMap(({ when }) => [when.start, when.latestStart, when.earliestEnd, when.end]);
  const days = [...articles.map(({ date }) => date), ...dated].flatMap((date) =>
    date === null ? [] : [dayOf(date)],
  );
  if (days.length === 0) return null;
  const [first, last] = days.reduce(
    ([low, high], day) => [Math.min(low, day), Math.max(high, day)],
    [days[0]!, days[0]!],
  );
  return { start: civil(first!), end: civil(last!) };
}

/** Says once which articles are kept and listed, but not mined. */
function sayUnread(sources: readonly Source[], { warn }: Effects): void {
  const counts = new Map<string, number>();
  for (const { lang } of sources) if (!isMined(lang)) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  if (counts.size === 0) return;
  const list = [...counts].sort(([a], [b]) => compare(a, b)).map(([lang, count]) => `${lang} ${count}`);
  warn(
    `articles in other languages than English are listed, no events are read from them: ${list.join(', ')}`,
  );
}
