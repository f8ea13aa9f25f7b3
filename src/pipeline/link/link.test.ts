import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mention } from '../../model/event.ts';
import { link, type Told } from './index.ts';
import { articleOf, generated, onDay, someDayFrom } from './sample.ts';

const KING = { sources: ['SYL'], targets: ['BOR'], people: ['ottokar'] } as const;

const monday = articleOf(
  'monday',
  '2021-05-03',
  [
    'King of Syldavia to visit Borduria',
    'The king accepted an invitation from Borduria.',
    'He will travel there soon.',
  ],
  [
    { on: 'visit', type: 'CONSULT', status: 'planned', ...KING, when: someDayFrom('2021-05-03') },
    { on: 'accepted', type: 'AGREE', ...KING },
    { on: 'invitation', type: 'REQUEST', sources: ['BOR'], targets: ['SYL'] },
    { on: 'travel', type: 'CONSULT', status: 'planned', ...KING, when: someDayFrom('2021-05-03') },
  ],
);
const friday = articleOf(
  'friday',
  '2021-05-07',
  ['Syldavia’s king arrives in Borduria for visit', 'King Ottokar travelled to Szohôd on Thursday.'],
  [
    { on: 'visit', type: 'CONSULT', ...KING, when: { ...onDay('2021-05-07'), basis: 'publication' } },
    { on: 'travelled', type: 'CONSULT', ...KING, when: onDay('2021-05-06') },
  ],
);

function linked(...told: readonly { article: Told; mentions: readonly Mention[] }[]) {
  return link(
    told.flatMap(({ mentions }) => mentions),
    told.map(({ article }) => article),
  );
}

const byKey = (events: ReturnType<typeof link>, key: string) =>
  events.find(({ mentions }) => mentions.some((mention) => mention.key === key))!;

describe('one happening', () => {
  test('is one event, however often an article tells it', () => {
    expect(linked(monday).map(({ mentions }) => mentions.map(({ key }) => key))).toEqual([
      ['monday-0', 'monday-3'],
      ['monday-1'],
      ['monday-2'],
    ]);
  });

  test('takes the most exact date and keeps what the others said', () => {
    const visit = byKey(linked(friday), 'friday-0');
    expect(visit.when.edtf).toBe('2021-05-06');
    expect(visit.mentions.map(({ when }) => when.edtf)).toEqual(['2021-05-07', '2021-05-06']);
  });

  test('is named by its earliest published mention, the other names resolving to it', () => {
    const visit = byKey(linked(friday, monday), 'monday-0');
    expect(visit.id).toBe('e-monday-0');
    expect(visit.aliases).toEqual(['e-monday-3']);
  });

  test('gathers what several articles tell', () => {
    const saturday = articleOf(
      'saturday',
      '2021-05-08',
      ['King Ottokar of Syldavia travelled to Borduria on Thursday.'],
      [{ on: 'travelled', type: 'CONSULT', ...KING, when: onDay('2021-05-06') }],
    );
    const visit = byKey(linked(friday, saturday), 'saturday-0');
    expect(new Set(visit.mentions.map(({ article }) => article))).toEqual(new Set(['friday', 'saturday']));
  });

  test('other parties, another day or another act make another event', () => {
    const busy = articleOf(
      'busy',
      '2021-05-09',
      [
        'Syldavia bombed Klow.',
        'Borduria bombed Klow.',
        'Syldavia bombed Klow in March.',
        'Syldavia met Borduria.',
      ],
      [
        { on: 'Syldavia bombed Klow.', type: 'ASSAULT', sources: ['SYL'], targets: ['KLO'] },
        { on: 'Borduria bombed', type: 'ASSAULT', sources: ['BOR'], targets: ['KLO'] },
        {
          on: 'bombed Klow in March',
          type: 'ASSAULT',
          sources: ['SYL'],
          targets: ['KLO'],
          when: onDay('2021-03-02'),
        },
        { on: 'met', type: 'CONSULT', sources: ['SYL'], targets: ['BOR'] },
      ],
    );
    expect(linked(busy)).toHaveLength(4);
  });
});

describe('links', () => {
  test('an acceptance answers the invitation and leads to the visit', () => {
    expect(byKey(linked(monday), 'monday-1').links).toEqual([
      { rel: 'leads-to', event: 'e-monday-0' },
      { rel: 'answers', event: 'e-monday-2' },
    ]);
  });

  test('a visit fulfils the plan told before it', () => {
    const events = linked(monday, friday);
    expect(byKey(events, 'friday-1').links).toContainEqual({ rel: 'fulfils', event: 'e-monday-0' });
  });

  test('every link leads to an event of the list', () => {
    const { mentions, articles } = generated(800);
    const events = link(mentions, articles);
    const ids = new Set(events.map(({ id }) => id));
    expect(events.flatMap(({ links }) => links).every(({ event }) => ids.has(event))).toBe(true);
  });
});

describe('ranking', () => {
  test('what the headline tells stands above what is merely possible', () => {
    const events = linked(monday, friday);
    expect(events.map(({ salience }) => salience)).toEqual(
      events.map(({ salience }) => salience).sort((a, b) => b - a),
    );
    expect(byKey(events, 'friday-1').salience).toBeGreaterThan(byKey(events, 'monday-2').salience);
  });

  test('copies of one dispatch count once, an independent report counts more', () => {
    const words =
      'The foreign minister of Borduria met his colleague of Syldavia in the capital on Thursday and spoke of fish';
    const met = {
      on: 'met',
      type: 'CONSULT',
      sources: ['BOR'],
      targets: ['SYL'],
      when: onDay('2021-05-06'),
    } as const;
    const wire = (id: string, line: string) => articleOf(id, '2021-05-07', ['Talks in Klow', line], [met]);
    const other =
      'Ministers of Borduria and Syldavia met in Klow; the talks were held behind closed doors, aides told us later';
    const copied = linked(wire('a', words), wire('b', `${words}.`))[0]!;
    const confirmed = linked(wire('a', words), wire('b', other))[0]!;
    expect([copied.mentions.length, confirmed.mentions.length]).toEqual([2, 2]);
    expect(confirmed.salience).toBeGreaterThan(copied.salience);
  });
});

describe('what does not matter', () => {
  const { mentions, articles } = generated(120);

  test('the order of mentions and articles', () => {
    const expected = JSON.stringify(link(mentions, articles));
    const shuffled = <T>(values: readonly T[]) =>
      fc.shuffledSubarray([...values], { minLength: values.length, maxLength: values.length });
    fc.assert(
      fc.property(shuffled(mentions), shuffled(articles), (some, others) => {
        expect(JSON.stringify(link(some, others))).toBe(expected);
      }),
      { numRuns: 20 },
    );
  });

  test('an article added later, to the ids of what was known', () => {
    const ordered = [...articles].sort((a, b) => (a.date < b.date ? -1 : 1));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: ordered.length - 1 }), (count) => {
        const known = ordered.slice(0, count);
        const ids = new Set(known.map(({ id }) => id));
        const before = link(
          mentions.filter(({ article }) => ids.has(article)),
          known,
        );
        const names = new Set(link(mentions, ordered).map(({ id }) => id));
        expect(before.every(({ id }) => names.has(id))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test('an article added earlier: old ids still resolve, as aliases', () => {
    const [, ...rest] = [...articles].sort((a, b) => (a.date < b.date ? -1 : 1));
    const ids = new Set(rest.map(({ id }) => id));
    const before = link(
      mentions.filter(({ article }) => ids.has(article)),
      rest,
    );
    const names = new Set(link(mentions, articles).flatMap(({ id, aliases }) => [id, ...aliases]));
    expect(before.flatMap(({ id, aliases }) => [id, ...aliases]).every((name) => names.has(name))).toBe(true);
  });
});

test('a mention of an article that is not given is a mistake of the caller', () => {
  expect(() => link(monday.mentions, [])).toThrow(RangeError);
});
