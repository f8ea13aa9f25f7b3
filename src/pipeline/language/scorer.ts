import type { Templates } from './templates.ts';

/** A model that has not been told yet which features it will be asked about. */
export interface Weights {
  /** Number of classes. */
  readonly classes: number;
  /** What scores by these templates. */
  scorer(templates: Templates): Scorer;
}

/** What turns the values of atoms into a score for each class. */
export interface Scorer {
  /** The values of the atoms of the templates, for the reader to write. */
  readonly atoms: Int32Array;
  /** Scores by class. */
  readonly scores: Int32Array;
  /**
   * Overwrites `scores` with the sum of the features' weights for each of the classes `among`; the other scores mean
   * nothing.
   */
  score(among: Uint8Array): void;
}

/** The classes from 0 up to a number of them. */
export function allOf(classes: number): Uint8Array {
  return Uint8Array.from({ length: classes }, (_, name) => name);
}

/** The first of the classes `among` with the greatest score. */
export function bestOf(scores: Int32Array, among: Uint8Array): number {
  let best = among[0]!;
  for (let i = 1; i < among.length; i++) if (scores[among[i]!]! > scores[best]!) best = among[i]!;
  return best;
}

/** The best of the classes `among` but for one, or −1 where there is no other. */
export function rivalOf(scores: Int32Array, among: Uint8Array, one: number): number {
  let best = -1;
  for (const name of among) if (name !== one && (best < 0 || scores[name]! > scores[best]!)) best = name;
  return best;
}
