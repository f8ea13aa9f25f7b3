import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bits, snippet } from './snippet.ts';

test('bits of a text join back into it, whatever is sought', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.array(fc.string({ maxLength: 3 }), { maxLength: 4 }),
      (text, terms) => {
        expect(
          bits(text, terms)
            .map((bit) => bit.text)
            .join(''),
        ).toBe(text);
      },
    ),
  );
});

test('a term is marked where it begins a word', () => {
  const hits = bits('Treaty talks: the entreaty for treaties', ['treat']).filter(({ hit }) => hit);
  expect(hits.map(({ text }) => text)).toEqual(['Treat', 'treat']);
});

test('a snippet is the words around the first hit', () => {
  const text = `${'Long before that came many other words. '.repeat(5)}The treaty was signed at dawn.`;
  expect(snippet(text, ['treaty'])).toMatch(/^… .*The treaty was signed at dawn\.$/);
  expect(snippet(text, ['missile'])).toBe('');
});
