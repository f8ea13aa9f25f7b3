import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAtUnits, foldsOf, knotsOver, unitsOf } from './even.ts';
import {
  evenScale,
  frameOf,
  greatestZoom,
  panFrame,
  pixelOf,
  trueScale,
  WIDEST_DAY,
  zoomFrame,
  zoomOf,
} from './scale.ts';

const ROOM = { left: 24, right: 924, head: 30, tail: 130 };

/** Distinct ascending days: one, a few, clustered, centuries apart, before our era. */
const days = fc
  .uniqueArray(
    fc.oneof(fc.integer({ min: 19_000, max: 19_400 }), fc.integer({ min: -1_000_000, max: 60_000 })),
    { minLength: 1, maxLength: 60 },
  )
  .map((list) => Int32Array.from(list).sort());
const when = fc.double({ min: -1_100_000, max: 70_000, noNaN: true });

test('the Even scale is monotone', () => {
  fc.assert(
    fc.property(days, when, when, (list, a, b) => {
      const knots = knotsOver(list);
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      expect(unitsOf(knots, low)).toBeLessThanOrEqual(unitsOf(knots, high));
    }),
  );
});

test('the Even scale is continuous: a thousandth of a day moves nothing far', () => {
  fc.assert(
    fc.property(days, when, (list, at) => {
      const knots = knotsOver(list);
      for (const day of [at, ...knots.day])
        expect(Math.abs(unitsOf(knots, day + 0.0005) - unitsOf(knots, day - 0.0005))).toBeLessThan(0.0015);
    }),
  );
});

test('the Even scale can be inverted', () => {
  fc.assert(
    fc.property(days, when, (list, at) => {
      const knots = knotsOver(list);
      expect(Math.abs(dayAtUnits(knots, unitsOf(knots, at)) - at)).toBeLessThan(1e-4);
    }),
  );
});

test('gaps of twenty medians are as wide as any longer one, and only longer ones fold', () => {
  const knots = knotsOver(Int32Array.of(0, 1, 2, 3, 23, 44, 10_044));
  const widths = [...knots.at].slice(1).map((at, i) => at - knots.at[i]!);
  expect(widths[0]).toBeCloseTo(1);
  expect(widths[3]).toBeCloseTo(Math.log2(21));
  expect(widths[5]).toBeCloseTo(Math.log2(21));
  expect(foldsOf(knots).map(({ from, to }) => [from, to])).toEqual([
    [23, 44],
    [44, 10_044],
  ]);
});

test('every step of the change from Even to True time keeps the order of days', () => {
  fc.assert(
    fc.property(days, when, when, fc.double({ min: 0, max: 1, noNaN: true }), (list, a, b, mix) => {
      const knots = knotsOver(list);
      const frames = [evenScale(knots), trueScale(knots)].map((scale) => frameOf(scale, ROOM, undefined));
      const at = (day: number) => (1 - mix) * pixelOf(frames[0]!, day) + mix * pixelOf(frames[1]!, day);
      expect(at(Math.min(a, b))).toBeLessThanOrEqual(at(Math.max(a, b)) + 1e-9);
    }),
  );
});

test('a day is never wider than its greatest width, however far one zooms', () => {
  fc.assert(
    fc.property(days, fc.double({ min: ROOM.left, max: ROOM.right, noNaN: true }), (list, pixel) => {
      const knots = knotsOver(list);
      for (const scale of [evenScale(knots), trueScale(knots)]) {
        const close = zoomFrame(frameOf(scale, ROOM, undefined), ROOM, 1e12, pixel);
        for (const day of knots.day) {
          const width = pixelOf(close, day + 1) - pixelOf(close, day);
          expect(width).toBeLessThan(WIDEST_DAY * 1.001);
        }
        expect(zoomOf(close, ROOM)).toBeCloseTo(greatestZoom(scale, ROOM), 3);
      }
    }),
  );
});

test('zooming in and out at a place comes back, and what is under the pointer stays', () => {
  const scale = evenScale(knotsOver(Int32Array.of(0, 10, 11, 12, 400, 5000)));
  const whole = frameOf(scale, ROOM, undefined);
  const closer = zoomFrame(whole, ROOM, 1.7, 500);
  const place = (frame: typeof whole) => frame.low + ((500 - frame.left) / 900) * (frame.high - frame.low);
  expect(place(closer)).toBeCloseTo(place(whole), 9);
  const back = zoomFrame(closer, ROOM, 1 / 1.7, 500);
  expect(back.low).toBeCloseTo(whole.low, 9);
  expect(panFrame(closer, ROOM, 1e9).high).toBeCloseTo(whole.high, 9);
});

test('a window of no width is as wide as the closest zoom', () => {
  const scale = evenScale(knotsOver(Int32Array.of(0, 1, 2)));
  const frame = frameOf(scale, ROOM, { from: 1, to: 1 });
  expect(frame.high).toBeGreaterThan(frame.low);
});
