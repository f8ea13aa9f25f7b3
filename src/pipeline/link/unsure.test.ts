import { describe, expect, test } from 'vitest';
import { mentionsIn } from '../sample.ts';
import { UNSURE, unsureBy } from './unsure.ts';

/** The name of the way by which the act at the bracketed word of a text is not listed; `undefined` where it is. */
function wayOf(marked: string): string | undefined {
  const at = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  const mention = mentionsIn(text, null, '2019-05-20').find(
    ({ trigger }) => trigger.start <= at && at < trigger.end,
  );
  if (!mention) throw new Error(`no act at the bracket: ${marked}`);
  return unsureBy(mention, text.slice(mention.sentence.start, mention.sentence.end))?.name;
}

describe.each(UNSURE.map((way) => [way.name, way] as const))('%s', (name, { examples, counterexamples }) => {
  test.each(examples)('%s', (example) => expect(wayOf(example)).toBe(name));
  test.each(counterexamples)('listed: %s', (example) => expect(wayOf(example)).toBeUndefined());
});
