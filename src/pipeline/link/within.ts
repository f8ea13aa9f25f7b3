import { ALIKE, alike } from './alike.ts';
import { joined, type Profile } from './profile.ts';

/** One happening as a single article tells it: which of the article's mentions (by index) and their common profile. */
export interface Telling {
  readonly members: readonly number[];
  readonly profile: Profile;
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * Groups one article's mentions into happenings: pairs are joined from the most alike down, as long as the groups they
 * stand in are alike on the average (average linkage). Only mentions of one type are compared.
 */
export function tellings(profiles: readonly Profile[]): Telling[] {
  const group = profiles.map((_, i) => [i]);
  const scores = new Map<number, number>();
  const n = profiles.length;
  for (const { a, b, score } of pairs(profiles, (i, j, value) => scores.set(i * n + j, value))) {
    const left = group[a]!;
    const right = group[b]!;
    if (left === right || average(left, right, scores, n) < ALIKE || score < ALIKE) continue;
    const all = [...left, ...right].sort((x, y) => x - y);
    for (const member of all) group[member] = all;
  }
  return [...new Set(group)].map((members) => ({
    members,
    profile: members.map((i) => profiles[i]!).reduce(joined),
  }));
}

function pairs(profiles: readonly Profile[], note: (a: number, b: number, score: number) => void): Pair[] {
  const found: Pair[] = [];
  for (let a = 0; a < profiles.length; a++) {
    for (let b = a + 1; b < profiles.length; b++) {
      if (profiles[a]!.type !== profiles[b]!.type) continue;
      const score = alike(profiles[a]!, profiles[b]!);
      note(a, b, score);
      if (score >= ALIKE) found.push({ a, b, score });
    }
  }
  return found.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

function average(
  left: readonly number[],
  right: readonly number[],
  scores: ReadonlyMap<number, number>,
  n: number,
): number {
  let sum = 0;
  for (const a of left) for (const b of right) sum += scores.get(Math.min(a, b) * n + Math.max(a, b)) ?? -10;
  return sum / (left.length * right.length);
}
