import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { readClusters } from './clusters.ts';
import { interned } from './interned.ts';
import type { LemmaTable } from './lemma.ts';
import type { Lexicon } from './lexicon.ts';
import { type LabelChoices, PAIRS } from './parser.ts';
import { MoveTable, readKeys, SparseTable } from './tables.ts';
import { ByteReader } from './varint.ts';

/** The layout of the file; a file of another layout is refused. */
export const FORMAT = 'demarche-language 3';

/** The trained model. */
export interface Model {
  /** Joint classes of universal and Penn tag, "NOUN|NNS". */
  readonly classes: readonly string[];
  readonly labels: readonly string[];
  readonly lemmas: LemmaTable;
  readonly lexicon: Lexicon;
  readonly choices: LabelChoices;
  readonly splitter: SparseTable;
  readonly tagger: SparseTable;
  /** Moves of the pass from the right. */
  readonly backward: MoveTable;
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
  const labels = reader.text().split(' ').map(interned);
  const sure = reader.text().split(' ').map(Number);
  const lemmas = readLemmas(reader);
  const clusters = readClusters(reader.text());
  const lexicon = {
    closed: readMap(reader),
    ambiguity: readMap(reader),
    choice: readMap(reader),
    sets: readSets(reader),
    clusters,
  };
  return {
    classes,
    labels,
    sure,
    lemmas,
    lexicon,
    choices: readChoices(reader),
    splitter: new SparseTable(reader, 2),
    tagger: new SparseTable(reader, classes.length),
    backward: new MoveTable(reader),
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

function readChoices(reader: ByteReader): LabelChoices {
  const byPair = new Int16Array(PAIRS);
  for (const [pair, set] of readMap(reader)) byPair[pair] = set;
  return { byPair, sets: readSets(reader) };
}

/** Sets of classes, one a line. */
function readSets(reader: ByteReader): Uint8Array[] {
  return reader
    .text()
    .split('\n')
    .map((line) => Uint8Array.from(line.split(' ').map(Number)));
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
