import { describe, expect, test } from 'vitest';
import { dayOf } from '../../model/day.ts';
import type { Status } from '../../model/event.ts';
import { parse } from '../language/index.ts';
import { withPreposition } from './attach/prepositions.ts';
import { placesOf } from './attach.ts';
import { findTimes } from './index.ts';

const PUBLISHED = '2023-09-14'; // a Thursday

/** The date of the event at a word of a text, and its basis. */
function dated(text: string, word: string, status: Status = 'occurred'): readonly [string, string] {
  const { sentences, noise } = parse(text);
  const doc = { id: 'a', date: PUBLISHED, title: null, text, sentences, noise, references: [] };
  const times = findTimes({ text, date: PUBLISHED, sentences });
  const at = text.indexOf(word);
  const sentence = sentences.findIndex(({ start, end }) => start <= at && at < end);
  const token = sentences[sentence]!.tokens.findIndex(({ start }) => start === at);
  const { when } = placesOf(doc, times)(sentence, token, status);
  return [when.edtf, when.basis];
}

describe('a date of the event’s own clause', () => {
  test.each<[string, string, string, Status?]>([
    ['The ministers met on Monday in Geneva.', 'met', '2023-09-11'],
    ['On Monday the ministers met in Geneva and signed a treaty.', 'signed', '2023-09-11'],
    ['France and Chad signed the accord in 2019.', 'signed', '2019'],
    ['The envoys will meet on Monday.', 'meet', '2023-09-18', 'planned'],
    ['The two states fought from 1950 to 1953.', 'fought', '1950/1953'],
    ['Kenya has patrolled the border since 2011.', 'patrolled', '2011/2023-09-14', 'ongoing'],
    ['Kenya accepted the offer when its envoy met Peru’s in Lima last month.', 'accepted', '2023-08'],
    ['Kenya’s envoy travelled to Lima in June to meet his host.', 'meet', '2023-06'],
    ['Kenya hosted the talks, which began in May 2019.', 'talks', '2019-05'],
    ['Kenya hosted the talks, which began in May 2019.', 'hosted', '2019-05'],
    ['Kenya’s envoy will speak at the summit, which opens on Friday.', 'summit', '2023-09-15/..', 'planned'],
    ['Kenya signed a pact on Monday under which Chad will disarm.', 'disarm', '2023-09-14/..', 'planned'],
    ['Kenya’s envoy was due to meet his host yesterday.', 'meet', '2023-09-13', 'planned'],
    ['Kenya has had no ties with Chad since the Korean War.', 'War', '1950-06-25/1953-07-27'],
    ['Kenya will withdraw by December.', 'withdraw', '2023-09-14/2023-12', 'planned'],
  ])('%s → %s: %s', (text, word, edtf, status) => expect(dated(text, word, status)[0]).toBe(edtf));
});

test('a dateline says when the news was written, not when it happened', () => {
  const text = 'LIMA, Sept. 14 — Chad on Tuesday recognised the new government of Peru.';
  expect(dated(text, 'recognised')).toEqual(['2023-09-12', 'relative']);
});

test('a date that tells one accord from another is not the date of what is done to it', () => {
  const text = 'Chad answered on Tuesday and suspended parts of the accord of 2018.';
  expect(dated(text, 'suspended')[0]).toBe('2023-09-12');
});

test.each([
  ['Ministers met on Monday for the anniversary of the truce.', 'truce', '../2023-09-14'],
  ['Ministers met on Monday for the 70th anniversary of the truce.', 'truce', '1953'],
  ['Ministers met on Monday for the anniversary of the truce.', 'met', '2023-09-11'],
])('the day of a feast is not that of what is remembered: %s → %s', (text, word, edtf) => {
  expect(dated(text, word)[0]).toBe(edtf);
});

test('what is only said to have been done lies in the past', () => {
  const text = 'Chad said that Peru had shipped arms to the rebels.';
  expect(dated(text, 'shipped', 'possible')[0]).toBe('../2023-09-14');
  expect(dated('Chad has called for talks.', 'talks', 'possible')[0]).toBe('2023-09-14/..');
});

describe('a date beside a plan is that of what is planned', () => {
  test.each([
    [
      'Chad had scheduled its own parade for today, inviting the envoys of Peru.',
      'inviting',
      '../2023-09-14',
    ],
    ['Chad has a meeting scheduled for today in Lima.', 'meeting', '2023-09-14'],
  ])('%s → %s: %s', (text, word, edtf) => {
    expect(dated(text, word, word === 'meeting' ? 'planned' : 'occurred')[0]).toBe(edtf);
  });
});

describe('a clause that hangs from a date has that date', () => {
  test.each([
    ['Peru waited until March 2016 when Chad expelled its envoy.', 'expelled', '2016-03'],
    ['It is the first visit since March 2016.', 'visit', '2023-09-14~'],
  ])('%s → %s: %s', (text, word, edtf) => expect(dated(text, word)[0]).toBe(edtf));
});

describe('what filled a stretch of time ended when what followed began', () => {
  test.each([
    ['After two weeks of talks, Chad and Peru signed the pact on Monday.', 'talks', '2023-08-28~/2023-09-11'],
    ['On Monday Peru sealed the border after days of fighting.', 'fighting', '../2023-09-11'],
    ['Chad has made an offer after four hours of talks with Peru.', 'talks', '2023-09-14~'],
    ['After months of raids Peru has agreed to a truce with Chad.', 'raids', '../2023-09-14'],
    ['On Monday Peru held two weeks of talks with Chad.', 'talks', '2023-09-11'],
  ])('%s → %s: %s', (text, word, edtf) => expect(dated(text, word)[0]).toBe(edtf));
});

test.each([
  ['Chad may have shipped arms to Peru.', 'shipped', '../2023-09-14'],
  ['Chad should not be arming rebels.', 'arming', '../2023-09-14'],
  ['Chad may ship arms to Peru.', 'ship', '2023-09-14/..'],
])('a modal looks back with a perfect or a progressive: %s → %s', (text, word, edtf) => {
  expect(dated(text, word, 'possible')[0]).toBe(edtf);
});

describe('what is told as background lies somewhere in the past', () => {
  const now = 'On Monday Peru and Chad met in Lima. ';
  test.each<[string, string, Status?]>([
    ['Chad used to host the rebels.', 'host'],
    ['Having signed the pact, Peru left.', 'signed'],
    ['Peru did not have to ask Chad for help.', 'ask', 'denied'],
    ['Chad made an offer to Peru during the war.', 'made'],
    ['Officials said that Chad had been negotiating with Peru.', 'negotiating'],
    ['According to officials, Chad had been in contact with Peru.', 'contact'],
    ['The two often clashed over water.', 'clashed'],
    ['Peru fined Chad for bombing a bridge.', 'bombing'],
    ['Chad last proposed a truce.', 'proposed'],
    ['Peru has made two concessions, which pleased Chad.', 'pleased'],
  ])('%s', (sentence, word, status) => {
    const text = `They spoke. They ate. They left. ${now}\n\n${sentence}`;
    expect(dated(text, word, status)[0]).toBe('../2023-09-14');
  });
  test.each<[string, string, Status?]>([
    ['Chad used force to free the rebels.', 'free'],
    ['Chad made an offer to Peru during a visit.', 'made'],
    ['Peru had to ask Chad for help.', 'ask'],
  ])('%s (no background)', (sentence, word, status) => {
    expect(dated(`${now}\n\n${sentence}`, word, status)[0]).toBe('2023-09-11');
  });
});

describe('what an act answers came before it', () => {
  test.each([
    ['Peru recalled its envoy on Monday over the arrest of a reporter.', 'arrest', '../2023-09-11'],
    ['Peru recalled its envoy over the arrest of a reporter.', 'arrest', '../2023-09-14'],
    ['Peru apologised on Monday for the attack of 2 May.', 'attack', '2023-05-02'],
    ['Peru discussed on Monday a report on the arrest of a reporter.', 'report', '../2023-09-11'],
  ])('%s → %s: %s', (text, word, edtf) => expect(dated(text, word)[0]).toBe(edtf));
});

test('a date is not that of what a report is about', () => {
  expect(dated('Peru read on Monday a report on the attack.', 'attack')[0]).not.toBe('2023-09-11');
});

test('what is told in an agency’s words is news', () => {
  const quote = '“Chad signed the pact with pleasure,” the agency quoted a minister as saying on Thursday.';
  const text = `Chad has accepted the pact.\n\n${quote}`;
  expect(dated(text, 'signed')[0]).toBe('2023-09-14~');
  expect(dated(text.replace(/the agency.* saying/u, 'a minister said'), 'signed')[0]).toBe('../2023-09-14');
});

test('what will never be done is refused now', () => {
  expect(dated('Chad vowed that it would never sign the pact.', 'sign')[0]).toBe('2023-09-14~');
});

test.each([
  ['A bridge was bombed near the border, the army said.', '2023-09-11'],
  ['A bridge was bombed near the border.', '../2023-09-14'],
])('the passive of the body is background unless someone says so: %s', (sentence, edtf) => {
  const text = `Peru met Chad on Monday. They spoke. They ate. They left.\n\n${sentence}`;
  expect(dated(text, 'bombed')[0]).toBe(edtf);
});

test('what nobody plans to do is not done in the future', () => {
  const text = 'Chad said on Monday that it had no plans for an attack.';
  expect(dated(text, 'attack', 'denied')[0]).toBe('2023-09-14/..');
});

test('a relative clause in the present tells of no earlier act', () => {
  const text = 'On Monday Peru sent a note. “We answered an offer which we support,” Chad said.';
  expect(dated(text, 'support')[0]).toBe('2023-09-11');
});

test('words quoted within a clause do not make its perfect tense the news', () => {
  const opening = 'Chad met Peru on Tuesday. They spoke. They ate. They left. ';
  const text = `${opening}\n\nPeru has expressed a “lack of trust” in Chad.`;
  expect(dated(text, 'lack')[0]).toBe('../2023-09-14');
});

describe('what is counted from another act is as far from its day', () => {
  test.each([
    ['The Council met on Monday, five days after Chad tested a rocket.', 'tested', '2023-09-06'],
    ['The Council met on Monday, three weeks after the raid.', 'raid', '2023-08-21~'],
    ['Peru agreed on Monday, two months after the raid.', 'raid', '2023-07'],
    ['One day before the summit, Chad insulted Peru on Thursday.', 'summit', '2023-09-15'],
    ['The Council met on Monday after Chad tested a rocket.', 'tested', '../2023-09-14'],
  ])('%s → %s: %s', (text, word, edtf) => expect(dated(text, word)[0]).toBe(edtf));
});

test('a headline is news whatever it follows', () => {
  const text = 'Chad fines Peru after raid\n\nChad fined Peru on Tuesday. The raid was on 7 September.';
  expect(dated(text, 'fines')[0]).toBe('2023-09-12');
});

test('a date of another clause is not the event’s', () => {
  const text = 'Chad said on Wednesday that it would recall its envoy.';
  expect(dated(text, 'recall', 'planned')).toEqual(['2023-09-14/..', 'publication']);
});

test('an act that is done by announcing it has the announcement’s date', () => {
  const text = 'Chad announced on Tuesday that it was leaving the treaty.';
  expect(dated(text, 'leaving')[0]).toBe('2023-09-12');
});

test('the day on which someone was quoted is not the day of the news', () => {
  const text = 'Chad has expelled an envoy. The agency quoted a minister as saying on Thursday that he left.';
  expect(dated(text, 'expelled')).toEqual(['2023-09-14~', 'publication']);
});

test('what is only ordered against another event has that event’s day', () => {
  const text = 'The summit opened on Tuesday. Two days before the summit, Chad expelled an envoy.';
  expect(dated(text, 'expelled')).toEqual(['2023-09-10', 'event']);
});

test('the same scene goes on within a paragraph', () => {
  const text = 'On Tuesday the ministers met in Geneva. They signed a treaty.';
  expect(dated(text, 'signed')).toEqual(['2023-09-12', 'passage']);
});

describe('without any date', () => {
  test.each<[string, string, string, Status?]>([
    ['Chad has expelled the French ambassador.', 'expelled', '2023-09-14~'],
    ['Chad will expel the French ambassador.', 'expel', '2023-09-14/..', 'planned'],
    ['Chad is fighting rebels in the north.', 'fighting', '../2023-09-14', 'ongoing'],
    ['Chad had expelled the French ambassador.', 'expelled', '../2023-09-14'],
    ['Chad may expel the French ambassador.', 'expel', '2023-09-14/..', 'possible'],
    ['Chad has yet to ratify the accord.', 'ratify', '../2023-09-14', 'denied'],
  ])('%s → %s: %s', (text, word, edtf, status) =>
    expect(dated(text, word, status)).toEqual([edtf, 'publication']),
  );
});

describe('prepositions', () => {
  const date = (ahead: boolean, edtf = '2023-09-10') => ({
    edtf,
    first: dayOf('2023-09-10'),
    last: dayOf('2023-09-10'),
    published: dayOf(PUBLISHED),
    ahead,
  });
  test.each([
    ['has fought since ', false, '2023-09-10/2023-09-14'],
    ['fought until ', false, '../2023-09-10'],
    ['fled after ', false, '2023-09-10/2023-09-14'],
    ['could start as early as ', true, '2023-09-10/..'],
    ['met on ', false, '2023-09-10'],
  ])('%s', (before, ahead, edtf) => expect(withPreposition(before, date(ahead))).toBe(edtf));
});
