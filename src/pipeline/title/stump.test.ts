import { describe, expect, test } from 'vitest';
import { mentionsIn } from '../sample.ts';

/** The titles of the mentions whose trigger is `on` in a sentence. */
const titlesIn = (text: string, on: string) =>
  mentionsIn(text)
    .filter(({ trigger }) => trigger.text === on)
    .map(({ title }) => title);

describe('a title does not end where the sentence is in the middle of something', () => {
  test.each([
    [
      'a noun whose clause says which',
      'Chad and Niger agreed on Monday to pull their armies back to the lines they held before the rebellion of last year, officials in the capital said.',
      'agreed',
      'Chad and Niger agree to pull their armies back',
    ],
    [
      'a measure',
      'Ghana and Togo agreed on Monday on a truce to end eight weeks of fighting in the northern and eastern parts of the borderland between the two.',
      'agreed',
      'Ghana and Togo agree on truce to end eight weeks of fighting',
    ],
  ])('%s', (_, text, on, title) => {
    expect(titlesIn(text, on)).toContain(title);
  });

  test('what is told whole stays', () => {
    const text = 'Chad and Niger agreed on Monday to pull their armies back to the border.';
    expect(titlesIn(text, 'agreed')).toContain('Chad and Niger agree to pull their armies back to border');
  });
});
