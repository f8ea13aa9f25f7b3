import { describe, expect, it } from 'vitest';
import { FURNITURE } from './furniture.ts';
import { furnitureOf } from './noise.ts';

describe.each(FURNITURE)('$name', ({ pattern, sign, examples, counterexamples }) => {
  it.each(examples)('is %s', (line) => expect(line).toMatch(pattern));
  it.each(sign ? examples : [])('has a sign in %s', (line) => expect(line).toMatch(sign!));
  it.each(counterexamples)('is not %s', (line) => expect(furnitureOf(line)).toBeUndefined());
});
