import { expect, test } from 'vitest';
import { mine } from '../mine.ts';

const titleIn = (text: string, on: string) =>
  mine({ id: 'a', date: '2021-05-04', title: null, lang: 'en', text }).mentions.findLast(
    ({ trigger }) => trigger.text === on,
  )?.title;

test('an owner whom the title has named is told by a pronoun', () => {
  expect(titleIn('Chad agreed on Monday to bar foreign airlines from Chad’s skies.', 'agreed')).toBe(
    'Chad agrees to bar foreign airlines from its skies',
  );
});

test('an owner whom it has not named keeps the name', () => {
  expect(titleIn('Ghana condemned Chad’s raid on Monday.', 'condemned')).toBe('Ghana condemns Chad’s raid');
});
