import { expect, test } from 'vitest';
import { Alphabet } from './alphabet.ts';
import { compile, END, spelledIn } from './pattern.ts';

const WORDS = ['one', 'two', 'three', 'four'];
const ALPHABET = new Alphabet(new Set(WORDS));
const charOf = (word: string): string => ALPHABET.word(word)!;

test.each([
  { pattern: 'one', after: [END] },
  { pattern: 'one two', after: ['two'] },
  { pattern: 'one two? three?', after: ['two', 'three', END] },
  { pattern: 'one* two', after: ['one', 'two'] },
  { pattern: '(one two | one x:three | four)', after: ['two', 'three'] },
  { pattern: 'two? one four', after: ['four'] },
  { pattern: 'two one', after: [] },
])('after “one”, $pattern goes on with $after', ({ pattern, after }) => {
  expect(spelledIn(pattern).every((word) => WORDS.includes(word))).toBe(true);
  const found = compile(pattern, ALPHABET).after(charOf('one'));
  expect(found).toEqual(new Set(after.map((word) => (word === END ? END : charOf(word)))));
});
