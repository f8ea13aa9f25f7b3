import type { Lexeme } from './lexer.ts';
import { KINDS, type Meaning } from './lexicon.ts';
import type { Reading } from './reading.ts';
import type { Reference } from './reference.ts';

/**
 * One rule. An example is a sentence with the expression in brackets and its value, read on Thursday 2023-09-14 unless
 * `on` says otherwise; a counterexample is a sentence in which the rule must not fire.
 */
export interface Rule {
  readonly name: string;
  readonly pattern: string;
  /** `undefined` where the words, seen in their place, are no time expression of this kind. */
  readonly value: (match: Match, reference: Reference) => Reading | readonly Reading[] | undefined;
  readonly examples: readonly (readonly [sentence: string, value: string | null, on?: string])[];
  readonly counterexamples?: readonly string[];
}

/** The words a pattern matched, seen in their text. */
export class Match {
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
  /** Index of the first lexeme, and one past the last. */
  readonly from: number;
  readonly to: number;
  readonly #found: RegExpExecArray;
  #groups: ReadonlyMap<string, readonly [number, number]> | undefined;

  constructor(text: string, lexemes: readonly Lexeme[], found: RegExpExecArray) {
    this.text = text;
    this.lexemes = lexemes;
    this.from = found.index;
    this.to = found.index + found[0].length;
    this.#found = found;
  }

  /** Captures that took part, by name; only worked out where asked for, since most matches are given up before. */
  #group(name: string): readonly [number, number] | undefined {
    this.#groups ??= new Map(
      Object.entries(this.#found.indices?.groups ?? {}).flatMap(([key, span]) =>
        span ? [[key.slice(0, key.indexOf('_')), span] as const] : [],
      ),
    );
    return this.#groups.get(name);
  }

  get start(): number {
    return this.lexemes[this.from]!.start;
  }

  get end(): number {
    return this.lexemes[this.to - 1]!.end;
  }

  /** Whether a capture took part. */
  has(name: string): boolean {
    return this.#group(name) !== undefined;
  }

  /** First lexeme of a capture. */
  lexeme(name: string): Lexeme | undefined {
    const group = this.#group(name);
    return group && this.lexemes[group[0]];
  }

  /** Span of a capture in the text. */
  spanOf(name: string): { readonly start: number; readonly end: number } | undefined {
    const group = this.#group(name);
    return group && { start: this.lexemes[group[0]]!.start, end: this.lexemes[group[1] - 1]!.end };
  }

  /** A capture's words in small letters, joined by single spaces; empty if it took no part. */
  words(name: string): string {
    const group = this.#group(name);
    if (!group) return '';
    return this.lexemes
      .slice(group[0], group[1])
      .map((lexeme) => lexeme.word)
      .join(' ');
  }

  /** A capture's number. */
  number(name: string): number | undefined {
    const lexeme = this.lexeme(name);
    if (!lexeme) return undefined;
    return lexeme.number ?? this.kind(name, 'N') ?? this.kind(name, 'NTH');
  }

  /** What a captured word means as one of a kind (`KINDS`). */
  kind<M extends Meaning = number>(name: string, kind: string): M | undefined {
    const word = this.lexeme(name)?.word;
    return word === undefined ? undefined : (KINDS[kind]![word] as M | undefined);
  }

  /** Up to 40 characters of text before and after, cut at blank lines. */
  get before(): string {
    const text = this.text.slice(Math.max(0, this.start - 40), this.start);
    return text.slice(text.lastIndexOf('\n\n') + 1);
  }

  get after(): string {
    const text = this.text.slice(this.end, this.end + 40);
    const blank = text.indexOf('\n\n');
    return blank < 0 ? text : text.slice(0, blank);
  }

  /** Whether the first word is written with a capital. */
  get capital(): boolean {
    return /^\p{Lu}/u.test(this.text.slice(this.start, this.start + 1));
  }
}
