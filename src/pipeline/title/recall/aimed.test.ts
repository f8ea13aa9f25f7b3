import { describe, expect, test } from 'vitest';
import { titleIn } from '../../sample.ts';
import { AIMED } from './aimed.ts';

describe.each(AIMED)('a title wants another state: $name', ({ ends, examples, counterexamples }) => {
  test.each(examples)('%s', (title) => expect(title).toMatch(ends));
  test.each(counterexamples)('not: %s', (title) => expect(title).not.toMatch(ends));
});

describe('what is done to one other state is told with it', () => {
  test.each([
    [
      'whom the article opens with',
      'The army seized power in Togo on Monday. Benin suspended development aid.',
      'suspended',
      'Benin suspends development aid to Togo',
    ],
    [
      'whom the sentence names',
      'The talks ended on Monday. Ghana released the crew, and Togo lifted its sanctions.',
      'lifted',
      'Togo lifts its sanctions on Ghana',
    ],
    [
      'not where two can be meant',
      'Togo and Mali fought at sea on Monday. Benin suspended development aid.',
      'suspended',
      'Togo–Mali: Benin suspends development aid',
    ],
    [
      'not where two do it with each other',
      'Envoys met in Togo on Monday. Benin and Ghana agreed to resume diplomatic relations.',
      'agreed',
      'Benin and Ghana agree to resume diplomatic relations',
    ],
    [
      'not in a digest of news',
      'News in brief\n\nTogo held a parade on Monday. Trains stood. Snow fell. Roads froze. Shops shut. Benin suspended development aid.',
      'suspended',
      'Benin suspends development aid',
    ],
  ])('%s', (_, text, on, title) => {
    expect(titleIn(text, on)).toBe(title);
  });
});

test('an ally of the headline is not the one acted against', () => {
  const text =
    'Chad and Niger send troops to Malian border\n\nTroops moved to the border on Monday. Chad broke off relations on Tuesday.';
  expect(titleIn(text, 'broke off')).toBe('Chad breaks off relations with Mali');
});
