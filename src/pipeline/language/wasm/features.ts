import { BUCKET_BITS, BUCKET_CELLS, KEY_MASK } from '../buckets.ts';
import { PRIME } from '../hash.ts';
import type { Node, Templates } from '../templates.ts';
import { type Code, i32, i32x4, local, v128 } from './code.ts';

/** Where in its memory every scorer has the values of the atoms, in bytes. */
const ATOMS_AT = 0;
const MOST_ATOMS = 256;
/** Where a scorer's own room begins, in bytes. */
export const FREE_FROM = ATOMS_AT + MOST_ATOMS * Int32Array.BYTES_PER_ELEMENT;

const BUCKET_SHIFT = Math.log2(BUCKET_CELLS * Int32Array.BYTES_PER_ELEMENT);
const BUCKET_MASK = (1 << BUCKET_BITS) - 1;

/** The values of the atoms in a scorer's memory. Throws RangeError where there are too many. */
export function atomsIn(memory: WebAssembly.Memory, { atoms }: Templates): Int32Array {
  if (atoms > MOST_ATOMS) throw new RangeError(`more than ${MOST_ATOMS} atoms`);
  return new Int32Array(memory.buffer, ATOMS_AT, atoms);
}

/** How many local variables of 32 bits, the first ones, `eachFeature` takes. */
export function hashesOf({ nodes }: Templates): number {
  return 1 + Math.max(...nodes.map((node) => depthOf(nodes, node)));
}

function depthOf(nodes: readonly Node[], { parent }: Node): number {
  return parent < 0 ? 0 : 1 + depthOf(nodes, nodes[parent]!);
}

/**
 * Straight-line code that hashes the atoms' values by a tree of templates, the same as `Templates.fill`, and does
 * `then` with the hash of every row. A hash is in the local variable numbered by its depth in the tree.
 */
export function eachFeature({ nodes }: Templates, then: (hash: Code) => Code): Code {
  const children = new Map<number, number[]>();
  nodes.forEach(({ parent }, n) => {
    children.set(parent, [...(children.get(parent) ?? []), n]);
  });
  const below = (parent: number, depth: number): Code =>
    (children.get(parent) ?? []).map((n) => {
      const own = nodes[n]!.row < 0 ? [] : then(local.get(depth));
      return [hashInto(depth, nodes[n]!), own, below(n, depth + 1)];
    });
  return below(-1, 0);
}

function hashInto(depth: number, { atom, seed }: Node): Code {
  const value = i32.load(i32.const(ATOMS_AT), atom * Int32Array.BYTES_PER_ELEMENT);
  const seeded = i32.xor(i32.const(seed), value);
  const stirred = i32.mul(depth === 0 ? seeded : i32.xor(local.get(depth - 1), seeded), i32.const(PRIME));
  return local.set(depth, i32.xor(local.tee(depth, stirred), i32.shrU(local.get(depth), i32.const(15))));
}

/**
 * The payloads of the four cells of a hash's bucket in the table that lies at `table`, in bytes, those of other keys
 * made 0. Overwrites the vector `spare`.
 */
export function payloads(hash: Code, table: number, spare: number): Code {
  const bucket = i32.and(i32.shl(hash, i32.const(BUCKET_SHIFT)), i32.const(BUCKET_MASK << BUCKET_SHIFT));
  const rest = i32x4.splat(i32.and(hash, i32.const(KEY_MASK & ~BUCKET_MASK)));
  // a cell of this key is nothing but payload now, any other one has higher bits
  const cells = local.tee(spare, v128.xor(v128.load(bucket, table), rest));
  return v128.and(cells, i32x4.gtS(i32x4.splat(i32.const(1 << BUCKET_BITS)), local.get(spare)));
}
