import { describe, expect, it } from 'vitest';
import { ruledEnds } from './sentences.ts';
import { wordsOf } from './tokens.ts';

const cut = (text: string): string[] => {
  const words = wordsOf(text);
  const ends = [...ruledEnds(text, words).keys()].filter(
    (i) => ruledEnds(text, words)[i] === 1 || i + 1 === words.length,
  );
  return ends.map((end, n) => text.slice(words[n === 0 ? 0 : ends[n - 1]! + 1]!.start, words[end]!.end));
};

describe('sentences by rule', () => {
  const rows: readonly (readonly string[])[] = [
    ['Gen. Holm flew to the U.S. on Sept. 3 with Mr. Reed.', 'He met Sen. Diaz.'],
    ['They live in the U.S.', 'The ferry does not.'],
    ['“We will sail.”', '“Will you?” asked the mayor.'],
    ['"Never!" Reed said.', 'He left at 5 p.m. Friday.'],
    ['(It had sunk.)', 'No one knew.'],
    ['LIMA, May 3 (AP) - The ferry sank.', 'Why?!', 'Nobody knows...', 'Reed does.'],
    ['1. Lift the ban.', '2. Pay the crew.'],
    ['It rose by 3.5 points vs. Chile.', '"Good," said J. P. Reed Jr. of Acme Inc. today.'],
  ];
  it.each(rows.map((row) => [row.join(' '), row] as const))('%s', (text, row) =>
    expect(cut(text)).toEqual(row),
  );
});
