import { check } from '@placemarkio/check-geojson';
import { csvParse } from 'd3';
import { parquetReadObjects } from 'hyparquet';
import ICAL from 'ical.js';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Event } from '../model/event.ts';
import { EXAMPLE } from '../model/example.ts';
import { csv } from './csv.ts';
import type { Exported } from './evidence.ts';
import { atom } from './feed.ts';
import { geoJson } from './geojson.ts';
import { iCalendar } from './icalendar.ts';
import { jsonLd } from './jsonld.ts';
import { parquet } from './parquet.ts';
import { COLUMNS } from './table.ts';

const text = new Map(EXAMPLE.articles.map((article) => [article.id, article.text]));

const exported: Exported = {
  ...EXAMPLE,
  sentence: ({ article, sentence }) => text.get(article)!.slice(sentence.start, sentence.end),
  address: ({ id }) => `https://example.org/#?v=1&event=${id}`,
};

function withEvent(change: Partial<Event>): Exported {
  return { ...exported, events: [{ ...EXAMPLE.events[0]!, ...change }] };
}

describe('CSV', () => {
  const rows = csvParse(csv(exported));
  test('reads back: a row an event, a cell a field', () => {
    expect(rows.columns).toEqual(COLUMNS.map(({ name }) => name));
    expect(rows.map(({ title }) => title)).toEqual(EXAMPLE.events.map(({ title }) => title));
    expect(rows[0]).toMatchObject({
      source_ids: 'NOR',
      sources: 'Norway',
      start: '2023-09-11',
      lon: '10.75',
      mode: 'invite',
    });
    expect(rows[2]!.sentence).toBe('Chad accused Norway of <b>delay</b> & "haste".');
  });
  test('quotes, commas and line breaks stay inside their cell', () => {
    const title = 'a "b", c\nd';
    expect(csvParse(csv(withEvent({ title })))[0]!.title).toBe(title);
  });
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('%j is no formula', (title) => {
    expect(csvParse(csv(withEvent({ title })))[0]!.title).toBe(`'${title}`);
  });
});

describe('iCalendar', () => {
  const calendar = (all: Exported) =>
    new ICAL.Component(ICAL.parse(iCalendar(all, 'Talks, tests; more', '2024-01-02')));
  const events = (all: Exported) =>
    calendar(all)
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));

  test('reads back, leaving out what has no end', () => {
    const [only, ...rest] = events(exported);
    expect(rest).toEqual([]);
    expect(only!.uid).toBe('e-aaa@demarche');
    expect(only!.summary).toBe(EXAMPLE.events[0]!.title);
    expect(only!.startDate.toString()).toBe('2023-09-11');
    expect(only!.endDate.toString()).toBe('2023-09-12');
    expect(only!.location).toBe('Oslo');
    expect(only!.description).toContain('“Norway invited Chad to talks in Oslo on Monday.”');
    expect(calendar(exported).getFirstPropertyValue('x-wr-calname')).toBe('Talks, tests; more');
  });
  test('long and awkward text survives folding, in lines of at most 75 octets', () => {
    const title = 'Ünïted — “nations”; a, b \\ 統合 '.repeat(8).trim();
    expect(events(withEvent({ title }))[0]!.summary).toBe(title);
    for (const line of iCalendar(withEvent({ title }), 't', '2024-01-02').split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });
  test('no article can add a line of its own', () => {
    const title = 'x\r\nATTACH:https://example.org/evil';
    expect(iCalendar(withEvent({ title }), 't', '2024-01-02')).not.toMatch(/^ATTACH/m);
  });
});

describe('GeoJSON', () => {
  test('is valid, and holds the events that have a place', () => {
    const { features } = check(JSON.stringify(geoJson(exported))) as { features: { id?: string | number }[] };
    expect(features.map(({ id }) => id)).toEqual(['e-aaa']);
  });
});

describe('JSON-LD', () => {
  test('says what, when, where and who in schema.org’s words', () => {
    expect(jsonLd(EXAMPLE, () => null)).toMatchObject({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Event',
          '@id': 'urn:demarche:e-aaa',
          name: 'Norway invites Chad to talks',
          startDate: '2023-09-11',
          endDate: '2023-09-11',
          location: { '@type': 'Place', name: 'Oslo' },
          actor: [
            { '@type': 'Country', name: 'Norway' },
            { '@type': 'Country', name: 'Chad' },
          ],
        },
        { eventStatus: 'https://schema.org/EventScheduled' },
        {},
      ],
    });
  });
});

describe('Parquet', () => {
  test('reads back: the columns of the CSV, numbers as numbers, absent as null', async () => {
    const file = parquet(exported).slice().buffer;
    const rows = await parquetReadObjects({ file });
    expect(Object.keys(rows[0]!)).toEqual(COLUMNS.map(({ name }) => name));
    expect(rows.map(({ id }) => id)).toEqual(['e-aaa', 'e-bbb', 'e-ccc']);
    expect(rows[0]).toMatchObject({ lon: 10.75, mode: 'invite', confidence: 0.8 });
    expect(rows[2]).toMatchObject({ mode: null, lat: null });
  });
});

describe('the feed', () => {
  test('is well-formed, newest first, with the sentence as summary', () => {
    const feed = new DOMParser().parseFromString(
      atom(exported, 'A & <b>', 'https://example.org/', '2024-01-02'),
      'text/xml',
    );
    expect(feed.querySelector('feed > title')!.textContent).toBe('A & <b>');
    expect([...feed.querySelectorAll('entry > id')].map((id) => id.textContent)).toContain(
      'urn:demarche:e-ccc',
    );
    expect(feed.querySelectorAll('entry > summary')[2]!.textContent).toContain('<b>delay</b> & "haste"');
  });
});
