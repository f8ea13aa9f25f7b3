import type { Scorer, Weights } from '../scorer.ts';
import type { Templates } from '../templates.ts';

/** Weights of one feature after training: one number a class. */
export interface Feature {
  readonly key: number;
  readonly weights: Float64Array;
  /** How often training changed it. */
  readonly updates: number;
}

/** An averaged multiclass perceptron over hashed features (Collins 2002; averaging after Daumé 2006). */
export class Perceptron implements Weights {
  readonly classes: number;
  /** Pairs of a key and one more than the row of its feature, 0 for an empty slot: side by side, for the cache's sake. */
  #slots: Int32Array;
  #rows = 0;
  #weights: Float32Array;
  #debts: Float64Array;
  #updates: Uint16Array;
  #clock = 1;
  /** The features last scored. */
  #keys = new Int32Array(0);

  constructor(classes: number) {
    this.classes = classes;
    this.#slots = new Int32Array(1 << 21);
    this.#weights = new Float32Array((1 << 18) * classes);
    this.#debts = new Float64Array((1 << 18) * classes);
    this.#updates = new Uint16Array(1 << 18);
  }

  scorer(templates: Templates): Scorer {
    const atoms = new Int32Array(templates.atoms);
    const scores = new Int32Array(this.classes);
    const keys = new Int32Array(templates.count);
    const score = (among: Uint8Array): void => {
      templates.fill(atoms, keys);
      this.#keys = keys;
      this.#score(scores, among);
    };
    return { atoms, scores, score };
  }

  #score(scores: Int32Array, among: Uint8Array): void {
    const classes = this.classes;
    const weights = this.#weights;
    scores.fill(0);
    for (const key of this.#keys) {
      const row = this.#find(key);
      if (row < 0) continue;
      const from = row * classes;
      for (let i = 0; i < among.length; i++) scores[among[i]!]! += weights[from + among[i]!]!;
    }
  }

  /** Lets an example pass: the clock of the average ticks. */
  tick(): void {
    this.#clock++;
  }

  /** Moves the weights of the features last scored towards class `right` and away from class `wrong`. */
  update(right: number, wrong: number): void {
    for (const key of this.#keys) {
      const row = this.#claim(key);
      const from = row * this.classes;
      this.#weights[from + right]! += 1;
      this.#weights[from + wrong]! -= 1;
      this.#debts[from + right]! += this.#clock;
      this.#debts[from + wrong]! -= this.#clock;
      if (this.#updates[row]! < 65535) this.#updates[row]!++;
    }
  }

  /** The features changed at least `updates` times with their averaged weights, in the order of their keys. */
  averaged(updates = 1): Feature[] {
    const found: Feature[] = [];
    for (let at = 0; at < this.#slots.length; at += 2) {
      const row = this.#slots[at + 1]! - 1;
      if (row < 0 || this.#updates[row]! < updates) continue;
      const from = row * this.classes;
      const weights = new Float64Array(this.classes);
      for (let c = 0; c < this.classes; c++) {
        weights[c] = this.#weights[from + c]! - this.#debts[from + c]! / this.#clock;
      }
      found.push({ key: this.#slots[at]!, weights, updates: this.#updates[row]! });
    }
    return found.sort((a, b) => a.key - b.key);
  }

  #find(key: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let at = (2 * (key ^ (key >>> 17))) & mask;
    for (;;) {
      const row = slots[at + 1]!;
      if (row === 0) return -1;
      if (slots[at] === key) return row - 1;
      at = (at + 2) & mask;
    }
  }

  #claim(key: number): number {
    const known = this.#find(key);
    if (known >= 0) return known;
    if (this.#rows * 4 >= this.#slots.length) this.#growTable();
    if (this.#rows === this.#updates.length) this.#growRows();
    this.#put(key, ++this.#rows);
    return this.#rows - 1;
  }

  #put(key: number, value: number): void {
    const mask = this.#slots.length - 1;
    let at = (2 * (key ^ (key >>> 17))) & mask;
    while (this.#slots[at + 1] !== 0) at = (at + 2) & mask;
    this.#slots[at] = key;
    this.#slots[at + 1] = value;
  }

  #growTable(): void {
    const slots = this.#slots;
    this.#slots = new Int32Array(slots.length * 2);
    for (let at = 0; at < slots.length; at += 2) {
      if (slots[at + 1] !== 0) this.#put(slots[at]!, slots[at + 1]!);
    }
  }

  #growRows(): void {
    const weights = new Float32Array(this.#weights.length * 2);
    weights.set(this.#weights);
    this.#weights = weights;
    const debts = new Float64Array(this.#debts.length * 2);
    debts.set(this.#debts);
    this.#debts = debts;
    const updates = new Uint16Array(this.#updates.length * 2);
    updates.set(this.#updates);
    this.#updates = updates;
  }
}
