import { agreed } from './agree.ts';
import { Backward } from './backward.ts';
import { Splitter } from './boundaries.ts';
import { interned } from './interned.ts';
import { lemmaOf } from './lemma.ts';
import { Dictionary, type Entry } from './lexicon.ts';
import { withLists } from './lists.ts';
import { Parser } from './parser.ts';
import { emptyInput, fillInput, type TagTable, tagTable } from './parserinput.ts';
import { Tagger } from './tagger.ts';
import type { Word } from './tokens.ts';
import type { Model } from './weights.ts';

/** A word of an analysed sentence. */
export interface Analysed {
  readonly text: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of the head; −1 for the root. */
  readonly head: number;
  readonly deprel: string;
  /** 0 … 1: how likely `head` and `deprel` are right. */
  readonly sure: number;
}

/** Tags and parses sentences with a model; holds room to work in, so one is enough. */
export class Analyser {
  readonly #model: Model;
  readonly #splitter: Splitter;
  readonly #dictionary: Dictionary;
  readonly #tagger: Tagger;
  readonly #backward: Backward;
  readonly #parser: Parser;
  readonly #table: TagTable;
  /** Universal and Penn tag by class and label, filled as they are met. */
  readonly #readings = new Map<number, readonly [upos: string, xpos: string]>();
  #input = emptyInput(64);

  constructor(model: Model) {
    this.#model = model;
    this.#splitter = new Splitter(model.splitter);
    this.#dictionary = new Dictionary(withLists(model.lexicon, model.classes));
    this.#tagger = new Tagger(model.tagger);
    this.#backward = new Backward(model.backward);
    this.#parser = new Parser(model.moves, model.labeller, model.choices);
    this.#table = tagTable(model.classes);
  }

  /** The words of one paragraph of `text`, cut into sentences. */
  split(text: string, words: readonly Word[]): Word[][] {
    return this.#splitter.split(text, words);
  }

  /** The analysis of one sentence's words. */
  analyse(words: readonly string[]): Analysed[] {
    const n = words.length;
    if (n + 2 > this.#input.word.length) this.#input = emptyInput(2 * n);
    const entries = this.#dictionary.entries(words);
    const tags = this.#tagger.tag(entries);
    fillInput(this.#input, entries, tags, this.#table);
    this.#backward.guess(this.#input);
    this.#parser.parse(this.#input);
    const { state, margin } = this.#parser.mover;
    const { head, label } = state;
    return words.map((word, i) => {
      const [upos, xpos] = this.#readingOf(tags[i]!, label[i]!);
      return {
        text: entries[i]!.text,
        lemma: this.#lemmaOf(word, entries[i]!, xpos),
        upos,
        xpos,
        head: head[i] === n ? -1 : head[i]!,
        deprel: this.#model.labels[label[i]!]!,
        sure: this.#sureOf(margin[i]!),
      };
    });
  }

  #lemmaOf(word: string, { lemmas }: Entry, xpos: string): string {
    const known = lemmas.get(xpos);
    if (known !== undefined) return known;
    const lemma = interned(lemmaOf(word, xpos, this.#model.lemmas));
    lemmas.set(xpos, lemma);
    return lemma;
  }

  #readingOf(tag: number, label: number): readonly [upos: string, xpos: string] {
    const key = tag * this.#model.labels.length + label;
    const known = this.#readings.get(key);
    if (known) return known;
    const [upos, xpos] = agreed(this.#model.classes[tag]!, this.#model.labels[label]!).split('|');
    const reading = [interned(upos!), interned(xpos!)] as const;
    this.#readings.set(key, reading);
    return reading;
  }

  #sureOf(margin: number): number {
    return this.#model.sure[marginClass(margin)]! / 100;
  }
}

/** Lower bounds of the classes of margin, in steps of weight. */
export const MARGINS = [
  0, 4, 8, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024, 1536, 2048,
] as const;

/** The class of a parser's margin. */
export function marginClass(margin: number): number {
  let name = 0;
  while (name + 1 < MARGINS.length && margin >= MARGINS[name + 1]!) name++;
  return name;
}
