import type { Sentence } from '../language/document.ts';
import type { Match } from './rule.ts';

/** Words that are as often no time at all: "may" the verb, "march" the walk, "second" the motion, "fall", "sat". */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  'may march second seconds fall falls spring springs sat sun wed mar dec august minute dating current present'.split(
    ' ',
  ),
);

/** Whether a tagged text says that an ambiguous word of a match is a verb. */
export function verbsIn(sentences: readonly Sentence[] | undefined): (match: Match) => boolean {
  let verbs: ReadonlySet<number> | undefined;
  return (match) => {
    if (!sentences) return false;
    const doubtful = match.lexemes.slice(match.from, match.to).filter(({ word }) => AMBIGUOUS.has(word));
    if (doubtful.length === 0 || isDay(match)) return false;
    verbs ??= new Set(
      sentences.flatMap(({ tokens }) =>
        tokens.flatMap(({ upos, start }) => (upos === 'VERB' || upos === 'AUX' ? [start] : [])),
      ),
    );
    return doubtful.some(({ start }) => verbs!.has(start));
  };
}

/** "31 May", "May 2019": a number that the rule took for a day or year leaves no doubt of the month. */
function isDay({ lexemes, from, to }: Match): boolean {
  return lexemes.slice(from, to).some(({ word }) => /^\d+$/.test(word));
}
