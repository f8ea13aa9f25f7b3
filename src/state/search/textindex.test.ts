import { expect, test } from 'vitest';
import { TextIndex } from './textindex.ts';

const index = new TextIndex();
index.add([
  {
    id: 0,
    title: 'Rabin and Arafat shake hands',
    names: 'Israel PLO',
    text: 'They met on the White House lawn.',
  },
  {
    id: 1,
    title: 'Israel and Jordan sign peace treaty',
    names: 'Israel Jordan',
    text: 'Signed at Wadi Araba.',
  },
  { id: 2, title: 'Arafat returns to Gaza', names: 'PLO Gaza', text: 'Crowds greeted him after the treaty.' },
]);

function found(words: readonly string[], phrases: readonly string[] = []): number[] {
  return [...index.find(words, phrases).ids];
}

test('a word in the title counts more than one in the sentence', () => {
  expect(found(['treaty'])).toEqual([1, 2]);
});

test('all words must be there', () => {
  expect(found(['israel', 'jordan'])).toEqual([1]);
});

test('beginnings and slips of the pen are found', () => {
  expect(found(['Araf'])).toEqual([2, 0]);
  expect(found(['Isreal', 'treaty'])).toEqual([1]);
});

test('a phrase must stand as it is written', () => {
  expect(found([], ['peace treaty'])).toEqual([1]);
  expect(found([], ['treaty peace'])).toEqual([]);
});

test('the words found are told, for marking them', () => {
  expect(index.find(['Araf'], []).terms).toEqual(['arafat']);
});
