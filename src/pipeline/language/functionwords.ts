import { atomsOf } from './atoms.ts';
import type { Lexicon } from './tagger.ts';

/** Function words of newspapers that are too rare in the treebanks to be learned there, by joint class. */
const WORDS: Readonly<Record<string, string>> = {
  'ADP|IN':
    'aboard alongside amid amidst amongst astride atop barring beneath circa despite excluding notwithstanding pending per ' +
    'pro sans throughout toward towards underneath unlike unto upon versus via vis-à-vis',
  'SCONJ|IN': 'albeit lest whereas whilst',
  'ADV|RB':
    'abroad furthermore hence henceforth hitherto likewise meanwhile moreover nevertheless nonetheless reportedly thereafter ' +
    'thereby thereof thus',
  'ADV|WRB': 'whereby wherein whereupon',
  'NOUN|NNS': 'troops protesters insurgents militants ceasefires airstrikes',
  'NOUN|NN': 'ceasefire airstrike spokesman spokeswoman spokesperson armistice embargo rapprochement',
};

/** The lexicon with the words of the list above that the treebanks hardly know. */
export function withFunctionWords(lexicon: Lexicon, classes: readonly string[]): Lexicon {
  const closed = new Map(lexicon.closed);
  for (const [name, words] of Object.entries(WORDS)) {
    const number = classes.indexOf(name);
    if (number < 0) continue;
    for (const word of words.split(' ')) {
      if (lexicon.ambiguity.has(atomsOf(word).word)) continue;
      for (const form of [word, word.charAt(0).toUpperCase() + word.slice(1)])
        closed.set(atomsOf(form).exact, number);
    }
  }
  return { ...lexicon, closed };
}
