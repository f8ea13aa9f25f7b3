import type { Found } from './found.ts';
import type { Line } from './line.ts';
import { isCompanion, isSame, isSibling } from './siblings.ts';

/**
 * Within the sentence the nearest subject before the pronoun, else the first (for things the nearest) that fits; then, sentence by sentence
 * backwards, the subject, else the first that fits (Hobbs 1978: left to right, nearest sentence first).
 */
export function choose(
  pool: readonly Found[],
  line: Line,
  at: number,
  holds: (found: Found) => boolean,
  reach: number,
  order: 'first' | 'nearest' = 'first',
): Found | undefined {
  const siblings = pool.filter(
    (found) => found.line === line.index && (isSibling(line, found, at) || isCompanion(line, found, at)),
  );
  const apart = (found: Found) => !siblings.some((one) => isSame(one, found));
  const here = pool.filter(
    (found) => found.line === line.index && found.to <= at && holds(found) && apart(found),
  );
  const apt = here.filter(({ possessive }) => !possessive);
  const own = here.findLast(({ subject }) => subject) ?? apt.at(order === 'first' ? 0 : -1) ?? here[0];
  if (own) return own;
  for (let back = 1; back <= reach; back++) {
    const there = pool.filter((found) => found.line === line.index - back && holds(found) && apart(found));
    const best =
      there.find(({ subject }) => subject) ?? there.find(({ possessive }) => !possessive) ?? there[0];
    if (best) return best;
  }
  return undefined;
}
