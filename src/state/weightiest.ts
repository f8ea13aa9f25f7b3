/** The `limit` most salient events that pass the filter, in order of time; of equals the earlier. */
export function weightiest(
  { salience }: { readonly salience: Uint8Array },
  fails: Uint8Array,
  limit: number,
): number[] {
  const result: number[] = [];
  for (const i of bySalience(salience)) {
    if (result.length === limit) break;
    if (fails[i] === 0) result.push(i);
  }
  return result.sort((a, b) => a - b);
}

const orders = new WeakMap<Uint8Array, Uint32Array>();

/** All events, the most salient first, of equals the earlier; sorted once, by counting. */
function bySalience(salience: Uint8Array): Uint32Array {
  const known = orders.get(salience);
  if (known) return known;
  const next = new Uint32Array(257);
  for (const weight of salience) next[256 - weight]!++;
  for (let at = 1; at < next.length; at++) next[at]! += next[at - 1]!;
  const order = new Uint32Array(salience.length);
  for (let i = 0; i < salience.length; i++) order[next[255 - salience[i]!]!++] = i;
  orders.set(salience, order);
  return order;
}
