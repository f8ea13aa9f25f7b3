import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphs, pieces, runs } from './highlight.ts';

const spans = fc.array(
  fc
    .tuple(fc.nat(60), fc.nat(60), fc.constantFrom('lit', 'who', 'when'))
    .map(([a, b, label]) => ({ start: Math.min(a, b), end: Math.max(a, b), label })),
  { maxLength: 8 },
);

test('pieces of a text join back into the text, however the layers overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 50 }), spans, (text, layers) => {
      const cut = pieces(text, { start: 0, end: text.length }, layers);
      expect(cut.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});

test('a layer is exactly the pieces that carry its label', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 60, maxLength: 80 }), spans, (text, layers) => {
      const named = layers.map((layer, i) => ({ ...layer, label: i }));
      const cut = pieces(text, { start: 0, end: text.length }, named);
      for (const { start, end, label } of named) {
        const under = cut.filter((piece) => piece.labels.includes(label));
        expect(under.map((piece) => piece.text).join('')).toBe(text.slice(start, end));
      }
    }),
  );
});

test('overlapping layers share the pieces they both cover', () => {
  const cut = pieces('Putin accepted it', { start: 0, end: 17 }, [
    { start: 0, end: 14, label: 'lit' },
    { start: 6, end: 17, label: 'trigger' },
  ]);
  expect(cut.map(({ text, labels }) => [text, ...labels])).toEqual([
    ['Putin ', 'lit'],
    ['accepted', 'lit', 'trigger'],
    [' it', 'trigger'],
  ]);
});

test('paragraphs and the gaps between them are the whole text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\t') }), (text) => {
      const all = paragraphs(text).flatMap(({ body, gap }) => [body, gap]);
      expect(all.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    }),
  );
});

test('an empty line and a single line break both part paragraphs', () => {
  const text = 'One.\n\nTwo.\nThree.';
  expect(paragraphs(text).map(({ body }) => text.slice(body.start, body.end))).toEqual([
    'One.',
    'Two.',
    'Three.',
  ]);
});

test('runs keep the order and part where the key changes', () => {
  expect(runs([1, 3, 2, 4, 5], (n) => n % 2)).toEqual([
    { key: 1, items: [1, 3] },
    { key: 0, items: [2, 4] },
    { key: 1, items: [5] },
  ]);
});
