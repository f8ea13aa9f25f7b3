const PRIME = 0x9e3779b1;

/** A 32-bit hash of text by its UTF-16 code units: the same on every machine. */
export function hashText(text: string, seed = 0): number {
  let hash = seed ^ text.length;
  for (let i = 0; i < text.length; i++) hash = mix(hash, text.charCodeAt(i));
  return hash;
}

/** One more number stirred into a 32-bit hash. */
export function mix(hash: number, value: number): number {
  const stirred = Math.imul(hash ^ value, PRIME);
  return stirred ^ (stirred >>> 15);
}

/** What writes the key of every feature to `keys`, given the values of the atoms. */
type Fill = (values: Int32Array, keys: Int32Array) => void;

/**
 * Feature templates: rows of atoms to be read together. Rows that begin alike share the work of hashing: they form a
 * tree, each node stirring one more atom into its parent's hash.
 */
export class Templates {
  readonly count: number;
  /** Writes the key of every feature to `keys`, given the values of the atoms. */
  readonly fill: Fill;

  /** Each row lists the indices of the atoms whose values make one feature. Throws RangeError where two rows are alike. */
  constructor(rows: readonly (readonly number[])[]) {
    this.count = rows.length;
    this.fill = compiled(treeOf(rows));
  }
}

/** The templates whose rows and atoms are told by name: rows apart by "/", atoms by a blank. */
export function templatesOf(rows: string, names: readonly string[]): Templates {
  return new Templates(rows.split('/').map((row) => row.split(' ').map((name) => names.indexOf(name))));
}

/** A node of the tree of templates; `row` is the row that ends there, −1 where none does. */
interface Node {
  readonly atom: number;
  readonly parent: number;
  row: number;
}

/** The nodes of the tree, parents first. In every row the commonest atoms come first, so that most is shared. */
function treeOf(rows: readonly (readonly number[])[]): Node[] {
  const uses = new Map<number, number>();
  for (const atom of rows.flat()) uses.set(atom, (uses.get(atom) ?? 0) + 1);
  const nodes: Node[] = [];
  rows.forEach((row, at) => {
    const atoms = [...row].sort((a, b) => uses.get(b)! - uses.get(a)! || a - b);
    const end = nodes[atoms.reduce((parent, atom) => childOf(nodes, parent, atom), -1)]!;
    if (end.row >= 0) throw new RangeError(`rows ${end.row} and ${at} of the templates read the same atoms`);
    end.row = at;
  });
  return nodes;
}

function childOf(nodes: Node[], parent: number, atom: number): number {
  const known = nodes.findIndex((node) => node.parent === parent && node.atom === atom);
  return known >= 0 ? known : nodes.push({ atom, parent, row: -1 }) - 1;
}

/** Straight-line code for a tree of templates: three to four times as fast as a loop over its nodes. */
function compiled(nodes: readonly Node[]): Fill {
  const steps = nodes.map(({ atom, parent, row }, n) => {
    const from = parent < 0 ? '' : `h${parent} ^ `;
    return (
      `let h${n} = Math.imul(${from}${mix(0x2545f491, n)} ^ values[${atom}], ${PRIME});\n` +
      `h${n} ^= h${n} >>> 15;${row < 0 ? '' : ` keys[${row}] = h${n};`}`
    );
  });
  return new Function('values', 'keys', steps.join('\n')) as Fill;
}

/** What turns feature keys into a score for each class. */
export interface Scorer {
  /** Number of classes. */
  readonly classes: number;
  /**
   * Overwrites `scores` with the sum of the weights of the first `count` keys for each of the classes `among`; the
   * other scores mean nothing.
   */
  score(keys: Int32Array, count: number, scores: Float64Array, among: Uint8Array): void;
}

/** The classes from 0 up to a number of them. */
export function allOf(classes: number): Uint8Array {
  return Uint8Array.from({ length: classes }, (_, name) => name);
}

/** The first of the classes `among` with the greatest score. */
export function bestOf(scores: Float64Array, among: Uint8Array): number {
  let best = among[0]!;
  for (let i = 1; i < among.length; i++) if (scores[among[i]!]! > scores[best]!) best = among[i]!;
  return best;
}

/** The best of the classes `among` but for one, or −1 where there is no other. */
export function rivalOf(scores: Float64Array, among: Uint8Array, one: number): number {
  let best = -1;
  for (const name of among) if (name !== one && (best < 0 || scores[name]! > scores[best]!)) best = name;
  return best;
}
