import { expect, test } from 'vitest';
import { mentionsIn } from '../sample.ts';
import { GUESSED } from './index.ts';

/** Trigger, title and the title's rule of every mention of a text. */
function titled(text: string): Record<string, readonly [string, string]> {
  return Object.fromEntries(
    mentionsIn(text).map(({ trigger, title, why }) => [
      trigger.text,
      [title, why.find(({ field }) => field === 'title')!.rule],
    ]),
  );
}

test('no title names a party that its sentence does not', () => {
  const found = titled(
    'Chad and Niger signed a trade pact in Agadez on Monday.\n\nAt a separate conference in Dakar, ministers from the Sahel discussed grazing.',
  );
  expect(found.signed![0]).toBe('Chad and Niger sign trade pact in Agadez');
  for (const [title] of [found.conference ?? [''], found.discussed ?? ['']])
    expect(title).not.toMatch(/Chad|Niger/);
});

test('a title keeps the party for whom its sentence has words', () => {
  const found = titled('Chad threatened Niger on Monday. It accused the country of arming rebels.');
  expect(found.accused![0]).toBe('Chad accuses country of arming rebels');
});

test('a title of parties and type alone is marked where they are guessed', () => {
  const found = titled('Chad invaded Niger on Monday.\n\nFew had expected an invasion.');
  expect(found.invasion![1]).toBe(GUESSED);
});

test('whom a pronoun means is named in a title only where two sentences make it plain', () => {
  const plain = titled('Chad warned Niger on Monday. It recalled its ambassador on Tuesday.');
  expect(plain.recalled![0]).toMatch(/^Chad recalls its ambassador/);
  const passive = titled(
    'Chad asked Niger for talks on Monday. A panel met in Dakar. It condemned the raids.',
  );
  expect(passive.condemned?.[0] ?? '').not.toMatch(/^(?:Chad|Niger|Senegal)/);
  const apart = titled('Togo thanked Ghana on Monday. In Benin it demands a quorum of two thirds.');
  expect(apart.demands![1]).toBe(GUESSED);
});

test('whom a pronoun means is named where the name comes later', () => {
  const found = titled(
    'President Idriss Deby of Chad fell ill. Few took note of it. Until he was arrested in May, Mr Deby had lived in Paris.',
  );
  expect(found.arrested![0]).toMatch(/Deby/);
});

test('both sides are named only where they are plain', () => {
  const plain = titled(
    'Peru and Chile reopen border.\n\nTrade fell in May. The two countries signed a pact on fishing in Arica.',
  );
  expect(plain.signed![0]).toMatch(/^Peru and Chile sign/);
  const unsure = titled(
    'Gabon mediates.\n\nTogo fears raids. Ghana fears Mali more than Benin fears Togo. The two countries signed a pact on fishing in Lome.',
  );
  expect(unsure.signed![1]).toBe(GUESSED);
});

test('no state does what only a person does', () => {
  const found = titled('The Gabonese foreign minister, Jean Ping, has accepted an invitation to visit Lome.');
  expect(found.visit?.[0] ?? '').not.toMatch(/^Gabon /);
});

test('who turns on the own leader is told by office', () => {
  const found = titled(
    'Chad’s ambassador to France, Abdur Salim, denounced President Idriss Deby. Deby said nothing.',
  );
  expect(found.denounced![0]).toMatch(/^Chadian ambassador (?:Salim )?denounces/);
});

test('what an unnamed speaker says is said for nobody', () => {
  const found = titled('Togo and Benin fear the EU.\n\n"We defend the faith," said a cleric in Lome.');
  expect(found.defend?.[0] ?? '').not.toMatch(/^(?:EU|Togo|Benin) /);
});

test('the sides are not those who act on them', () => {
  const found = titled(
    'Mali truce.\n\nPeru and Chile suspended a round of talks after both sides broke a truce.',
  );
  expect(found.broke?.[0] ?? '').not.toMatch(/^Peru and Chile/);
});
