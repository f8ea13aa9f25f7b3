import type { Token } from '../document.ts';
import { changed } from '../token.ts';

const TEMPORAL =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2}|\d{4}|week|month|year|today|yesterday|morning|afternoon|evening|night)$/i;

/**
 * A sentence with four slips of the parser undone that newspapers provoke: what was said hung on the day it was said
 * ("said on Friday that …" read as a relative clause), an office before the name of its holder taken for the object
 * ("Chadian leader Abakar Mahamat met …"), one name taken for two subjects or objects ("United Nations | Security Council voted"),
 * and words hung on a punctuation mark.
 */
export function withNames(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) =>
    offPunctuation(
      tokens,
      goesOn(tokens, whole(tokens, withHolder(tokens, offDay(tokens, token, i), i), i), i),
    ),
  );
}

/** The first part of a name whose parts are two subjects of one verb hangs on the last. */
function whole(tokens: readonly Token[], token: Token, i: number): Token {
  if (token.upos !== 'PROPN' || token.deprel !== 'nsubj' || token.head <= i) return token;
  const last = tokens.findIndex(
    ({ head, deprel, upos }, at) => at > i && head === token.head && deprel === 'nsubj' && upos === 'PROPN',
  );
  if (last < 0 || last > token.head) return token;
  const between = tokens.slice(i + 1, last);
  return between.every(({ upos, head }) => upos === 'PROPN' && head > i)
    ? changed(token, { head: last, deprel: 'compound' })
    : token;
}

const PARTS: ReadonlySet<string> = new Set(['obj', 'conj', 'obl', 'nmod']);

/** A name that goes on as its verb's second object ("met Prime Minister | Aiko Tanabe") hangs on its first part. */
function goesOn(tokens: readonly Token[], token: Token, i: number): Token {
  if (token.upos !== 'PROPN' || !PARTS.has(token.deprel)) return token;
  for (let at = i - 1; at >= 0 && tokens[at]!.upos === 'PROPN'; at--) {
    const { head, deprel } = tokens[at]!;
    if (head === token.head && deprel === token.deprel) return changed(token, { head: at, deprel: 'flat' });
    if (head < at || head > i) return token;
  }
  return token;
}

/**
 * The noun right before a subject's name is no object: it is the subject, and the name stands beside it; so does a name
 * beside the noun that is the second of two subjects.
 */
function withHolder(tokens: readonly Token[], token: Token, i: number): Token {
  if (isOffice(tokens, i) && token.deprel === 'obj') return changed(token, { deprel: tokens[i + 1]!.deprel });
  return isOffice(tokens, i - 1) ? changed(token, { head: i - 1, deprel: 'appos' }) : token;
}

function isOffice(tokens: readonly Token[], i: number): boolean {
  const [noun, name] = [tokens[i], tokens[i + 1]];
  if (noun?.upos !== 'NOUN' || name?.upos !== 'PROPN' || !name.deprel.startsWith('nsubj')) return false;
  if (noun.deprel === 'obj') return noun.head > i && name.head === noun.head;
  const first = noun.deprel === 'conj' && noun.head < i ? tokens[noun.head] : undefined;
  return first?.head === name.head && first.deprel.startsWith('nsubj');
}

/** The clause after "that" belongs to the verb before the day, and "that" opens it. */
function offDay(tokens: readonly Token[], token: Token, i: number): Token {
  const clause = isThat(token.text) ? token.head : i;
  const verb = sayingOf(tokens, clause);
  if (verb === undefined) return token;
  if (clause === i) return changed(token, { head: verb, deprel: 'ccomp' });
  return changed(token, { upos: 'SCONJ', xpos: 'IN', deprel: 'mark' });
}

const isThat = (text: string): boolean => text.length === 4 && text.toLowerCase() === 'that';

/** The verb that a relative clause of a day really completes; undefined where there is none. */
function sayingOf(tokens: readonly Token[], clause: number): number | undefined {
  const { head: day, deprel } = tokens[clause] ?? { head: -1, deprel: '' };
  if (day < 0 || !deprel.startsWith('acl') || !TEMPORAL.test(tokens[day]!.text)) return undefined;
  if (tokens[day + 1]?.text !== 'that') return undefined;
  const verb = tokens[day]!.head;
  return verb >= 0 && tokens[verb]!.upos === 'VERB' && verb < day ? verb : undefined;
}

function offPunctuation(tokens: readonly Token[], token: Token): Token {
  let { head } = token;
  for (let steps = 0; head >= 0 && tokens[head]!.upos === 'PUNCT' && steps < tokens.length; steps++)
    head = tokens[head]!.head;
  return head < 0 || head === token.head ? token : changed(token, { head });
}
