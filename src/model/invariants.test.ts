import { describe, expect, test } from 'vitest';
import type { Dataset } from './dataset.ts';
import type { Event, Mention } from './event.ts';
import { EXAMPLE } from './example.ts';
import { check, INVARIANTS } from './invariants.ts';
import type { Unlisted } from './unlisted.ts';

function withEvent(change: Partial<Event>): Dataset {
  const [first, ...rest] = EXAMPLE.events;
  return { ...EXAMPLE, events: [{ ...first!, ...change }, ...rest] };
}

function withMention(change: Partial<Mention>): Dataset {
  return withEvent({ mentions: [{ ...EXAMPLE.events[0]!.mentions[0]!, ...change }] });
}

function withArticle(change: Partial<Dataset['articles'][number]>): Dataset {
  const [first, ...rest] = EXAMPLE.articles;
  return { ...EXAMPLE, articles: [{ ...first!, ...change }, ...rest] };
}

function withUnlisted(change: Partial<Unlisted>): Dataset {
  return withArticle({ unlisted: [{ ...EXAMPLE.articles[0]!.unlisted[0]!, ...change }] });
}

const far = { start: 0, end: 9999 };

/** For every invariant, a dataset that breaks it. */
const BREAKING: Readonly<Record<string, Dataset>> = {
  'articles are sorted by date, then id, each id once': {
    ...EXAMPLE,
    articles: [...EXAMPLE.articles].reverse(),
  },
  'actors are sorted by id, each id once': { ...EXAMPLE, actors: [...EXAMPLE.actors].reverse() },
  'places are sorted by id, each id once': { ...EXAMPLE, places: [...EXAMPLE.places, ...EXAMPLE.places] },
  'events are sorted by anchor, then id, each id once': { ...EXAMPLE, events: [...EXAMPLE.events].reverse() },
  'an alias belongs to one event and is no event’s id': withEvent({ aliases: ['e-bbb'] }),
  'an article’s spans lie in its text': withArticle({ noise: [far] }),
  'sentences are in order and do not overlap': withArticle({
    sentences: [
      { start: 0, end: 5 },
      { start: 4, end: 8 },
    ],
  }),
  'no event is read from page furniture': withArticle({ noise: [{ start: 0, end: 10 }] }),
  'a trigger’s words stand where it says': withMention({ trigger: { start: 0, end: 6, text: 'invite' } }),
  'a mention’s spans lie in its article’s text': withMention({
    why: [{ field: 'type', rule: 'r', span: far }],
  }),
  'an act that is not listed stands where it says': withUnlisted({ sentence: { start: 0, end: 20 } }),
  'an act is either listed or not': withUnlisted({ key: 'aaa' }),
  'who takes part in acts that are not listed is named': withArticle({ parties: [] }),
  'an event has a mention, or a person added it': withEvent({ mentions: [] }),
  'a title has 1 to 80 characters': withEvent({ title: 'x'.repeat(81) }),
  'tone and score follow from type and mode': withEvent({ tone: 'force' }),
  'confidence and salience lie in 0 … 1': withEvent({ salience: Number.NaN }),
  'dates are in order': withEvent({ when: { ...EXAMPLE.events[0]!.when, end: '2023-09-10' } }),
  'who acts is in the list of actors': withEvent({ people: ['nobody'] }),
  'where it happens is in the list of places': { ...EXAMPLE, places: [] },
  'links lead to events': withEvent({ links: [{ rel: 'answers', event: 'e-gone' }] }),
};

describe('invariants', () => {
  test('the example keeps all of them', () => expect(check(EXAMPLE)).toEqual([]));
  test.each(INVARIANTS)('$name', ({ name, broken }) => {
    expect(BREAKING[name], 'an example that breaks it').toBeDefined();
    expect(broken(BREAKING[name]!)).not.toEqual([]);
  });
});
