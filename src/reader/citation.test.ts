import { expect, test } from 'vitest';
import type { Event } from '../model/event.ts';
import { CITATION_FORMS, type Citable } from './citation.ts';

const when = {
  edtf: '1985-11-19',
  start: '1985-11-19',
  latestStart: null,
  earliestEnd: null,
  end: '1985-11-20',
};
const citable: Citable = {
  event: {
    title: 'Reagan & Gorbachev meet in Geneva',
    status: 'occurred',
    when: { ...when, grain: 'day', extent: 'within', text: null, basis: 'stated' },
  } as unknown as Event,
  articles: [
    {
      id: '1985/geneva 1',
      date: '1985-11-20',
      title: 'The 100% summit',
      source: 'The Evening Post',
      author: 'Ann Smith',
      url: 'https://post.example/1',
    },
    { id: 'wire', date: '1985-11-21', title: null, source: null, author: null, url: null },
  ],
  link: 'https://site.example/#v=1&event=e-1',
  site: 'Demarche',
  readOn: '2026-01-02',
};

test('a plain citation names the event, each article and the page', () => {
  expect(CITATION_FORMS.Plain(citable)).toBe(
    'Reagan & Gorbachev meet in Geneva (19 November 1985). Read by machine from: Ann Smith, “The 100% summit”, ' +
      'The Evening Post, 20 November 1985, https://post.example/1; 21 November 1985. ' +
      'Demarche, 2 January 2026, https://site.example/#v=1&event=e-1',
  );
});

test('BibTeX has an entry for each article, its special characters escaped and its keys plain', () => {
  const [first, second] = CITATION_FORMS.BibTeX(citable).split('\n\n');
  expect(first).toMatch(
    /^@misc\{1985-geneva-1,\n {2}author = \{\{Ann Smith\}\},\n {2}title = \{The 100\\% summit\}/,
  );
  expect(second).toContain('title = {Reagan \\& Gorbachev meet in Geneva}');
});

test('CSL-JSON is read back with its dates as numbers', () => {
  const items = JSON.parse(CITATION_FORMS['CSL-JSON'](citable));
  expect(items).toHaveLength(2);
  expect(items[0]).toMatchObject({
    'container-title': 'The Evening Post',
    issued: { 'date-parts': [[1985, 11, 20]] },
  });
  expect(items[1]).not.toHaveProperty('author');
});
