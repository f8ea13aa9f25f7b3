import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bench, describe } from 'vitest';
import { mine } from './mine.ts';

const WORDS = 400;

/** Articles a second and core that the pipeline should come to, at least and at best. */
const BAR = 60;
const AIM = 150;

/** Rounds over all articles before and while they are timed: just-in-time compilers take some hundred articles to warm. */
const WARMING = 40;
const ROUNDS = 30;

const MICROSECONDS = 1e6;

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
const wordsIn = texts.join(' ').split(/\s+/).filter(Boolean).length;

function mineAll(): void {
  for (const [i, text] of texts.entries())
    mine({ id: `a${i}`, date: '2023-09-14', title: null, lang: 'en', text });
}

/** Seconds of processor time, of all threads, that one round over the articles takes. */
function secondsOfRound(): number {
  const before = process.cpuUsage();
  mineAll();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / MICROSECONDS;
}

/** Processor time, not the clock's: what other programs take does not count, but what they evict from caches does. */
function pace(): string {
  for (let i = 0; i < WARMING; i++) mineAll();
  const seconds = Array.from({ length: ROUNDS }, secondsOfRound).sort((a, b) => a - b);
  const rate = (share: number): string =>
    (wordsIn / WORDS / seconds[Math.floor(share * (ROUNDS - 1))]!).toFixed(1);
  return (
    `articles of ${WORDS} words a second and core, warm (bar ${BAR}, aim ${AIM}): ` +
    `${rate(0.1)} in the best tenth of ${ROUNDS} rounds, ${rate(0.5)} in the median`
  );
}

process.stdout.write(`${pace()}\n`);

let at = 0;

describe('the whole middle of the pipeline (articles a second of the clock: hz)', () => {
  bench(
    'an article of 400 words',
    () => {
      const text = texts[at++ % texts.length]!;
      mine({ id: `a${at}`, date: '2023-09-14', title: null, lang: 'en', text });
    },
    { warmupIterations: 100, time: 5_000 },
  );
});
