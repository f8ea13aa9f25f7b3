import type { Postings } from '../../model/wordindex.ts';

/** A word that answers a sought one, and what each of its places counts for. */
export interface Ranked {
  /** Its number in the index. */
  readonly word: number;
  readonly postings: Postings;
  readonly weightAt: (place: number) => number;
}

const GREATEST = 2 ** 20;

/**
 * Events that have a word of each list and are in every set of `met`, best first: by the sum of the lists' heaviest words,
 * more where the event is salient (0 … 255); of equals the earlier.
 */
export function rank(
  size: number,
  lists: readonly (readonly Ranked[])[],
  met: readonly Uint8Array[],
  salience: Uint8Array,
): Uint32Array {
  const [first, ...rest] = lists.map((list) => heaviest(size, list));
  const total = first ?? new Float32Array(size);
  for (const weights of rest)
    for (let i = 0; i < size; i++)
      total[i] = total[i] === 0 || weights[i] === 0 ? 0 : total[i]! + weights[i]!;
  for (const events of met) for (let i = 0; i < size; i++) if (events[i] === 0) total[i] = 0;
  return inOrder(total, salience);
}

/** What the heaviest of a list's words counts for in each event; 0 where it has none. */
function heaviest(size: number, list: readonly Ranked[]): Float32Array {
  const weights = new Float32Array(size);
  for (const { postings, weightAt } of list) {
    const { event, offset, places } = postings;
    for (let k = 0; k < event.length; k++) {
      // Places ascend from the title to the sentences, so the first counts most.
      const weight = weightAt(places[offset[k]!]!);
      if (weight > weights[event[k]!]!) weights[event[k]!] = weight;
    }
  }
  return weights;
}

/** Events with a weight, the heaviest first. Weight and number share one double, which typed arrays sort fast. */
function inOrder(weights: Float32Array, salience: Uint8Array): Uint32Array {
  let count = 0;
  for (const weight of weights) if (weight > 0) count++;
  const keys = new Float64Array(count);
  let at = 0;
  for (let i = 0; i < weights.length; i++) {
    if (!(weights[i]! > 0)) continue;
    const weight = Math.round(weights[i]! * (1 + salience[i]! / 255) * 1000);
    keys[at++] = (GREATEST - Math.min(GREATEST, weight)) * 2 ** 31 + i;
  }
  keys.sort();
  return Uint32Array.from(keys, (key) => key % 2 ** 31);
}
