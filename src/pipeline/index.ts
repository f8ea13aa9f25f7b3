import { join, relative } from 'node:path';
import type { Dataset } from '../model/dataset.ts';
import type { Mention } from '../model/event.ts';
import { check } from '../model/invariants.ts';
import { compare } from '../model/order.ts';
import { assemble } from './assemble.ts';
import { applyEdits, type Edit, readEdits } from './edits/index.ts';
import type { Effects } from './effects.ts';
import { SeedError } from './error.ts';
import { linked } from './link/index.ts';
import { isMined, type Minable, type Mined, mine } from './mine.ts';
import { read, type Source } from './read/index.ts';
import { withUnlisted } from './unlisted.ts';

/** Mines one article; a cache may stand before `mine`. */
export type Mine = (article: Minable) => Mined;

/** What `build` makes a dataset of, and how; all but the articles may be left out. */
export interface Plan {
  readonly title?: string;
  readonly edits?: readonly Edit[];
  readonly effects?: Pick<Effects, 'warn' | 'progress'>;
  readonly mine?: Mine;
}

/**
 * The first sentence, as code: reads a folder of seeds and builds what is published from it.
 * Throws SeedError, placed by its path from where the command runs, where a file must be mended.
 */
export async function run(
  dir: string,
  title: string,
  effects: Effects,
  mined: Mine = mine,
): Promise<Dataset> {
  try {
    const [sources, edits] = await Promise.all([read(dir, effects), readEdits(dir, effects)]);
    sayUnread(sources, effects);
    return build(sources, { title, edits, mine: mined, effects });
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    throw new SeedError(error.what, relative('.', join(dir, error.file)), error.line);
  }
}

/** An article with what mining found in it. */
type Annotated = Source & Omit<Mined, 'mentions'>;

/**
 * Mines each article, links what was found, applies a person's corrections, and keeps what is not listed with its article. The same articles, in any order, always give
 * the same dataset. Throws where the dataset breaks an invariant.
 */
export function build(sources: readonly Source[], plan: Plan = {}): Dataset {
  const { title = 'Timeline', edits = [], effects } = plan;
  const { articles, mentions } = mineAll(sources, plan);
  const { events, unlisted, unfound } = applyEdits(linked(mentions, articles), edits, articles);
  for (const { message } of unfound) effects?.warn(message);
  const dataset = assemble(title, withUnlisted(articles, unlisted), events);
  const broken = check(dataset);
  if (broken.length > 0)
    throw new Error(`the dataset breaks its invariants:\n${broken.slice(0, 20).join('\n')}`);
  return dataset;
}

function mineAll(sources: readonly Source[], plan: Plan): { articles: Annotated[]; mentions: Mention[] } {
  const articles: Annotated[] = [];
  const mentions: Mention[] = [];
  for (const source of [...sources].sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id))) {
    const { mentions: found, ...spans } = (plan.mine ?? mine)(source);
    articles.push({ ...source, ...spans });
    mentions.push(...found);
    plan.effects?.progress(articles.length, sources.length);
  }
  return { articles, mentions };
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
