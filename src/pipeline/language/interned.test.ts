import { expect, test } from 'vitest';
import { interned } from './interned.ts';

test.each(['nsubj:pass', '', '12', '__proto__', 'constructor', 'naïve'])('%j keeps its letters', (text) => {
  expect(interned(text)).toBe(text);
});
