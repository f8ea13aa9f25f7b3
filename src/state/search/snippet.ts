/** A stretch of a text, found or not. */
export interface Bit {
  readonly text: string;
  readonly hit: boolean;
}

/** Cuts a text where one of the terms begins a word, whatever its case; the bits join back into the text. */
export function bits(text: string, terms: readonly string[]): Bit[] {
  const known = terms.filter((term) => term !== '').map(escaped);
  if (known.length === 0) return text === '' ? [] : [{ text, hit: false }];
  const word = new RegExp(`(?<![\\p{L}\\p{N}])(?:${known.join('|')})`, 'giu');
  const result: Bit[] = [];
  let at = 0;
  for (const { index, 0: hit } of text.matchAll(word)) {
    if (index > at) result.push({ text: text.slice(at, index), hit: false });
    result.push({ text: hit, hit: true });
    at = index + hit.length;
  }
  if (at < text.length) result.push({ text: text.slice(at), hit: false });
  return result;
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

function escaped(term: string): string {
  return term.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
