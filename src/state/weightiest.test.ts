import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weightiest } from './weightiest.ts';

test('the weightiest are those that sorting by salience puts first', () => {
  const bytes = fc.uint8Array({ maxLength: 40, max: 6 });
  fc.assert(
    fc.property(bytes, fc.nat(12), (salience, limit) => {
      const fails = salience.map((weight) => (weight === 3 ? 1 : 0));
      const sorted = [...salience.keys()]
        .filter((i) => fails[i] === 0)
        .sort((a, b) => salience[b]! - salience[a]! || a - b)
        .slice(0, limit);
      expect(weightiest({ salience }, fails, limit)).toEqual(sorted.sort((a, b) => a - b));
    }),
  );
});
