import type { Sentence } from '../../language/document.ts';
import { ancestors, clauseOf, markOf } from './clauses.ts';

const ALLEGE: ReadonlySet<string> = new Set([
  'accuse',
  'blame',
  'claim',
  'allege',
  'suspect',
  'charge',
  'denounce',
  'believe',
  'think',
]);

/** Whether an act is one that someone is said to have done or to be doing. */
export function isAlleged(sentence: Sentence, token: number): boolean {
  return ancestors(sentence, token)
    .slice(1)
    .some((at) => ALLEGE.has(sentence.tokens[at]!.lemma));
}

const SAY: ReadonlySet<string> = new Set(
  'say state tell announce urge thank warn condemn welcome call declare add comment report deny confirm praise demand'.split(
    ' ',
  ),
);

/** Whether a word is a verb of saying. */
export function isSaid(sentence: Sentence, token: number): boolean {
  return SAY.has(sentence.tokens[token]!.lemma);
}

/** Whether a word stands between quotation marks of its sentence. */
export function isQuoted({ tokens }: Sentence, token: number): boolean {
  const marks = tokens.slice(0, token).filter(({ text }) => /^["“”]$|^``$|^''$/.test(text)).length;
  return marks % 2 === 1;
}

const BEFORE =
  /^(?:already|repeatedly|several|recently|long|past|never|originally|previously|earlier|once|many|numerous)$/i;

/** Whether the clause tells of something done before, or many times, rather than the news. */
export function isBackground(sentence: Sentence, token: number): boolean {
  const clause = clauseOf(sentence, token);
  return sentence.tokens.some(
    (word, i) => BEFORE.test(word.text) && (word.head === clause || word.head === token || i === token),
  );
}

/** Prepositions that lead to where or when a reaction was uttered, not to what it answers. */
const SCENES: ReadonlySet<string> = new Set(['in', 'after', 'following', 'during', 'at', 'before', 'amid']);

const REACT: ReadonlySet<string> = new Set(
  'reject respond accept confirm criticise criticize oppose thank praise condemn deny discuss mention blame object answer dismiss ignore denounce resent regret forgive avenge counter'.split(
    ' ',
  ),
);

/** Whether a word names what its verb answers or judges ("rejects the proposal", "thanked them for helping"): it came before. */
export function isAnswered(sentence: Sentence, token: number): boolean {
  const { upos, xpos, deprel } = sentence.tokens[token]!;
  if ((upos !== 'NOUN' && xpos !== 'VBG') || (deprel === 'obl' && SCENES.has(markOf(sentence, token) ?? '')))
    return false;
  const [, ...above] = ancestors(sentence, token);
  const verb = above.find(
    (at) => sentence.tokens[at]!.upos === 'VERB' && sentence.tokens[at]!.xpos !== 'VBG',
  );
  return verb !== undefined && REACT.has(sentence.tokens[verb]!.lemma);
}

const MEMORY: ReadonlySet<string> = new Set([
  'anniversary',
  'commemoration',
  'centenary',
  'remembrance',
  'jubilee',
]);

/** Whether a word names what is remembered ("the anniversary of the armistice"): it came long before. */
export function isRemembered({ tokens }: Sentence, token: number): boolean {
  const { deprel, head } = tokens[token]!;
  return /^(?:nmod|compound)/.test(deprel) && MEMORY.has(tokens[head]?.lemma ?? '');
}
