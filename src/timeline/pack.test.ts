import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NEVER, type PackInput, pack } from './pack.ts';

const CARD = 100;

interface Item {
  readonly at: number;
  readonly length: number;
  readonly lead: number;
  readonly salience: number;
  readonly group: number;
}

const item = fc.record({
  at: fc.oneof(fc.double({ min: 0, max: 900, noNaN: true }), fc.constantFrom(100, 100.5, 500)),
  length: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 400, noNaN: true })),
  lead: fc.constantFrom(0, 0, 0, 40),
  salience: fc.nat(255),
  group: fc.nat(1),
});
const items = fc.array(item, { maxLength: 80 });

function inputOf(list: readonly Item[], levels = 7): PackInput {
  const sorted = list.toSorted((a, b) => a.at - b.at);
  return {
    at: Float64Array.from(sorted, ({ at }) => at),
    length: Float32Array.from(sorted, ({ length }) => length),
    lead: Uint8Array.from(sorted, ({ lead }) => lead),
    salience: Uint8Array.from(sorted, ({ salience }) => salience),
    group: Uint8Array.from(sorted, ({ group }) => group),
    rows: [3, 2],
    levels,
    card: CARD,
  };
}

test('no two cards of a row overlap, at any zoom from the level that shows them', () => {
  fc.assert(
    fc.property(items, fc.double({ min: 0, max: 0.999, noNaN: true }), (list, part) => {
      const input = inputOf(list);
      const { level, row } = pack(input);
      for (let now = 0; now < input.levels; now++) {
        const zoom = 2 ** (now + part);
        const box = (i: number) => {
          const x = input.at[i]! * zoom;
          return { from: x - input.lead[i]!, to: x + Math.max(CARD, input.length[i]! * zoom) };
        };
        const shown = [...level.keys()].filter((i) => level[i]! <= now);
        for (const a of shown)
          for (const b of shown) {
            if (a >= b || input.group[a] !== input.group[b] || row[a] !== row[b]) continue;
            // A thousandth of a pixel is what adding floating-point numbers may cost.
            const [first, second] = [box(a), box(b)].sort((x, y) => x.from - y.from);
            expect(first!.to).toBeLessThanOrEqual(second!.from + 1e-3);
          }
      }
    }),
    { numRuns: 200 },
  );
});

test('rows are within their group', () => {
  fc.assert(
    fc.property(items, (list) => {
      const input = inputOf(list);
      const { level, row } = pack(input);
      for (const i of level.keys())
        if (level[i] !== NEVER) expect(row[i]).toBeLessThan(input.rows[input.group[i]!]!);
    }),
  );
});

test('the most salient of a day comes first', () => {
  const day = { at: 100, length: 0, lead: 0, group: 1 };
  const { level } = pack(inputOf([10, 250, 30, 200].map((salience) => ({ ...day, salience }))));
  expect([...level]).toEqual([NEVER, 0, NEVER, 0]);
});

test('each level lists its events in order of time, and all that fit are listed once', () => {
  fc.assert(
    fc.property(items, (list) => {
      const input = inputOf(list);
      const { level, order, first } = pack(input);
      const listed = [...order].sort((a, b) => a - b);
      expect(listed).toEqual([...level.keys()].filter((i) => level[i] !== NEVER));
      for (let now = 0; now < input.levels; now++) {
        const own = [...order.subarray(first[now]!, first[now + 1]!)];
        expect(own).toEqual(own.toSorted((a, b) => a - b));
        expect(own.every((i) => level[i] === now)).toBe(true);
      }
    }),
  );
});

test('more levels of zoom change nothing at those before, where nothing is long', () => {
  fc.assert(
    fc.property(items, (list) => {
      const dots = list.map((one) => ({ ...one, length: 0 }));
      const [few, many] = [pack(inputOf(dots, 3)), pack(inputOf(dots, 7))];
      for (const i of few.level.keys())
        if (few.level[i] !== NEVER) expect([many.level[i], many.row[i]]).toEqual([few.level[i], few.row[i]]);
    }),
  );
});
