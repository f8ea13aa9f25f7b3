import { expect, test } from 'vitest';
import { parse } from '../../language/index.ts';
import { regrafted } from './index.ts';

/** The words of a sentence with what they hang from and how, of those asked for. */
function ties(text: string, ...words: readonly string[]): readonly string[] {
  const tokens = regrafted(parse(text).sentences[0]!.tokens);
  return tokens
    .filter((token) => words.includes(token.text))
    .map(({ text: word, head, deprel }) => `${word} ${deprel} ${tokens[head]?.text ?? ''}`.trim());
}

test('a past tense between its subject and object is a verb', () => {
  const text = 'Chad said it would expel the envoy unless Sudan lifted sanctions.';
  expect(ties(text, 'lifted', 'sanctions')).toEqual(['lifted advcl expel', 'sanctions obj lifted']);
});

test('a clause of “which” is no main clause', () => {
  const text = "Germany, which abstained in Thursday's vote, said it would not take part.";
  expect(ties(text, 'Germany', 'abstained', 'said')).toEqual([
    'Germany nsubj said',
    'abstained acl:relcl Germany',
    'said root',
  ]);
});

test('a perfect is no adjective of its object', () => {
  const text = 'The EU and the US have imposed sanctions on Russia for backing the rebels.';
  expect(ties(text, 'imposed', 'sanctions')).toEqual(['imposed root', 'sanctions obj imposed']);
});
