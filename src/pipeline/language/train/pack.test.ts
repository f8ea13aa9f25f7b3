import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bucketOf, KEY_MASK } from '../buckets.ts';
import { allOf, type Weights } from '../scorer.ts';
import { LARGEST_WEIGHT, MoveTable, SparseTable } from '../tables.ts';
import { Templates } from '../templates.ts';
import { ByteReader, ByteWriter } from '../varint.ts';
import { writeMoves, writeSparse } from './pack.ts';
import type { Feature } from './perceptron.ts';

const ATOMS = 5;
const CLASSES = 23;
const PACKING = { updates: 0, floor: 0, step: 1 };
/** Rows that begin alike, rows that do not, and rows that end where others go on. */
const ROWS = new Templates([[0], [0, 1], [0, 1, 2], [1, 3], [2, 3, 4], [4], [0, 1, 2, 3, 4]], ATOMS);

const numbers = (n: number, arbitrary: fc.Arbitrary<number>) =>
  fc.array(arbitrary, { minLength: n, maxLength: n });
const atoms = numbers(ATOMS, fc.integer({ min: -2, max: 2 }));
const weight = fc.integer({ min: -LARGEST_WEIGHT, max: LARGEST_WEIGHT });

/** The key of every row for some values, as much of it as is kept. */
function keysOf(templates: Templates, values: readonly number[]): number[] {
  const keys = new Int32Array(templates.count);
  templates.fill(Int32Array.from(values), keys);
  return Array.from(keys, (key) => key & KEY_MASK);
}

/** Some of the features of `seen`, each with two that share its bucket, as far as there is room. */
function featuresOf(seen: readonly (readonly number[])[], weights: readonly number[][]): Feature[] {
  const features = new Map<number, Feature>();
  const used = new Map<number, number>();
  const keys = seen.flatMap((values) => keysOf(ROWS, values)).filter((_, i) => i % 3 !== 0);
  for (const key of keys.flatMap((each) => [each, each ^ 0x40000, each ^ 0x10000000])) {
    const count = used.get(bucketOf(key)) ?? 0;
    if (features.has(key) || count === 4) continue;
    used.set(bucketOf(key), count + 1);
    const own = weights[features.size % weights.length]!;
    features.set(key, { key, weights: Float64Array.from(own), updates: 1 });
  }
  return [...features.values()].sort((a, b) => a.key - b.key);
}

/** The sums that a table has to give. */
function summed(
  features: readonly Feature[],
  templates: Templates,
  values: readonly number[],
  classes: number,
) {
  const byKey = new Map(features.map((feature) => [feature.key, feature.weights]));
  const found = keysOf(templates, values).flatMap((key) => byKey.get(key) ?? []);
  return Array.from({ length: classes }, (_, name) => found.reduce((sum, own) => sum + own[name]!, 0));
}

/** The sums that it gives. */
function scored(weights: Weights, templates: Templates, values: readonly number[]): number[] {
  const scorer = weights.scorer(templates);
  scorer.atoms.set(values);
  scorer.score(allOf(weights.classes));
  return [...scorer.scores];
}

function read<T>(write: (writer: ByteWriter) => void, from: (reader: ByteReader) => T): T {
  const writer = new ByteWriter();
  write(writer);
  return from(new ByteReader(writer.done()));
}

const movesOf = (features: readonly Feature[]) =>
  read(
    (writer) => writeMoves(writer, features, PACKING),
    (reader) => new MoveTable(reader),
  );
const sparseOf = (features: readonly Feature[], classes: number) =>
  read(
    (writer) => writeSparse(writer, features, PACKING),
    (reader) => new SparseTable(reader, classes),
  );

/** Weights for a number of classes, in some rows for few of them. */
const rowsOf = (classes: number) =>
  fc.array(
    fc
      .tuple(numbers(classes, weight), fc.integer({ min: 1, max: classes }))
      .map(([row, every]) => row.map((each, i) => (i % every === 0 ? each : 0))),
    { minLength: 1, maxLength: 8 },
  );

describe('what was learned is what is scored', () => {
  const seen = fc.array(atoms, { minLength: 1, maxLength: 6 });
  test('by moves', () => {
    fc.assert(
      fc.property(
        seen,
        atoms,
        fc.array(fc.tuple(weight, weight), { minLength: 1 }),
        (known, other, pairs) => {
          const features = featuresOf(
            known,
            pairs.map(([a, b]) => [a, b, -a - b]),
          );
          const table = movesOf(features);
          for (const values of [...known, other]) {
            expect(scored(table, ROWS, values)).toEqual(summed(features, ROWS, values, 3));
          }
        },
      ),
      { numRuns: 20 },
    );
  });
  test.each([2, 23, 24])('by %i classes', (classes) => {
    fc.assert(
      fc.property(seen, atoms, rowsOf(classes), (known, other, rows) => {
        const features = featuresOf(known, rows);
        const table = sparseOf(features, classes);
        for (const values of [...known, other]) {
          expect(scored(table, ROWS, values)).toEqual(summed(features, ROWS, values, classes));
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('the greatest weights of the most templates', () => {
  const single = (count: number) =>
    new Templates(
      Array.from({ length: count }, (_, i) => [i]),
      count,
    );
  const zeros = (count: number): number[] => new Array<number>(count).fill(0);
  const full = (templates: Templates, weights: readonly number[]): Feature[] =>
    keysOf(templates, zeros(templates.count))
      .map((key) => ({ key, weights: Float64Array.from(weights), updates: 1 }))
      .sort((a, b) => a.key - b.key);
  test('are summed without overflow', () => {
    for (const sign of [1, -1]) {
      const most = sign * LARGEST_WEIGHT;
      const rows = single(128);
      const sparse = sparseOf(full(rows, new Array<number>(CLASSES).fill(most)), CLASSES);
      expect(scored(sparse, rows, zeros(128))).toEqual(new Array<number>(CLASSES).fill(128 * most));
      const more = single(200);
      const moves = movesOf(full(more, [most, most, -2 * most]));
      expect(scored(moves, more, zeros(200))).toEqual([200 * most, 200 * most, -400 * most]);
    }
  });
  test('are refused where they might overflow', () => {
    expect(() => sparseOf([], CLASSES).scorer(single(129))).toThrow(RangeError);
    expect(() => sparseOf([], 121)).toThrow(RangeError);
    expect(() => movesOf([]).scorer(single(300))).toThrow(RangeError);
  });
});
