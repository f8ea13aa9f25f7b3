import { expect, test } from 'vitest';
import { mine } from '../mine.ts';

test.each([
  ['Peru failed to launch a missile on Friday.', 'Peru fails to launch missile'],
  ['Kenya refused to sign the treaty with Uganda on Friday.', 'Kenya refuses to sign treaty with Uganda'],
  ['Chad announced sanctions on Niger on Friday.', 'Chad announces sanctions on Niger'],
])('a title tells what came of the act: %s', (text, title) => {
  const { mentions } = mine({ id: 'a', date: '2023-09-16', title: null, lang: 'en', text });
  expect(mentions.map((mention) => mention.title)).toContain(title);
});
