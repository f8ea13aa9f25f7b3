import compromise from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import type { Tree } from '../conllu.ts';
import { wordsOf } from '../tokens.ts';

/** A tagger to compare with: from text to words with universal tags, no trees. */
export interface Peer {
  readonly name: string;
  readonly tag: (text: string) => Tree;
}

const nlp = wink(winkModel, ['sbd', 'pos']);

/** wink-nlp with its small web model. */
export const WINK: Peer = {
  name: 'wink-nlp',
  tag: (text) => {
    const { its } = nlp;
    const tokens = nlp.readDoc(text).tokens();
    return flat(tokens.out() as string[], tokens.out(its.pos) as string[]);
  },
};

/** compromise's tags, likeliest universal tag first. */
const TAGS: readonly (readonly [string, string])[] = [
  ['ProperNoun', 'PROPN'],
  ['Pronoun', 'PRON'],
  ['Copula', 'AUX'],
  ['Auxiliary', 'AUX'],
  ['Modal', 'AUX'],
  ['Value', 'NUM'],
  ['Noun', 'NOUN'],
  ['Verb', 'VERB'],
  ['Adjective', 'ADJ'],
  ['Negative', 'PART'],
  ['Adverb', 'ADV'],
  ['Preposition', 'ADP'],
  ['Determiner', 'DET'],
  ['Conjunction', 'CCONJ'],
  ['Expression', 'INTJ'],
];

interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags: readonly string[];
}

/** compromise, punctuation taken from around its terms. */
export const COMPROMISE: Peer = {
  name: 'compromise',
  tag: (text) => {
    const sentences = compromise(text).json({ offset: false }) as readonly {
      readonly terms: readonly Term[];
    }[];
    const words: [string, string][] = sentences.flatMap(({ terms }) =>
      terms.flatMap(({ pre, text: word, post, tags }) => [
        ...marks(pre),
        ...(word ? [[word, TAGS.find(([tag]) => tags.includes(tag))?.[1] ?? 'X'] as [string, string]] : []),
        ...marks(post),
      ]),
    );
    return flat(
      words.map(([word]) => word),
      words.map(([, tag]) => tag),
    );
  },
};

function marks(text: string): [string, string][] {
  return wordsOf(text).map((word) => [word.text, 'PUNCT']);
}

function flat(form: readonly string[], upos: readonly string[]): Tree {
  const none = form.map(() => '');
  const head = form.map(() => -1);
  return { form, lemma: none, upos, xpos: none, head, deprel: none, spaced: [], opens: false };
}
