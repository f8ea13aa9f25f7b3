import type { Token } from '../../language/document.ts';
import { changed } from '../../language/token.ts';

/** A past tense between its subject and object is a verb, not an adjective: "unless Sudan | lifted | sanctions". */
export function withVerbsRaised(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((_, i) => (isSwallowed(tokens, i) ? [i] : [])).reduce(raised, tokens);
}

/** A verb taken for an adjective of its object, though a conjunction and its subject, or its "has", stand before it. */
function isSwallowed(tokens: readonly Token[], verb: number): boolean {
  const { xpos, deprel, head: noun } = tokens[verb]!;
  if (deprel !== 'amod' || noun <= verb || !/^VB[DN]$/.test(xpos)) return false;
  const before = (kind: RegExp): number =>
    tokens.findIndex(
      ({ head, deprel: how }, i) => (head === noun || head === verb) && i < verb && kind.test(how),
    );
  const subject = before(/^nsubj/);
  const has = tokens.some(
    ({ head, deprel: how, lemma }) => head === verb && how === 'aux' && lemma === 'have',
  );
  const mark = before(/^mark$/);
  return subject >= 0 && (has || (xpos === 'VBD' && mark >= 0 && mark < subject));
}

/** The verb heads its clause; what stood before it under the noun hangs from it. */
function raised(tokens: readonly Token[], verb: number): readonly Token[] {
  const noun = tokens[verb]!.head;
  const { head, deprel } = tokens[noun]!;
  const kind = /^(?:obj|obl|nmod)/.test(deprel) ? 'advcl' : deprel;
  return tokens.map((token, i): Token => {
    if (i === verb) return changed(token, { head, deprel: kind, upos: 'VERB' });
    if (i === noun) return changed(token, { head: verb, deprel: 'obj' });
    return token.head === noun && i < verb ? changed(token, { head: verb }) : token;
  });
}

/** "Chad, whose envoys had left, | imposed sanctions": a participle right behind a comma, before a noun that nothing else ties in, is a verb. */
export function withObjectBack(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex(({ xpos, deprel, head }, i) => {
    if (xpos !== 'VBN' || deprel !== 'amod' || head !== i + 1 || tokens[i - 1]?.text !== ',') return false;
    const { head: above, deprel: how } = tokens[head]!;
    const tied = tokens.some(
      (token) => token.head === head && /^(?:case|conj|cc|nmod:poss)/.test(token.deprel),
    );
    return /^ob[lj]$/.test(how) && above >= 0 && above < i && !tied && /^VB/.test(tokens[above]!.xpos);
  });
  if (verb < 0) return tokens;
  const noun = tokens[verb]!.head;
  const { head } = tokens[noun]!;
  return tokens.map((token, i): Token => {
    if (i === verb) return changed(token, { head, deprel: 'conj', upos: 'VERB', xpos: 'VBD' });
    return i === noun ? changed(token, { head: verb, deprel: 'obj' }) : token;
  });
}

/** "Shot by | firing squad": what the parser took for a verb says what kind of squad. */
export function withFiring(tokens: readonly Token[]): readonly Token[] {
  const firing = tokens.findIndex(({ text }, i) => text === 'firing' && tokens[i + 1]?.lemma === 'squad');
  if (firing < 0 || tokens[firing]!.head === firing + 1) return tokens;
  const { head } = tokens[firing]!;
  return tokens.map((token, i): Token => {
    if (i === firing)
      return changed(token, { head: firing + 1, deprel: 'compound', upos: 'NOUN', xpos: 'NN' });
    if (i === firing + 1) return changed(token, { head, deprel: 'obl' });
    if (token.head !== firing) return token;
    return i < firing ? changed(token, { head: firing + 1, deprel: 'case' }) : changed(token, { head });
  });
}

/** "Most of whom were | Kurds convicted of theft": the participle tells of the people, who do nothing. */
export function withPeopleTold(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex(
    ({ xpos, deprel, head }, i) =>
      i > 1 &&
      /^VB[DN]$/.test(xpos) &&
      head >= 0 &&
      deprel !== 'acl' &&
      tokens[i - 1]!.head === i &&
      tokens[i - 1]!.deprel === 'nsubj' &&
      tokens.some((token) => token.head === i - 1 && token.deprel === 'cop') &&
      !tokens.some((token) => token.head === i && token.deprel.startsWith('aux')),
  );
  if (verb < 0) return tokens;
  const { head, deprel } = tokens[verb]!;
  return tokens.map((token, i): Token => {
    if (i === verb - 1) return changed(token, { head, deprel });
    return i === verb ? changed(token, { head: verb - 1, deprel: 'acl' }) : token;
  });
}

/** "Chad accused Mali of letting rebels sell arms | and warned of war": a past tense goes on with what happened, not with an infinitive. */
export function withPastApart(tokens: readonly Token[]): readonly Token[] {
  const joined = tokens.findIndex(
    ({ deprel, xpos, head }, i) =>
      deprel === 'conj' &&
      /^VB[DN]$/.test(xpos) &&
      tokens[head]?.xpos === 'VB' &&
      tokens[i - 1]?.deprel === 'cc' &&
      !tokens.some((token) => token.head === i && /^(?:nsubj|aux|obl:agent)/.test(token.deprel)),
  );
  if (joined < 0) return tokens;
  let { head } = tokens[joined]!;
  while (head >= 0 && !isPastMain(tokens, head)) head = tokens[head]!.head;
  return head < 0
    ? tokens
    : tokens.map((token, i) => (i === joined ? changed(token, { head, xpos: 'VBD' }) : token));
}

/** A verb that tells what happened, with a subject or "has" of its own. */
function isPastMain(tokens: readonly Token[], verb: number): boolean {
  const { xpos, deprel } = tokens[verb]!;
  if (!/^VB[DN]$/.test(xpos) || !/^(?:root|ccomp|conj|parataxis)$/.test(deprel)) return false;
  return !tokens.some(
    ({ head, lemma, deprel: how }) => head === verb && how === 'aux:pass' && lemma === 'be',
  );
}

/** Participles of speech, which go with the verb that reports rather than with what is asked for. */
const SPEAKING = new Set(
  'accuse say warn blame cite call urge threaten condemn denounce criticise criticize demand vow describe argue insist add stress note claim'.split(
    ' ',
  ),
);

/** "Urged Oman to leave, | accusing Yemen of": who speaks in a participle is who acts in the main clause. */
export function withSpeech(tokens: readonly Token[]): readonly Token[] {
  const isInfinitive = (verb: number): boolean =>
    /^(?:xcomp|ccomp|advcl|acl)$/.test(tokens[verb]!.deprel) &&
    tokens.some(({ head, deprel, lemma }) => head === verb && deprel === 'mark' && lemma === 'to');
  return tokens.map((token, i): Token => {
    if (token.xpos !== 'VBG' || token.deprel !== 'advcl' || tokens[i - 1]?.text !== ',') return token;
    if (!SPEAKING.has(token.lemma) || token.head < 0 || token.head > i) return token;
    let { head } = token;
    while (tokens[head]!.head >= 0 && isInfinitive(head)) head = tokens[head]!.head;
    return head === token.head ? token : changed(token, { head });
  });
}
