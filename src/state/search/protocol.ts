import type { Found } from './textindex.ts';

/** What the search worker is told first: where to find the words of the events. */
export interface Setup {
  readonly kind: 'setup';
  /** Absolute address that the paths are relative to. */
  readonly base: string;
  readonly paths: Readonly<Record<string, string>>;
  /** Each event's place in the pages of titles, see `Columns.titleAt`. */
  readonly titleAt: Uint32Array;
  /** Whether the sentences are looked through too. */
  readonly texts: boolean;
}

/** A question to the worker; the answer carries the same number. */
export interface Question {
  readonly kind: 'find';
  readonly number: number;
  readonly words: readonly string[];
  readonly phrases: readonly string[];
}

/** The worker's answer to the question of that number; `ready` is the share of events indexed so far, 0 … 1. */
export interface Answer extends Found {
  readonly number: number;
  readonly ready: number;
}
