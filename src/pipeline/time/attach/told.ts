import type { Sentence } from '../../language/document.ts';
import { ancestors, aspectOf, clauseOf, markOf } from './clauses.ts';

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

/** "One was killed, the army said": reported by a clause that follows. */
export function isAttributed({ tokens }: Sentence, token: number): boolean {
  return tokens.some(({ head, deprel, lemma }) => head === token && deprel === 'parataxis' && SAY.has(lemma));
}

/** Whether a word stands between quotation marks of its sentence. */
export function isQuoted({ tokens }: Sentence, token: number): boolean {
  const marks = tokens.slice(0, token).filter(({ text }) => /^["“”]$|^``$|^''$/.test(text)).length;
  return marks % 2 === 1;
}

const MEDIA =
  /\b(?:agency|agencies|television|TV|radio|media|newspapers?|KCNA|Xinhua|TASS|RIA|Interfax|IRNA|SANA|Yonhap|Reuters|Al Jazeera)\b/;

/** Whether a sentence quotes a news agency or the like, whose past tense is news and no memory. */
export function isReport(text: string): boolean {
  return MEDIA.test(text);
}

const BEFORE =
  /^(?:already|repeatedly|several|recently|long|past|never|originally|previously|earlier|once|many|numerous|formerly|historically|traditionally|frequently|often|regularly|always|twice|hitherto|consistently|routinely)$/i;

/** Whether the clause tells of something done before, or many times, rather than the news. */
export function isBackground(sentence: Sentence, token: number): boolean {
  const clause = clauseOf(sentence, token);
  const ahead = aspectOf(sentence, token) === 'open';
  return (
    isHabit(sentence, token) ||
    sentence.tokens.some(
      (word, i) =>
        (BEFORE.test(word.text) || isLast(sentence, i)) &&
        (word.head === clause || word.head === token || i === token) &&
        !(ahead && word.lemma === 'never'),
    )
  );
}

/** "Chad last asked for talks": the time before now. */
function isLast({ tokens }: Sentence, at: number): boolean {
  const { text, deprel, head } = tokens[at]!;
  return text.toLowerCase() === 'last' && deprel === 'advmod' && head > at && tokens[head]!.upos === 'VERB';
}

/** "Used to host talks", "did not have to ask": how things stood, not what was done once. */
function isHabit({ tokens }: Sentence, token: number): boolean {
  const { deprel, head, xpos } = tokens[token]!;
  const above = tokens[head];
  if (deprel !== 'xcomp' || xpos !== 'VB' || !above) return false;
  const not = tokens.some((word) => word.head === head && NOT.test(word.text));
  return (
    (above.lemma === 'use' && tokens[head + 1]!.lemma === 'to') ||
    (not && (above.lemma === 'have' || above.lemma === 'need'))
  );
}

/** "Has yet to ratify". */
export function isYetToCome({ tokens }: Sentence, token: number): boolean {
  return tokens.some(
    ({ lemma, head }, i) => lemma === 'to' && head === token && /^yet$/i.test(tokens[i - 1]?.text ?? ''),
  );
}

const NOT = /^(?:not|n['’]t|never)$/i;

/** Prepositions that lead to where or when a reaction was uttered, not to what it answers. */
const SCENES: ReadonlySet<string> = new Set(['in', 'after', 'following', 'during', 'at', 'before', 'amid']);

const REACT: ReadonlySet<string> = new Set(
  'reject respond accept confirm criticise criticize oppose thank praise condemn deny discuss mention blame object answer dismiss ignore denounce resent regret forgive avenge counter retaliate react protest mourn commemorate deplore decry apologise apologize punish indict convict sentence jail fine blacklist probe investigate'.split(
    ' ',
  ),
);

/** Prepositions that lead to a cause: it came before what it brought about. */
const CAUSES: ReadonlySet<string> = new Set(['over', 'because', 'due', 'despite', 'notwithstanding']);

/** Whether a word names what its verb answers or judges ("rejects the proposal", "thanked them for helping"): it came before. */
export function isAnswered(sentence: Sentence, token: number): boolean {
  const { upos, xpos, deprel } = sentence.tokens[token]!;
  if (upos === 'NOUN' && deprel === 'obl' && CAUSES.has(markOf(sentence, token) ?? '')) return true;
  if (xpos === 'VBG' && markOf(sentence, token) === 'for') return true;
  if ((upos !== 'NOUN' && xpos !== 'VBG') || isScene(sentence, token)) return false;
  const [, ...above] = ancestors(sentence, token);
  const verb = above.find(
    (at) => sentence.tokens[at]!.upos === 'VERB' && sentence.tokens[at]!.xpos !== 'VBG',
  );
  return verb !== undefined && REACT.has(sentence.tokens[verb]!.lemma);
}

const WILL: ReadonlySet<string> = new Set(
  'desire intention intent plan wish need reason appetite interest willingness readiness mandate'.split(' '),
);

/** "No desire for a war", "no plans to attack": what is denied lies ahead. */
export function isUnwanted(sentence: Sentence, token: number): boolean {
  const { tokens } = sentence;
  const above = ancestors(sentence, token).slice(1);
  return tokens.some(({ lemma, head, deprel }, at) => {
    const governs = above.includes(at) || (deprel === 'obj' && head === above[0] && at < token);
    return governs && WILL.has(lemma) && tokens.some((word) => word.head === at && word.lemma === 'no');
  });
}

/** Times longer than any news. */
const AGES: ReadonlySet<string> = new Set(
  'campaign candidacy presidency premiership chancellorship tenure term reign rule era age administration dictatorship war conflict revolution occupation uprising career exile decade century period'.split(
    ' ',
  ),
);

/** "During his campaign", "under the last administration": a time of its own, longer than any news. */
export function isOfAnAge(sentence: Sentence, token: number): boolean {
  const clause = clauseOf(sentence, token);
  return sentence.tokens.some(
    ({ head, lemma, deprel }, i) =>
      i !== token &&
      (head === clause || head === token) &&
      /^(?:obl|nmod)/.test(deprel) &&
      AGES.has(lemma) &&
      /^(?:during|throughout|under)$/.test(markOf(sentence, i) ?? ''),
  );
}

/** "Following the first summit in years", "during talks on the truce": where a reaction was uttered. */
function isScene(sentence: Sentence, token: number): boolean {
  const path = ancestors(sentence, token);
  const top = path.find((at) => !/^(?:nmod|amod|compound|conj)/.test(sentence.tokens[at]!.deprel)) ?? token;
  return sentence.tokens[top]!.deprel === 'obl' && SCENES.has(markOf(sentence, top) ?? '');
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
