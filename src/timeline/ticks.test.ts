import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFrom } from '../model/day.ts';
import { foldsOf, knotsOver } from './even.ts';
import { evenScale, frameOf, trueScale, zoomFrame } from './scale.ts';
import { evenTicks, foldMarks, lengthInWords, trueTicks } from './ticks.ts';

const ROOM = { left: 24, right: 924, head: 30, tail: 130 };
/** The narrowest that a label of so many letters is at 12 px, in CSS pixels. */
const PER_LETTER = 5.2;

const days = fc
  .uniqueArray(
    fc.oneof(fc.integer({ min: 19_000, max: 19_400 }), fc.integer({ min: -900_000, max: 60_000 })),
    { minLength: 1, maxLength: 40 },
  )
  .map((list) => Int32Array.from(list).sort());

test('labels never overlap, on both scales, at any zoom', () => {
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: 0, max: 16 }),
      fc.double({ min: 24, max: 924, noNaN: true }),
      (list, zoom, pixel) => {
        const knots = knotsOver(list);
        const folds = foldsOf(knots);
        for (const scale of [evenScale(knots), trueScale(knots)]) {
          const frame = zoomFrame(frameOf(scale, ROOM, undefined), ROOM, 2 ** zoom, pixel);
          const ticks =
            scale.widestDay === trueScale(knots).widestDay
              ? trueTicks(frame, knots)
              : evenTicks(frame, knots, folds);
          for (const [at, tick] of ticks.entries()) {
            const before = ticks[at - 1];
            if (!before) continue;
            const room = ((before.label.length + tick.label.length) / 2) * PER_LETTER;
            expect(tick.x - before.x).toBeGreaterThan(room);
          }
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('the days of few events are labelled, each as finely as tells it from the others', () => {
  const day = (year: number, month: number, date: number) => dayFrom(year, month, date)!;
  const knots = knotsOver(Int32Array.of(day(1953, 7, 27), day(2023, 9, 13), day(2023, 9, 14)));
  const frame = frameOf(evenScale(knots), ROOM, undefined);
  expect(evenTicks(frame, knots, foldsOf(knots)).map(({ label }) => label)).toContain('1953');
});

test('a folded stretch says how long it is', () => {
  const knots = knotsOver(Int32Array.of(0, 1, 2, 24_107));
  const frame = frameOf(evenScale(knots), ROOM, undefined);
  expect(foldMarks(frame, foldsOf(knots)).map(({ label }) => label)).toEqual(['66 years']);
});

test.each([
  [1, '1 day'],
  [20, '20 days'],
  [49, '7 weeks'],
  [150, '5 months'],
  [1461, '4 years'],
  [800_000, '2,190 years'],
])('%i days are %s', (length, words) => {
  expect(lengthInWords(length)).toBe(words);
});
