import type { Found } from './found.ts';
import type { Line } from './line.ts';

/** Whether two references are to the same persons, or where there are none to the same actors. */
export function isSame(one: Found, other: Found): boolean {
  if (one.people.length + other.people.length > 0) return one.people.join() === other.people.join();
  return one.actors.join() === other.actors.join();
}

/** "Together with the envoy Lars Berg, | he": who comes along with someone is not the same. */
export function isCompanion(line: Line, found: Found, at: number): boolean {
  if (found.to !== at - 1 || line.words[found.to] !== ',' || !line.tokens[at]!.deprel.startsWith('nsubj'))
    return false;
  for (let i = found.from - 1; i >= 0 && i > found.from - 8; i--) {
    if (WITH.has(line.lower[i]!)) return true;
    if (/^(?:PUNCT|VERB|AUX|ADP)$/u.test(line.tokens[i]!.upos)) return false;
  }
  return false;
}

const WITH = new Set(['with', 'like', 'unlike', 'alongside', 'besides']);

/** Whether a reference is the subject of what is done to the pronoun at word `at`, and so not meant by it: "Putin met him", "Putin met Kim and invited him", "Putin phoned Kim to thank him". */
export function isSibling(line: Line, found: Found, at: number): boolean {
  const token = line.tokens[at]!;
  if (!/^(?:obj|iobj|obl)/u.test(token.deprel) || /sel(?:f|ves)$/u.test(token.text)) return false;
  const verb = subjectedBy(line, token.head);
  let other = line.tokens[found.head]!;
  while (other.deprel === 'conj' && line.tokens[other.head]!.deprel.startsWith('nsubj'))
    other = line.tokens[other.head]!;
  return (
    (other.head === verb && other.deprel.startsWith('nsubj')) || found.head === relativeSubject(line, verb)
  );
}

/** "Turkey, which | accused it": the noun that does what a clause of "which" tells. */
function relativeSubject({ tokens }: Line, verb: number): number | undefined {
  if (tokens[verb]?.deprel !== 'acl:relcl') return undefined;
  const told = tokens.some(
    ({ head, deprel, xpos }) => head === verb && deprel.startsWith('nsubj') && /^W(?:DT|P)$/u.test(xpos),
  );
  return told ? tokens[verb]!.head : undefined;
}

/** The verb whose subject does what another tells that has none of its own: "met Kim | and invited him". */
function subjectedBy(line: Line, verb: number): number {
  let at = verb;
  for (let steps = 0; steps < 4; steps++) {
    const { head, deprel } = line.tokens[at]!;
    const own = line.tokens.some((token) => token.head === at && token.deprel.startsWith('nsubj'));
    if (own || head < 0 || !/^(?:conj|xcomp|advcl)$/u.test(deprel)) return at;
    const controlled =
      deprel !== 'conj' &&
      line.tokens.some((token, i) => token.head === head && /^i?obj$/u.test(token.deprel) && i < at);
    if (controlled && OBJECT_CONTROL.has(line.tokens[head]!.lemma)) return at;
    at = head;
  }
  return at;
}

/** Verbs whose object does what the next one tells: "sent an envoy to persuade him". */
const OBJECT_CONTROL = new Set(
  'urge ask tell order invite allow permit persuade convince force call press pressure push want encourage enable help advise request require instruct command let make get send dispatch appoint name choose use'.split(
    ' ',
  ),
);
