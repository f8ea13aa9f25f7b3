import { compare } from '../../model/order.ts';

/**
 * Wire copy: the same dispatch, printed by many with small changes. Texts are compared by the least hashes of their
 * word triples (minhash, Broder 1997) so that a fingerprint is a line of text that can travel without the article.
 */
const HASHES = 32;
const SHINGLE = 3;
/** Share of equal least hashes from which two texts count as copies of one dispatch. */
const COPIED = 0.5;
/** Hashes of one band: texts that share a whole band are compared. */
const BAND = 4;

/** A text's fingerprint: 32 numbers in base 36, parted by dots; empty for a text of fewer than three words. */
export function fingerprint(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < SHINGLE) return '';
  const least = new Array<number>(HASHES).fill(0xffffffff);
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    const base = hash(words.slice(i, i + SHINGLE).join(' '));
    for (let k = 0; k < HASHES; k++) least[k] = Math.min(least[k]!, remix(base, k));
  }
  return least.map((value) => value.toString(36)).join('.');
}

/**
 * Numbers the dispatches behind a list of fingerprints: equal numbers are copies of one another. Texts too short for a
 * fingerprint copy nothing.
 */
export function dispatches(fingerprints: readonly string[]): number[] {
  const parent = fingerprints.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at]!;
    return at;
  };
  for (const members of bands(fingerprints).values()) {
    const first = members[0]!;
    for (const other of members.slice(1)) {
      const [a, b] = [root(first), root(other)].sort((x, y) => x - y) as [number, number];
      if (a !== b && alikeness(fingerprints[first]!, fingerprints[other]!) >= COPIED) parent[b] = a;
    }
  }
  return fingerprints.map((_, i) => root(i));
}

function bands(fingerprints: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  fingerprints.forEach((print, i) => {
    const hashes = print === '' ? [] : print.split('.');
    for (let k = 0; k < hashes.length; k += BAND) {
      const key = `${k} ${hashes.slice(k, k + BAND).join('.')}`;
      const members = found.get(key);
      if (members) members.push(i);
      else found.set(key, [i]);
    }
  });
  return new Map([...found].filter(([, members]) => members.length > 1).sort(([a], [b]) => compare(a, b)));
}

function alikeness(a: string, b: string): number {
  const left = a.split('.');
  const right = b.split('.');
  return left.filter((value, i) => value === right[i]).length / HASHES;
}

/** FNV-1a, 32 bits, over UTF-16 code units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** The `k`-th of a family of hashes of a hash (MurmurHash3's finaliser). */
function remix(base: number, k: number): number {
  let value = base ^ Math.imul(k + 1, 0x9e3779b9);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
