import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIELDS, parseQuery, problemsOf, termText, unfinished } from './query.ts';

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

test.each([
  ['actor:PRK type:mobilize after:2017 status:planned "satellite"', []],
  ['type:visit tone:"Force & sanctions" before:-0043-03-15 -status:denied', []],
  ['envoys actr:PRK', [[7, 'actr:PRK', /no field "actr": the fields are actor, /]]],
  ['type:mobilise', [[0, 'type:mobilise', /no type is "mobilise": write type: and one of agree, /]]],
  [
    'after:soon -status:maybe',
    [
      [0, 'after:soon', /no day is "soon"/],
      [11, '-status:maybe', /no status/],
    ],
  ],
  [
    'place: after:2017-13',
    [
      [0, 'place:', /a value is missing: place:geneva/],
      [7, 'after:2017-13', /no day/],
    ],
  ],
  ['launch "cease fi', [[7, '"cease fi', /still open/]]],
] as const)('%j has these problems, each at its place', (text, expected) => {
  expect(problemsOf(text).map(({ start, token }) => [start, token])).toEqual(
    expected.map(([start, token]) => [start, token]),
  );
  for (const [i, { what }] of problemsOf(text).entries()) expect(what).toMatch(expected[i]![2]);
});
