import { expect, test } from 'vitest';
import { annotate } from '../annotate.ts';
import { findTimes } from '../time/index.ts';
import { extract } from './index.ts';

function told(text: string): string[] {
  const doc = annotate({ id: 'example', date: '2022-10-22', title: null, text });
  return extract(doc, findTimes(doc)).map(({ type, trigger, status }) => `${type} ${trigger.text} ${status}`);
}

test('to say that another armed a third accuses it', () => {
  expect(told('The French government said Iran had supplied drones to Chad.')).toEqual([
    'ACCUSE said occurred',
    'AID supplied possible',
  ]);
});

test('to say that one may use force threatens', () => {
  expect(told('The Indian defence minister said India might deploy missiles along the border.')).toContain(
    'THREATEN said occurred',
  );
});

test('to say that one has not done what one is blamed for rejects', () => {
  expect(told('Iran said it had not supplied weapons to Chad.')).toEqual([
    'REJECT said occurred',
    'AID supplied denied',
  ]);
});

test('to say what happened has no force', () => {
  expect(told('The Kenyan minister said the talks were long.')).not.toContain('ACCUSE said occurred');
  expect(told('Norway said it had sent food to Chad.')).toEqual(['AID sent occurred']);
});
