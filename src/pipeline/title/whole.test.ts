import { expect, test } from 'vitest';
import { mine } from '../mine.ts';

const titlesOf = (text: string): readonly string[] =>
  mine({ id: 'a', date: '2023-09-16', title: null, lang: 'en', text }).mentions.map(({ title }) => title);

test.each([
  [
    'Taiwan may put off discussions about charter flights with China.',
    'Taiwan may put off discussions about charter flights with China',
  ],
  ['Kenya, Chad and Mali joined Oman in voting against.', 'Kenya, Chad and Mali join Oman in voting against'],
  [
    'Kenya said it would negotiate on anything but sovereignty with Somalia.',
    'Kenya to negotiate on anything but sovereignty with Somalia',
  ],
  ['Oman agreed to its first oil output cut since 2008.', 'Oman agrees to its oil output cut'],
  [
    'Chad accused Turkey of allowing the rebels to sell oil there.',
    'Chad accuses Turkey of allowing rebels to sell oil',
  ],
  [
    'The nations reached consensus on the embargo in Vienna on the third day of a meeting that was to last for two.',
    'Nations reach consensus on embargo in Vienna',
  ],
  [
    'A delegation from Oman called for the Yemeni government to resign.',
    'Oman calls for Yemeni government to resign',
  ],
  ['The wider Sahel bloc, ECOWAS, suspended Mali on Monday.', 'ECOWAS suspends Mali'],
  [
    'Norway, whose own negotiations with Peru resumed in April, left.',
    'Norway’s own negotiations with Peru resume',
  ],
  [
    "Norway adopted the sanctions that the EU had imposed, and praised the EU's sanctions on Chad.",
    'Norway praises EU sanctions on Chad',
  ],
  [
    'The Emirates rejected reports that they had armed the rebels. Oman rejected reports that it had armed Chad.',
    'Oman denies arming Chad',
  ],
  [
    'The president of Chad asked for $5 billion a month from Norway.',
    'Chad asks for $5 billion a month from Norway',
  ],
  ['Yemen met Omani officials in Muscat on Friday.', 'Yemen meets Omani officials in Muscat'],
])('a title has the whole of what was done: %s', (text, title) => {
  expect(titlesOf(text)).toContain(title);
});

test.each([
  ['Chad had urged the Kenyans not to send them home.', /send (?:Kenya|Chad)/],
  ['The ruler of Oman is the first head of state wanted by the court.', /wants first/],
  ['Armenians accuse the Ottomans of killing as many as two million people in 1915.', /as many$/],
  ['Ghana welcomed the agreement to release 19 Ghanaian sailors.', /^Ghana to release/],
])('a title has no more than that: %s', (text, wrong) => {
  expect(titlesOf(text).filter((title) => wrong.test(title))).toEqual([]);
});
