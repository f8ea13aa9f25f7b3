import { BUCKET_BITS, BUCKET_CELLS, KEY_MASK } from '../buckets.ts';
import { PRIME } from '../hash.ts';
import type { Node, Templates } from '../templates.ts';
import { type Code, i32, i32x4, local, v128, whileLoop } from './code.ts';

export const WORD = Int32Array.BYTES_PER_ELEMENT;
const MOST = 256;

/** In bytes, where every scorer has the values of the atoms, the hashes of the rows, and the sum of what it touched. */
const ATOMS_AT = 0;
const HASHES_AT = ATOMS_AT + MOST * WORD;
const TOUCHED_AT = HASHES_AT + MOST * WORD;
/** Where a scorer's own room begins, in bytes. */
export const FREE_FROM = TOUCHED_AT + 64;

const BUCKET_SHIFT = Math.log2(BUCKET_CELLS * WORD);
const BUCKET_MASK = (1 << BUCKET_BITS) - 1;

/** Local variables of 32 bits: the hash at hand, how far a list has been read, in bytes, and the sum of what was touched. */
export const HASH = 0;
export const AT = 1;
const TOUCHED = 2;
/** The hashes of a row's atoms, one more at each. */
const PATH = 3;

/** The values of the atoms in a scorer's memory. Throws RangeError where there are too many of them or of templates. */
export function atomsIn(memory: WebAssembly.Memory, { atoms, count }: Templates): Int32Array {
  if (Math.max(atoms, count) > MOST) throw new RangeError(`more than ${MOST} atoms or templates`);
  return new Int32Array(memory.buffer, ATOMS_AT, atoms);
}

/** How many local variables of 32 bits, the first ones, are taken. */
export function localsOf({ nodes }: Templates): number {
  return PATH + 1 + Math.max(...nodes.map((node) => depthOf(nodes, node)));
}

function depthOf(nodes: readonly Node[], { parent }: Node): number {
  return parent < 0 ? 0 : 1 + depthOf(nodes, nodes[parent]!);
}

/** Straight-line code that writes the hashes of all rows, the same as `Templates.fill` but in the tree's order. */
export function hashAll({ nodes }: Templates): Code {
  const children = new Map<number, number[]>();
  nodes.forEach(({ parent }, n) => {
    children.set(parent, [...(children.get(parent) ?? []), n]);
  });
  let written = 0;
  const keep = (hash: Code): Code => i32.store(i32.const(0), HASHES_AT + written++ * WORD, hash);
  const below = (parent: number, depth: number): Code =>
    (children.get(parent) ?? []).map((n) => {
      const row = nodes[n]!.row < 0 ? [] : keep(local.get(PATH + depth));
      return [stir(depth, nodes[n]!), row, below(n, depth + 1)];
    });
  return below(-1, 0);
}

/** Stirs one more atom into the hash of those before it. */
function stir(depth: number, { atom, seed }: Node): Code {
  const hash = PATH + depth;
  const seeded = i32.xor(i32.const(seed), i32.load(i32.const(ATOMS_AT), atom * WORD));
  const begun = depth === 0 ? seeded : i32.xor(local.get(hash - 1), seeded);
  const stirred = local.tee(hash, i32.mul(begun, i32.const(PRIME)));
  return local.set(hash, i32.xor(stirred, i32.shrU(local.get(hash), i32.const(15))));
}

/** Touches the bucket of every hash that was written in the table at `table`, in bytes. */
export function touchBuckets({ count }: Templates, table: number): Code {
  const hashes = Array.from({ length: count }, (_, n) => i32.load(i32.const(HASHES_AT), n * WORD));
  return [hashes.map((hash) => touch(i32.load(bucketOf(hash), table))), keepTouched()];
}

/**
 * Reads a word of memory only to have it near when it is wanted: the less is done with each, the more of them the
 * processor asks for at once. `keepTouched` has to follow, or the engine may see that the word is not used.
 */
export function touch(word: Code): Code {
  return local.set(TOUCHED, i32.add(local.get(TOUCHED), word));
}

/** Lets what was touched count for something. */
export function keepTouched(): Code {
  return i32.store(i32.const(0), TOUCHED_AT, local.get(TOUCHED));
}

/** Does `body` for every hash that was written, which is in the local variable `HASH`. */
export function eachHash({ count }: Templates, body: Code): Code {
  return [
    local.set(AT, i32.const(count * WORD)),
    whileLoop(local.get(AT), [
      local.set(AT, i32.sub(local.get(AT), i32.const(WORD))),
      local.set(HASH, i32.load(local.get(AT), HASHES_AT)),
      body,
    ]),
  ];
}

/**
 * The payloads of the four cells of the bucket of `HASH` in the table at `table`, in bytes, those of other keys made 0.
 * Overwrites the vector `spare`.
 */
export function payloads(table: number, spare: number): Code {
  const hash = local.get(HASH);
  const rest = i32x4.splat(i32.and(hash, i32.const(KEY_MASK & ~BUCKET_MASK)));
  // a cell of this key is nothing but payload now, any other one has higher bits
  const cells = local.tee(spare, v128.xor(v128.load(bucketOf(hash), table), rest));
  return v128.and(cells, i32x4.gtS(i32x4.splat(i32.const(1 << BUCKET_BITS)), local.get(spare)));
}

/** How far into its table a hash's bucket lies, in bytes. */
function bucketOf(hash: Code): Code {
  return i32.and(i32.shl(hash, i32.const(BUCKET_SHIFT)), i32.const(BUCKET_MASK << BUCKET_SHIFT));
}
