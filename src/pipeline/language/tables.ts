import type { Scorer } from './hash.ts';
import type { ByteReader } from './varint.ts';

/** Weights are whole numbers of steps; three of them must fit ten bits each. */
export const LARGEST_WEIGHT = 511;

const slotOf = (key: number, mask: number): number => (key ^ (key >>> 15)) & mask;

function slotsFor(features: number): number {
  let slots = 16;
  while (slots < 1.6 * features) slots *= 2;
  return slots;
}

/** A model of three classes: key and the three weights share eight bytes, so that a look-up costs one cache line. */
export class MoveTable implements Scorer {
  readonly classes = 3;
  readonly #cells: Int32Array;
  readonly #mask: number;

  /** Reads what `writeMoves` wrote. */
  constructor(reader: ByteReader) {
    const keys = readKeys(reader);
    const slots = slotsFor(keys.length);
    this.#mask = slots - 1;
    this.#cells = new Int32Array(2 * slots);
    const first = Int32Array.from(keys, () => reader.signed());
    for (let i = 0; i < keys.length; i++) this.#put(keys[i]!, first[i]!, reader.signed());
  }

  #put(key: number, a: number, b: number): void {
    let slot = slotOf(key, this.#mask);
    while (this.#cells[2 * slot + 1] !== 0) slot = (slot + 1) & this.#mask;
    this.#cells[2 * slot] = key;
    this.#cells[2 * slot + 1] = (1 << 30) | ((a & 1023) << 20) | ((b & 1023) << 10) | (-(a + b) & 1023);
  }

  score(keys: Int32Array, count: number, scores: Float64Array): void {
    const cells = this.#cells;
    const mask = this.#mask;
    let a = 0;
    let b = 0;
    let c = 0;
    for (let k = 0; k < count; k++) {
      const key = keys[k]!;
      let at = 2 * ((key ^ (key >>> 15)) & mask);
      let packed = cells[at + 1]!;
      while (packed !== 0) {
        if (cells[at] === key) {
          a += (packed << 2) >> 22;
          b += (packed << 12) >> 22;
          c += (packed << 22) >> 22;
          break;
        }
        at = (at + 2) & (2 * mask + 1);
        packed = cells[at + 1]!;
      }
    }
    scores[0] = a;
    scores[1] = b;
    scores[2] = c;
  }
}

/** A model of many classes, of which a feature speaks of few. */
export class SparseTable implements Scorer {
  readonly classes: number;
  readonly #cells: Int32Array;
  readonly #mask: number;
  readonly #entries: Int32Array;

  /** Reads what `writeSparse` wrote. */
  constructor(reader: ByteReader, classes: number) {
    this.classes = classes;
    const keys = readKeys(reader);
    const counts = Int32Array.from(keys, () => reader.unsigned());
    const total = counts.reduce((a, b) => a + b, 0);
    this.#entries = new Int32Array(total);
    for (let i = 0; i < total; i++) this.#entries[i] = reader.byte();
    for (let i = 0; i < total; i++) this.#entries[i]! |= reader.signed() << 8;
    const slots = slotsFor(keys.length);
    this.#mask = slots - 1;
    this.#cells = new Int32Array(2 * slots);
    let start = 0;
    keys.forEach((key, i) => {
      let slot = slotOf(key, this.#mask);
      while (this.#cells[2 * slot + 1] !== 0) slot = (slot + 1) & this.#mask;
      this.#cells[2 * slot] = key;
      this.#cells[2 * slot + 1] = (start << 7) | counts[i]!;
      start += counts[i]!;
    });
  }

  score(keys: Int32Array, count: number, scores: Float64Array): void {
    const cells = this.#cells;
    const entries = this.#entries;
    const mask = this.#mask;
    scores.fill(0);
    for (let k = 0; k < count; k++) {
      const key = keys[k]!;
      let at = 2 * ((key ^ (key >>> 15)) & mask);
      let row = cells[at + 1]!;
      while (row !== 0) {
        if (cells[at] === key) {
          const end = (row >>> 7) + (row & 127);
          for (let e = row >>> 7; e < end; e++) scores[entries[e]! & 255]! += entries[e]! >> 8;
          break;
        }
        at = (at + 2) & (2 * mask + 1);
        row = cells[at + 1]!;
      }
    }
  }
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
