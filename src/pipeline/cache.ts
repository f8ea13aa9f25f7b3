import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Mine } from './index.ts';
import { type Minable, type Mined, mine } from './mine.ts';

/** Where mined articles are kept between builds; safe to delete. */
export const CACHE = join('node_modules', '.cache', 'demarche');

/**
 * Mining that remembers on disk: what was mined from an article is found again by the article's content and the code's
 * version, and is the same to the byte. Where the folder cannot be written, nothing is remembered.
 */
export function remembered(
  folder: string = CACHE,
  version: string = codeVersion(),
  miner: Mine = mine,
): Mine {
  const place = join(folder, version);
  const writable = prepare(folder, version);
  return (article) => {
    const file = join(place, `${keyOf(article)}.json`);
    const known = written(file);
    if (known) return known;
    const mined = miner(article);
    if (writable) writeWhole(file, JSON.stringify(mined));
    return mined;
  };
}

/** A hash of all code and data that mining is made of. */
export function codeVersion(): string {
  const hash = createHash('sha256');
  for (const room of ['pipeline', 'model']) {
    const folder = join(import.meta.dirname, '..', room);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(?:test|bench)\.ts$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files)
      hash.update(file.slice(folder.length).split(sep).join('/')).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

function keyOf({ id, date, title, lang, text }: Minable): string {
  return createHash('sha256')
    .update(JSON.stringify([id, date, title, lang, text]))
    .digest('hex')
    .slice(0, 32);
}

/** Makes the folder of a version and removes those of others; whether it can be written to. */
function prepare(folder: string, version: string): boolean {
  try {
    mkdirSync(join(folder, version), { recursive: true });
    for (const other of readdirSync(folder))
      if (other !== version) rmSync(join(folder, other), { recursive: true });
    return true;
  } catch {
    return false;
  }
}

function written(file: string): Mined | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Mined;
  } catch {
    return undefined;
  }
}

/**
 * Writes beside, then renames: a build that is stopped half-way leaves no half file. A folder that another build has
 * removed meanwhile is no reason to fail.
 */
function writeWhole(file: string, content: string): void {
  try {
    const beside = `${file}.${process.pid}`;
    writeFileSync(beside, content);
    renameSync(beside, file);
  } catch {}
}
