import { lookup } from '../../../model/lookup.ts';
import type { Sentence, Token } from '../document.ts';
import { wordsOf } from '../tokens.ts';

const CLOSED: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    DET: 'the a an this that these those both each',
    ADP: 'in at to of with from by on between against over into near for after before during as',
    AUX: 'is are was were will would has have had be been may could',
    PRON: 'he she it they him her them his its their i we us our my you who',
    CCONJ: 'and or but',
    SCONJ: 'that if because while',
    PART: "not 's",
    ADJ: 'foreign prime new armed former early defence deputy late national',
    VERB:
      'said told met visited called urged signed accused warned condemned agreed attacked rejected recalled announced left fled ' +
      'hoped protested praised sent denied launched asked welcomed arrived talk help return withdraw added fired marched',
  }).flatMap(([upos, words]) => words.split(' ').map((word) => [word, upos])),
);

/** Sentences of a text as tests need them: words tagged by a short list, each verb's subject the noun before it. */
export function handmade(text: string, headline = false): Sentence[] {
  let start = 0;
  return text.split(/(?<=[.!?]"?) (?=["\p{Lu}])(?<!\p{Lu}\.)/u).map((part, i) => {
    start = text.indexOf(part, start);
    const end = start + part.length;
    return { start, end, paragraph: i, headline: headline && i === 0, tokens: tokensOf(text, start, end) };
  });
}

function tokensOf(text: string, start: number, end: number): Token[] {
  const words = wordsOf(text, start, end);
  const upos = words.map(({ text: word }, i) => tagOf(word, i));
  const verbs = upos.flatMap((tag, i) => (tag === 'VERB' ? [i] : []));
  const subjects = new Map(verbs.map((verb) => [subjectOf(upos, verb), verb]));
  const objects = new Map(verbs.map((verb) => [objectOf(upos, verb), verb]));
  return words.map((word, i) => ({
    ...word,
    lemma: lemmaOf(word.text, upos[i]!),
    upos: upos[i]!,
    xpos: upos[i] === 'NOUN' ? (word.text.endsWith('s') ? 'NNS' : 'NN') : upos[i] === 'PROPN' ? 'NNP' : 'X',
    head: subjects.get(i) ?? objects.get(i) ?? -1,
    deprel: subjects.has(i) ? 'nsubj' : objects.has(i) ? 'obj' : 'dep',
    sure: 1,
  }));
}

function tagOf(word: string, i: number): string {
  const known = CLOSED[word.toLowerCase()];
  if (known && (i === 0 || word === word.toLowerCase())) return known;
  if (/^\p{Lu}/u.test(word)) return 'PROPN';
  if (/^\d/u.test(word)) return 'NUM';
  return /^\p{L}/u.test(word) ? 'NOUN' : 'PUNCT';
}

function subjectOf(upos: readonly string[], verb: number): number {
  for (let i = verb - 1; i >= 0; i--) if (/^(?:NOUN|PROPN|PRON)$/u.test(upos[i]!)) return i;
  return -2;
}

function objectOf(upos: readonly string[], verb: number): number {
  for (let i = verb + 1; i < upos.length && !/^(?:ADP|VERB|PUNCT|SCONJ)$/u.test(upos[i]!); i++)
    if (/^(?:NOUN|PROPN|PRON)$/u.test(upos[i]!)) return i;
  return -3;
}

function lemmaOf(word: string, upos: string): string {
  const lower = word.toLowerCase();
  if (upos === 'NOUN')
    return lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.replace(/(?<=[^s])s$/u, '');
  return upos === 'VERB' ? (VERBS[lower] ?? lower.replace(/ed$/u, '')) : lower;
}

const VERBS: Readonly<Record<string, string>> = lookup({
  said: 'say',
  told: 'tell',
  met: 'meet',
  urged: 'urge',
  left: 'leave',
  agreed: 'agree',
  sent: 'send',
  denied: 'deny',
  arrived: 'arrive',
  praised: 'praise',
  fled: 'flee',
});
