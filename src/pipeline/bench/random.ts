/** A seeded source of chance: the same seed gives the same numbers on every machine. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A number from 0 up to 1 (Mulberry32, Tommy Ettinger, public domain). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 to `count` − 1. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  /** Whether something of a probability happens. */
  happens(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of a list; `lean` above 1 favours its first. */
  of<T>(list: readonly T[], lean = 1): T {
    return list[Math.floor(this.next() ** lean * list.length)]!;
  }

  /** A whole number with a long tail: most are small, few are many times `scale`. */
  tail(scale: number): number {
    const u = this.next();
    return Math.floor((scale * u * u) / (1.02 - u));
  }
}
