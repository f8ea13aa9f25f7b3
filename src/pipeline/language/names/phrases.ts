import { wordsOf } from '../tokens.ts';
import { fold } from './fold.ts';

interface Row<T> {
  readonly words: readonly string[];
  readonly value: T;
}

const NONE: readonly never[] = [];

/** Phrases of several words with what they stand for, found word by word. */
export class Phrases<T> {
  /** Rows by their first word, longest first. */
  readonly #rows = new Map<string, Row<T>[]>();

  /** Adds a phrase; the first to claim it keeps it. */
  add(phrase: string, value: T): void {
    const words = wordsIn(phrase);
    const first = words[0];
    if (first === undefined) return;
    const rows = this.#rows.get(first) ?? [];
    if (rows.some((row) => same(row.words, words))) return;
    const at = rows.findIndex((row) => row.words.length < words.length);
    rows.splice(at < 0 ? rows.length : at, 0, { words, value });
    this.#rows.set(first, rows);
  }

  /** The longest phrase that begins with word `from` of `words` (folded), with the index after its last. */
  longest(words: readonly string[], from: number): { readonly to: number; readonly value: T } | undefined {
    for (const { words: phrase, value } of this.#rows.get(words[from] ?? '') ?? NONE)
      if (stands(phrase, words, from)) return { to: from + phrase.length, value };
    return undefined;
  }

  /** What a whole phrase stands for. */
  get(phrase: string): T | undefined {
    const words = wordsIn(phrase);
    return this.#rows.get(words[0] ?? '')?.find((row) => same(row.words, words))?.value;
  }
}

/** The words of a phrase as the tokenizer would cut them; plain ones need no tokenizer. */
function wordsIn(phrase: string): string[] {
  if (/^[a-zA-Z]+(?: [a-zA-Z]{2,})*$/u.test(phrase)) return phrase.split(' ');
  return wordsOf(phrase).map(({ text }) => fold(text));
}

function stands(phrase: readonly string[], words: readonly string[], from: number): boolean {
  for (let i = 1; i < phrase.length; i++) if (phrase[i] !== words[from + i]) return false;
  return true;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && stands(a, b, 0);
}
