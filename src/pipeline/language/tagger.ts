import { atomsOf, type WordAtoms } from './atoms.ts';
import { mix, type Scorer, Templates } from './hash.ts';

/** What is known of words before any context: built from the treebanks, kept with the weights. */
export interface Lexicon {
  /** Class of words that have only one, by `WordAtoms.exact`. */
  readonly closed: ReadonlyMap<number, number>;
  /** The classes a word was seen with, as one number, by `WordAtoms.word`. */
  readonly ambiguity: ReadonlyMap<number, number>;
}

const enum_ = (names: string): Record<string, number> =>
  Object.fromEntries(names.split(' ').map((name, i) => [name, i]));

const A = enum_(
  'bias w e s1 s2 s3 s4 p1 p2 p3 shape flags w1 w2 n1 n2 x1 x2 ax a1 a2 t1 t2 f1 g1 se1 se2 sn2 sn3 first last title first3',
);

const rows: readonly string[] = [
  'bias',
  'w',
  'e',
  's1',
  's2',
  's3',
  's4',
  'p1',
  'p2',
  'p3',
  'shape title',
  'flags first title',
  'ax',
  't1',
  't1 t2',
  't1 w',
  't1 t2 w',
  't1 n1',
  't1 x1',
  't1 x1 x2',
  't1 ax x1',
  't1 t2 ax',
  'ax x1',
  'ax x1 x2',
  't1 s3',
  't1 flags',
  't1 shape x1',
  'w1',
  'w1 w',
  'w2',
  'n1',
  'n1 w',
  'n2',
  'w1 n1',
  'w n1 n2',
  'w1 w2 w',
  'a1 w',
  'a2 a1 w',
  'x1 w',
  'x2',
  's3 se1',
  's3 sn2',
  's3 flags first title',
  's2 flags',
  's4 t1',
  'p3 s2',
  'f1 flags title',
  'g1 flags title',
  'f1 flags g1 title',
  't1 sn2',
  't1 sn3',
  'se2 sn3 w',
  'last w',
  'first w',
  't2 w',
  'w n2',
  'w2 w',
  't1 ax x1 x2',
  's3 t1 x1',
  'flags e',
];

const TEMPLATES = new Templates(rows.map((row) => row.split(' ').map((name) => A[name]!)));

const EDGE = 0x51ed;

/** Greedy left-to-right tagger over joint classes of universal and Penn tag. */
export class Tagger {
  readonly #scorer: Scorer;
  readonly #lexicon: Lexicon;
  readonly #values = new Int32Array(Object.keys(A).length);
  readonly keys = new Int32Array(TEMPLATES.count);
  readonly count = TEMPLATES.count;
  readonly scores: Float64Array;

  constructor(scorer: Scorer, lexicon: Lexicon) {
    this.#scorer = scorer;
    this.#lexicon = lexicon;
    this.scores = new Float64Array(scorer.classes);
  }

  /**
   * Tags the words of a sentence. `judge`, where given, is told each doubtful word and the class chosen, and answers
   * with the class to go on with (the trainer's way in).
   */
  tag(words: readonly string[], judge?: (i: number, chosen: number) => number): Int32Array {
    const atoms = words.map(atomsOf);
    const tags = new Int32Array(words.length);
    const title = isTitled(atoms);
    for (let i = 0; i < words.length; i++) {
      const sure = title ? undefined : this.#lexicon.closed.get(atoms[i]!.exact);
      if (sure !== undefined) {
        tags[i] = sure;
        continue;
      }
      this.#read(atoms, tags, i, title);
      this.#scorer.score(this.keys, this.count, this.scores);
      const chosen = argmax(this.scores);
      tags[i] = judge ? judge(i, chosen) : chosen;
    }
    return tags;
  }

  #read(atoms: readonly WordAtoms[], tags: Int32Array, i: number, title: number): void {
    const v = this.#values;
    const own = atoms[i]!;
    const before = atoms[i - 1];
    const before2 = atoms[i - 2];
    const after = atoms[i + 1];
    const after2 = atoms[i + 2];
    v[A.w!] = own.word;
    v[A.e!] = own.exact;
    v[A.s1!] = own.suffix1;
    v[A.s2!] = own.suffix2;
    v[A.s3!] = own.suffix3;
    v[A.s4!] = own.suffix4;
    v[A.p1!] = own.prefix1;
    v[A.p2!] = own.prefix2;
    v[A.p3!] = own.prefix3;
    v[A.shape!] = own.shape;
    v[A.flags!] = own.flags;
    v[A.w1!] = before?.word ?? EDGE;
    v[A.w2!] = before2?.word ?? EDGE;
    v[A.n1!] = after?.word ?? EDGE;
    v[A.n2!] = after2?.word ?? EDGE;
    v[A.ax!] = this.#classesOf(own);
    v[A.x1!] = after ? this.#classesOf(after) : EDGE;
    v[A.x2!] = after2 ? this.#classesOf(after2) : EDGE;
    v[A.a1!] = before ? this.#classesOf(before) : EDGE;
    v[A.a2!] = before2 ? this.#classesOf(before2) : EDGE;
    v[A.t1!] = i > 0 ? tags[i - 1]! : EDGE;
    v[A.t2!] = i > 1 ? tags[i - 2]! : EDGE;
    v[A.f1!] = before?.flags ?? EDGE;
    v[A.g1!] = after?.flags ?? EDGE;
    v[A.se1!] = before?.suffix3 ?? EDGE;
    v[A.se2!] = before?.suffix2 ?? EDGE;
    v[A.sn2!] = after?.suffix2 ?? EDGE;
    v[A.sn3!] = after?.suffix3 ?? EDGE;
    v[A.first!] = i === 0 || (i === 1 && before!.flags & 16) ? 1 : 0;
    v[A.last!] = after2 ? 0 : after ? 1 : 2;
    v[A.title!] = title;
    TEMPLATES.fill(v, this.keys);
  }

  #classesOf(atoms: WordAtoms): number {
    return this.#lexicon.ambiguity.get(atoms.word) ?? mix(atoms.suffix2, atoms.flags);
  }
}

/** 1 where most words are capitalised, as in a headline; 2 where most are all capitals. */
function isTitled(atoms: readonly WordAtoms[]): number {
  let words = 0;
  let capitals = 0;
  let shouted = 0;
  for (const { flags } of atoms) {
    if (flags & 20) continue;
    words++;
    if (flags & 1) capitals++;
    if (flags & 2) shouted++;
  }
  if (words < 4) return 0;
  return shouted > 0.7 * words ? 2 : capitals > 0.7 * words ? 1 : 0;
}

/** The first class with the greatest score. */
export function argmax(scores: Float64Array): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  return best;
}
