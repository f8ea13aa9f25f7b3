import { resolve, sep } from 'node:path';
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import type { Dataset } from '../model/dataset.ts';
import type { Site } from '../model/site.ts';
import { remembered } from './cache.ts';
import { type Effects, machine } from './effects.ts';
import { type Content, partsOf } from './emit/content.ts';
import { emit, type Files, type Published } from './emit/index.ts';
import { writeFiles } from './emit/write.ts';
import { SeedError } from './error.ts';
import { type Front, fillFrame, stylesOf } from './frontpage.ts';
import { run } from './index.ts';
import { progressTo } from './progress.ts';
import { selectEvents, selector } from './select.ts';

/** Prerendering, handed in by vite.config.ts: the pipeline knows no pages. */
export interface Pages {
  readonly front: (dataset: Dataset, site: Site) => Front | Promise<Front>;
  /** Static pages by path; `styles` are addresses of stylesheets, relative to the front page. */
  readonly staticPages: (
    dataset: Dataset,
    setting: { readonly site: Site; readonly styles: readonly string[] },
  ) => ReadonlyMap<string, Content> | Promise<ReadonlyMap<string, Content>>;
}

/** What the site's owner chooses; all have defaults. */
export interface TimelineOptions {
  /** The folder of articles, relative to the project's root. */
  readonly seeds?: string;
  readonly title?: string;
  /** The address the site will have; needed for absolute links (canonical addresses, feed, sitemap). */
  readonly siteUrl?: string;
  /** The language that the page speaks, as a BCP 47 tag; English by default. */
  readonly lang?: string;
  /** Publish whole articles, or only the evidence sentences with a neighbour each. */
  readonly texts?: 'full' | 'excerpt';
  /** The address fragment (without `#`) that the page opens with when it has none. */
  readonly opening?: string;
  /** Publishes only events that meet this query, in the search field's grammar: `actor:PRK after:2017`. */
  readonly filter?: string;
  readonly pages?: Pages;
  /** Publishes this instead of reading seeds: generated sets for measuring. */
  readonly dataset?: Dataset;
  /** Files, clock, warnings and progress; the machine's own by default. */
  readonly effects?: Partial<Effects>;
}

const NO_FRONT: Front = { lang: 'en', dir: 'ltr', body: '', description: '', head: '' };

/** A Vite plugin that reads the seeds, publishes the timeline's files and fills the page's frame. */
export function timeline(options: TimelineOptions = {}): Plugin {
  let config: ResolvedConfig;
  let published: Promise<Published> | undefined;
  let styles: readonly string[] = [];

  const seeds = () => resolve(config.root, options.seeds ?? 'seeds');
  const current = (): Promise<Published> => {
    published ??= publish(seeds(), options, config).catch((error) => {
      throw error instanceof SeedError ? placed(error) : error;
    });
    return published;
  };
  const pages = async (): Promise<Files> => {
    const { dataset, site } = await current();
    return new Map(await options.pages?.staticPages(dataset, { site, styles }));
  };

  return {
    name: 'demarche',
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      if (config.command !== 'build') return;
      try {
        await current();
      } catch (error) {
        if (error instanceof SeedError) config.logger.error(error.message);
        throw error;
      }
    },
    transformIndexHtml: {
      order: 'post',
      async handler(frame) {
        const { dataset, site } = await current();
        styles = stylesOf(frame);
        return fillFrame(
          frame,
          site,
          (await options.pages?.front(dataset, site)) ?? NO_FRONT,
          config.command === 'build',
        );
      },
    },
    async writeBundle() {
      const folder = resolve(config.root, config.build.outDir);
      await writeFiles((await current()).files, folder);
      await writeFiles(await pages(), folder);
    },
    configureServer(server) {
      serve(server, async (path) => (await current()).files.get(path) ?? (await pages()).get(path));
      server.watcher.add(seeds());
      server.watcher.on('all', (_, file) => {
        if (!file.startsWith(seeds() + sep)) return;
        published = undefined;
        void refresh(server, current);
      });
    },
  };
}

async function publish(
  seeds: string,
  options: TimelineOptions,
  { logger }: ResolvedConfig,
): Promise<Published> {
  const effects: Effects = {
    ...machine,
    warn: (message) => logger.warn(message),
    progress: progressTo(process.stderr),
    ...options.effects,
  };
  const select = options.filter === undefined ? undefined : selector(options.filter);
  const whole = options.dataset ?? (await run(seeds, options.title ?? 'Timeline', effects, remembered()));
  return emit(select ? selectEvents(whole, select) : whole, {
    siteUrl: options.siteUrl?.replace(/\/*$/, '/') ?? null,
    lang: options.lang ?? 'en',
    texts: options.texts ?? 'full',
    opening: options.opening ?? null,
    readOn: effects.today(),
  });
}

/** A mistake as Vite shows it: at its place in the seed; where in our code it was noticed helps nobody mend it. */
function placed(error: SeedError): SeedError {
  const loc = { file: resolve(error.file), line: error.line, column: 0 };
  return Object.assign(error, { loc, plugin: 'demarche', stack: '' });
}

/** Tells the open pages of a change: a fresh page, or the mistake as an overlay. */
async function refresh(server: ViteDevServer, current: () => Promise<Published>): Promise<void> {
  try {
    await current();
    server.ws.send({ type: 'full-reload' });
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    server.config.logger.error(error.message);
    server.ws.send({ type: 'error', err: { ...error, message: error.message, stack: '' } });
  }
}

const MEDIA: Readonly<Record<string, string>> = {
  json: 'application/json',
  html: 'text/html; charset=utf-8',
  xml: 'application/xml',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  png: 'image/png',
};

/** Serves published files from memory. */
function serve(server: ViteDevServer, find: (path: string) => Promise<Content | undefined>): void {
  server.middlewares.use((request, response, next) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname).slice(1);
    if (!/^(?:(?:data|articles|list)\/|feed\.xml$|sitemap\.xml$|preview\.png$)/.test(path)) return next();
    find(path).then((content) => {
      if (content === undefined) return next();
      response.setHeader(
        'Content-Type',
        MEDIA[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
      );
      for (const part of partsOf(content)) response.write(part);
      response.end();
    }, next);
  });
}
