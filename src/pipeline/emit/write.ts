import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { partsOf } from './content.ts';
import type { Files } from './index.ts';

/** Writes published files below a folder. */
export async function writeFiles(files: Files, folder: string): Promise<void> {
  for (const [path, content] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, Readable.from(partsOf(content)));
  }
}
