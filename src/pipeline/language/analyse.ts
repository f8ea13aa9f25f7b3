import { atomsOf } from './atoms.ts';
import { lemmaOf } from './lemma.ts';
import { Parser } from './parser.ts';
import { emptyInput, fillInput, type TagTable, tagTable } from './parserfeatures.ts';
import { Tagger } from './tagger.ts';
import type { Model } from './weights.ts';

/** A word of an analysed sentence. */
export interface Analysed {
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of the head; −1 for the root. */
  readonly head: number;
  readonly deprel: string;
  /** 0 … 1: how likely `head` is right. */
  readonly sure: number;
}

/** Tags and parses sentences with a model; holds room to work in, so one is enough. */
export class Analyser {
  readonly #model: Model;
  readonly #tagger: Tagger;
  readonly #parser: Parser;
  readonly #table: TagTable;
  readonly #names: readonly (readonly [string, string])[];
  #input = emptyInput(64);

  constructor(model: Model) {
    this.#model = model;
    this.#tagger = new Tagger(model.tagger, model.lexicon);
    this.#parser = new Parser(model.moves, model.labeller);
    this.#table = tagTable(model.classes);
    this.#names = model.classes.map((name) => name.split('|') as [string, string]);
  }

  /** The analysis of one sentence's words. */
  analyse(words: readonly string[]): Analysed[] {
    const n = words.length;
    if (n + 2 > this.#input.word.length) this.#input = emptyInput(2 * n);
    const tags = this.#tagger.tag(words);
    fillInput(this.#input, words.map(atomsOf), tags, this.#table, false);
    this.#parser.parse(this.#input);
    const { head, label } = this.#parser.state;
    return words.map((word, i) => {
      const [upos, xpos] = this.#names[tags[i]!]!;
      return {
        lemma: lemmaOf(word, xpos, this.#model.lemmas),
        upos,
        xpos,
        head: head[i] === n ? -1 : head[i]!,
        deprel: this.#model.labels[label[i]!]!,
        sure: this.#sureOf(this.#parser.margin[i]!),
      };
    });
  }

  #sureOf(margin: number): number {
    const { sure } = this.#model;
    return sure[Math.max(0, Math.min(sure.length - 1, Math.floor(margin / MARGIN_STEP)))]! / 100;
  }
}

/** Width of a class of margins in the table `Model.sure`, in steps of weight. */
export const MARGIN_STEP = 8;
