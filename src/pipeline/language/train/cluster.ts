import { compare } from '../../../model/order.ts';
import { randomOf } from './random.ts';

/** Words with one vector each, all of one length, commonest first. */
export interface Vectors {
  readonly words: readonly string[];
  readonly rows: readonly Float64Array[];
}

/** How many clusters to make, fine, coarser and coarsest, and how often to go over the words. */
export interface Sizes {
  readonly fine: number;
  readonly mid: number;
  readonly gross: number;
  readonly rounds: number;
}

/** What the committed clusters were made with. */
export const SIZES: Sizes = { fine: 1024, mid: 256, gross: 64, rounds: 12 };

/**
 * Words by likeness of their vectors, as `readClusters` reads them: spherical k-means (Dhillon and Modha 2001), whose
 * clusters are then joined two by two where it costs least variance (Ward 1963). Deterministic.
 */
export function clustered({ words, rows }: Vectors, sizes: Sizes): string {
  const units = rows.map(unit);
  const homes = kmeans(units, sizes);
  const members: string[][] = Array.from({ length: sizes.fine }, () => []);
  words.forEach((word, i) => {
    members[homes[i]!]!.push(word);
  });
  const { mid, gross } = joined(units, homes, sizes);
  const lines = members.map((list, fine) => ({ list, mid: mid[fine]!, gross: gross[fine]! }));
  return lines
    .filter(({ list }) => list.length > 0)
    .sort((a, b) => a.gross - b.gross || a.mid - b.mid || compare(a.list[0]!, b.list[0]!))
    .map(({ list, mid, gross }) => [mid, gross, ...list].join(' '))
    .join('\n');
}

/** The cluster of every unit vector; the first centres are common words picked at random. */
function kmeans(units: readonly Float64Array[], { fine, rounds }: Sizes): Int32Array {
  const random = randomOf(1);
  const common = Math.min(units.length, fine * 12);
  const picked = new Set<number>();
  while (picked.size < Math.min(fine, common)) picked.add(Math.floor(random() * common));
  let centres = [...picked].map((i) => units[i]!);
  let homes = new Int32Array(units.length);
  for (let round = 0; round < rounds; round++) {
    homes = Int32Array.from(units, (row) => nearest(row, centres));
    centres = sums(units, homes, fine).map(unit);
  }
  return homes;
}

function nearest(row: Float64Array, centres: readonly Float64Array[]): number {
  let best = 0;
  let most = -Infinity;
  for (let c = 0; c < centres.length; c++) {
    const centre = centres[c]!;
    let likeness = 0;
    for (let d = 0; d < row.length; d++) likeness += row[d]! * centre[d]!;
    if (likeness > most) {
      most = likeness;
      best = c;
    }
  }
  return best;
}

function sums(units: readonly Float64Array[], homes: Int32Array, count: number): Float64Array[] {
  const list = Array.from({ length: count }, () => new Float64Array(units[0]!.length));
  units.forEach((row, i) => {
    const sum = list[homes[i]!]!;
    for (let d = 0; d < row.length; d++) sum[d]! += row[d]!;
  });
  return list;
}

function unit(row: Float64Array): Float64Array {
  let squares = 0;
  for (const value of row) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  return row.map((value) => value / length);
}

/** Clusters joined so far: the fine ones, how many words they hold, and their mean. */
interface Group {
  readonly fine: readonly number[];
  readonly size: number;
  readonly mean: Float64Array;
}

/** For every fine cluster the coarser one it belongs to. */
function joined(
  units: readonly Float64Array[],
  homes: Int32Array,
  { fine, mid, gross }: Sizes,
): { mid: Int32Array; gross: Int32Array } {
  const sizes = new Int32Array(fine);
  for (const home of homes) sizes[home]!++;
  let groups: Group[] = sums(units, homes, fine)
    .map((sum, name) => ({
      fine: [name],
      size: sizes[name]!,
      mean: sum.map((value) => value / sizes[name]!),
    }))
    .filter(({ size }) => size > 0);
  groups = joinedTo(groups, mid);
  const mids = numbered(groups, fine);
  return { mid: mids, gross: numbered(joinedTo(groups, gross), fine) };
}

function joinedTo(start: readonly Group[], count: number): Group[] {
  const groups = [...start];
  const costs = groups.map((a, i) => Float64Array.from(groups, (b, j) => (j < i ? cost(a, b) : Infinity)));
  const live = new Set(groups.keys());
  while (live.size > count) {
    const [a, b] = cheapest(costs, live);
    const size = groups[a]!.size + groups[b]!.size;
    const mean = groups[a]!.mean.map(
      (value, d) => (value * groups[a]!.size + groups[b]!.mean[d]! * groups[b]!.size) / size,
    );
    groups[b] = { fine: [...groups[b]!.fine, ...groups[a]!.fine], size, mean };
    live.delete(a);
    for (const other of live) {
      if (other !== b) costs[Math.max(other, b)]![Math.min(other, b)] = cost(groups[other]!, groups[b]!);
    }
  }
  return [...live].map((i) => groups[i]!);
}

/** By how much joining two groups raises the variance within groups. */
function cost(a: Group, b: Group): number {
  let squares = 0;
  for (let d = 0; d < a.mean.length; d++) squares += (a.mean[d]! - b.mean[d]!) ** 2;
  return (squares * a.size * b.size) / (a.size + b.size);
}

/** The two groups, the later one first, that are joined at least cost. */
function cheapest(costs: readonly Float64Array[], live: ReadonlySet<number>): [number, number] {
  let pair: [number, number] = [0, 0];
  let least = Infinity;
  for (const i of live) {
    for (const j of live) {
      if (j >= i || costs[i]![j]! >= least) continue;
      least = costs[i]![j]!;
      pair = [i, j];
    }
  }
  return pair;
}

function numbered(groups: readonly Group[], fine: number): Int32Array {
  const numbers = new Int32Array(fine);
  groups.forEach((group, number) => {
    for (const name of group.fine) numbers[name] = number;
  });
  return numbers;
}
