import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../model/article.ts';
import type { Event, Mention } from '../model/event.ts';
import type { Span } from '../model/span.ts';
import type { Unlisted } from '../model/unlisted.ts';
import { blocks, foldInWords, folds, segments } from './blocks.ts';
import { passagesOf } from './unlisted.ts';

const TEXT = 'Sadat flew to Jerusalem. He spoke to the Knesset.\n\nRelated: A B C\n\nBegin thanked him.';

function article(text: string, noise: readonly Span[] = []): Article {
  return { id: 'a', text, noise } as unknown as Article;
}

function at(words: string): Span {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function mention(sentence: string, trigger: string, source: readonly string[] = []): Mention {
  return {
    key: trigger,
    article: 'a',
    sentence: at(sentence),
    trigger: { ...at(trigger), text: trigger },
    spans: { source: source.map(at), target: [], place: null, time: null, speaker: null },
  } as unknown as Mention;
}

function unlisted(sentence: string, trigger: string): Unlisted {
  return mention(sentence, trigger) as unknown as Unlisted;
}

describe('blocks', () => {
  test('hold the whole text, whatever is noise', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 40 });
    const noise = fc.array(
      fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(text, noise, (words, spans) => {
        const all = blocks(article(words, spans), undefined, []).flatMap(({ pieces }) => pieces);
        expect(all.map((piece) => piece.text).join('')).toBe(words);
      }),
    );
  });

  test('light exactly the sentence and mark its roles', () => {
    const lit = mention('Sadat flew to Jerusalem.', 'flew', ['Sadat']);
    const pieces = blocks(article(TEXT), lit, []).flatMap((block) => block.pieces);
    const under = (is: string) => pieces.filter(({ labels }) => labels.some((label) => label.is === is));
    expect(
      under('lit')
        .map(({ text }) => text)
        .join(''),
    ).toBe('Sadat flew to Jerusalem.');
    expect(under('role').map(({ text }) => text)).toEqual(['Sadat', 'flew']);
  });

  test('underline another event from its trigger to who did it', () => {
    const lit = mention('Sadat flew to Jerusalem.', 'flew');
    const other = { id: 'e', mentions: [mention('Begin thanked him.', 'thanked', ['Begin'])] };
    const pieces = blocks(article(TEXT), lit, [other as unknown as Event]).flatMap((block) => block.pieces);
    const linked = pieces.filter(({ labels }) => labels.some((label) => label.is === 'event'));
    expect(linked.map(({ text }) => text).join('')).toBe('Begin thanked');
  });

  test('set apart the sentences of acts that are not listed, and mark their words', () => {
    const passages = passagesOf([unlisted('He spoke to the Knesset.', 'spoke')]);
    const pieces = blocks(article(TEXT), undefined, [], passages).flatMap((block) => block.pieces);
    const under = (is: string) => pieces.filter(({ labels }) => labels.some((label) => label.is === is));
    const text = (of: typeof pieces) => of.map(({ text }) => text).join('');
    expect(text(under('passage'))).toBe('He spoke to the Knesset.');
    expect(text(under('unlisted'))).toBe('spoke');
    expect(text(pieces)).toBe(TEXT);
  });

  test('are cut behind each such sentence and its space, and nowhere else', () => {
    const passages = passagesOf([
      unlisted('Sadat flew to Jerusalem.', 'flew'),
      unlisted('He spoke to the Knesset.', 'spoke'),
    ]);
    const all = blocks(article(TEXT), undefined, [], passages).flatMap(segments);
    expect(all.map(({ pieces }) => pieces.map(({ text }) => text).join(''))).toEqual([
      'Sadat flew to Jerusalem. ',
      'He spoke to the Knesset.\n\n',
      'Related: A B C\n\n',
      'Begin thanked him.',
    ]);
  });

  test('of page furniture are folded together', () => {
    const noise = [at('Related: A B C')];
    const parts = folds(blocks(article(TEXT, noise), undefined, []));
    expect(parts.map((part) => part.noise)).toEqual([false, true, false]);
    expect(foldInWords(TEXT, parts[1]!.blocks, noise)).toBe('Related headlines left out');
  });
});
