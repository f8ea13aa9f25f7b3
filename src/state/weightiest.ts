/** The `limit` most salient events that pass the filter, in order of time; of equals the earlier. */
export function weightiest(
  { salience }: { readonly salience: Uint8Array },
  fails: Uint8Array,
  limit: number,
): number[] {
  const room = new Uint32Array(256);
  for (let i = 0; i < salience.length; i++) if (fails[i] === 0) room[salience[i]!]!++;
  let floor = 256;
  let above = 0;
  while (floor > 0 && above + room[floor - 1]! <= limit) above += room[--floor]!;
  let spare = limit - above;
  const result: number[] = [];
  for (let i = 0; i < salience.length; i++) {
    if (fails[i] !== 0) continue;
    if (salience[i]! >= floor || (salience[i] === floor - 1 && spare-- > 0)) result.push(i);
  }
  return result;
}
