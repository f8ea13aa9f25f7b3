import { describe, expect, test } from 'vitest';
import { decodeColumns } from '../model/columns.ts';
import { EXAMPLE } from '../model/example.ts';
import { decodeFacet } from '../model/facets.ts';
import { check } from '../model/invariants.ts';
import { parseQuery } from '../model/query.ts';
import { matchTerms } from '../state/search/match.ts';
import { TextIndex } from '../state/search/textindex.ts';
import { generate } from './bench/generate.ts';
import { columnFiles } from './emit/columns.ts';
import { searchFiles } from './emit/search.ts';
import { selectEvents, selector } from './select.ts';

const dataset = generate(600);
const { files, roles } = columnFiles(dataset);
const columns = decodeColumns(files.get('data/columns.bin')!);
const search = searchFiles(dataset);
const index = new TextIndex(
  {
    words: async () => search.files.get(search.roles.words!)!,
    page: async (number) => search.files.get(search.roles.postings!.replace('{page}', String(number)))!,
  },
  columns.salience,
);

/** Ids of the events that the page's search finds. */
async function foundByPage(text: string): Promise<string[]> {
  const { terms, words, phrases } = parseQuery(text);
  const fields = matchTerms(columns, terms, (name) => decodeFacet(files.get(roles[name]!)!))!;
  const texts = words.length + phrases.length > 0 ? (await index.find(words, phrases)).ids : fields.keys();
  const ids = [...texts].filter((i) => fields[i] === 1).sort((a, b) => a - b);
  return ids.map((i) => dataset.events[i]!.id);
}

test.each([
  'actor:PRK',
  'source:PRK -target:USA',
  'actor:"united states" type:talks',
  'type:mobilize after:2017 status:planned',
  'tone:force before:1980-06',
  'place:oslo -status:denied',
  'place:CHE',
  'outlet:ledger "fishing rights"',
  'treaty river',
  'russia sat',
  '"the river tre"',
])('the command line finds what the page finds: %s', async (query) => {
  const found = selectEvents(dataset, selector(query)).events.map(({ id }) => id);
  expect(found).toEqual(await foundByPage(query));
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(dataset.events.length);
});

describe('a filtered dataset', () => {
  const chosen = EXAMPLE.events[0]!;
  const filtered = selectEvents(EXAMPLE, selector(`type:${chosen.type} "${chosen.title}"`));
  test('is sound, keeps its articles, and links only to what is in it', () => {
    expect(check(filtered)).toEqual([]);
    expect(filtered.events.map(({ id }) => id)).toEqual([chosen.id]);
    expect(filtered.articles.map(({ id, text }) => [id, text])).toEqual(
      EXAMPLE.articles.map(({ id, text }) => [id, text]),
    );
  });
  test('has of the acts that are not listed those that meet the filter', () => {
    expect(filtered.articles[0]).toMatchObject({ unlisted: [], parties: [] });
    const [article] = selectEvents(EXAMPLE, selector('type:reject source:NOR denied')).articles;
    expect(article).toEqual(EXAMPLE.articles[0]);
  });
});

test('a filter that cannot be used says where and what to write', () => {
  expect(() => selector('actor:PRK type:mobilise')).toThrow(
    /^in the filter at character 11: no type is "mobilise": write type: and one of agree, .*\n {2}actor:PRK type:mobilise\n {12}\^{13}$/,
  );
});
