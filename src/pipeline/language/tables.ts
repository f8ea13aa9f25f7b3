import { fillBuckets } from './buckets.ts';
import type { Scorer, Weights } from './scorer.ts';
import type { Templates } from './templates.ts';
import type { ByteReader } from './varint.ts';
import { type MoveCells, moveCells, movePayload, moveScorer } from './wasm/moves.ts';
import { Rows, SHORT } from './wasm/rows.ts';
import { sparseScorer } from './wasm/sparse.ts';

/** Weights are whole numbers of steps; two of them must fit nine bits each. */
export const LARGEST_WEIGHT = 255;

/** A model of three classes whose weights sum to nought, so that two stand for all. */
export class MoveTable implements Weights {
  readonly classes = 3;
  readonly #table: MoveCells;

  /** Reads what `writeMoves` wrote. */
  constructor(reader: ByteReader) {
    const keys = readKeys(reader);
    const first = reader.signedList(keys.length);
    const second = reader.signedList(keys.length);
    this.#table = moveCells();
    fillBuckets(this.#table.cells, keys, (i) => movePayload(first[i]!, second[i]!));
  }

  scorer(templates: Templates): Scorer {
    return moveScorer(this.#table, templates);
  }
}

/** A model of many classes, of which a feature speaks of few. */
export class SparseTable implements Weights {
  readonly classes: number;
  readonly #rows: Rows;

  /** Reads what `writeSparse` wrote. */
  constructor(reader: ByteReader, classes: number) {
    this.classes = classes;
    const keys = readKeys(reader);
    const lengths = reader.unsignedList(keys.length);
    const total = lengths.reduce((sum, length) => sum + length, 0);
    const names = reader.bytes(total);
    const weights = reader.signedList(total);
    const rows = numbered(lengths);
    const long = lengths.filter(isLong).length;
    this.#rows = new Rows(classes, long, keys.length - long);
    let from = 0;
    lengths.forEach((length, i) => {
      for (let e = 0; e < length; e++) this.#rows.put(rows[i]!, e, names[from + e]!, weights[from + e]!);
      from += length;
    });
    fillBuckets(this.#rows.cells, keys, (i) => rows[i]!);
  }

  scorer(templates: Templates): Scorer {
    return sparseScorer(this.#rows, templates);
  }
}

const isLong = (length: number): boolean => length > SHORT;

/** Numbers rows from 1, the longer ones first: they are asked for more often, and so lie together. */
function numbered(lengths: Int32Array): Int32Array {
  const counts = new Int32Array(257);
  for (const length of lengths) counts[length]!++;
  for (let length = 255; length >= 0; length--) counts[length]! += counts[length + 1]!;
  return lengths.map((length) => ++counts[length + 1]!);
}

/** Keys in rising order, as differences. */
export function readKeys(reader: ByteReader): Int32Array {
  const keys = reader.unsignedList(reader.unsigned());
  let key = -0x80000000;
  for (let i = 0; i < keys.length; i++) {
    key = (key + keys[i]!) | 0;
    keys[i] = key;
  }
  return keys;
}
