import { expect, test } from 'vitest';
import { annotate } from '../annotate.ts';
import { findTimes } from '../time/index.ts';
import { extract } from './index.ts';

/** Status and date of an article's mentions, by trigger. */
function told(text: string): ReadonlyMap<string, string> {
  const doc = annotate({ id: 'example', date: '2019-05-20', title: null, text });
  return new Map(
    extract(doc, findTimes(doc)).map(({ trigger, status, when }) => [trigger.text, `${status} ${when.edtf}`]),
  );
}

test('an act has the day that the article gives it elsewhere', () => {
  const mentions = told('On Friday Peru bombed a base in Chad.\n\nPeru has bombed Chad before.');
  expect([...mentions.values()]).toEqual(['occurred 2019-05-17']);
});

test('a definite noun points back to an act that was background when first told', () => {
  const text =
    'Peru has already received a loan from France. The two discussed it.\n\nThe loan by France to Peru was the first.';
  expect(told(text).get('loan')).toBe('occurred ../2019-05-20');
});

test('a definite noun that points back to a plan is the plan', () => {
  const text =
    'The president of Chad announced on Friday that he would visit Peru in June.\n\nThe visit came as a surprise.';
  expect(told(text).get('visit')).toBe('planned 2019-06');
});

test('a headline tells a plan where its article does', () => {
  const text = 'Kenya returns to peace talks\n\nKenya has agreed to return to the peace talks with Somalia.';
  expect(told(text).get('returns to')).toBe('planned 2019-05-20/..');
});

test('what a relative clause tells of an act has the day of the act', () => {
  const mentions = told('Chad on Friday launched an attack on Peru, which killed nine.');
  expect(mentions.get('killed')).toBe('occurred 2019-05-17');
});
