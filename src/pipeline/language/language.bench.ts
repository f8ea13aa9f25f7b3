import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bench, describe } from 'vitest';
import { Analyser } from './analyse.ts';
import { rawText, readConllu } from './conllu.ts';
import { analysed, analysedRaw } from './score/analysed.ts';
import { COMPROMISE, WINK } from './score/peers.ts';
import { score } from './score/score.ts';
import { model } from './weights.ts';

/** Folder of treebanks (`*-dev.conllu`) to measure on. */
const folder = process.env.DEMARCHE_TREEBANKS;
const files =
  folder && existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('-dev.conllu'))
        .sort()
    : [];

const before = process.memoryUsage().rss;
const analyser = new Analyser(model());
analyser.analyse(['Warm', '.']);
const loaded = (process.memoryUsage().rss - before) / 2 ** 20;

const row = (cells: readonly string[]): string =>
  cells.map((cell, i) => (i ? cell.padStart(10) : cell.padEnd(30))).join('');
const pc = (value: number): string => value.toFixed(2);

const lines = files.flatMap((file) => {
  const gold = readConllu(readFileSync(join(folder!, file), 'utf8'));
  const name = file.replace('.conllu', '');
  const own = score(gold, analysed(gold, analyser));
  const raw = score(gold, analysedRaw(gold, analyser));
  const peers = [WINK, COMPROMISE].map(({ name: peer, tag }) => {
    const { tokens, upos } = score(gold, [tag(rawText(gold))]);
    return row([`${name}, raw, ${peer}`, pc(tokens.f1), '', pc(upos.f1), '', '']);
  });
  return [
    row([`${name}, gold tokens, demarche`, '', '', pc(own.upos.f1), pc(own.uas.f1), pc(own.las.f1)]),
    row([
      `${name}, raw, demarche`,
      ...[raw.tokens, raw.sentences, raw.upos, raw.uas, raw.las].map(({ f1 }) => pc(f1)),
    ]),
    ...peers,
  ];
});
console.log(
  files.length
    ? [row(['', 'tokens', 'sentences', 'UPOS', 'UAS', 'LAS']), ...lines].join('\n')
    : 'No treebanks: set DEMARCHE_TREEBANKS to a folder of *-dev.conllu to compare quality.',
);
console.log(`Memory after load: ${loaded.toFixed(0)} MB. Sentences a second: hz below times 100.`);

const sentence =
  'The foreign minister of Peru said on Monday that the two countries had agreed to resume talks in Lima .';
const WORDS = files.length
  ? readConllu(readFileSync(join(folder!, files[0]!), 'utf8'))
      .filter(({ form }) => form.length > 9 && form.length < 40)
      .slice(0, 100)
      .map(({ form }) => form)
  : Array.from({ length: 100 }, () => sentence.split(' '));
const TEXT = WORDS.map((words) => words.join(' ')).join('\n\n');

describe('a hundred sentences', () => {
  bench('demarche: tags and trees', () => {
    for (const words of WORDS) analyser.analyse(words);
  });
  for (const { name, tag } of [WINK, COMPROMISE]) {
    bench(`${name}: tags`, () => {
      tag(TEXT);
    });
  }
});
