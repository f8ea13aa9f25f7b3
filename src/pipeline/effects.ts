import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CivilDate } from '../model/day.ts';
import { civil } from '../model/day.ts';

/** Everything the pipeline asks of the world outside; tests pass their own. */
export interface Effects {
  /** Paths below a folder, with `/` between names, in any order. */
  readonly list: (dir: string) => Promise<string[]>;
  /** The UTF-8 text of a file below a folder. */
  readonly text: (dir: string, file: string) => Promise<string>;
  /** The day on which the machine reads. */
  readonly today: () => CivilDate;
  /** Something a person should know that stops nothing. */
  readonly warn: (message: string) => void;
  /** Called as work goes on: `done` of `total` articles. */
  readonly progress: (done: number, total: number) => void;
}

const SECONDS_PER_DAY = 86_400;

/**
 * The machine's own files and clock; quiet. The day is UTC's, or the one SOURCE_DATE_EPOCH names
 * (reproducible-builds.org), so that a build can be repeated to the byte.
 */
export const machine: Effects = {
  async list(dir) {
    const entries = await readdir(dir, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => below(dir, join(entry.parentPath, entry.name)));
  },
  text: (dir, file) => readFile(join(dir, file), 'utf8'),
  today() {
    const seconds = Number(process.env.SOURCE_DATE_EPOCH ?? Date.now() / 1000);
    return civil(Math.floor(seconds / SECONDS_PER_DAY));
  },
  warn() {},
  progress() {},
};

function below(dir: string, path: string): string {
  return path.slice(join(dir, '/').length).split(/[\\/]/).join('/');
}
