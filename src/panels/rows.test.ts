import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HIGHEST, ROW, rowsIn } from './rows.ts';

const height = 600;

describe('the rows in view', () => {
  test('of a short list stand where they would if all were laid out', () => {
    expect(rowsIn({ count: 1000, top: 4400, height })).toEqual({
      first: 92,
      last: 122,
      before: 92 * ROW,
      after: (1000 - 122) * ROW,
    });
  });

  test('of a million reach from the first to the last, whatever a browser can lay out', () => {
    const count = 1_000_000;
    expect(rowsIn({ count, top: 0, height })).toMatchObject({ first: 0, before: 0 });
    expect(rowsIn({ count, top: HIGHEST - height, height })).toMatchObject({ last: count, after: 0 });
  });

  test('fill the window, in a box no higher than it may be', () => {
    const scrolled = fc.record({
      count: fc.integer({ min: 20, max: 5_000_000 }),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(scrolled, ({ count, at }) => {
        const top = at * (Math.min(count * ROW, HIGHEST) - height);
        const { first, last, before, after } = rowsIn({ count, top, height });
        const laidOut = (last - first) * ROW;
        expect(before).toBeLessThanOrEqual(top + 1e-6);
        expect(before + laidOut).toBeGreaterThanOrEqual(top + height - 1e-6);
        expect(before + laidOut + after).toBeLessThanOrEqual(HIGHEST + ROW * 60);
      }),
    );
  });
});
