import type { Token } from '../../language/document.ts';
import { changed } from '../../language/token.ts';

/** Words for days, which no clause tells of and no noun is part of. */
export const DAYS = new Set(
  'today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday'.split(' '),
);

/** Nouns before a word of time that the parser made part of it stand for themselves again: "had planned its own | summit | today". */
export function withDaysFreed(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((_, i) => (isSwallower(tokens, i) ? [i] : [])).reduce(freed, tokens);
}

/** A word of time that the parser made the head of the noun before it. */
function isSwallower(tokens: readonly Token[], i: number): boolean {
  const { text, head } = tokens[i]!;
  const before = tokens[i - 1];
  return (
    head >= 0 &&
    head < i &&
    before?.head === i &&
    before.deprel === 'compound' &&
    DAYS.has(text.toLowerCase()) &&
    (before.upos === 'NOUN' || before.upos === 'PROPN')
  );
}

/** The noun takes the place of the word of time, which dates what stands above it. */
function freed(tokens: readonly Token[], time: number): readonly Token[] {
  const noun = time - 1;
  const { head, deprel } = tokens[time]!;
  const marked = tokens.some((token) => token.head === time && token.deprel === 'case');
  const bare = !marked && deprel.startsWith('obl');
  return tokens.map((token, i): Token => {
    if (i === noun) return changed(token, { head, deprel: bare ? 'obj' : deprel });
    if (i === time) return changed(token, { head, deprel: 'obl:unmarked' });
    return token.head === time && i < noun ? changed(token, { head: noun }) : token;
  });
}
