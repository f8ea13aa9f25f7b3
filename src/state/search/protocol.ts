/** What the search worker is told first: where the index of words is. */
export interface Setup {
  readonly kind: 'setup';
  /** Absolute address that the paths are relative to. */
  readonly base: string;
  readonly paths: Readonly<Record<string, string>>;
  /** Each event's salience, 0 … 255. */
  readonly salience: Uint8Array;
}

/** A question to the worker; the answer carries the same number. */
export interface Question {
  readonly kind: 'find';
  readonly number: number;
  readonly words: readonly string[];
  readonly phrases: readonly string[];
}

/** A wish for the words around terms in the sentences of a few events; the answer carries the same number. */
export interface Wish {
  readonly kind: 'quote';
  readonly number: number;
  readonly ids: readonly number[];
  readonly terms: readonly string[];
}

/** The worker's answer to the question of that number. */
export interface Answer {
  readonly kind: 'found';
  readonly number: number;
  /** Indices of events, best first. */
  readonly ids: Uint32Array;
  /** Words that were found, for marking them. */
  readonly terms: readonly string[];
  /** Why there is no answer; empty where there is. */
  readonly failure: string;
}

/** The worker's answer to the wish of that number: by event, the words around what was found; empty where it is in none. */
export interface Quotes {
  readonly kind: 'quotes';
  readonly number: number;
  readonly quotes: ReadonlyMap<number, string>;
}
