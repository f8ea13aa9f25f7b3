import { atomsOf, type WordAtoms } from './atoms.ts';
import { type Cluster, NO_CLUSTER } from './clusters.ts';
import { mix } from './hash.ts';
import { interned } from './interned.ts';

/** What is known of words before any context: built from the treebanks, kept with the weights. */
export interface Lexicon {
  /** Class of words that have only one, by `WordAtoms.exact`. */
  readonly closed: ReadonlyMap<number, number>;
  /** The classes a word was seen with, as one number, by `WordAtoms.word`. */
  readonly ambiguity: ReadonlyMap<number, number>;
  /** The number of the set of classes that a word can have, by `WordAtoms.word`; words not listed have set 0. */
  readonly choice: ReadonlyMap<number, number>;
  /** Sets of classes, in rising order. */
  readonly sets: readonly Uint8Array[];
  /** What words are used alike, by `WordAtoms.word`. */
  readonly clusters: ReadonlyMap<number, Cluster>;
}

/** All that a lexicon knows of one word. */
export interface Entry {
  /** The word as it is written. */
  readonly text: string;
  readonly atoms: WordAtoms;
  readonly cluster: Cluster;
  /** Its class where it has only one, else −1. */
  readonly closed: number;
  /** The classes it can have. */
  readonly among: Uint8Array;
  /** The classes it was seen with, as one number; rare words are told by their ending. */
  readonly ambiguity: number;
  /** The word itself; rare words are told by their ending. */
  readonly word: number;
  /** Lemmas found so far, by Penn tag. */
  readonly lemmas: Map<string, string>;
}

/** Words met before are looked up in one place; with so many it starts anew. */
const MOST = 60_000;

/** A lexicon that finds what it knows of a word once. */
export class Dictionary {
  readonly #lexicon: Lexicon;
  #entries = new Map<string, Entry>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The entries of the words of a sentence. */
  entries(words: readonly string[]): Entry[] {
    return words.map((word) => this.#entries.get(word) ?? this.#add(word));
  }

  #add(word: string): Entry {
    const text = interned(word);
    const { closed, ambiguity, choice, sets, clusters } = this.#lexicon;
    const atoms = atomsOf(text);
    const ending = mix(atoms.suffix2, atoms.flags);
    const entry = {
      text,
      atoms,
      cluster: clusters.get(atoms.word) ?? NO_CLUSTER,
      closed: closed.get(atoms.exact) ?? -1,
      among: sets[choice.get(atoms.word) ?? 0]!,
      ambiguity: ambiguity.get(atoms.word) ?? ending,
      word: ambiguity.has(atoms.word) ? atoms.word : ending,
      lemmas: new Map<string, string>(),
    };
    if (this.#entries.size >= MOST) this.#entries = new Map();
    if (text.length <= 40) this.#entries.set(text, entry);
    return entry;
  }
}
