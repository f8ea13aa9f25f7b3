import type { Entry } from './lexicon.ts';
import { bestOf, type Scorer, type Weights } from './scorer.ts';
import { templatesOf } from './templates.ts';

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
  readonly scores: Int32Array;

  constructor(weights: Weights) {
    this.#scorer = weights.scorer(TEMPLATES);
    this.scores = this.#scorer.scores;
  }

  /**
   * Tags the words of a sentence. `judge`, where given, is told each doubtful word and the class chosen, and answers
   * with the class to go on with (the trainer's way in).
   */
  tag(words: readonly Entry[], judge?: Judge): Int32Array {
    const tags = new Int32Array(words.length);
    const title = isTitled(words);
    for (let i = 0; i < words.length; i++) {
      const { closed, among } = words[i]!;
      if (closed >= 0 && !title) {
        tags[i] = closed;
        continue;
      }
      this.#read(words, tags, i, title);
      this.#readClusters(words, i);
      this.#scorer.score(among);
      const chosen = bestOf(this.scores, among);
      tags[i] = judge ? judge(i, chosen, among) : chosen;
    }
    return tags;
  }

  #read(words: readonly Entry[], tags: Int32Array, i: number, title: number): void {
    const v = this.#scorer.atoms;
    const own = words[i]!.atoms;
    const before = words[i - 1]?.atoms;
    const before2 = words[i - 2]?.atoms;
    const after = words[i + 1]?.atoms;
    const after2 = words[i + 2]?.atoms;
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
    v[18] = words[i]!.ambiguity;
    v[16] = words[i + 1]?.ambiguity ?? EDGE;
    v[17] = words[i + 2]?.ambiguity ?? EDGE;
    v[19] = words[i - 1]?.ambiguity ?? EDGE;
    v[20] = words[i - 2]?.ambiguity ?? EDGE;
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

  #readClusters(words: readonly Entry[], i: number): void {
    const v = this.#scorer.atoms;
    const own = words[i]!.cluster;
    const before = words[i - 1]?.cluster;
    const after = words[i + 1]?.cluster;
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
}

/** 1 where most words are capitalised, as in a headline; 2 where most are all capitals. */
function isTitled(entries: readonly Entry[]): number {
  let words = 0;
  let capitals = 0;
  let shouted = 0;
  for (const { atoms } of entries) {
    const { flags } = atoms;
    if (flags & 20) continue;
    words++;
    if (flags & 1) capitals++;
    if (flags & 2) shouted++;
  }
  if (words < 4) return 0;
  return shouted > 0.7 * words ? 2 : capitals > 0.7 * words ? 1 : 0;
}
