import type { Article } from '../model/article.ts';
import type { Site } from '../model/site.ts';
import { type Fetched, type Files, parseJson } from './fetched.svelte.ts';

/** The published articles: each a file of its own, or in a shard that a manifest names. */
export class Articles {
  readonly #files: Files;
  readonly #paths: Site['files'];

  constructor(files: Files, paths: Site['files']) {
    this.#files = files;
    this.#paths = paths;
  }

  /** An article, asked for on first use. */
  get(id: string): Fetched<Article> {
    const own = this.#own(id);
    if (own) return this.#files.get(own, parseJson<Article>);
    const manifest = this.#files.get(this.#paths.shards!, parseJson<Record<string, string>>);
    if (manifest.state !== 'ready') return manifest;
    const shard = this.#files.get(manifest.value[id]!, parseJson<Record<string, Article>>);
    return shard.state === 'ready' ? { state: 'ready', value: shard.value[id]! } : shard;
  }

  /** The same as a promise; rejects when it does not arrive. */
  async load(id: string): Promise<Article> {
    const own = this.#own(id);
    if (own) return this.#files.load(own, parseJson<Article>);
    const manifest = await this.#files.load(this.#paths.shards!, parseJson<Record<string, string>>);
    const shard = await this.#files.load(manifest[id]!, parseJson<Record<string, Article>>);
    return shard[id]!;
  }

  #own(id: string): string | undefined {
    return this.#paths.article?.replace('{id}', encodeURIComponent(id));
  }
}
