import { atomsOf } from './atoms.ts';
import { IRREGULAR } from './irregular.ts';
import type { Lexicon } from './lexicon.ts';
import { countries } from './names/countries.ts';

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

/** The lexicon with what the lists know better than the treebanks. */
export function withLists(lexicon: Lexicon, classes: readonly string[]): Lexicon {
  return withVerbs(withStates(withFunctionWords(lexicon, classes), classes), classes);
}

/** Closes the words of the list above that the treebanks hardly know. */
function withFunctionWords(lexicon: Lexicon, classes: readonly string[]): Lexicon {
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

/** Leaves to past forms of irregular verbs that are rare in the treebanks no class but a verb's, or a name's. */
function withVerbs(lexicon: Lexicon, classes: readonly string[]): Lexicon {
  const past = ['VERB|VBD', 'VERB|VBN', 'PROPN|NNP'].map((name) => classes.indexOf(name));
  if (past.includes(-1)) return lexicon;
  const choice = new Map(lexicon.choice);
  const set = lexicon.sets.length;
  for (const [key, base] of IRREGULAR) {
    const [tag, form] = key.split(' ') as [string, string];
    const { word } = atomsOf(form);
    if (tag === 'VBD' && form !== base && !choice.has(word)) choice.set(word, set);
  }
  return { ...lexicon, choice, sets: [...lexicon.sets, Uint8Array.from(past).sort()] };
}

/** Closes the names of states and capitals that are one word. */
function withStates(lexicon: Lexicon, classes: readonly string[]): Lexicon {
  const name = classes.indexOf('PROPN|NNP');
  if (name < 0) return lexicon;
  const closed = new Map(lexicon.closed);
  const words = countries().flatMap((country) => [country.name, ...country.names, ...country.capitals]);
  for (const word of words) if (/^\p{Lu}\p{Ll}{2,}$/u.test(word)) closed.set(atomsOf(word).exact, name);
  return { ...lexicon, closed };
}
