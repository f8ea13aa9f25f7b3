import type { Mark } from './marks.ts';

/** The nearest mark in the next row above (−1) or below (1) the active one; the first mark where none is active. */
export function neighbourAcross(
  marks: readonly Mark[],
  active: number | undefined,
  way: number,
): number | undefined {
  const from = marks.find(({ i }) => i === active);
  if (!from) return marks[0]?.i;
  const ahead = marks.filter(({ y }) => (y - from.y) * way > 8);
  const row = Math.min(...ahead.map(({ y }) => (y - from.y) * way));
  const near = ahead.filter(({ y }) => (y - from.y) * way <= row + 16);
  return near.toSorted((a, b) => Math.abs(a.x - from.x) - Math.abs(b.x - from.x))[0]?.i;
}
