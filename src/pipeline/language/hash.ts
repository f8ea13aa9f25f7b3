const PRIME = 0x9e3779b1;

/** A 32-bit hash of text by its UTF-16 code units: the same on every machine. */
export function hashText(text: string, seed = 0): number {
  let hash = seed ^ text.length;
  for (let i = 0; i < text.length; i++) hash = mix(hash, text.charCodeAt(i));
  return hash;
}

/** One more number stirred into a 32-bit hash. */
export function mix(hash: number, value: number): number {
  const stirred = Math.imul(hash ^ value, PRIME);
  return stirred ^ (stirred >>> 15);
}

/** Feature templates: rows of atoms to be read together. */
export class Templates {
  readonly count: number;
  readonly #atoms: Int32Array;
  readonly #ends: Int32Array;

  /** Each row lists the indices of the atoms whose values make one feature. */
  constructor(rows: readonly (readonly number[])[]) {
    this.count = rows.length;
    this.#atoms = Int32Array.from(rows.flat());
    let end = 0;
    this.#ends = Int32Array.from(rows, (row) => {
      end += row.length;
      return end;
    });
  }

  /** Writes the key of every feature to `keys`, given the values of the atoms. */
  fill(values: Int32Array, keys: Int32Array): void {
    const atoms = this.#atoms;
    const ends = this.#ends;
    let k = 0;
    for (let t = 0; t < ends.length; t++) {
      const end = ends[t]!;
      let hash = Math.imul(t + 1, 0x85ebca6b);
      for (; k < end; k++) {
        const stirred = Math.imul(hash ^ values[atoms[k]!]!, PRIME);
        hash = stirred ^ (stirred >>> 15);
      }
      keys[t] = hash;
    }
  }
}

/** What turns feature keys into a score for each class. */
export interface Scorer {
  /** Number of classes. */
  readonly classes: number;
  /** Overwrites `scores` with the sum of the weights of the first `count` keys, for each class. */
  score(keys: Int32Array, count: number, scores: Float64Array): void;
}
