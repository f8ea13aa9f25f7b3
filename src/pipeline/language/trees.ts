import type { Analysed, Analyser } from './analyse.ts';
import type { Token } from './document.ts';
import { mended } from './mend/index.ts';
import type { Word } from './tokens.ts';

/** The words of one sentence with their tags and tree, slips of the parser undone. */
export function treeOf(words: readonly Word[], analyser: Analyser): Token[] {
  const found = analyser.analyse(words.map((word) => word.text));
  return mended(words.map((word, i) => tokenOf(word, found[i]!)));
}

/** Written out, so that all tokens have one shape: a spread gives each a shape of its own, and reading them is slow. */
function tokenOf({ start, end }: Word, { text, lemma, upos, xpos, head, deprel, sure }: Analysed): Token {
  return { start, end, text, lemma, upos, xpos, head, deprel, sure };
}
