import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIELDS, parseQuery, termText, unfinished } from './query.ts';

test('fields, phrases and words are told apart', () => {
  expect(parseQuery('actor:PRK type:mobilize after:2017 -status:denied "spy satellite" launch')).toEqual({
    terms: [
      { field: 'actor', value: 'PRK', not: false },
      { field: 'type', value: 'mobilize', not: false },
      { field: 'after', value: '2017', not: false },
      { field: 'status', value: 'denied', not: true },
    ],
    phrases: ['spy satellite'],
    words: ['launch'],
  });
});

test('a value of several words stands in quotation marks', () => {
  expect(parseQuery('outlet:"The Evening Post"').terms).toEqual([
    { field: 'outlet', value: 'The Evening Post', not: false },
  ]);
});

test('what is no field is a word, and a field without a value is nothing yet', () => {
  expect(parseQuery('re:union actor:')).toEqual({ terms: [], phrases: [], words: ['re:union'] });
});

test('a quotation mark that is still open counts', () => {
  expect(parseQuery('"cease fi')).toEqual({ terms: [], phrases: ['cease fi'], words: [] });
});

test('a term is read as it was written', () => {
  const value = fc.string({ minLength: 1 }).filter((text) => text.trim() === text && !text.includes('"'));
  fc.assert(
    fc.property(fc.constantFrom(...FIELDS), value, (field, text) => {
      expect(parseQuery(termText(field, text)).terms).toEqual([{ field, value: text, not: false }]);
    }),
  );
});

test.each([
  ['actor:PRK sta', 'sta'],
  ['actor:PRK outlet:"The Eve', 'outlet:"The Eve'],
  ['actor:PRK ', ''],
])('completing %j works on %j', (text, token) => {
  expect(unfinished(text)).toEqual({ start: text.length - token.length, token });
});
