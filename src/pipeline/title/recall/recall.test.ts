import { describe, expect, test } from 'vitest';
import { mine } from '../../mine.ts';

/** The title of the mention whose trigger is `on`, in an article of the given text. */
function titleIn(text: string, on: string): string | undefined {
  const source = { url: null, source: null, author: null, lang: 'en', file: 'a.txt' };
  const { mentions } = mine({ ...source, id: 'a', date: '2021-05-04', title: null, text });
  return mentions.findLast(({ trigger }) => trigger.text === on)?.title;
}

describe('a bare noun is told in the words that the article had for it', () => {
  test.each([
    [
      'the same noun',
      'Chile and Peru signed a fishing treaty on Monday. Bolivia condemned the treaty.',
      'condemned',
      'Bolivia condemns Chile-Peru fishing treaty',
    ],
    [
      'a noun of its family',
      'Ghana imposed a fuel embargo on Togo on Monday. Benin denounced the embargo.',
      'denounced',
      'Benin denounces fuel embargo on Togo',
    ],
    [
      'an act of the same kind',
      'India carried out a missile test on Monday. Pakistan may conduct another test.',
      'conduct',
      'Pakistan may conduct another missile test',
    ],
    [
      'a verb that told it',
      'Iraq invaded Kuwait on Thursday. Norway condemned the invasion.',
      'condemned',
      'Norway condemns invasion of Kuwait',
    ],
    [
      'an offer by who made it',
      'Ethiopia offered to withdraw its soldiers on Monday. Eritrea rejected the offer.',
      'rejected',
      'Eritrea rejects Ethiopia’s offer to withdraw its soldiers',
    ],
  ])('%s', (_, text, on, title) => {
    expect(titleIn(text, on)).toBe(title);
  });
});

test('a noun that has words of its own keeps them', () => {
  const text =
    'Chile and Peru signed a fishing treaty on Monday. Bolivia condemned the trade treaty with Brazil.';
  expect(titleIn(text, 'condemned')).toBe('Bolivia condemns trade treaty with Brazil');
});

test('an indefinite noun that is no kind of act keeps to itself', () => {
  const text = 'Chile and Peru signed a fishing treaty on Monday. Bolivia demanded a treaty.';
  expect(titleIn(text, 'demanded')).toBe('Bolivia demands treaty');
});

test('an inquiry is into what the article opens with', () => {
  const text = 'Gunmen assassinated the mayor of Dakar on Monday. Senegal ordered an inquiry.';
  expect(titleIn(text, 'inquiry')).toBe('Senegal orders inquiry into killing of mayor of Dakar');
});

test('the two sides are named', () => {
  const text =
    'Thailand and Cambodia resumed their border talks on Monday. Japan urged both sides to show restraint.';
  expect(titleIn(text, 'urged')).toBe('Japan urges Thailand and Cambodia to show restraint');
});

describe('a little-known name has its office and country', () => {
  test.each([
    [
      'Estonian Prime Minister Jaan Kask rejected the plan on Monday.',
      'rejected',
      'Estonian PM Kask rejects plan',
    ],
    [
      'Uruguay’s foreign minister, Luis Pena, met Boris Tadic in Rome.',
      'met',
      'Uruguayan foreign minister meets Serbia’s Boris Tadic in Rome',
    ],
    ['President Barack Obama rejected the plan on Monday.', 'rejected', 'Obama rejects plan'],
  ])('%s', (text, on, title) => {
    expect(titleIn(text, on)).toBe(title);
  });
});
