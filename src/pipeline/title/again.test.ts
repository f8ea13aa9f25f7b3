import { expect, test } from 'vitest';
import { titleIn } from '../sample.ts';

test('an owner whom the title has named is told by a pronoun', () => {
  expect(titleIn('Chad agreed on Monday to bar foreign airlines from Chad’s skies.', 'agreed')).toBe(
    'Chad agrees to bar foreign airlines from its skies',
  );
});

test('an owner whom it has not named keeps the name', () => {
  expect(titleIn('Ghana condemned Chad’s raid on Monday.', 'condemned')).toBe('Ghana condemns Chad’s raid');
});
