import { compare } from '../../../model/order.ts';
import type { Tree } from '../conllu.ts';

/** Precision, recall and F1 in per cent, with the counts they come from. */
export interface Rate {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
  readonly system: number;
  readonly correct: number;
}

/** How well an analysis agrees with a treebank. */
export interface Score {
  readonly tokens: Rate;
  readonly sentences: Rate;
  readonly upos: Rate;
  readonly xpos: Rate;
  readonly lemma: Rate;
  readonly uas: Rate;
  /** Head and whole relation (`nsubj:pass`). */
  readonly las: Rate;
  /** Head and universal relation (`nsubj`), as the CoNLL 2018 shared task counts. */
  readonly lasUniversal: Rate;
  /** Head and universal relation, by relation. */
  readonly relations: Readonly<Record<string, Rate>>;
}

interface Placed {
  readonly key: string;
  readonly upos: string;
  readonly xpos: string;
  readonly lemma: string;
  readonly deprel: string;
  /** Key of the head; "root" for none. */
  readonly head: string;
}

/**
 * Scores an analysis of a treebank's text, words aligned by their characters without white space as in the CoNLL 2018
 * evaluation script (Zeman et al. 2018), punctuation counted. Throws RangeError where the texts differ.
 */
export function score(gold: readonly Tree[], system: readonly Tree[]): Score {
  const right = place(gold);
  const ours = place(system);
  if (right.length !== ours.length) {
    throw new RangeError(`the texts differ: ${right.length} and ${ours.length} characters`);
  }
  const by = (key: (word: Placed) => string): Rate => overlap(right.words.map(key), ours.words.map(key));
  return {
    tokens: by((word) => word.key),
    sentences: overlap(right.sentences, ours.sentences),
    upos: by((word) => `${word.key} ${word.upos}`),
    xpos: by((word) => `${word.key} ${word.xpos}`),
    lemma: by((word) => `${word.key} ${word.lemma}`),
    uas: by((word) => `${word.key} ${word.head}`),
    las: by((word) => `${word.key} ${word.head} ${word.deprel}`),
    lasUniversal: by((word) => `${word.key} ${word.head} ${universal(word.deprel)}`),
    relations: byRelation(right.words, ours.words),
  };
}

function byRelation(gold: readonly Placed[], system: readonly Placed[]): Record<string, Rate> {
  const names = [...new Set(gold.map((word) => universal(word.deprel)))].sort(compare);
  const keys = (words: readonly Placed[], name: string): string[] =>
    words.filter((word) => universal(word.deprel) === name).map((word) => `${word.key} ${word.head}`);
  return Object.fromEntries(names.map((name) => [name, overlap(keys(gold, name), keys(system, name))]));
}

function universal(deprel: string): string {
  return deprel.split(':')[0]!;
}

function place(trees: readonly Tree[]): { words: Placed[]; sentences: string[]; length: number } {
  const words: Placed[] = [];
  const sentences: string[] = [];
  let at = 0;
  for (const tree of trees) {
    const from = at;
    const keys = tree.form.map((form) => {
      const start = at;
      at += form.replace(/\s/gu, '').length;
      return `${start}-${at}`;
    });
    sentences.push(`${from}-${at}`);
    keys.forEach((key, i) => {
      words.push({
        key,
        upos: tree.upos[i]!,
        xpos: tree.xpos[i]!,
        lemma: tree.lemma[i]!,
        deprel: tree.deprel[i]!,
        head: keys[tree.head[i]!] ?? 'root',
      });
    });
  }
  return { words, sentences, length: at };
}

function overlap(gold: readonly string[], system: readonly string[]): Rate {
  const wanted = new Set(gold);
  const correct = system.filter((key) => wanted.has(key)).length;
  const percent = (part: number, whole: number): number => (whole ? (100 * part) / whole : 0);
  return {
    precision: percent(correct, system.length),
    recall: percent(correct, gold.length),
    f1: percent(2 * correct, gold.length + system.length),
    gold: gold.length,
    system: system.length,
    correct,
  };
}
