import { expect, test } from 'vitest';
import { mine } from '../mine.ts';

test.each([
  ['Peru failed to launch a missile on Friday.', 'Peru fails to launch missile'],
  ['Kenya refused to sign the treaty with Uganda on Friday.', 'Kenya refuses to sign treaty with Uganda'],
  ['Chad announced sanctions on Niger on Friday.', 'Chad announces sanctions on Niger'],
  [
    'Peru ordered Chile to withdraw its troops from Bolivia.',
    'Chile ordered to withdraw its troops from Bolivia',
  ],
  ['Niger denied that it had bombed Chad.', 'Niger denies bombing Chad'],
  ['The parliament of Niger voted to leave the African Union.', 'Parliament of Niger votes to leave AU'],
  ['Chad has yet to begin talks with Libya.', 'Chad has yet to begin talks with Libya'],
  ['Libya has already offered Chad its help.', 'Libya offers Chad its help'],
  [
    'The senate of Chile did not ratify the treaty with Peru until May.',
    'Senate of Chile ratifies treaty with Peru',
  ],
])('a title tells what came of the act: %s', (text, title) => {
  const { mentions } = mine({ id: 'a', date: '2023-09-16', title: null, lang: 'en', text });
  expect(mentions.map((mention) => mention.title)).toContain(title);
});
