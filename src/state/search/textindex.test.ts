import { describe, expect, test } from 'vitest';
import { type Entry, encodeWords } from '../../model/wordindex.ts';
import { TextIndex } from './textindex.ts';

const ENTRIES: readonly Entry[] = [
  {
    title: 'Rabin and Arafat shake hands',
    names: 'Israel PLO',
    text: 'They met on the White House lawn.',
  },
  { title: 'Israel and Jordan sign peace treaty', names: 'Israel Jordan', text: 'Signed at Wadi Araba.' },
  { title: 'Arafat returns to Gaza', names: 'PLO Gaza', text: 'Crowds greeted him after the treaty.' },
];

function indexOf(entries: readonly Entry[], salience: readonly number[] = entries.map(() => 0)): TextIndex {
  const { words, pages } = encodeWords(entries);
  const source = { words: async () => words, page: async (number: number) => pages[number]! };
  return new TextIndex(source, Uint8Array.from(salience));
}

async function found(words: readonly string[], phrases: readonly string[] = []): Promise<number[]> {
  return [...(await indexOf(ENTRIES).find(words, phrases)).ids];
}

describe('a search', () => {
  test('counts a word in the title more than one in the sentence', async () => {
    expect(await found(['treaty'])).toEqual([1, 2]);
  });
  test('finds what has all words', async () => {
    expect(await found(['israel', 'jordan'])).toEqual([1]);
  });
  test('finds beginnings and slips of the pen', async () => {
    expect(await found(['Araf'])).toEqual([0, 2]);
    expect(await found(['Isreal', 'treaty'])).toEqual([1]);
    expect(await found(['Xzqwvutt'])).toEqual([]);
  });
  test('finds a word whatever its accents', async () => {
    const index = indexOf([{ title: 'Erdoğan visits São Tomé', names: '', text: '' }]);
    expect([...(await index.find(['erdogan', 'Sao'], [])).ids]).toEqual([0]);
  });
  test('finds a phrase only as it is written, inside one field', async () => {
    expect(await found([], ['peace treaty'])).toEqual([1]);
    expect(await found([], ['treaty peace'])).toEqual([]);
    expect(await found([], ['peace trea'])).toEqual([1]);
    expect(await found([], ['treaty Israel'])).toEqual([]);
    expect(await found(['jordan'], ['white house'])).toEqual([]);
  });
  test('puts the more salient of two alike first', async () => {
    const twins = [ENTRIES[0]!, ENTRIES[0]!];
    expect([...(await indexOf(twins, [10, 200]).find(['hands'], [])).ids]).toEqual([1, 0]);
    expect([...(await indexOf(twins, [10, 10]).find(['hands'], [])).ids]).toEqual([0, 1]);
  });
  test('tells the words found, for marking them', async () => {
    expect((await indexOf(ENTRIES).find(['Araf'], [])).terms).toEqual(['arafat']);
  });
  test('without words finds nothing', async () => {
    expect(await found(['—'])).toEqual([]);
  });
});

test('a file that does not arrive fails the search, and the next one asks for it again', async () => {
  const { words, pages } = encodeWords(ENTRIES);
  let down = true;
  const fetched = async (bytes: Uint8Array) => {
    if (down) throw new Error('no network');
    return bytes;
  };
  const index = new TextIndex(
    { words: () => fetched(words), page: (number) => fetched(pages[number]!) },
    new Uint8Array(3),
  );
  await expect(index.find(['treaty'], [])).rejects.toThrow('no network');
  down = false;
  expect((await index.find(['treaty'], [])).ids.length).toBe(2);
});
