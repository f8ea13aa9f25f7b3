import { expect, test } from 'vitest';
import type { Document } from '../language/document.ts';
import { ofArticle, ofWord } from './known.ts';

function article(title: string): Document {
  return { title, text: '', sentences: [], references: [] } as unknown as Document;
}

test('an article is asked once, also when another has been asked since', () => {
  const asked: (string | null)[] = [];
  const titleOf = ofArticle(({ title }) => {
    asked.push(title);
    return title;
  });
  const [one, other] = [article('one'), article('other')];
  expect([one, one, other, one].map(titleOf)).toEqual(['one', 'one', 'other', 'one']);
  expect(asked).toEqual(['one', 'other']);
});

test('a word is asked of once, be the answer no', () => {
  const asked: string[] = [];
  const isLong = ofWord((text) => asked.push(text) > 0 && text.length > 3);
  expect(['Klow', 'war', 'war'].map(isLong)).toEqual([true, false, false]);
  expect(asked).toEqual(['Klow', 'war']);
});
