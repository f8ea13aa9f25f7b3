import { describe, expect, test } from 'vitest';
import { mine } from '../mine.ts';
import { UNSURE, unsureBy } from './unsure.ts';

/** The name of the way by which the act at the bracketed word of a text is not listed; `undefined` where it is. */
function wayOf(marked: string): string | undefined {
  const at = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  const source = {
    id: 'example',
    file: 'example.txt',
    date: '2019-05-20',
    title: null,
    url: null,
    source: null,
    author: null,
    lang: 'en',
    text,
  } as const;
  const mention = mine(source).mentions.find(({ trigger }) => trigger.start <= at && at < trigger.end);
  if (!mention) throw new Error(`no act at the bracket: ${marked}`);
  return unsureBy(mention, text.slice(mention.sentence.start, mention.sentence.end))?.name;
}

describe.each(UNSURE.map((way) => [way.name, way] as const))('%s', (name, { examples, counterexamples }) => {
  test.each(examples)('%s', (example) => expect(wayOf(example)).toBe(name));
  test.each(counterexamples)('listed: %s', (example) => expect(wayOf(example)).toBeUndefined());
});
