import type { Found } from './found.ts';
import type { Line } from './line.ts';
import type { Reading } from './reading.ts';

/** Whom the grammar of its sentence makes "it", "its" or "they" mean, whoever else was named: itself, whom one moves to act, or the other side. */
export function boundAt(reading: Reading, line: Line, i: number): Found | undefined {
  return (
    reflexive(reading, line, i) ??
    (/^(?:its|their)$/.test(line.lower[i]!)
      ? (moved(reading, line, i) ?? other(reading, line, i))
      : undefined)
  );
}

/** "Helped Taiwan defend itself": the object of the verb above does it to itself. */
function reflexive(reading: Reading, line: Line, i: number): Found | undefined {
  const { head } = line.tokens[i]!;
  if (!/sel(?:f|ves)$/u.test(line.lower[i]!) || head < 0) return undefined;
  const { deprel, head: above } = line.tokens[head]!;
  if (!/^(?:xcomp|ccomp|advcl)$/u.test(deprel) || above < 0) return undefined;
  const object = line.tokens.findIndex(
    (token, at) => token.head === above && /^i?obj$/u.test(token.deprel) && at < head,
  );
  return reading.at(line, object);
}

/** "Called on Mali to withdraw its troops": they are those of whoever is to act. */
function moved(reading: Reading, line: Line, i: number): Found | undefined {
  const verb = verbOver(line, i);
  if (verb === undefined || line.lower[verb - 1] !== 'to') return undefined;
  const { head: above, deprel } = line.tokens[verb]!;
  if (above < 0 || above > verb || !/^(?:xcomp|advcl|acl|ccomp)/u.test(deprel)) return undefined;
  const asks = line.tokens[above]!.upos === 'VERB' ? above : line.tokens[above]!.head;
  if (asks < 0 || !MOVING.has(line.tokens[asks]!.lemma)) return undefined;
  const asked = line.tokens.findIndex(
    ({ head, deprel: how }, at) => at > asks && at < verb && head === asks && /^(?:i?obj|obl)$/u.test(how),
  );
  const one = reading.at(line, asked);
  return one && one.kind !== 'person' && one.kind !== 'place' && isAs(one, line.lower[i]!) ? one : undefined;
}

/** Verbs whose object is to do what the infinitive says. */
const MOVING = new Set(
  'call urge ask tell order press pressure push require request force compel oblige persuade convince allow permit invite instruct want expect enable'.split(
    ' ',
  ),
);

/** "Expelled its envoys": nobody turns out its own, so they are those of the other whom the sentence names. */
function other(reading: Reading, line: Line, i: number): Found | undefined {
  const { head: noun } = line.tokens[i]!;
  const { head: verb, deprel } = line.tokens[noun] ?? { head: -1, deprel: '' };
  if (verb < 0 || deprel !== 'obj' || !isTurningOut(line, verb)) return undefined;
  const subject = line.tokens.findIndex((token) => token.head === verb && token.deprel.startsWith('nsubj'));
  const doer = reading.at(line, subject);
  return (
    doer &&
    reading.memory
      .of(line.index)
      .findLast(
        (one) =>
          one.kind === 'state' &&
          one.actors.length === 1 &&
          isAs(one, line.lower[i]!) &&
          !doer.actors.includes(one.actors[0]!),
      )
  );
}

function isTurningOut(line: Line, verb: number): boolean {
  const { lemma } = line.tokens[verb]!;
  if (lemma === 'expel') return true;
  return lemma === 'send' && line.tokens.some(({ head, text }) => head === verb && text === 'home');
}

function isAs({ many }: Found, pronoun: string): boolean {
  return many === (pronoun === 'their');
}

/** The verb that a word's noun phrase completes. */
function verbOver(line: Line, i: number): number | undefined {
  let at = line.tokens[i]!.head;
  for (let steps = 0; at >= 0 && steps < 4; steps++) {
    if (line.tokens[at]!.upos === 'VERB') return at;
    at = line.tokens[at]!.head;
  }
  return undefined;
}

/** "Struck Libya in answer to its raid": whom one answers is not oneself, but the party last named that does not act here. */
export function answered({ memory }: Reading, line: Line, i: number): Found | undefined {
  const before = `${line.lower[i - 3] ?? ''} ${line.lower[i - 2] ?? ''} ${line.lower[i - 1] ?? ''}`;
  if (!ANSWERS.test(before)) return undefined;
  return memory
    .of(line.index)
    .findLast(
      ({ kind, subject, actors, how }) =>
        kind !== 'person' && !subject && actors.length === 1 && how !== 'pronoun' && how !== 'act',
    );
}

const ANSWERS = /^in (?:(?:answer|response|reply|reaction) to|(?:retaliation|reprisal|revenge|return) for)$/;

/** "Hamas swore that it would not yield": the subject of what a body or state says of itself. */
export function teller(reading: Reading, line: Line, i: number): Found | undefined {
  const { deprel, head } = line.tokens[i]!;
  const clause = line.tokens[head];
  if (deprel !== 'nsubj' || clause?.deprel !== 'ccomp') return undefined;
  let verb = clause.head;
  for (let steps = 0; steps < 3 && verb >= 0; steps++) {
    const subject = line.tokens.findIndex((token) => token.head === verb && token.deprel === 'nsubj');
    const one = subject >= 0 && subject < i ? reading.at(line, subject) : undefined;
    if (one) return one.kind !== 'person' && one.actors.length === 1 && !one.many ? one : undefined;
    if (subject >= 0 || line.tokens[verb]!.deprel !== 'conj') return undefined;
    verb = line.tokens[verb]!.head;
  }
  return undefined;
}
