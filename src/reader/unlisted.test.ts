import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { EXAMPLE } from '../model/example.ts';
import { actsInWords, editsFile, passagesOf, raisingEdit } from './unlisted.ts';

const [denied] = EXAMPLE.articles[0]!.unlisted;
const again = { ...denied!, key: 'eee', targets: ['TCD'], status: 'denied' } as const;
const earlier = { ...denied!, key: 'fff', sentence: { start: 0, end: 20 } };

test('acts are grouped by their sentence, in the order of the text', () => {
  const passages = passagesOf([denied!, again, earlier]);
  expect(passages.map(({ acts }) => acts.map(({ key }) => key))).toEqual([['fff'], ['ddd', 'eee']]);
  expect(passages[0]!.sentence).toEqual(earlier.sentence);
});

test('acts are told in one line by type, parties and status, an unknown party by its id', () => {
  const actor = (id: string) => EXAMPLE.articles[0]!.parties.find((party) => party.id === id);
  expect(actsInWords([denied!, again], actor)).toBe(
    'Refusal, Norway, occurred; Refusal, Norway → TCD, said not to have happened',
  );
});

test('the lines to bring an act up are YAML, whatever its title has in it', () => {
  const title = 'Chad: "no" # to \'talks\'';
  expect(parse(raisingEdit({ ...denied!, title }))).toEqual([{ event: 'e-ddd', title }]);
  expect(parse(raisingEdit({ ...denied!, title: null }))).toEqual([{ event: 'e-ddd', title: '' }]);
});

test('corrections stand beside their article', () => {
  expect(editsFile('news/2023.09/talks.txt')).toBe('news/2023.09/talks.edits.yaml');
});
