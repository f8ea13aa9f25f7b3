import { expect, test } from 'vitest';
import { lookup } from './lookup.ts';

test('a table holds its own words and no others', () => {
  const table = lookup({ two: 2 });
  expect(table.two).toBe(2);
  for (const word of ['constructor', '__proto__', 'toString', 'valueOf']) expect(table[word]).toBeUndefined();
});
