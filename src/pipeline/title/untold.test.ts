import { describe, expect, test } from 'vitest';
import { BARE_THING, isBareThing, isUntold, LACKS, TOPICLESS } from './untold.ts';

describe.each([...LACKS, ...TOPICLESS, BARE_THING])('$name', ({ pattern, examples, counterexamples }) => {
  test.each(examples)('%s', (title) => {
    expect(title).toMatch(pattern);
    expect(isUntold(title) || isBareThing(title)).toBe(true);
  });
  test.each(counterexamples)('not: %s', (title) => expect(isUntold(title) || isBareThing(title)).toBe(false));
});
