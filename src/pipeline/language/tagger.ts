import { atomsOf, type WordAtoms } from './atoms.ts';
import { type Cluster, NO_CLUSTER } from './clusters.ts';
import { mix } from './hash.ts';
import { bestOf, type Scorer, type Weights } from './scorer.ts';
import { templatesOf } from './templates.ts';

/** What is known of words before any context: built from the treebanks, kept with the weights. */
export interface Lexicon {
  /** Class of words that have only one, by `WordAtoms.exact`. */
  readonly closed: ReadonlyMap<number, number>;
  /** The classes a word was seen with, as one number, by `WordAtoms.word`. */
  readonly ambiguity: ReadonlyMap<number, number>;
  /** The number of the set of classes that a word can have, by `WordAtoms.word`; words not listed have set 0. */
  readonly choice: ReadonlyMap<number, number>;
  /** Sets of classes, in rising order. */
  readonly sets: readonly Uint8Array[];
  /** What words are used alike, by `WordAtoms.word`. */
  readonly clusters: ReadonlyMap<number, Cluster>;
}

/** What the trainer is told of a doubtful word: its place, the class chosen, and those it was chosen from. */
export type Judge = (i: number, chosen: number, among: Uint8Array) => number;

const NAMES = (
  'bias w e s1 s2 s3 s4 p1 p2 p3 shape flags w1 w2 n1 n2 x1 x2 ax a1 a2 t1 t2 c1 d1 se1 se2 sn2 sn3 first last title ' +
  'f m g f1 m1 g1 fn1 mn1 gn1'
).split(' ');

const ROWS =
  'bias/w/e/s1/s2/s3/s4/p1/p2/p3/shape title/flags first title/ax/t1/t1 t2/t1 w/t1 t2 w/t1 n1/t1 x1/' +
  't1 x1 x2/t1 ax x1/t1 t2 ax/ax x1/ax x1 x2/t1 s3/t1 flags/t1 shape x1/w1/w1 w/w2/n1/n1 w/n2/w1 n1/w n1 n2/' +
  'w1 w2 w/a1 w/a2 a1 w/x1 w/x2/s3 se1/s3 sn2/s3 flags first title/s2 flags/s4 t1/p3 s2/c1 flags title/' +
  'd1 flags title/c1 flags d1 title/t1 sn2/t1 sn3/se2 sn3 w/last w/first w/t2 w/w n2/w2 w/t1 ax x1 x2/' +
  's3 t1 x1/flags e/f/m/g shape title/m flags title/f flags/t1 m/t1 t2 g/f1/fn1/m1 m/m mn1/t1 mn1/x1 m/' +
  'm flags first title/gn1 flags title/g1 flags title/s2 m/m1 x1/f1 w/w fn1';

const TEMPLATES = templatesOf(ROWS, NAMES);

const EDGE = 0x51ed;

/** Greedy left-to-right tagger over joint classes of universal and Penn tag. */
export class Tagger {
  readonly #scorer: Scorer;
  readonly #lexicon: Lexicon;
  readonly scores: Int32Array;

  constructor(weights: Weights, lexicon: Lexicon) {
    this.#scorer = weights.scorer(TEMPLATES);
    this.#lexicon = lexicon;
    this.scores = this.#scorer.scores;
  }

  /**
   * Tags the words of a sentence. `judge`, where given, is told each doubtful word and the class chosen, and answers
   * with the class to go on with (the trainer's way in).
   */
  tag(words: readonly string[], judge?: Judge): Int32Array {
    const atoms = words.map(atomsOf);
    const clusters = atoms.map((own) => this.#lexicon.clusters.get(own.word) ?? NO_CLUSTER);
    const tags = new Int32Array(words.length);
    const title = isTitled(atoms);
    for (let i = 0; i < words.length; i++) {
      const sure = title ? undefined : this.#lexicon.closed.get(atoms[i]!.exact);
      if (sure !== undefined) {
        tags[i] = sure;
        continue;
      }
      const among = this.#lexicon.sets[this.#lexicon.choice.get(atoms[i]!.word) ?? 0]!;
      this.#read(atoms, tags, i, title);
      this.#readClusters(clusters, i);
      this.#scorer.score(among);
      const chosen = bestOf(this.scores, among);
      tags[i] = judge ? judge(i, chosen, among) : chosen;
    }
    return tags;
  }

  #read(atoms: readonly WordAtoms[], tags: Int32Array, i: number, title: number): void {
    const v = this.#scorer.atoms;
    const own = atoms[i]!;
    const before = atoms[i - 1];
    const before2 = atoms[i - 2];
    const after = atoms[i + 1];
    const after2 = atoms[i + 2];
    v[1] = own.word;
    v[2] = own.exact;
    v[3] = own.suffix1;
    v[4] = own.suffix2;
    v[5] = own.suffix3;
    v[6] = own.suffix4;
    v[7] = own.prefix1;
    v[8] = own.prefix2;
    v[9] = own.prefix3;
    v[10] = own.shape;
    v[11] = own.flags;
    v[12] = before?.word ?? EDGE;
    v[13] = before2?.word ?? EDGE;
    v[14] = after?.word ?? EDGE;
    v[15] = after2?.word ?? EDGE;
    v[18] = this.#classesOf(own);
    v[16] = after ? this.#classesOf(after) : EDGE;
    v[17] = after2 ? this.#classesOf(after2) : EDGE;
    v[19] = before ? this.#classesOf(before) : EDGE;
    v[20] = before2 ? this.#classesOf(before2) : EDGE;
    v[21] = i > 0 ? tags[i - 1]! : EDGE;
    v[22] = i > 1 ? tags[i - 2]! : EDGE;
    v[23] = before?.flags ?? EDGE;
    v[24] = after?.flags ?? EDGE;
    v[25] = before?.suffix3 ?? EDGE;
    v[26] = before?.suffix2 ?? EDGE;
    v[27] = after?.suffix2 ?? EDGE;
    v[28] = after?.suffix3 ?? EDGE;
    v[29] = i === 0 || (i === 1 && before!.flags & 16) ? 1 : 0;
    v[30] = after2 ? 0 : after ? 1 : 2;
    v[31] = title;
  }

  #readClusters(clusters: readonly Cluster[], i: number): void {
    const v = this.#scorer.atoms;
    const own = clusters[i]!;
    const before = clusters[i - 1];
    const after = clusters[i + 1];
    v[32] = own.fine;
    v[33] = own.mid;
    v[34] = own.gross;
    v[35] = before?.fine ?? EDGE;
    v[36] = before?.mid ?? EDGE;
    v[37] = before?.gross ?? EDGE;
    v[38] = after?.fine ?? EDGE;
    v[39] = after?.mid ?? EDGE;
    v[40] = after?.gross ?? EDGE;
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
