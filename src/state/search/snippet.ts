import { fold } from '../../model/tokens.ts';

/** A stretch of a text, found or not. */
export interface Bit {
  readonly text: string;
  readonly hit: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** Cuts a text where one of the terms (as `tokensOf` gives them) begins a word; the bits join back into the text. */
export function bits(text: string, terms: readonly string[]): Bit[] {
  const result: Bit[] = [];
  let at = 0;
  const add = (end: number, hit: boolean) => {
    if (end > at) result.push({ text: text.slice(at, end), hit });
    at = Math.max(at, end);
  };
  for (const { index, 0: word } of text.matchAll(WORD)) {
    const length = begun(word, terms);
    if (length === 0) continue;
    add(index, false);
    add(index + length, true);
  }
  add(text.length, false);
  return result;
}

/** How much of a word the longest of the terms that begin it covers. */
function begun(word: string, terms: readonly string[]): number {
  const folded = fold(word);
  const longest = Math.max(
    0,
    ...terms.filter((term) => term !== '' && folded.startsWith(term)).map(({ length }) => length),
  );
  return longest > 0 && folded.length !== word.length ? word.length : longest;
}

const AROUND = 70;

/** The part of a text around the first of the terms in it, about 140 characters; empty where none is in it. */
export function snippet(text: string, terms: readonly string[]): string {
  const hit = bits(text, terms).findIndex((bit) => bit.hit);
  if (hit < 0) return '';
  const at = bits(text, terms)
    .slice(0, hit)
    .reduce((sum, bit) => sum + bit.text.length, 0);
  const [from, to] = [Math.max(0, at - AROUND), Math.min(text.length, at + AROUND)];
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const end = to === text.length ? to : Math.max(at, text.lastIndexOf(' ', to));
  return `${start > 0 ? '… ' : ''}${text.slice(Math.min(start, at), end)}${end < text.length ? ' …' : ''}`;
}
