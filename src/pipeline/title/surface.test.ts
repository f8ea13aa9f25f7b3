import { expect, test } from 'vitest';
import { mine } from '../mine.ts';

test.each([
  [
    'The Danish government accused Sweden of violating its airspace near Bornholm on Monday.',
    'accused',
    'Denmark accuses Sweden of violating its airspace near Bornholm',
  ],
  [
    'The Chilean government neither accepted nor recognised the ruling.',
    'accepted',
    'Chile does not accept ruling',
  ],
  [
    'The Spanish government stopped short of threatening Morocco.',
    'threatening',
    'Spain stops short of threatening Morocco',
  ],
  [
    'Zambia’s foreign ministry said Angolan troops had shelled Lusaka.',
    'shelled',
    'Zambia says Angolan troops shell Lusaka',
  ],
  ['Neither Oman nor Yemen has asked for talks.', 'asked for', 'Oman and Yemen do not ask for talks'],
  ['Gabon said it had ordered a raid on Malabo.', 'raid', 'Gabon orders raid on Malabo'],
  ['Malta has yet to ratify the convention.', 'ratify', 'Malta has yet to ratify convention'],
  ['Ghana vowed to oppose the tariffs of Togo.', 'oppose', 'Ghana vows to oppose tariffs of Togo'],
  [
    'Peru, Bolivia and Chile signed a pact on water in Lima late on Tuesday, hours before the vote ended.',
    'signed',
    'Peru, Bolivia and Chile sign pact on water in Lima',
  ],
  [
    'The Kuwaiti foreign minister, Salem Sabah, condemned the shelling of Basra by Iran as a crime.',
    'condemned',
    'Kuwait condemns shelling of Basra by Iran as crime',
  ],
  [
    'Qatar is in talks with Oman about reopening the port.',
    'talks',
    'Qatar is in talks with Oman about reopening port',
  ],
  [
    'Tens of thousands of Georgians rallied in Tbilisi after the vote.',
    'rallied',
    'Tens of thousands of Georgians rally in Tbilisi',
  ],
  [
    'Peru accused Chile of using underhand methods and false promises of enormous amounts of investment and of cheap credit to win the vote.',
    'accused',
    'Peru accuses Chile of using underhand methods',
  ],
  [
    'Oman persuaded Yemen in Aden to accept Egypt’s terms.',
    'persuaded',
    'Oman persuades Yemen in Aden to accept Egypt’s terms',
  ],
  [
    'Oman expressed concern that the war might spill over.',
    'concern',
    'Oman expresses concern war may spill over',
  ],
  [
    'Malta praised the courage of those trapped in Valletta.',
    'praised',
    'Malta praises courage of those trapped in Valletta',
  ],
])('a title keeps the words of its sentence: %s', (text, on, title) => {
  const { mentions } = mine({ id: 'a', date: '2021-05-04', title: null, lang: 'en', text });
  expect(mentions.find(({ trigger }) => trigger.text === on)?.title).toBe(title);
});

test.each([
  ['Neither Togo nor Benin has ratified the treaty.', 'ratified', 'Togo and Benin do not ratify treaty'],
  [
    'In May, Austria and Hungary blocked a vote on Serbia.',
    'blocked',
    'Austria and Hungary block vote on Serbia',
  ],
  [
    'Croatia’s Andrej Plenkovic asked for a summit of the EU.',
    'asked for',
    'Croatia’s Andrej Plenkovic asks for summit of EU',
  ],
  ['Seoul’s defence minister, Kim Tae-young, resigned.', 'resigned', 'South Korean defence minister resigns'],
  ['Japan urged both sides to stop the raids.', 'urged', 'Japan urges both sides to stop raids'],
  [
    'Thousands of Tunisians stormed the Libyan embassy in Tunis.',
    'stormed',
    'Thousands of Tunisians storm Libyan embassy in Tunis',
  ],
])('a title finds its subject where the parser lost it: %s', (text, on, title) => {
  const { mentions } = mine({ id: 'a', date: '2021-05-04', title: null, lang: 'en', text });
  expect(mentions.find(({ trigger }) => trigger.text === on)?.title).toBe(title);
});
