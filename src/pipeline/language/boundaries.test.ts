import { expect, it } from 'vitest';
import { Splitter } from './boundaries.ts';
import type { Weights } from './scorer.ts';
import { wordsOf } from './tokens.ts';

/** A model that always says the same. */
const says = (ends: boolean): Weights => ({
  classes: 2,
  scorer: ({ atoms }) => ({
    atoms: new Int32Array(atoms),
    scores: Int32Array.from(ends ? [0, 1000] : [1000, 0]),
    score: () => {},
  }),
});
const lengths = (ends: boolean, text: string): number[] =>
  new Splitter(says(ends)).split(text, wordsOf(text)).map((words) => words.length);

it('no sentence grows without end, whatever the model says', () => {
  const sizes = lengths(false, 'word. '.repeat(2000));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(250);
  expect(sizes.reduce((a, b) => a + b)).toBe(4000);
});

it('only where a mark or a capital stands may the model cut', () => {
  expect(lengths(true, 'the ferry sank Reed left')).toEqual([3, 2]);
  expect(lengths(true, 'the ferry sank and left')).toEqual([5]);
});
