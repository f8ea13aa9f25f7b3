import { BUCKET_BITS, BUCKET_CELLS, bucketOf, CELLS, KEY_MASK } from '../buckets.ts';
import { LARGEST_WEIGHT } from '../tables.ts';
import { ByteWriter } from '../varint.ts';
import type { Feature } from './perceptron.ts';

/** How weights are thinned out and rounded. */
export interface Packing {
  /** Features changed less often are left out. */
  readonly updates: number;
  /** Weights nearer to nought are left out. */
  readonly floor: number;
  /** Weights are rounded to multiples of this. */
  readonly step: number;
}

/** Weights of one feature in whole steps. */
interface Rounded {
  readonly key: number;
  readonly weights: readonly number[];
}

/** Sums the models of several seeds, feature by feature, in the order of their keys. */
export function summed(models: readonly (readonly Feature[])[]): Feature[] {
  if (models.length === 1) return [...models[0]!];
  const byKey = new Map<number, { key: number; weights: Float64Array; updates: number }>();
  for (const features of models) {
    for (const { key, weights, updates } of features) {
      const sum = byKey.get(key);
      if (!sum) byKey.set(key, { key, weights: weights.slice(), updates });
      else {
        weights.forEach((weight, i) => {
          sum.weights[i]! += weight;
        });
        sum.updates += updates;
      }
    }
  }
  return [...byKey.values()].sort((a, b) => a.key - b.key);
}

function rounded(features: readonly Feature[], { updates, floor, step }: Packing): Rounded[] {
  return features
    .filter((feature) => feature.updates >= updates)
    .map(({ key, weights }) => ({
      key: key & KEY_MASK,
      weights: Array.from(weights, (weight) => toSteps(weight, floor, step)),
    }))
    .filter(({ weights }) => weights.some((weight) => weight !== 0));
}

/** The features a table has room for: of those with one key and of those in a full bucket, the lightest are left out. */
function fitted(features: readonly Rounded[], room: number): Rounded[] {
  const buckets = new Map<number, Rounded[]>();
  for (const feature of distinct(features)) {
    const bucket = buckets.get(bucketOf(feature.key));
    if (bucket) bucket.push(feature);
    else buckets.set(bucketOf(feature.key), [feature]);
  }
  const kept = [...buckets.values()].flatMap((bucket) => heaviest(bucket, BUCKET_CELLS));
  return heaviest(kept, room).sort((a, b) => a.key - b.key);
}

function distinct(features: readonly Rounded[]): Iterable<Rounded> {
  const byKey = new Map<number, Rounded>();
  for (const feature of features) {
    const other = byKey.get(feature.key);
    if (!other || weightOf(feature) > weightOf(other)) byKey.set(feature.key, feature);
  }
  return byKey.values();
}

function heaviest(features: Rounded[], room: number): Rounded[] {
  if (features.length <= room) return features;
  return [...features].sort((a, b) => weightOf(b) - weightOf(a) || a.key - b.key).slice(0, room);
}

function weightOf({ weights }: Rounded): number {
  return Math.max(...weights.map(Math.abs));
}

function toSteps(weight: number, floor: number, step: number): number {
  if (Math.abs(weight) < floor) return 0;
  return Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, Math.round(weight / step))) || 0;
}

/** Writes a model of three classes; the third weight is what is missing to nought. Returns the number of features. */
export function writeMoves(writer: ByteWriter, features: readonly Feature[], packing: Packing): number {
  const kept = fitted(
    rounded(features, packing).filter(({ weights: [a, b] }) => a !== 0 || b !== 0),
    CELLS,
  );
  writeKeys(
    writer,
    kept.map(({ key }) => key),
  );
  for (const { weights } of kept) writer.signed(weights[0]!);
  for (const { weights } of kept) writer.signed(weights[1]!);
  return kept.length;
}

/** Writes a model of many classes, only what is not nought. Returns the number of features. */
export function writeSparse(writer: ByteWriter, features: readonly Feature[], packing: Packing): number {
  const kept = fitted(rounded(features, packing), (1 << BUCKET_BITS) - 1);
  const entries = kept.map(({ weights }) =>
    weights.flatMap((weight, name) => (weight === 0 ? [] : [[name, weight] as const])),
  );
  writeKeys(
    writer,
    kept.map(({ key }) => key),
  );
  for (const list of entries) writer.unsigned(list.length);
  for (const list of entries) for (const [name] of list) writer.byte(name);
  for (const list of entries) for (const [, weight] of list) writer.signed(weight);
  return kept.length;
}

/** Writes keys in rising order, as differences. */
export function writeKeys(writer: ByteWriter, keys: readonly number[]): void {
  writer.unsigned(keys.length);
  let last = -0x80000000;
  for (const key of keys) {
    writer.unsigned(key - last);
    last = key;
  }
}

/** The bytes of what is written. */
export function packed(write: (writer: ByteWriter) => void): Uint8Array {
  const writer = new ByteWriter();
  write(writer);
  return writer.done();
}

/** A sum of seeds has weights as many times as great. */
export function scaled({ updates, floor, step }: Packing, seeds: number): Packing {
  return { updates, floor: floor * seeds, step: step * seeds };
}
