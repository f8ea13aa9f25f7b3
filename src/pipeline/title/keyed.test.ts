import { describe, expect, test } from 'vitest';
import { anyKeyed, keyed, saysTwice, wordsOf } from './keyed.ts';
import { FAULTS } from './quality.ts';
import { AIMED } from './recall/aimed.ts';
import { LACKS, TOPICLESS } from './untold.ts';

describe('the words that a pattern spells', () => {
  test.each<[RegExp, readonly string[] | undefined]>([
    [/ (?:signs?|seals) pact$/, ['pact$']],
    [/ signs? /, ['sign', 'signs']],
    [/ (?:signs|seals) pact /, ['signs', 'seals']],
    [/ signs?$/, ['sign$', 'signs$']],
    [/^Otto(?:kar)?\b/, ['^otto', '^ottokar']],
    [/ (?:\S+ )+is \p{Lu}/u, ['is']],
    [/ organi[sz]es /i, ['organises', 'organizes']],
    [/ (?:tariffs|duties)(?= on grain$|$)/, ['tariffs$', 'duties$', 'grain$']],
    [/\bco[- ]?host /, ['host', 'cohost']],
    [/ (?<!to )joins$/, ['joins$']],
    [/ (?:joins|\S+)$/, undefined],
    [/ un\p{Ll}+$/u, undefined],
    [/ (?:war )?/, undefined],
    [/\b(\w+) \1\b/, undefined],
    [/ a(?=b)c$/, ['ac$']],
  ])('%s', (pattern, words) => {
    expect(wordsOf(pattern)).toEqual(words && new Set(words));
  });
});

test('many spellings come down to a word each', () => {
  const many = Array.from({ length: 300 }, (_, i) => `w${i}`).join('|');
  expect(wordsOf(new RegExp(` (?:${many}) (?:${many})$`))?.size).toBe(300);
});

test('patterns that may match are found in order, those without a word always', () => {
  const near = keyed([/ peace /, /^-/, / war$/]);
  expect(near('Klow at peace and war')).toEqual([0, 1, 2]);
  expect(near('Klow at war')).toEqual([1, 2]);
  expect(near('Klow at rest')).toEqual([1]);
});

test('a text matches any of some patterns, or none', () => {
  const matches = anyKeyed([/ peace$/, / war$/]);
  expect(matches('Klow at war')).toBe(true);
  expect(matches('Klow at war again')).toBe(false);
});

test('a text says a word twice, or none', () => {
  expect(saysTwice('Klow says Klow will fall')).toBe(true);
  expect(saysTwice('Klow says it will fall')).toBe(false);
});

describe('no example of a table is passed over', () => {
  const rows = [...FAULTS, ...LACKS, ...TOPICLESS, ...AIMED.map((row) => ({ ...row, pattern: row.ends }))];
  test.each(rows)('$name', ({ pattern, examples }) => {
    for (const text of examples) expect(keyed([pattern])(text)).toEqual([0]);
  });
});
