import { describe, expect, it } from 'vitest';
import { parse } from './index.ts';

const ARTICLE = `Ferry talks resume in Lima

LIMA, May 3 (AP) - Peru's foreign minister met her Chilean counterpart on Monday, officials said.

By Ana Lopez

Also Read
Mayor apologises to islanders
Ferry deal collapses after late-night session

"We will sail," she said. Chile rejected the plan. Follow us on Twitter.`;

describe('an article', () => {
  const { sentences, noise } = parse(ARTICLE);
  it('is cut into sentences, the headline marked', () => {
    expect(sentences.map(({ start, end }) => ARTICLE.slice(start, end))).toEqual([
      'Ferry talks resume in Lima',
      "LIMA, May 3 (AP) - Peru's foreign minister met her Chilean counterpart on Monday, officials said.",
      '"We will sail," she said.',
      'Chile rejected the plan.',
    ]);
    expect(sentences.map((sentence) => sentence.headline)).toEqual([true, false, false, false]);
  });
  it('has its page furniture set aside', () => {
    expect(noise.map(({ start, end }) => ARTICLE.slice(start, end))).toEqual([
      'By Ana Lopez\n\nAlso Read\nMayor apologises to islanders\nFerry deal collapses after late-night session',
      'Follow us on Twitter.',
    ]);
  });
  it('says who did what', () => {
    const [minister, rejected] = [sentences[1]!, sentences[3]!];
    const word = (text: string) => minister.tokens.find((token) => token.text === text)!;
    expect(minister.tokens[word('minister').head]!.text).toBe('met');
    expect(word('minister').deprel).toBe('nsubj');
    expect(minister.tokens[word('counterpart').head]!.text).toBe('met');
    expect(word('counterpart').deprel).toBe('obj');
    expect(rejected.tokens.map(({ lemma, upos, deprel }) => `${lemma} ${upos} ${deprel}`)).toEqual([
      'Chile PROPN nsubj',
      'reject VERB root',
      'the DET det',
      'plan NOUN obj',
      '. PUNCT punct',
    ]);
  });
});

describe('every sentence', () => {
  it('is a tree with one root and words in order', () => {
    for (const { tokens } of parse(ARTICLE).sentences) {
      expect(tokens.filter((token) => token.head === -1)).toHaveLength(1);
      tokens.forEach((token, i) => {
        const seen = new Set<number>();
        for (let up = i; up !== -1; up = tokens[up]!.head) {
          expect(seen.has(up)).toBe(false);
          seen.add(up);
        }
        expect(token.start).toBeGreaterThanOrEqual(tokens[i - 1]?.end ?? 0);
        expect(token.sure).toBeGreaterThan(0);
        expect(token.sure).toBeLessThanOrEqual(1);
      });
    }
  });
});

describe('bad input', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['white space', ' \n\t \n'],
    ['lone surrogates', '\ud800 said \udc00 \ud83d. \udfff'],
    ['mixed scripts', 'Президент met 金正恩 و رئيس in Пхеньян. नमस्ते दुनिया।'],
    ['control characters', '\u0000\u0001 a\u200b b\u202e c\ufeff.'],
    ['one word of ten million letters', 'x'.repeat(10_000_000)],
    ['ten million stops', '.'.repeat(10_000_000)],
    ['ten million letters and stops', 'a.'.repeat(5_000_000)],
    ['one sentence of a hundred thousand words', 'word '.repeat(100_000)],
    ['a hundred thousand brackets', '(a ['.repeat(50_000)],
  ];
  it.each(rows)('%s', { timeout: 60_000 }, (_, text) => {
    const { sentences, noise } = parse(text);
    for (const { start, end } of [...sentences, ...noise]) expect(end).toBeGreaterThan(start);
  });
});
