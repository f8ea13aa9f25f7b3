import { resolve, sep } from 'node:path';
import type { HtmlTagDescriptor, Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { type Effects, machine } from './effects.ts';
import { partsOf } from './emit/content.ts';
import { emit, type Published } from './emit/index.ts';
import { writeFiles } from './emit/write.ts';
import { SeedError } from './error.ts';
import { run } from './index.ts';

/** What the site's owner chooses; all but the seeds have defaults. */
export interface TimelineOptions {
  /** The folder of articles, relative to the project's root. */
  readonly seeds?: string;
  readonly title?: string;
  /** The address the site will have; needed for absolute links (feeds, sitemap, previews). */
  readonly siteUrl?: string;
  /** Publish whole articles, or only the evidence sentences with a neighbour each. */
  readonly texts?: 'full' | 'excerpt';
  /** The address fragment (without `#`) that the page opens with when it has none. */
  readonly opening?: string;
  /** Files, clock, warnings and progress; the machine's own by default. */
  readonly effects?: Partial<Effects>;
}

/** A Vite plugin that reads the seeds, publishes the timeline's files and fills the page's frame. */
export function timeline(options: TimelineOptions = {}): Plugin {
  let config: ResolvedConfig;
  let published: Promise<Published> | undefined;

  const seeds = () => resolve(config.root, options.seeds ?? 'seeds');
  const effects = (): Effects => ({
    ...machine,
    warn: (message) => config.logger.warn(message),
    ...options.effects,
  });
  const publish = async (): Promise<Published> => {
    const dataset = await run(seeds(), options.title ?? 'Timeline', effects());
    return emit(dataset, {
      siteUrl: options.siteUrl ?? null,
      texts: options.texts ?? 'full',
      opening: options.opening ?? null,
      readOn: effects().today(),
    });
  };
  const current = (): Promise<Published> => {
    published ??= publish();
    return published;
  };

  return {
    name: 'demarche',
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      if (config.command !== 'build') return;
      await current();
    },
    transformIndexHtml: { order: 'post', handler: async () => tags(await current()) },
    async writeBundle() {
      await writeFiles((await current()).files, resolve(config.root, config.build.outDir));
    },
    configureServer(server) {
      serve(server, current);
      server.watcher.add(seeds());
      server.watcher.on('all', (_, file) => {
        if (!file.startsWith(seeds() + sep)) return;
        published = undefined;
        void refresh(server, current);
      });
    },
  };
}

/** Tells the open pages of a change: a fresh page, or the mistake as an overlay. */
async function refresh(server: ViteDevServer, current: () => Promise<Published>): Promise<void> {
  try {
    await current();
    server.ws.send({ type: 'full-reload' });
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    server.config.logger.error(error.message);
    const loc = { file: error.file, line: error.line, column: 0 };
    server.ws.send({ type: 'error', err: { message: error.message, stack: '', plugin: 'demarche', loc } });
  }
}

/** Serves published files from memory. */
function serve(server: ViteDevServer, current: () => Promise<Published>): void {
  server.middlewares.use((request, response, next) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname).slice(1);
    if (!path.startsWith('data/')) return next();
    current().then(({ files }) => {
      const content = files.get(path);
      if (content === undefined) return next();
      if (path.endsWith('.json')) response.setHeader('Content-Type', 'application/json');
      for (const part of partsOf(content)) response.write(part);
      response.end();
    }, next);
  });
}

function tags({ site }: Published): HtmlTagDescriptor[] {
  const record = JSON.stringify(site).replaceAll('<', '\\u003c');
  return [
    {
      tag: 'script',
      attrs: { type: 'application/json', id: 'demarche' },
      children: record,
      injectTo: 'head',
    },
  ];
}
