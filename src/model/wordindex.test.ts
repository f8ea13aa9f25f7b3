import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokensOf } from './tokens.ts';
import { decodePostings, decodeWords, type Entry, encodeWords, NAMES_AT, TEXT_AT } from './wordindex.ts';

const ENTRIES: readonly Entry[] = [
  {
    title: 'Kenya signs river treaty',
    names: 'Kenya Egypt',
    text: 'The treaty was signed.\nKenya signed it.',
  },
  { title: 'Egypt walks out', names: 'Egypt', text: '' },
];

/** Where a word stands, by event. */
function places(entries: readonly Entry[], word: string): Record<number, number[]> {
  const { words, pages } = encodeWords(entries);
  const decoded = decodeWords(words);
  const i = decoded.words.indexOf(word);
  if (i < 0) return {};
  const { event, offset, places: at } = decodePostings(decoded, i, pages[decoded.page[i]!]!);
  return Object.fromEntries(
    Array.from(event, (id, k) => [id, [...at.subarray(offset[k], offset[k + 1])]] as const),
  );
}

describe('the index of words', () => {
  test('holds where each word stands, field by field', () => {
    expect(places(ENTRIES, 'kenya')).toEqual({ 0: [0, NAMES_AT, TEXT_AT + 5] });
    expect(places(ENTRIES, 'treaty')).toEqual({ 0: [3, TEXT_AT + 1] });
    expect(places(ENTRIES, 'egypt')).toEqual({ 0: [NAMES_AT + 1], 1: [0, NAMES_AT] });
  });

  test('is empty without events', () => {
    const { words, pages } = encodeWords([]);
    expect(decodeWords(words)).toMatchObject({ size: 0, words: [] });
    expect(pages).toHaveLength(1);
  });

  test('gives back every word of any events, in as many pages as it takes', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    const entry = fc.record({ title: text, names: text, text });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 20 }), (entries) => {
        const decoded = decodeWords(encodeWords(entries).words);
        const all = entries.flatMap(({ title, names, text: told }) =>
          [title, names, ...told.split('\n')].flatMap(tokensOf),
        );
        expect([...decoded.words]).toEqual([...new Set(all)].sort());
        for (const word of decoded.words)
          expect(Object.keys(places(entries, word)).map(Number)).toEqual(
            entries.flatMap(({ title, names, text: told }, i) =>
              [title, names, ...told.split('\n')].flatMap(tokensOf).includes(word) ? [i] : [],
            ),
          );
      }),
      { numRuns: 50 },
    );
  });

  test('cuts its postings into pages', () => {
    const many = Array.from({ length: 5000 }, (_, i) => ({
      title: `word${i % 900} treaty`,
      names: '',
      text: `Something ${i} was said.`,
    }));
    const { pages } = encodeWords(many);
    expect(pages.length).toBeGreaterThan(1);
    expect(Object.keys(places(many, 'word17'))).toHaveLength(6);
    expect(Object.keys(places(many, 'treaty'))).toHaveLength(5000);
  });
});
