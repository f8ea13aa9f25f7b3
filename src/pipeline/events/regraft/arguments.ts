import type { Token } from '../../language/document.ts';
import { changed } from '../../language/token.ts';
import { DAYS } from './days.ts';

/** "Chad agreed to pay Niger; | Mali refused": the name between the semicolon and the verb is its subject. */
export function withOwnSubject(tokens: readonly Token[]): readonly Token[] {
  const stop = tokens.findIndex(({ text }) => text === ';');
  if (stop < 0) return tokens;
  let verb = stop + 1;
  while (tokens[verb]?.upos === 'PROPN') verb++;
  const named = verb > stop + 1;
  while (/^aux/.test(tokens[verb]?.deprel ?? '') && tokens[verb]!.head > verb) verb++;
  const isVerb = /^VB[DZN]$/.test(tokens[verb]?.xpos ?? '') && named;
  if (!isVerb || tokens.some(({ head, deprel }) => head === verb && deprel.startsWith('nsubj')))
    return tokens;
  const head = tokens.findIndex(
    (token, i) => i > stop && i < verb && (token.head <= stop || token.head >= verb),
  );
  return head < 0
    ? tokens
    : tokens.map((token, i) => (i === head ? changed(token, { head: verb, deprel: 'nsubj' }) : token));
}

/**
 * "Passed a motion on | Sunday that demands": a relative clause tells of the thing, not of the day; "hoped | Oman would
 * stop": the name before a modal verb without subject is its subject; "left ten soldiers | dead" tells what became of them.
 */
export function withPassedOver(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, i): Token => {
    if (token.deprel === 'acl:relcl' && DAYS.has(tokens[token.head]?.lemma.toLowerCase() ?? '')) {
      const verb = tokens[tokens[token.head]!.head];
      const thing = tokens.findLastIndex(
        ({ head, deprel }, j) => j < i && deprel === 'obj' && tokens[head] === verb,
      );
      return thing < 0 ? token : changed(token, { head: thing });
    }
    if (token.deprel === 'amod' && token.head === i - 1 && RESULTS.has(token.text)) {
      const { deprel, head } = tokens[i - 1]!;
      return deprel === 'obj' && tokens[head]!.lemma === 'leave'
        ? changed(token, { head, deprel: 'xcomp' })
        : token;
    }
    if (token.deprel === 'obj' && token.upos === 'PROPN' && token.head < i) {
      const modal = tokens[i + 1];
      if (modal?.xpos !== 'MD' || modal.deprel !== 'aux') return token;
      const { head, deprel } = tokens[modal.head]!;
      return head === token.head && deprel === 'ccomp'
        ? changed(token, { head: modal.head, deprel: 'nsubj' })
        : token;
    }
    return token;
  });
}

/** What an attack leaves people. */
const RESULTS = new Set(['dead', 'wounded', 'injured', 'homeless', 'stranded']);

/** "A plan to withdraw troops | was dropped": of two subjects the second is what the infinitive of the first acts on. */
export function withInnerObject(tokens: readonly Token[]): readonly Token[] {
  const inner = tokens.findIndex(
    ({ head, deprel, xpos }, i) =>
      xpos === 'VB' &&
      deprel === 'acl' &&
      head < i &&
      /^nsubj/.test(tokens[head]?.deprel ?? '') &&
      tokens[i - 1]?.xpos === 'TO',
  );
  if (inner < 0) return tokens;
  const { head, deprel } = tokens[tokens[inner]!.head]!;
  const second = tokens.findIndex(
    (token, i) => i > inner && i < head && token.head === head && token.deprel === deprel,
  );
  return second < 0
    ? tokens
    : tokens.map((token, i) => (i === second ? changed(token, { head: inner, deprel: 'obj' }) : token));
}
