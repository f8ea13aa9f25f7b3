import { expect, test } from 'vitest';
import { annotate } from '../annotate.ts';
import { findTimes } from '../time/index.ts';
import { extract } from './index.ts';

/** Triggers of the events of a text. */
function triggersIn(text: string): string[] {
  const doc = annotate({ id: 'example', date: '2019-05-20', title: null, text });
  return extract(doc, findTimes(doc)).map(({ trigger }) => trigger.text);
}

test.each([
  ['The ministers of Chad and Niger discussed borders, trade and water.', 'trade'],
  ['Chad and Niger held talks on trade and security cooperation.', 'trade'],
  ['Chad and Niger held talks on trade and security cooperation.', 'cooperation'],
])('a topic is no act: %s (%s)', (text, word) => {
  expect(triggersIn(text)).not.toContain(word);
});

test('what is done in a field is an act', () => {
  expect(triggersIn('Chad suspended its cooperation with Niger.').length).toBeGreaterThan(0);
});
