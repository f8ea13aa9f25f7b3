import type { Columns } from '../model/columns.ts';

/**
 * The events of a stretch that pass the filter, belong to a group and are not shown, the most salient first, at most
 * `most` of them. One pass over the stretch: a tally of saliences says from which one on there is room.
 */
export function behindCount(
  { salience }: Columns,
  fails: Uint8Array,
  {
    first,
    last,
    belongs,
  }: { readonly first: number; readonly last: number; readonly belongs: (i: number) => boolean },
  most: number,
): number[] {
  const tally = new Uint32Array(256);
  for (let i = first; i < last; i++) if (fails[i] === 0 && belongs(i)) tally[salience[i]!]!++;
  let least = 255;
  for (let sum = tally[255]!; least > 0 && sum < most; sum += tally[least]!) least--;
  const found: number[] = [];
  for (let i = first; i < last; i++) if (fails[i] === 0 && salience[i]! >= least && belongs(i)) found.push(i);
  return found.sort((a, b) => salience[b]! - salience[a]! || a - b).slice(0, most);
}
