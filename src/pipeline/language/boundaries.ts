import { atomsOf, type WordAtoms } from './atoms.ts';
import { allOf, type Scorer, type Weights } from './scorer.ts';
import { isStop, LONGEST, ruledEnds } from './sentences.ts';
import { templatesOf } from './templates.ts';
import type { Word } from './tokens.ts';

const NAMES =
  'rule rule1 w0 w1 w2 wm f0 f1 f2 fm s0 s1 sm tight tight1 length ahead quotes open opener openflags x1 body tail'.split(
    ' ',
  );

const ROWS =
  'rule/rule w0/rule w1/rule length/rule f1/rule tight/rule s1/w0 w1/w0 f1/f0 w1/f0 f1 rule/wm w0/wm w0 w1/w1 w2/w0 w1 w2/' +
  'fm f0 f1 f2/fm f0 f1 f2 rule tight/w1 length/w0 length/f0 f1 length/quotes rule/quotes w0 f1/quotes w0 w1/open rule/open w0 f1/' +
  'ahead length rule/ahead f0 f1/ahead w0/ahead w1/opener rule f1/opener w1/opener w0/openflags f1 length/s0 s1/sm s0 s1 tight/' +
  'wm f0 w1/w0 f1 w2/x1 w0/x1 rule f0/f1 tight tight1/s0 s1 ahead/rule rule1/rule1 w1/body rule/body f0 f1/body ahead length/tail rule f1/' +
  'body w0 f1/body w1 f0/f0 f1 f2 ahead body';

const TEMPLATES = templatesOf(ROWS, NAMES);

const CLASSES = allOf(2);

/** By how much, in steps of weight, an end where no rule sees one must win in a paragraph of prose. */
const CAUTION = 40;

const EDGE = 0x51ed;

/** Decides where sentences end by what the treebanks teach, the rules of `sentences.ts` being one voice among others. */
export class Splitter {
  readonly #scorer: Scorer;

  constructor(weights: Weights) {
    this.#scorer = weights.scorer(TEMPLATES);
  }

  /**
   * Cuts the words of one paragraph into sentences. `judge`, where given, is told each doubtful word and whether a
   * sentence was found to end with it, and answers whether to go on so (the trainer's way in).
   */
  split(text: string, words: readonly Word[], judge?: (i: number, ends: boolean) => boolean): Word[][] {
    const { scores } = this.#scorer;
    const rules = ruledEnds(text, words);
    const atoms = words.map((word) => atomsOf(word.text));
    const ahead = stopsAhead(words);
    const body = isStop(words.at(-1)?.text ?? '') ? 1 : 0;
    const sentences: Word[][] = [];
    let from = 0;
    let marks = 0;
    for (let i = 0; i + 1 < words.length; i++) {
      marks = marksAfter(marks, words[i]!.text);
      let ends = rules[i] === 1;
      if (ends || mayEnd(atoms, words, i)) {
        this.#read(words, atoms, rules, ahead, i, from, marks, body);
        this.#scorer.score(CLASSES);
        const doubt = judge || ends || body === 0 ? 0 : CAUTION;
        ends = scores[1]! - scores[0]! > doubt;
        if (judge) ends = judge(i, ends);
      }
      if (!ends && i - from + 1 < LONGEST) continue;
      sentences.push(words.slice(from, i + 1));
      from = i + 1;
      marks = 0;
    }
    if (from < words.length) sentences.push(words.slice(from));
    return sentences;
  }

  #read(
    words: readonly Word[],
    atoms: readonly WordAtoms[],
    rules: Uint8Array,
    ahead: Uint8Array,
    i: number,
    from: number,
    marks: number,
    body: number,
  ): void {
    const v = this.#scorer.atoms;
    const own = atoms[i]!;
    const next = atoms[i + 1]!;
    const after = atoms[i + 2];
    const before = i > from ? atoms[i - 1] : undefined;
    const length = i - from + 1;
    v[0] = rules[i]!;
    v[1] = rules[i + 1]!;
    v[2] = own.word;
    v[3] = next.word;
    v[4] = after?.word ?? EDGE;
    v[5] = before?.word ?? EDGE;
    v[6] = own.flags;
    v[7] = next.flags;
    v[8] = after?.flags ?? EDGE;
    v[9] = before?.flags ?? EDGE;
    v[10] = own.shape;
    v[11] = next.shape;
    v[12] = before?.shape ?? EDGE;
    v[13] = words[i]!.end === words[i + 1]!.start ? 1 : 0;
    v[14] = i + 2 < words.length && words[i + 1]!.end === words[i + 2]!.start ? 1 : 0;
    v[15] = length < 6 ? length : length < 10 ? 6 : length < 20 ? 7 : length < 40 ? 8 : 9;
    v[16] = ahead[i + 1]!;
    v[17] = marks & 1;
    v[18] = marks >> 1;
    v[19] = atoms[from]!.word;
    v[20] = atoms[from]!.flags;
    v[21] = next.exact;
    v[22] = body;
    v[23] = Math.min(words.length - i, 6);
  }
}

/** Only before a capital, a digit or a mark, or after a mark, can a sentence end. */
function mayEnd(atoms: readonly WordAtoms[], words: readonly Word[], i: number): boolean {
  if (words[i]!.end === words[i + 1]!.start && !(atoms[i]!.flags & 16)) return false;
  return ((atoms[i + 1]!.flags | atoms[i]!.flags) & 16) !== 0 || (atoms[i + 1]!.flags & 5) !== 0;
}

/** Bit 1: inside straight quotation marks; the rest: depth of brackets, at most three. */
function marksAfter(marks: number, word: string): number {
  if (word === '"') return marks ^ 1;
  if (word === '(' || word === '[') return Math.min(marks + 2, 7);
  return (word === ')' || word === ']') && marks > 1 ? marks - 2 : marks;
}

/** For each word, in how many words the next full stop comes, in classes. */
function stopsAhead(words: readonly Word[]): Uint8Array {
  const found = new Uint8Array(words.length);
  let distance = 99;
  for (let i = words.length - 1; i >= 0; i--) {
    distance = isStop(words[i]!.text) ? 0 : distance + 1;
    found[i] = distance < 5 ? distance : distance < 10 ? 5 : distance < 25 ? 6 : 7;
  }
  return found;
}
