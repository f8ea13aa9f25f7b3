import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { LemmaTable } from './lemma.ts';
import { PAIRS } from './parser.ts';
import { MoveTable, readKeys, SparseTable } from './tables.ts';
import type { Lexicon } from './tagger.ts';
import { ByteReader } from './varint.ts';

/** The layout of the file; a file of another layout is refused. */
export const FORMAT = 'demarche-language 2';

/** The trained model. */
export interface Model {
  /** Joint classes of universal and Penn tag, "NOUN|NNS". */
  readonly classes: readonly string[];
  readonly labels: readonly string[];
  readonly lemmas: LemmaTable;
  readonly lexicon: Lexicon;
  /** Label of arcs whose tags leave no doubt, by `pairOf`; −1 for the others. */
  readonly settled: Int16Array;
  readonly splitter: SparseTable;
  readonly tagger: SparseTable;
  readonly moves: MoveTable;
  readonly labeller: SparseTable;
  /** Share of right arcs in per cent by class of the parser's margin. */
  readonly sure: readonly number[];
}

/** Reads a model from its uncompressed bytes. Throws RangeError for another format. */
export function readModel(bytes: Uint8Array): Model {
  const reader = new ByteReader(bytes);
  const format = reader.text();
  if (format !== FORMAT) throw new RangeError(`these are no weights of ${FORMAT}: ${format.slice(0, 40)}`);
  const classes = reader.text().split(' ');
  const labels = reader.text().split(' ');
  const sure = reader.text().split(' ').map(Number);
  const lemmas = readLemmas(reader);
  const lexicon = { closed: readMap(reader), ambiguity: readMap(reader) };
  return {
    classes,
    labels,
    sure,
    lemmas,
    lexicon,
    settled: readSettled(reader),
    splitter: new SparseTable(reader, 2),
    tagger: new SparseTable(reader, classes.length),
    moves: new MoveTable(reader),
    labeller: new SparseTable(reader, labels.length),
  };
}

function readLemmas(reader: ByteReader): LemmaTable {
  const exceptions = new Map<string, string>();
  for (const row of reader.text().split('\n')) {
    const [key, lemma] = row.split('\t');
    if (lemma !== undefined) exceptions.set(key!, lemma);
  }
  return { exceptions, bases: new Set(reader.text().split(' ')) };
}

function readSettled(reader: ByteReader): Int16Array {
  const settled = new Int16Array(PAIRS).fill(-1);
  for (const [pair, label] of readMap(reader)) settled[pair] = label;
  return settled;
}

function readMap(reader: ByteReader): Map<number, number> {
  return new Map([...readKeys(reader)].map((key) => [key, reader.unsigned()]));
}

let loaded: Model | undefined;

/** The committed model, read at first use and kept. */
export function model(): Model {
  loaded ??= readModel(
    brotliDecompressSync(readFileSync(new URL('./weights/english.bin.br', import.meta.url))),
  );
  return loaded;
}
