import type { Article } from './article.ts';
import type { Dataset } from './dataset.ts';
import {
  type Event,
  type EventType,
  type Mention,
  type Place,
  type Status,
  scoreOf,
  toneOf,
} from './event.ts';
import type { Span } from './span.ts';
import type { Unlisted } from './unlisted.ts';
import type { When } from './when.ts';

const TEXT = [
  'Norway invited Chad to talks in Oslo on Monday. Nobody had expected it. Chad said it would come.',
  'Later that day it rained. The harbour was empty. Gulls sat on the wall. The envoys went home.',
  'Chad accused Norway of <b>delay</b> & "haste". Norway denied it.',
].join('\n\n');

const OSLO: Place = { id: 'oslo', name: 'Oslo', country: 'NOR', lon: 10.75, lat: 59.91 };

const MONDAY: When = {
  edtf: '2023-09-11',
  start: '2023-09-11',
  latestStart: '2023-09-11',
  earliestEnd: '2023-09-12',
  end: '2023-09-12',
  grain: 'day',
  extent: 'within',
  text: 'Monday',
  basis: 'relative',
};

const TO_COME: When = {
  ...MONDAY,
  edtf: '2023-09-14/..',
  latestStart: null,
  earliestEnd: null,
  start: '2023-09-14',
  end: null,
  extent: null,
  text: null,
  basis: 'publication',
};

const DENIED: Unlisted = {
  key: 'ddd',
  type: 'REJECT',
  mode: null,
  status: 'occurred',
  sources: ['NOR'],
  targets: [],
  people: [],
  place: null,
  when: TO_COME,
  sentence: { start: TEXT.lastIndexOf('Norway'), end: TEXT.length },
  trigger: { start: TEXT.indexOf('denied'), end: TEXT.indexOf('denied') + 6, text: 'denied' },
  confidence: 0.4,
  title: 'Norway denies it',
  reason: 'bare title',
};

/** A small dataset of made-up news, for tests: two articles, three events, an act that is not listed, text that would break careless markup. */
export const EXAMPLE: Dataset = exampleDataset();

function exampleDataset(): Dataset {
  const articles = [
    article('a', '2023-09-14', TEXT),
    article('b--c', '2023-09-15', 'Le vent souffle.', 'fr'),
  ];
  const invite = event('e-aaa', 'REQUEST', 'invite', 'occurred', MONDAY, 'Norway invites Chad to talks', [
    'invited',
    'NOR',
    'TCD',
  ]);
  const visit = event('e-bbb', 'CONSULT', 'visit', 'planned', TO_COME, 'Chad to come to Oslo', [
    'come',
    'TCD',
    'NOR',
  ]);
  const accuse = event('e-ccc', 'ACCUSE', null, 'occurred', TO_COME, 'Chad accuses Norway of <b>delay</b>', [
    'accused',
    'TCD',
    'NOR',
  ]);
  return {
    title: 'Talks & <tests>',
    span: { start: '2023-09-11', end: '2023-09-15' },
    articles,
    actors: [
      { id: 'NOR', name: 'Norway', kind: 'state', country: 'NOR', aliases: [] },
      { id: 'TCD', name: 'Chad', kind: 'state', country: 'TCD', aliases: [] },
    ],
    places: [OSLO],
    events: [{ ...invite, links: [{ rel: 'leads-to', event: 'e-bbb' }] }, visit, accuse],
  };
}

function article(id: string, date: string, text: string, lang = 'en'): Article {
  const sentences = [...text.matchAll(/[^\s][^.]*\./g)].map((match) => spanAt(match.index, match[0].length));
  const fields = { title: lang === 'en' ? 'Talks "soon" <em>' : null, url: null, source: null, author: null };
  return {
    id,
    file: `${id.replace('--', '/')}.txt`,
    date,
    ...fields,
    lang,
    text,
    sentences,
    times: [],
    names: [],
    noise: [],
    unlisted: id === 'a' ? [DENIED] : [],
    parties: id === 'a' ? [{ id: 'NOR', name: 'Norway', kind: 'state', country: 'NOR' }] : [],
  };
}

function event(
  id: string,
  type: EventType,
  mode: string | null,
  status: Status,
  when: When,
  title: string,
  [trigger, source, target]: [string, string, string],
): Event {
  const said = {
    type,
    mode,
    status,
    sources: [source],
    targets: [target],
    people: [],
    when,
    saidBy: [],
    confidence: 0.8,
  };
  const place = when.text ? OSLO : null;
  const mention: Mention = {
    key: id.slice(2),
    article: 'a',
    ...passage(trigger),
    ...said,
    place,
    title,
    why: [],
  };
  const derived = { tone: toneOf(type, mode), score: scoreOf(type, mode), salience: 0.5 };
  return {
    id,
    aliases: [],
    title,
    ...said,
    place,
    ...derived,
    mentions: [mention],
    links: [],
    corrected: null,
  };
}

function passage(word: string): Pick<Mention, 'sentence' | 'trigger' | 'spans'> {
  const at = TEXT.indexOf(word);
  const start = Math.max(TEXT.lastIndexOf('. ', at), TEXT.lastIndexOf('\n\n', at)) + (at > 20 ? 2 : 1);
  const sentence = { start, end: TEXT.indexOf('.', at) + 1 };
  const trigger = { ...spanAt(at, word.length), text: word };
  return { sentence, trigger, spans: { source: [], target: [], place: null, time: null, speaker: null } };
}

function spanAt(start: number, length: number): Span {
  return { start, end: start + length };
}
