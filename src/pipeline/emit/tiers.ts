import { stretchOf } from '../../model/anchor.ts';
import type { Event } from '../../model/event.ts';

/** Stretches of time at the coarsest tier; each tier has twice as many. */
const FIRST_BUCKETS = 8;
/** Events that a stretch gives to its tier: about what one card's width of plot has room for. */
const PER_BUCKET = 16;
const LAST_TIER = 30;

/**
 * A tier for each event, 0 for those seen first: the most salient of each stretch of distinct days, then of each half of
 * it, and so on. Titles that come into view together then stand on few pages.
 */
export function titleTiers(events: readonly Event[]): Uint8Array {
  const ranks = dayRanks(events);
  const days = (ranks.at(-1) ?? 0) + 1;
  const order = Uint32Array.from(events.keys()).sort(
    (a, b) => events[b]!.salience - events[a]!.salience || a - b,
  );
  const tiers = new Uint8Array(events.length).fill(LAST_TIER);
  let rest = order;
  for (let tier = 0; tier < LAST_TIER && rest.length > 0; tier++) {
    const buckets = FIRST_BUCKETS * 2 ** tier;
    const taken = new Map<number, number>();
    rest = rest.filter((i) => {
      const bucket = Math.floor((ranks[i]! * buckets) / days);
      const count = taken.get(bucket) ?? 0;
      if (count === PER_BUCKET) return true;
      taken.set(bucket, count + 1);
      tiers[i] = tier;
      return false;
    });
    if (buckets > 2 * days) break;
  }
  return tiers;
}

/** The ordinal of each event's day among the distinct days, events being in order of time. */
function dayRanks(events: readonly Event[]): Uint32Array {
  let rank = -1;
  let before: number | undefined;
  return Uint32Array.from(events, (event) => {
    const { anchor } = stretchOf(event.when, event.status);
    if (anchor !== before) rank++;
    before = anchor;
    return rank;
  });
}
