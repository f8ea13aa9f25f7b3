import { describe, expect, it } from 'vitest';
import { handmade } from './handmade.ts';
import { namesOf, refer } from './index.ts';

/** One feature a row: what the words stand for, as `words: actors`, or `words: actors / people`. */
interface Row {
  readonly name: string;
  readonly text: string;
  readonly stands: Readonly<Record<string, string>>;
  /** Words that stand for nobody. */
  readonly empty?: readonly string[];
}

const ROWS: readonly Row[] = [
  {
    name: 'a government is that of the state it sits in',
    text: 'Chad and Togo were at odds. Peru recognised the government in Harare.',
    stands: { government: 'ZWE' },
  },
  {
    name: 'a title gives a stranger his state',
    text: 'Norwegian deputy foreign minister Olav Brekke said no.',
    stands: { 'Olav Brekke': 'NOR / olav-brekke' },
  },
  {
    name: 'a title may follow with "of"',
    text: 'The president of Chad, Abakar Mahamat, left early.',
    stands: { 'Abakar Mahamat': 'TCD / abakar-mahamat' },
  },
  {
    name: 'an apposition gives a stranger her state',
    text: 'Aiko Tanabe, Japan’s newly named defence minister, left.',
    stands: { 'Aiko Tanabe': 'JPN / aiko-tanabe' },
  },
  {
    name: 'an apposition names a ministry',
    text: 'Piotr Zaleski, a spokesman for Poland’s foreign ministry, said so.',
    stands: { 'Piotr Zaleski': 'POL / piotr-zaleski' },
  },
  {
    name: 'an adviser serves whom he advises',
    text: 'Marie Dupont, an adviser to French President Emmanuel Macron, left.',
    stands: { 'Marie Dupont': 'FRA / marie-dupont' },
  },
  {
    name: 'an envoy acts for who sent him',
    text: 'Brazil’s ambassador to Kenya, Rui Prado, left.',
    stands: { 'Rui Prado': 'BRA / rui-prado' },
  },
  {
    name: 'the head of a body acts for it',
    text: 'NATO chief Jens Stoltenberg met Angela Merkel.',
    stands: { 'Jens Stoltenberg': 'NATO / jens-stoltenberg', 'Angela Merkel': 'DEU / angela-merkel' },
  },
  {
    name: 'a surname finds the full name',
    text: 'Finnish minister Antti Salonen met reporters. Salonen said no.',
    stands: { Salonen: 'FIN / antti-salonen' },
  },
  {
    name: 'a shared surname means who acts, whoever of the family is named later',
    text: 'Ugandan President Robert Okello met farmers. Okello promised seeds. He succeeded his father, Joseph Okello, in 2011. Okello left.',
    stands: { 'Okello promised': 'UGA / robert-okello', 'Okello left': 'UGA / robert-okello' },
  },
  {
    name: 'a surname goes on meaning the one it has meant before',
    text: 'Ugandan President Robert Okello met farmers. Okello promised seeds. Joseph Okello led Uganda before. Okello left.',
    stands: { 'Okello left': 'UGA / robert-okello' },
  },
  {
    name: 'Mr finds the full name',
    text: 'Finnish minister Antti Salonen met reporters. Mr Salonen said no.',
    stands: { 'Salonen said': 'FIN' },
  },
  {
    name: 'he agrees in gender',
    text: 'Angela Merkel met Vladimir Putin. He said no.',
    stands: { He: 'RUS / vladimir-putin' },
  },
  {
    name: 'she agrees in gender',
    text: 'Vladimir Putin met Angela Merkel. She said no.',
    stands: { She: 'DEU / angela-merkel' },
  },
  { name: 'it is the state that acted', text: 'Turkey attacked Syria. It said no.', stands: { It: 'TUR' } },
  {
    name: 'they are the two that met',
    text: 'Egypt and Sudan signed. They agreed on water.',
    stands: { They: 'EGY SDN' },
  },
  {
    name: 'its army is the state’s',
    text: 'Ethiopia warned that its army would return.',
    stands: { 'its army': 'ETH' },
  },
  {
    name: 'the president is the one named before',
    text: 'Peruvian President Tomas Quiroga left. The president said no.',
    stands: { 'president said': 'PER' },
  },
  {
    name: 'the leader of a state is its president',
    text: 'Vladimir Putin left. The Russian leader said no.',
    stands: { 'Russian leader': 'RUS / vladimir-putin' },
  },
  {
    name: 'a capital that speaks is its government',
    text: 'Tehran rejected the offer.',
    stands: { Tehran: 'IRN' },
  },
  {
    name: 'a possessing capital is its government',
    text: 'Rebels attacked Kinshasa’s forces.',
    stands: { 'Kinshasa’s forces': 'COD' },
  },
  {
    name: 'a capital after "in" is a place',
    text: 'The leaders met in Tehran.',
    stands: {},
    empty: ['Tehran'],
  },
  { name: 'a capital visited is a place', text: 'The king visited Madrid.', stands: {}, empty: ['Madrid'] },
  { name: 'a palace stands for its state', text: 'The Kremlin rejected it.', stands: { Kremlin: 'RUS' } },
  {
    name: 'the Blue House stands for South Korea',
    text: 'The Blue House warned Pyongyang.',
    stands: { 'Blue House': 'KOR', Pyongyang: 'PRK' },
  },
  {
    name: 'nationals and those they qualify',
    text: 'Kenyan police attacked Ugandan protesters.',
    stands: { 'Kenyan police': 'KEN', 'Ugandan protesters': 'UGA' },
  },
  {
    name: 'two nationalities share a noun',
    text: 'Dutch and Belgian diplomats left.',
    stands: { 'Belgian diplomats': 'NLD BEL' },
  },
  {
    name: 'both sides are those spoken of',
    text: 'Armenia accused Azerbaijan. On Monday both sides agreed.',
    stands: { 'both sides': 'ARM AZE' },
  },
  {
    name: 'the two leaders are persons',
    text: 'Emmanuel Macron met Angela Merkel. The two leaders agreed.',
    stands: { 'two leaders': 'FRA DEU / emmanuel-macron angela-merkel' },
  },
  {
    name: 'both countries are not those who urge them',
    text: 'India attacked Pakistan. China urged both countries to talk.',
    stands: { 'both countries': 'IND PAK' },
  },
  {
    name: 'the country is the state last named',
    text: 'Rebels left Mali. France sent help to the country.',
    stands: { country: 'MLI' },
  },
  {
    name: 'the group is the one last named',
    text: 'Hezbollah fired rockets. The group said so.',
    stands: { group: 'Hezbollah' },
  },
  {
    name: 'the council is the body last named',
    text: 'The UN Security Council met. The council agreed.',
    stands: { 'council agreed': 'UN' },
  },
  {
    name: 'a state’s own security council is no body',
    text: 'The Russian Security Council met.',
    stands: { 'Security Council': 'RUS' },
  },
  {
    name: 'unattached police belong where they act',
    text: 'In Nairobi, police attacked.',
    stands: { police: 'KEN' },
  },
  { name: 'I and we are who speaks', text: '"We agreed," Emmanuel Macron said.', stands: { We: 'FRA' } },
  {
    name: 'the talks are theirs who talked',
    text: 'Egypt met Israel. The meeting was early.',
    stands: { 'meeting was': 'EGY ISR' },
  },
  {
    name: 'reporters act for nobody',
    text: 'Reuters said that Xinhua said so.',
    stands: {},
    empty: ['Reuters', 'Xinhua'],
  },
  {
    name: 'an analyst acts for nobody',
    text: 'Jean Moreau, an analyst at Sciences Po, said no.',
    stands: {},
    empty: ['Jean Moreau'],
  },
  {
    name: 'a nationality of things is not an actor',
    text: 'Rebels fired a Russian-made rocket.',
    stands: {},
    empty: ['Russian'],
  },
  { name: 'dollars are no state', text: 'Oil fell to US$40.', stands: {}, empty: ['US'] },
  {
    name: 'a Tory named Franco is not France',
    text: 'Italian minister Paolo Franco left. Franco said no.',
    stands: { 'Franco said': 'ITA' },
  },
];

function standing(text: string, phrase: string): string {
  const sentences = handmade(text);
  const at = text.lastIndexOf(phrase);
  const found = refer(text, sentences).filter(
    ({ start, end }) => start >= at && start < at + phrase.length && end <= Math.max(at + phrase.length, end),
  );
  const [best] = found.filter(({ start }) => start === at).sort((a, b) => b.end - a.end);
  if (!best) return '';
  return [best.actors.join(' '), best.people.join(' ')].filter(Boolean).join(' / ');
}

describe('refer', () => {
  for (const { name, text, stands, empty = [] } of ROWS)
    it(name, () => {
      for (const [phrase, wanted] of Object.entries(stands)) {
        const got = standing(text, phrase);
        expect(wanted.includes('/') ? got : got.split(' / ')[0], phrase).toBe(wanted);
      }
      for (const phrase of empty)
        expect(standing(text, phrase).split(' / ')[0] ?? '', phrase).not.toMatch(/^[A-Z]{2}/u);
    });

  it('reads the headline with the names the text tells in full', () => {
    const text = 'Salonen leaves for talks. Finnish minister Antti Salonen met reporters.';
    const [first] = refer(text, handmade(text, true));
    expect(first).toMatchObject({ id: 'antti-salonen', actors: ['FIN'], start: 0, end: 7 });
  });

  it('knows the short forms of headlines', () => {
    const text = 'N Korea warned UK, UAE and S Korea.';
    expect(refer(text, handmade(text, true)).flatMap(({ actors }) => actors)).toEqual([
      'PRK',
      'GBR',
      'ARE',
      'KOR',
    ]);
  });

  it('keeps the country of a place', () => {
    const text = 'The leaders met in Vienna.';
    const vienna = refer(text, handmade(text)).find(({ kind }) => kind === 'place');
    expect(vienna).toMatchObject({ id: 'vienna', actors: [], place: { country: 'AUT' } });
    expect(vienna?.place?.lat).toBeCloseTo(48.2, 1);
  });

  it('gives references in order, with heads inside their sentence', () => {
    const text = 'Russian President Vladimir Putin met Angela Merkel in Moscow. She said its army left.';
    const sentences = handmade(text);
    const references = refer(text, sentences);
    expect(references.map(({ start }) => start)).toEqual(
      references.map(({ start }) => start).toSorted((a, b) => a - b),
    );
    for (const { sentence, head } of references) expect(sentences[sentence]?.tokens[head]).toBeDefined();
  });

  it('lists names apart from one another', () => {
    const text = 'Russian President Vladimir Putin met the UN Security Council.';
    const names = namesOf(refer(text, handmade(text)));
    expect(names.map(({ start, end, id }) => `${text.slice(start, end)} ${id}`)).toEqual([
      'Russian RUS',
      'Vladimir Putin vladimir-putin',
      'UN Security Council UN',
    ]);
  });

  it('stands empty texts and endless ones', () => {
    expect(refer('', [])).toEqual([]);
    const text = `${'Xyz '.repeat(2000)}.`;
    expect(() => refer(text, handmade(text))).not.toThrow();
  });
});
