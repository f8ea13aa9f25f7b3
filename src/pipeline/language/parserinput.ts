import type { Entry } from './lexicon.ts';

/** What the parser sees of the words of one sentence; one more entry for the root and one for "no word". */
export interface ParserInput {
  size: number;
  word: Int32Array;
  /** Joint class of universal and Penn tag. */
  tag: Int32Array;
  /** Universal tag. */
  coarse: Int32Array;
  /** Bits of what a word is when others lie over it: 1 verb, 2 comma, 4 conjunction, 8 other punctuation, 16 noun, 32 adposition. */
  kind: Int32Array;
  suffix: Int32Array;
  /** Clusters, fine, coarser and coarsest. */
  fine: Int32Array;
  mid: Int32Array;
  gross: Int32Array;
  /** Heads guessed by the pass from the right, how sure each is (0 to 3), and the last dependent guessed for a word, or −1. */
  guess: Int32Array;
  sure: Int32Array;
  last: Int32Array;
}

const ROOT = 0x7007;
/** The value of every atom of a word that is not there. */
export const NOTHING = 0x3ead;

/** An input with room for `size` words. */
export function emptyInput(size: number): ParserInput {
  const room = size + 2;
  return {
    size,
    word: new Int32Array(room),
    tag: new Int32Array(room),
    coarse: new Int32Array(room),
    kind: new Int32Array(room),
    suffix: new Int32Array(room),
    fine: new Int32Array(room),
    mid: new Int32Array(room),
    gross: new Int32Array(room),
    guess: new Int32Array(room),
    sure: new Int32Array(room),
    last: new Int32Array(room),
  };
}

/** How tags become the parser's atoms: by class number. */
export interface TagTable {
  readonly coarse: Int32Array;
  readonly kind: Int32Array;
}

/** The table for joint classes such as "NOUN|NNS". */
export function tagTable(classes: readonly string[]): TagTable {
  const names = [...new Set(classes.map((name) => name.split('|')[0]!))];
  return {
    coarse: Int32Array.from(classes, (name) => names.indexOf(name.split('|')[0]!)),
    kind: Int32Array.from(classes, kindOf),
  };
}

function kindOf(name: string): number {
  const [upos, xpos] = name.split('|');
  if (upos === 'VERB' || upos === 'AUX') return 1;
  if (upos === 'PUNCT') return xpos === ',' ? 2 : 8;
  if (upos === 'CCONJ') return 4;
  if (upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON') return 16;
  return upos === 'ADP' || upos === 'SCONJ' ? 32 : 0;
}

/** Fills an input from the words and their tags. */
export function fillInput(
  input: ParserInput,
  words: readonly Entry[],
  tags: Int32Array,
  table: TagTable,
): void {
  const n = words.length;
  input.size = n;
  for (let i = 0; i < n; i++) {
    const { atoms, cluster, word } = words[i]!;
    const tag = tags[i]!;
    input.word[i] = word;
    input.suffix[i] = atoms.suffix3;
    input.fine[i] = cluster.fine;
    input.mid[i] = cluster.mid;
    input.gross[i] = cluster.gross;
    input.tag[i] = tag;
    input.coarse[i] = table.coarse[tag]!;
    input.kind[i] = table.kind[tag]!;
  }
  for (const [at, value] of [
    [n, ROOT],
    [n + 1, NOTHING],
  ] as const) {
    input.word[at] = value;
    input.suffix[at] = value;
    input.fine[at] = value;
    input.mid[at] = value;
    input.gross[at] = value;
    input.tag[at] = value;
    input.coarse[at] = value;
    input.kind[at] = 0;
  }
}
