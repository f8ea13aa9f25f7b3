import { expect, test } from 'vitest';
import { echoesIn } from './echoes.ts';
import { mentionOf } from './sample.ts';

const by = (rule: string) => [{ field: 'title', rule, span: null }] as const;
const told = (key: string, title: string, rule: string, start = 0) =>
  mentionOf({ key, article: 'a', title, why: [...by(rule)], sentence: { start, end: start + 9 } });

test('of mentions with one title in one sentence, the one whose clause it is speaks', () => {
  const blockade = told('1', 'Borduria vows to end blockade', 'clause around');
  const vow = told('2', 'Borduria vows to end blockade', 'sentence');
  const end = told('3', 'Borduria vows to end blockade', 'verb that governs');
  expect([...echoesIn([blockade, vow, end])]).toEqual([blockade, end]);
});

test('the first speaks where nobody has a clause; other sentences and titles have their own say', () => {
  const first = told('1', 'Syldavia rejects Bordurian plan', 'headline');
  const second = told('2', 'Syldavia rejects Bordurian plan', 'headline');
  const later = told('3', 'Syldavia rejects Bordurian plan', 'sentence', 20);
  const other = told('4', 'Borduria makes plan', 'sentence');
  expect([...echoesIn([first, second, later, other])]).toEqual([second]);
});

test('an undertaking speaks for what it undertakes', () => {
  const vow = told('1', 'Borduria agrees to end blockade', 'sentence');
  const end = told('2', 'Borduria to end blockade', 'sentence');
  expect([...echoesIn([vow, end])]).toEqual([end]);
});
