import { describe, expect, test } from 'vitest';
import { titleIn } from '../../sample.ts';

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
      'Norway condemns Iraqi invasion of Kuwait',
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
  expect(titleIn(text, 'demanded')).toBe('Chile–Peru: Bolivia demands treaty');
});

test('an inquiry is into what the article opens with', () => {
  const text = 'Gunmen assassinated the mayor of Dakar on Monday. Senegal ordered an inquiry.';
  expect(titleIn(text, 'inquiry')).toBe('Senegal orders inquiry into killing of mayor of Dakar');
});

test('a move that an article opens with is told by what was done', () => {
  const text = 'Norway closed its embassy in Chad on Monday. Denmark praised the move.';
  expect(titleIn(text, 'praised')).toBe('Denmark praises Norway’s move to close its embassy in Chad');
});

test('a bare deed is told by who did it', () => {
  const text = 'Iraqi forces bombed Mosul on Monday. Belarus backed the operation.';
  expect(titleIn(text, 'backed')).toBe('Belarus backs Iraqi operation');
});

test('whoever mediates does so between the two of whom the article tells', () => {
  const text = 'Sudan and Chad traded accusations on Monday. Gabon offered to mediate.';
  expect(titleIn(text, 'offered')).toBe('Gabon offers to mediate between Sudan and Chad');
});

test('sides that the opening does not tell apart stay as they are', () => {
  const text = 'Fighting went on in the hills on Monday. Japan urged both sides to show restraint.';
  expect(titleIn(text, 'urged')).toBe('Japan urges both sides to show restraint');
});

test('a round is one of talks', () => {
  const text = 'Sudan and Chad ended their talks on Monday. Gabon offered to host a new round.';
  expect(titleIn(text, 'offered')).toBe('Sudan–Chad: Gabon offers to host new round of talks');
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

test('a deed whose owner is named is told by what it is', () => {
  const text = 'Norway closed its embassy in Chad on Monday. Denmark praised Norway’s decision.';
  expect(titleIn(text, 'praised')).toBe('Denmark praises Norway’s decision to close its embassy in Chad');
});

describe('a law or pact is told by what it provides', () => {
  test.each([
    [
      'Kenya approved a law that allows foreign troops to stay on Monday.',
      'approved',
      'Kenya approves law that allows foreign troops to stay',
    ],
    [
      'Kenya and Uganda signed an agreement on Monday under which Ugandan troops will leave Busia.',
      'signed',
      'Kenya and Uganda sign agreement for Ugandan troops to leave Busia',
    ],
    [
      'Kenya on Monday vetoed a resolution of the United Nations Security Council that would have banned mines.',
      'vetoed',
      'Kenya vetoes resolution banning mines',
    ],
  ])('%s', (text, on, title) => {
    expect(titleIn(text, on)).toBe(title);
  });
});

test('guards and voters are told by their state, explosions by their place', () => {
  const text = 'Bolivia held a referendum on Sunday. Voters rejected the constitution.';
  expect(titleIn(text, 'rejected')).toBe('Bolivian voters reject constitution');
});

test('a person’s name is not taken for a thing', () => {
  const text = 'Norway proposed a ban on mines on Monday. The UN chief, Ban Ki-moon, welcomed the ban.';
  expect(titleIn(text, 'welcomed')).toBe('Norway: UN chief Ban welcomes ban on mines');
});

test('what is demanded or closed is told with the one other state', () => {
  const text =
    'Chad arrested a Norwegian diplomat on Monday. Norway demanded an apology. Norway closed its embassy.';
  expect(titleIn(text, 'demanded')).toBe('Norway demands apology from Chad');
});

test('what happened may be told by any noun for it', () => {
  const text = 'Libya shot down an Egyptian jet on Monday. Sudan demanded an explanation.';
  expect(titleIn(text, 'demanded')).toBe('Sudan demands explanation for downing of Egyptian jet');
});

test('people of no country are told by the place', () => {
  const text = 'In Dakar, where police fought gunmen on Monday, at least nine people were killed.';
  expect(titleIn(text, 'killed')).toBe('At least nine people killed in Dakar');
});

test('a coup is told by the country that the article opens with', () => {
  const text = 'Soldiers in Gabon seized power on Monday. Cameroon condemned the coup.';
  expect(titleIn(text, 'condemned')).toBe('Cameroon condemns Gabonese coup');
});

test('talks that an article opens with collapse', () => {
  const text = 'Sudan and Chad held talks in Rome on Monday. Sudan blamed Libya for the collapse.';
  expect(titleIn(text, 'blamed')).toBe('Sudan blames Libya for collapse of talks');
});

test('neither of two sides is left unnamed', () => {
  const text = 'Sudan and Chad fought over Bahai on Monday. Gabon denied arming either side.';
  expect(titleIn(text, 'denied')).toBe('Gabon denies arming Sudan or Chad');
});

test('restraint is urged after what the article opens with', () => {
  const text = 'Libya shot down an Egyptian jet on Monday. Sudan urged restraint.';
  expect(titleIn(text, 'urged')).toBe('Sudan urges restraint after downing of Egyptian jet');
});

test('a happening without a name is told by whose it is', () => {
  const text = 'Chad carried out two missile tests on Monday. Sudan urged restraint.';
  expect(titleIn(text, 'urged')).toBe('Sudan urges restraint after Chad’s missile tests');
});

test('a body is told by its name', () => {
  const text = 'NATO invited Malta on Monday. Oman rebuked the alliance.';
  expect(titleIn(text, 'rebuked')).toBe('Oman rebukes NATO');
});

test.each([
  [
    'money given',
    'A quake killed 300 people in Togo on Monday. Benin pledged $2 million.',
    'pledged',
    'Benin pledges $2 million to Togo',
  ],
  [
    'a war that ends',
    'Libya withdrew its last troops from Chad on Monday, ending a ten-year war. Libya ended its mission.',
    'withdrew',
    'Libya withdraws its last troops from Chad',
  ],
  [
    'a strike that the sentence before tells by a verb',
    'Chad and Niger signed a pact on Monday. Rockets hit the port of Benghazi on Friday. Togo denounced the strike.',
    'denounced',
    'Togo denounces strike on port of Benghazi',
  ],
  [
    'a release',
    'Police in Gabon arrested a reporter on Monday. Togolese President Faure Gnassingbe demanded his release.',
    'demanded',
    'Togolese president Gnassingbe demands release of reporter',
  ],
  [
    'a plane forced down',
    'Chad forced a Libyan airliner to land on Monday. Togo ordered an inquiry.',
    'inquiry',
    'Togo orders inquiry into forced landing of Libyan airliner',
  ],
  [
    'a state told by a describing noun',
    'Fiji expelled a diplomat on Monday, years after Australia sent troops to the Pacific nation.',
    'sent',
    'Australia sends troops to Fiji',
  ],
  [
    'a shooting down',
    'Chad shot down one of Niger’s fighter jets on Monday. Togo condemned the shooting.',
    'condemned',
    'Chad–Niger: Togo condemns downing of fighter jet',
  ],
  [
    'a request by what is asked',
    'Chad asked the Security Council on Monday to order a ceasefire. Niger blocked the request.',
    'blocked',
    'Niger blocks Chad’s request to order ceasefire',
  ],
  [
    'nothing that was only ordered',
    'Chad ordered its army on Monday to attack the port. Rockets struck a market in Niger on Friday. Togo condemned the attack.',
    'condemned',
    'Chad–Niger: Togo condemns attack on market',
  ],
  [
    'what a headline says was bombed',
    'Dakar market bombed; Gabon denies involvement\n\nTwo blasts shook the city on Monday. Togo urged restraint.',
    'urged',
    'Togo urges restraint after attack on Dakar market',
  ],
  [
    'what one is blamed for',
    'Mali blamed Niger on Monday for raids on two villages. Niger dismissed the accusation.',
    'dismissed',
    'Niger dismisses accusation over raids on two villages',
  ],
])('told by what it is about: %s', (_, text, on, title) => {
  expect(titleIn(text, on)).toBe(title);
});

test.each([
  [
    'an embassy by its city',
    'Students seize Ghanaian embassy in Lagos\n\nDozens of students stormed the Ghanaian embassy on Monday.',
    'stormed',
    'Dozens of students storm Ghanaian embassy in Lagos',
  ],
  [
    'a peninsula by its name',
    'Soldiers without badges took over the airports of Crimea on Monday. Togo recognised the peninsula as a state.',
    'recognised',
    'Togo recognises Crimea as state',
  ],
  [
    'talks by the kind of their pact',
    'Chad and six powers reached a nuclear deal on Monday. Norway praised the negotiations.',
    'praised',
    'Norway praises nuclear negotiations',
  ],
])('what the article opens with tells of which: %s', (_, text, on, title) => {
  expect(titleIn(text, on)).toBe(title);
});

test('a counterpart is told by name', () => {
  const text =
    'Norwegian Foreign Minister Olav Brekke met his opposite number, Kenyan Foreign Minister Grace Wanjiru, in Oslo on Tuesday.';
  expect(titleIn(text, 'met')).toBe('Norwegian foreign minister meets Kenyan foreign minister Grace Wanjiru');
});

test('by whom a word was sent is not told', () => {
  const text =
    'Chad and Niger signed a border pact on Monday. Gabon’s king praised it. Barack Obama welcomed the pact through his spokesman.';
  expect(titleIn(text, 'welcomed')).toBe('Obama welcomes Chad-Niger border pact');
});
