import { hash } from 'node:crypto';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 12;

/** A mention's lasting key: hash of article id, normalised sentence, trigger and its ordinal, in Crockford's base 32. */
export function keyOf(article: string, sentence: string, trigger: string, ordinal: number): string {
  const text = [article, normalised(sentence), trigger.toLowerCase(), ordinal].join('\u0000');
  const digest = hash('sha256', text, 'buffer');
  let key = '';
  for (let i = 0; i < LENGTH; i++) key += ALPHABET[digest[i]! % 32];
  return key;
}

/** Nothing but ASCII, dashes and quotation marks, so that letters and digits are quickly told from the rest. */
const PLAIN = /^[\s!-~\u2010-\u2027]*$/;

/** The sentence asked for last, as it was and normalised: acts come sentence by sentence. */
let last = { sentence: '', plain: '' };

function normalised(sentence: string): string {
  if (sentence !== last.sentence) {
    const lower = sentence.toLowerCase();
    const plain = lower.replace(PLAIN.test(lower) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ').trim();
    last = { sentence, plain };
  }
  return last.plain;
}
