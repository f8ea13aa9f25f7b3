import { expect, test } from 'vitest';
import { civilDate, DATE_FORMS } from './date.ts';

test.each(DATE_FORMS.flatMap(({ name, examples }) => examples.map((example) => ({ name, example }))))(
  '$name: $example',
  ({ example }) => expect(civilDate(example)).toBe('2023-09-14'),
);

test.each(['', 'yesterday', '14/09/23', '2023-13-01', '2023-02-30', '31 June 2023'])(
  '%s names no day',
  (text) => {
    expect(civilDate(text)).toBeUndefined();
  },
);
