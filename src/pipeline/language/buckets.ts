/**
 * So much of a key is kept. Three bits less make the file smaller by one part in fourteen; in return one feature in a
 * thousand that is not there is taken for another.
 */
export const KEY_MASK = 0x1fffffff;

/**
 * A hash table whose cells are found without branching: the low bits of a key name a bucket of four cells, its other
 * bits stand in the cell with eighteen bits of payload, so that both together are the whole key.
 */
export const BUCKET_BITS = 18;
const BUCKETS = 1 << BUCKET_BITS;
/** Cells of one bucket. */
export const BUCKET_CELLS = 4;
/** Cells of a table. */
export const CELLS = BUCKETS * BUCKET_CELLS;

/** The number of the bucket a key belongs to. */
export function bucketOf(key: number): number {
  return key & (BUCKETS - 1);
}

/**
 * Puts keys and their eighteen-bit payloads (not 0) into the buckets of `cells`. Throws RangeError where a bucket
 * overflows.
 */
export function fillBuckets(cells: Int32Array, keys: Int32Array, payload: (i: number) => number): void {
  const used = new Uint8Array(BUCKETS);
  for (let i = 0; i < keys.length; i++) {
    const bucket = bucketOf(keys[i]!);
    if (used[bucket]! >= BUCKET_CELLS) throw new RangeError('a bucket of weights overflows');
    cells[bucket * BUCKET_CELLS + used[bucket]!++] = (keys[i]! & ~(BUCKETS - 1)) | payload(i);
  }
}
