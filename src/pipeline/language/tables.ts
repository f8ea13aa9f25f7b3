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
    const first = Int32Array.from(keys, () => reader.signed());
    const second = Int32Array.from(keys, () => reader.signed());
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
    const lengths = Int32Array.from(keys, () => reader.unsigned());
    const total = lengths.reduce((sum, length) => sum + length, 0);
    const names = Uint8Array.from({ length: total }, () => reader.byte());
    const weights = Int16Array.from({ length: total }, () => reader.signed());
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

/** Numbers rows from 1, the long ones first. */
function numbered(lengths: Int32Array): Int32Array {
  let long = 0;
  let short = lengths.filter(isLong).length;
  return lengths.map((length) => (isLong(length) ? ++long : ++short));
}

/** Keys in rising order, as differences. */
export function readKeys(reader: ByteReader): Int32Array {
  const keys = new Int32Array(reader.unsigned());
  let key = -0x80000000;
  for (let i = 0; i < keys.length; i++) {
    key += reader.unsigned();
    keys[i] = key;
  }
  return keys;
}
