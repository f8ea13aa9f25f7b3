import type { Article } from '../../model/article.ts';
import { type Content, fingerprint } from './content.ts';

/** Up to this many articles have a file each. */
const SINGLE_FILES = 2000;
const SHARD_CHARACTERS = 200_000;

/** The articles' files and the roles they have in `Site.files`: a file each, or shards of about 200 kB. */
export function articleFiles(articles: readonly Article[]): {
  readonly files: Map<string, Content>;
  readonly roles: Readonly<Record<string, string>>;
} {
  return articles.length > SINGLE_FILES ? shards(articles) : singles(articles);
}

function singles(articles: readonly Article[]) {
  const files = new Map(
    articles.map((article) => [`data/articles/${article.id}.json`, JSON.stringify(article)]),
  );
  return { files, roles: { article: `data/articles/{id}.json?v=${fingerprint(files.values())}` } };
}

function shards(articles: readonly Article[]) {
  const files = new Map<string, Content>();
  const manifest: Record<string, string> = {};
  let shard: [id: string, json: string][] = [];
  let size = 0;
  const close = () => {
    const content = `{${shard.map(([id, json]) => `${JSON.stringify(id)}:${json}`).join(',\n')}}`;
    const path = `data/articles/${fingerprint([content])}.json`;
    files.set(path, content);
    for (const [id] of shard) manifest[id] = path;
    shard = [];
    size = 0;
  };
  for (const article of articles) {
    const json = JSON.stringify(article);
    shard.push([article.id, json]);
    size += json.length;
    if (size >= SHARD_CHARACTERS) close();
  }
  if (shard.length > 0) close();
  const content = JSON.stringify(manifest);
  files.set('data/articles.json', content);
  return { files, roles: { shards: `data/articles.json?v=${fingerprint([content])}` } };
}
