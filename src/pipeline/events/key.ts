import { createHash } from 'node:crypto';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 12;

/** A mention's lasting key: hash of article id, normalised sentence, trigger and its ordinal, in Crockford's base 32. */
export function keyOf(article: string, sentence: string, trigger: string, ordinal: number): string {
  const text = [article, normalised(sentence), trigger.toLowerCase(), ordinal].join('\u0000');
  const digest = createHash('sha256').update(text).digest();
  return Array.from(digest.subarray(0, LENGTH), (byte) => ALPHABET[byte % 32]).join('');
}

function normalised(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
