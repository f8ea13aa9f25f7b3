import { hashText, mix } from './hash.ts';

/** What the models see of one word on its own; all but the flags are hashes. */
export interface WordAtoms {
  readonly word: number;
  readonly exact: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix1: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly shape: number;
  /** Bits: 1 begins with a capital, 2 all capitals, 4 has a digit, 8 has a hyphen or stop inside, 16 no letter or digit. */
  readonly flags: number;
}

/** The form the models know a word by: lower case, numbers by their kind, typographer's marks made plain. */
function normal(text: string): string {
  if (text.length > 40) return '!long';
  if (/^[+-]?\d[\d.,:/]*$/u.test(text)) return /^(?:1[5-9]|20)\d\d$/u.test(text) ? '!year' : numberKind(text);
  if (/^(?:https?:|www\.)|@./iu.test(text)) return '!link';
  return text
    .toLowerCase()
    .replace(/[’‘`]/gu, "'")
    .replace(/[“”]|''|``/gu, '"')
    .replace(/[–—]/gu, '-');
}

function numberKind(text: string): string {
  if (/[:/]/u.test(text)) return '!time';
  return text.length < 3 ? text : '!number';
}

const CACHE_LIMIT = 60_000;
let cache = new Map<string, WordAtoms>();

/** The atoms of a word, kept for the next time it is met. */
export function atomsOf(text: string): WordAtoms {
  const known = cache.get(text);
  if (known) return known;
  if (cache.size >= CACHE_LIMIT) cache = new Map();
  const atoms = work(text);
  if (text.length <= 40) cache.set(text, atoms);
  return atoms;
}

function work(text: string): WordAtoms {
  const word = normal(text);
  const tail = (n: number): number => hashText(word.slice(-n), n);
  const head = (n: number): number => hashText(word.slice(0, n), 16 + n);
  return {
    word: hashText(word),
    exact: hashText(text.slice(0, 40), 7),
    suffix1: tail(1),
    suffix2: tail(2),
    suffix3: tail(3),
    suffix4: tail(4),
    prefix1: head(1),
    prefix2: head(2),
    prefix3: head(3),
    shape: shapeOf(text.slice(0, 40)),
    flags: flagsOf(text.slice(0, 40)),
  };
}

/** Runs of capitals, small letters, digits and other signs, each run once: "McKay-2" and "McRae-15" look alike. */
function shapeOf(text: string): number {
  let hash = 3;
  let last = '';
  for (const char of text) {
    const kind = /\p{Lu}/u.test(char) ? 'A' : /\p{L}/u.test(char) ? 'a' : /\d/u.test(char) ? '0' : char;
    if (kind !== last) hash = mix(hash, kind.charCodeAt(0));
    last = kind;
  }
  return hash;
}

function flagsOf(text: string): number {
  const letters = /\p{L}/u.test(text);
  return (
    (/^\p{Lu}/u.test(text) ? 1 : 0) |
    (letters && text.length > 1 && text === text.toUpperCase() ? 2 : 0) |
    (/\d/u.test(text) ? 4 : 0) |
    (/[^\s][-.][^\s]/u.test(text) ? 8 : 0) |
    (letters || /\d/u.test(text) ? 0 : 16)
  );
}
