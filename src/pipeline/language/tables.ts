import type { Scorer } from './hash.ts';
import type { ByteReader } from './varint.ts';

/** Weights are whole numbers of steps; two of them must fit nine bits each. */
export const LARGEST_WEIGHT = 255;

/**
 * So much of a key is kept. Three bits less make the file smaller by one part in fourteen; in return one feature in a
 * thousand that is not there is taken for another.
 */
export const KEY_MASK = 0x1fffffff;

/**
 * A hash table whose cells are found without branching: the low bits of a key name a bucket of four cells, its other
 * bits stand in the cell with eighteen bits of payload, so that both together are the whole key.
 */
export const BUCKET_BITS = 18;
const BUCKETS = 1 << BUCKET_BITS;
/** Cells of one bucket. */
export const BUCKET_CELLS = 4;

/** The number of the bucket a key belongs to. */
export function bucketOf(key: number): number {
  return key & (BUCKETS - 1);
}

/** Puts keys and their eighteen-bit payloads (not 0) into buckets. Throws RangeError where a bucket overflows. */
function bucketed(keys: Int32Array, payload: (i: number) => number): Int32Array {
  const cells = new Int32Array(BUCKETS * BUCKET_CELLS);
  const used = new Uint8Array(BUCKETS);
  for (let i = 0; i < keys.length; i++) {
    const bucket = bucketOf(keys[i]!);
    if (used[bucket]! >= BUCKET_CELLS) throw new RangeError('a bucket of weights overflows');
    cells[bucket * BUCKET_CELLS + used[bucket]!++] = (keys[i]! & ~(BUCKETS - 1)) | payload(i);
  }
  return cells;
}

/** A model of three classes whose weights sum to nought, so that two stand for all. */
export class MoveTable implements Scorer {
  readonly classes = 3;
  readonly #cells: Int32Array;

  /** Reads what `writeMoves` wrote. */
  constructor(reader: ByteReader) {
    const keys = readKeys(reader);
    const first = Int32Array.from(keys, () => reader.signed());
    const second = Int32Array.from(keys, () => reader.signed());
    this.#cells = bucketed(keys, (i) => ((first[i]! & 511) << 9) | (second[i]! & 511));
  }

  score(keys: Int32Array, count: number, scores: Float64Array): void {
    const cells = this.#cells;
    let a = 0;
    let b = 0;
    for (let k = 0; k < count; k++) {
      const key = keys[k]! & KEY_MASK;
      const at = (key & (BUCKETS - 1)) * BUCKET_CELLS;
      const c0 = cells[at]!;
      const c1 = cells[at + 1]!;
      const c2 = cells[at + 2]!;
      const c3 = cells[at + 3]!;
      // all ones where the high bits agree, else nought
      const found =
        (c0 & ((((c0 ^ key) >>> BUCKET_BITS) - 1) >> 31)) |
        (c1 & ((((c1 ^ key) >>> BUCKET_BITS) - 1) >> 31)) |
        (c2 & ((((c2 ^ key) >>> BUCKET_BITS) - 1) >> 31)) |
        (c3 & ((((c3 ^ key) >>> BUCKET_BITS) - 1) >> 31));
      a += (found << 14) >> 23;
      b += (found << 23) >> 23;
    }
    scores[0] = a;
    scores[1] = b;
    scores[2] = -a - b;
  }
}

/** No model has more templates. */
const MOST_KEYS = 256;

/** Rows with more entries than this are kept whole, one weight a class, and read only where a class is asked for. */
const WHOLE_FROM = 6;

/** A model of many classes, of which a feature speaks of few. */
export class SparseTable implements Scorer {
  readonly classes: number;
  readonly #cells: Int32Array;
  /** Rows up to this number are whole. */
  readonly #whole: number;
  readonly #weights: Int16Array;
  readonly #starts: Int32Array;
  readonly #entries: Int32Array;
  /** Rows found for the keys at hand. */
  readonly #rows = new Int32Array(MOST_KEYS);

  /** Reads what `writeSparse` wrote. */
  constructor(reader: ByteReader, classes: number) {
    this.classes = classes;
    const keys = readKeys(reader);
    const lengths = Int32Array.from(keys, () => reader.unsigned());
    const ends = runningSums(lengths);
    const total = ends.at(-1) ?? 0;
    const names = Uint8Array.from({ length: total }, () => reader.byte());
    const weights = Int16Array.from({ length: total }, () => reader.signed());
    const rows = numbered(lengths);
    this.#whole = lengths.filter(isWhole).length;
    this.#weights = new Int16Array((this.#whole + 1) * classes);
    const few = lengths.filter((length) => !isWhole(length));
    this.#starts = new Int32Array(few.length + 2);
    this.#starts.set(runningSums(few), 2);
    this.#entries = new Int32Array(this.#starts.at(-1)!);
    lengths.forEach((length, i) => {
      const row = rows[i]!;
      const from = ends[i]! - length;
      for (let e = 0; e < length; e++) this.#put(row, e, names[from + e]!, weights[from + e]!);
    });
    this.#cells = bucketed(keys, (i) => rows[i]!);
  }

  #put(row: number, e: number, name: number, weight: number): void {
    if (row <= this.#whole) this.#weights[row * this.classes + name] = weight;
    else this.#entries[this.#starts[row - this.#whole]! + e] = (weight << 8) | name;
  }

  score(keys: Int32Array, count: number, scores: Float64Array, among: Uint8Array): void {
    const found = this.#find(keys, count);
    const rows = this.#rows;
    const starts = this.#starts;
    const entries = this.#entries;
    const weights = this.#weights;
    const whole = this.#whole;
    const classes = this.classes;
    scores.fill(0);
    for (let k = 0; k < found; k++) {
      const row = rows[k]!;
      if (row <= whole) {
        const from = row * classes;
        for (let i = 0; i < among.length; i++) scores[among[i]!]! += weights[from + among[i]!]!;
      } else {
        const end = starts[row - whole + 1]!;
        for (let e = starts[row - whole]!; e < end; e++) scores[entries[e]! & 255]! += entries[e]! >> 8;
      }
    }
  }

  /** Writes the rows of the keys that have one; returns how many. Without branches, so that the memory's answers overlap. */
  #find(keys: Int32Array, count: number): number {
    const cells = this.#cells;
    const rows = this.#rows;
    let found = 0;
    for (let k = 0; k < count; k++) {
      const key = keys[k]! & KEY_MASK;
      const at = (key & (BUCKETS - 1)) * BUCKET_CELLS;
      const c0 = cells[at]!;
      const c1 = cells[at + 1]!;
      const c2 = cells[at + 2]!;
      const c3 = cells[at + 3]!;
      const row =
        ((c0 & ((((c0 ^ key) >>> BUCKET_BITS) - 1) >> 31)) |
          (c1 & ((((c1 ^ key) >>> BUCKET_BITS) - 1) >> 31)) |
          (c2 & ((((c2 ^ key) >>> BUCKET_BITS) - 1) >> 31)) |
          (c3 & ((((c3 ^ key) >>> BUCKET_BITS) - 1) >> 31))) &
        (BUCKETS - 1);
      rows[found] = row;
      found += (row | -row) >>> 31;
    }
    return found;
  }
}

const isWhole = (length: number): boolean => length > WHOLE_FROM;

/** Numbers rows from 1, the whole ones first. */
function numbered(lengths: Int32Array): Int32Array {
  let whole = 0;
  let few = lengths.filter(isWhole).length;
  return lengths.map((length) => (isWhole(length) ? ++whole : ++few));
}

function runningSums(numbers: Int32Array): Int32Array {
  let sum = 0;
  return numbers.map((n) => {
    sum += n;
    return sum;
  });
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
