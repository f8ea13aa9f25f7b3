import type { Sentence } from '../../language/document.ts';
import { ancestors, clauseOf } from './clauses.ts';

const ALLEGE: ReadonlySet<string> = new Set([
  'accuse',
  'blame',
  'claim',
  'allege',
  'suspect',
  'charge',
  'denounce',
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
