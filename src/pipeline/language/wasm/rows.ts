import { CELLS } from '../buckets.ts';
import { FREE_FROM, WORD } from './features.ts';
import { memoryOf } from './module.ts';

/** Bytes of a vector. */
export const VECTOR = 16;
/** 16-bit weights in one vector. */
const LANES = 8;
/** A short row is one vector of this many entries, each nine bits of weight above seven of class. */
export const SHORT = 8;
export const CLASS_BITS = 7;
export const CLASS_MASK = (1 << CLASS_BITS) - 1;
/** Most classes; the other numbers of seven bits stand for none and fill short rows up, each place with its own. */
const MOST_CLASSES = CLASS_MASK + 1 - SHORT;
/** Most templates whose weights, at most 255 each, can be summed in 16 bits. */
export const MOST_TEMPLATES = 128;

/** In bytes, the scores by class and the lists of the long and the short rows found; the rows themselves follow. */
export const SCORES_AT = FREE_FROM;
export const LONG_LIST = SCORES_AT + (CLASS_MASK + 1) * WORD;
export const SHORT_LIST = LONG_LIST + MOST_TEMPLATES * WORD;
const LONG_AT = SHORT_LIST + MOST_TEMPLATES * WORD;

/**
 * The rows of weights of a sparse table, numbered from 1. The long ones come first and have a weight for every class;
 * short ones name their classes.
 */
export class Rows {
  readonly memory: WebAssembly.Memory;
  readonly classes: number;
  /** How many rows are long. */
  readonly long: number;
  /** Bytes of a long row, whole vectors. */
  readonly stride: number;
  /** Where a row numbered 0 would lie if it were long, and if it were short, in bytes. */
  readonly zeroLong: number;
  readonly zeroShort: number;
  /** Where the cells lie that lead to the rows, in bytes. */
  readonly cellsAt: number;
  readonly cells: Int32Array;
  readonly #halves: Int16Array;

  /** Makes room for so many rows. Throws RangeError where there are too many classes. */
  constructor(classes: number, long: number, short: number) {
    if (classes > MOST_CLASSES) throw new RangeError(`a sparse table has at most ${MOST_CLASSES} classes`);
    this.classes = classes;
    this.long = long;
    this.stride = Math.ceil(classes / LANES) * VECTOR;
    this.zeroLong = LONG_AT - this.stride;
    this.zeroShort = LONG_AT + long * this.stride - (long + 1) * VECTOR;
    const end = this.zeroShort + (long + short + 1) * VECTOR;
    this.cellsAt = end + VECTOR - (end % VECTOR);
    this.memory = memoryOf(this.cellsAt + CELLS * WORD);
    this.cells = new Int32Array(this.memory.buffer, this.cellsAt, CELLS);
    this.#halves = new Int16Array(this.memory.buffer);
    for (let row = 1; row <= short; row++) this.#clear(long + row);
  }

  /** Writes the `e`-th entry of a row. */
  put(row: number, e: number, name: number, weight: number): void {
    if (row <= this.long) this.#halves[this.#from(row) + name] = weight;
    else this.#halves[this.#from(row) + e] = (weight << CLASS_BITS) | name;
  }

  #clear(row: number): void {
    for (let e = 0; e < SHORT; e++) this.put(row, e, MOST_CLASSES + e, 0);
  }

  #from(row: number): number {
    const bytes = row <= this.long ? this.zeroLong + row * this.stride : this.zeroShort + row * VECTOR;
    return bytes / Int16Array.BYTES_PER_ELEMENT;
  }
}
