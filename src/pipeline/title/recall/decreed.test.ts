import { describe, expect, test } from 'vitest';
import { titleIn } from '../../sample.ts';
import { DECREES } from './decreed.ts';

test('a numbered resolution is told by whom it is on', () => {
  const text = 'Chad carried out a missile test on Monday. The Security Council adopted Resolution 99.';
  expect(titleIn(text, 'adopted')).toBe('UN adopts Resolution 99 on Chad');
});

test('an abstention is told with the draft that was voted on', () => {
  const text =
    'The Security Council adopted a resolution urging Chad to free the crew on Monday. Gabon abstained.';
  expect(titleIn(text, 'abstained')).toBe('Gabon abstains on resolution urging Chad to free crew');
});

test('a resolution that does something is told by its body', () => {
  const text = 'The Security Council adopted a resolution on Monday urging Chad to free the crew.';
  expect(titleIn(text, 'urging')).toBe('UN resolution urges Chad to free crew');
});

describe.each(DECREES)('what $doers decide', ({ nouns, examples, counterexamples }) => {
  test.each(examples)('%s', (noun) => expect(noun).toMatch(nouns));
  test.each(counterexamples)('not: %s', (noun) => expect(noun).not.toMatch(nouns));
});

describe('a decision is told by what the article opens with', () => {
  test.each([
    [
      'a ruling',
      'The court rejected Chad’s claims to the lake on Monday. Niger welcomed the ruling.',
      'welcomed',
      'Niger welcomes ruling rejecting Chad’s claims to lake',
    ],
    [
      'a vote of a body',
      'The General Assembly voted on Monday to send observers to Togo. Gabon abstained.',
      'abstained',
      'Gabon abstains on resolution sending observers to Togo',
    ],
    [
      'a resolution by its number',
      'War broke out in Chad on Monday. The council adopted Resolution 99 on Friday. Gabon abstained.',
      'abstained',
      'Gabon abstains on Resolution 99 on Chad',
    ],
    [
      'an outcome of talks',
      'Chad and Niger held a summit on Monday. Gabon welcomed the outcome.',
      'welcomed',
      'Chad–Niger: Gabon welcomes outcome of summit',
    ],
    [
      'a coup',
      'Soldiers in Togo overthrew the president on Monday in the third coup in the region. Benin condemned the coup.',
      'condemned',
      'Benin condemns Togolese coup',
    ],
    [
      'who are arrested',
      'Bombs killed a minister in Gabon on Monday. Police arrested 30 people.',
      'arrested',
      'Gabonese police arrest 30 people over killing of minister',
    ],
    [
      'a session',
      'Chad shot down a Libyan jet on Monday. The Security Council held an emergency session at the request of Libya.',
      'session',
      'UN holds emergency session on downing of Libyan jet',
    ],
  ])('%s', (_, text, on, title) => {
    expect(titleIn(text, on)).toBe(title);
  });
});
