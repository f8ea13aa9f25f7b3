import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from './tokens.ts';

const split = (text: string): string =>
  wordsOf(text)
    .map((word) => word.text)
    .join(' ');

describe('words follow the treebanks', () => {
  const rows: readonly (readonly [string, string])[] = [
    ["The mayor's aides can't say.", "The mayor 's aides ca n't say ."],
    ['They cannot leave; we’ll wait.', 'They can not leave ; we ’ll wait .'],
    ['a U.S.-backed plan', 'a U.S. - backed plan'],
    ['pro-Danish e-mail from a co-founder', 'pro-Danish e-mail from a co-founder'],
    ['the long-awaited face-to-face talks', 'the long - awaited face - to - face talks'],
    ['It cost $1.5bn, or 12% more.', 'It cost $ 1.5 bn , or 12 % more .'],
    ['Gen. Lars M. Holm of Acme Inc. left.', 'Gen. Lars M. Holm of Acme Inc. left .'],
    ['at 7.30am on 3/4/2021', 'at 7.30 am on 3/4/2021'],
    ['"Wait..." he said --', '" Wait ... " he said --'],
    [
      'See https://example.org/a?b=1, or ask a.b@example.org.',
      'See https://example.org/a?b=1 , or ask a.b@example.org .',
    ],
    ["the 1950s and the '60s", "the 1950s and the '60s"],
    ['Ring 555-014-7788 or 555-0147 by 9:15PM', 'Ring 555-014-7788 or 555-0147 by 9:15 PM'],
    ['some 500-1000 men', 'some 500 - 1000 men'],
    ['news.lisbon.example.com and rec.boats.wooden', 'news.lisbon.example.com and rec.boats.wooden'],
    ['Really.? No!.. >> see it w/o me', 'Really .? No !.. >> see it w/o me'],
    ['Im sure thats fine; the IM havent met', 'I m sure that s fine ; the IM have nt met'],
    ["O'Hara and L'Isle", "O'Hara and L'Isle"],
  ];
  it.each(rows)('%s', (text, words) => expect(split(text)).toBe(words));
});

describe('any text', () => {
  it('loses nothing but white space, and offsets point at the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const words = wordsOf(text);
        expect(words.every((word) => text.slice(word.start, word.end) === word.text)).toBe(true);
        expect(words.map((word) => word.text).join('')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
