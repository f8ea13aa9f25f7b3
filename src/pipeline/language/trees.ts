import type { Analysed, Analyser } from './analyse.ts';
import type { Token } from './document.ts';
import { mended } from './mend/index.ts';
import type { Word } from './tokens.ts';

/** The words of one sentence with their tags and tree, slips of the parser undone. */
export function treeOf(words: readonly Word[], analyser: Analyser): Token[] {
  const found = analyser.analyse(
    words.map(({ text }, i) => (text.length === 2 && isSyllable(words, i) ? SYLLABLE : text)),
  );
  return mended(words.map((word, i) => tokenOf(word, named(words, found, i))));
}

/** A syllable that is no English word. */
const SYLLABLE = 'hyun';

/** "Moon Jae-in": the last syllable of a Korean name, though it is written as a preposition is. */
function isSyllable(words: readonly Word[], i: number): boolean {
  if (!/^(?:in|on|an|so|he|ho|do|go|no)$/.test(words[i]!.text) || words[i - 1]?.text !== '-') return false;
  const [family, given] = [words[i - 3], words[i - 2]];
  const tight = given?.end === words[i - 1]!.start && words[i - 1]!.end === words[i]!.start;
  return tight && /^\p{Lu}\p{Ll}+$/u.test(given!.text) && /^\p{Lu}\p{Ll}+$/u.test(family?.text ?? '');
}

/** What was found of a word; a syllable is part of the name before it. */
function named(words: readonly Word[], found: readonly Analysed[], i: number): Analysed {
  const one = found[i]!;
  const { text } = words[i]!;
  if (one.text === text) return one;
  if (found[i - 2]?.head === i) return { ...one, text, lemma: text };
  return { ...one, text, lemma: text, upos: 'PROPN', xpos: 'NNP', head: i - 2, deprel: 'flat' };
}

/** Written out, so that all tokens have one shape: a spread gives each a shape of its own, and reading them is slow. */
function tokenOf({ start, end }: Word, { text, lemma, upos, xpos, head, deprel, sure }: Analysed): Token {
  return { start, end, text, lemma, upos, xpos, head, deprel, sure };
}
