import { describe, expect, it } from 'vitest';
import { AGREEMENTS, agreed } from './agree.ts';

describe('tags agree with the tree', () => {
  it.each(AGREEMENTS)('$name', ({ pattern, value, examples, counterexamples }) => {
    for (const place of examples) {
      expect(place).toMatch(pattern);
      const [name, deprel] = place.split(' ') as [string, string];
      expect(agreed(name, deprel)).toBe(value);
    }
    for (const place of counterexamples) {
      expect(place).not.toMatch(pattern);
      const [name, deprel] = place.split(' ') as [string, string];
      expect(agreed(name, deprel)).toBe(name);
    }
  });
});
