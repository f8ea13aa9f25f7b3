import fc from 'fast-check';
import { expect, test } from 'vitest';
import { build } from './index.ts';

/** Words that every object knows, hostile marks, and enough English for the grammar to hold on to. */
const WORDS = fc.constantFrom(
  ...[
    'constructor',
    '__proto__',
    'toString',
    'valueOf',
    'hasOwnProperty',
    'Prototype',
    '\u202e',
    '\u200b',
    '<b>',
    '”',
  ],
  ...[
    'Russia',
    'the',
    'president',
    'of',
    'Iran',
    'accused',
    'said',
    'met',
    'has',
    'will',
    'not',
    'in',
    'Oslo',
    'on',
  ],
  ...[
    'Monday',
    'May',
    '5',
    '2023',
    '1990s',
    'talks',
    'with',
    'and',
    ',',
    '.',
    '\n\n',
    '"',
    '—',
    'Mr.',
    'who',
    'to',
  ],
);

test('whatever the words, the build ends, and what it publishes keeps every invariant', () => {
  fc.assert(
    fc.property(fc.array(WORDS, { minLength: 1, maxLength: 60 }), fc.option(WORDS), (words, title) => {
      const about = {
        id: 'a',
        file: 'a.txt',
        date: '2023-09-14',
        title,
        url: null,
        source: null,
        author: null,
        lang: 'en',
      };
      const { articles } = build([{ ...about, text: words.join(' ') }]);
      expect(articles).toHaveLength(1);
    }),
    { numRuns: 150 },
  );
});
