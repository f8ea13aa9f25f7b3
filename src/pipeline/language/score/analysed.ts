import type { Analyser } from '../analyse.ts';
import { rawText, type Tree } from '../conllu.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { type Word, wordsOf } from '../tokens.ts';
import { treeOf } from '../trees.ts';

/** Our analysis of a treebank's sentences, on its own words, as an article's sentences get it. */
export function analysed(gold: readonly Tree[], analyser: Analyser): Tree[] {
  return gold.map((tree) => scored(wordsOfTree(tree), analyser));
}

/** Our analysis of a treebank's raw text, with our own sentences and words. */
export function analysedRaw(gold: readonly Tree[], analyser: Analyser): Tree[] {
  const text = rawText(gold);
  return paragraphsOf(text).flatMap(({ start, end }) =>
    analyser.split(text, wordsOf(text, start, end)).map((words) => scored(words, analyser)),
  );
}

function wordsOfTree({ form, spaced }: Tree): Word[] {
  let end = 0;
  return form.map((text, i) => {
    const start = end + (i > 0 && spaced[i - 1] ? 1 : 0);
    end = start + text.length;
    return { start, end, text };
  });
}

function scored(words: readonly Word[], analyser: Analyser): Tree {
  const tokens = treeOf(words, analyser);
  return {
    form: tokens.map(({ text }) => text),
    lemma: tokens.map(({ lemma }) => lemma),
    upos: tokens.map(({ upos }) => upos),
    xpos: tokens.map(({ xpos }) => xpos),
    head: tokens.map(({ head }) => head),
    deprel: tokens.map(({ deprel }) => deprel),
    spaced: [],
    opens: false,
  };
}
