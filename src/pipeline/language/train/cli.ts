import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { readConllu, type Tree } from '../conllu.ts';
import { trainModel } from './train.ts';

/** `npm run train -- --data DIR [--out FILE]`: trains on DIR/*-train.conllu and `clusters.txt`, and writes the compressed weights. */
const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } });
if (!values.data) throw new Error('usage: npm run train -- --data DIR [--out FILE]');
const out = values.out ?? new URL('../weights/english.bin.br', import.meta.url);

function treebanks(folder: string, kind: string): Tree[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(`-${kind}.conllu`))
    .sort();
  return files.flatMap((name) => readConllu(readFileSync(join(folder, name), 'utf8')));
}

const started = Date.now();
const log = (line: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s  ${line}`);
const clusters = readFileSync(new URL('clusters.txt', import.meta.url), 'utf8').trimEnd();
const bytes = trainModel(
  treebanks(values.data, 'train'),
  treebanks(values.data, 'dev'),
  clusters,
  undefined,
  log,
);
const small = brotliCompressSync(bytes, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
});
writeFileSync(out, small);
log(
  `${bytes.length} bytes, compressed ${small.length}, SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`,
);
