/** Counts one more of `name` under `key`. */
export function count(table: Map<number, Map<number, number>>, key: number, name: number): void {
  const seen = table.get(key) ?? new Map<number, number>();
  seen.set(name, (seen.get(name) ?? 0) + 1);
  table.set(key, seen);
}

/** Numbered sets of classes: equal sets have one number. */
export class Sets {
  readonly list: Uint8Array[];
  readonly #numbers = new Map<string, number>();

  constructor(first: readonly Uint8Array[]) {
    this.list = [...first];
    this.list.forEach((set, number) => {
      this.#numbers.set(set.join(' '), number);
    });
  }

  /** The number of a set of classes, told in any order. */
  numberOf(names: Iterable<number>): number {
    const set = Uint8Array.from([...names].sort((a, b) => a - b));
    const key = set.join(' ');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.list.length);
    return this.list.push(set) - 1;
  }
}
