import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bench, describe } from 'vitest';
import { mine } from './mine.ts';

const WORDS = 400;

/** The bundled dispatches, cut into articles of 400 words each at line ends. */
function articles(folder: string): string[] {
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .replace(/^---[\s\S]*?---\n/, '')
        .split('\n'),
    );
  const found: string[] = [];
  let text = '';
  let words = 0;
  for (const line of lines) {
    text += `${line}\n`;
    words += line.split(/\s+/).filter(Boolean).length;
    if (words < WORDS) continue;
    found.push(text);
    text = '';
    words = 0;
  }
  return found;
}

const texts = articles('seeds/dossier');
let at = 0;

describe('the whole middle of the pipeline (articles a second: hz)', () => {
  bench(
    'an article of 400 words',
    () => {
      const text = texts[at++ % texts.length]!;
      mine({ id: `a${at}`, date: '2023-09-14', title: null, lang: 'en', text });
    },
    { warmupIterations: 100, time: 10_000 },
  );
});
