import type { Analyser } from '../analyse.ts';
import { rawText, type Tree } from '../conllu.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { wordsOf } from '../tokens.ts';

/** Our analysis of a treebank's sentences, on its own words. */
export function analysed(gold: readonly Tree[], analyser: Analyser): Tree[] {
  return gold.map((tree) => treeOf(tree.form, analyser));
}

/** Our analysis of a treebank's raw text, with our own sentences and words. */
export function analysedRaw(gold: readonly Tree[], analyser: Analyser): Tree[] {
  const text = rawText(gold);
  return paragraphsOf(text).flatMap(({ start, end }) =>
    analyser.split(text, wordsOf(text, start, end)).map((words) =>
      treeOf(
        words.map((word) => word.text),
        analyser,
      ),
    ),
  );
}

function treeOf(form: readonly string[], analyser: Analyser): Tree {
  const words = analyser.analyse(form);
  return {
    form,
    lemma: words.map((word) => word.lemma),
    upos: words.map((word) => word.upos),
    xpos: words.map((word) => word.xpos),
    head: words.map((word) => word.head),
    deprel: words.map((word) => word.deprel),
    spaced: [],
    opens: false,
  };
}
