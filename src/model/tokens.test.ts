import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokensOf } from './tokens.ts';

test.each([
  ['Erdoğan’s U.S. visit', ['erdogan', 'us', 'visit']],
  ['cease-fire, 2nd attempt', ['cease', 'fire', '2nd', 'attempt']],
  ['São Tomé', ['sao', 'tome']],
  ['… — “”', []],
])('%j is looked for as %j', (text, words) => {
  expect(tokensOf(text)).toEqual(words);
});

test('words come out as they went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words = tokensOf(text);
      expect(tokensOf(words.join(' '))).toEqual(words);
    }),
  );
});
