import { expect, test } from 'vitest';
import { UNDATED_FUTURE } from '../../model/anchor.ts';
import type { Columns } from '../../model/columns.ts';
import { dayOf } from '../../model/day.ts';
import { EVENT_TYPES, STATUSES } from '../../model/event.ts';
import type { Facet, NamesOf } from '../../model/facets.ts';
import { parseQuery } from '../../model/query.ts';
import { matchTerms } from './match.ts';

const kind = (type: number, status: number) => type | (status << 4);
const columns = {
  size: 3,
  anchor: Int32Array.from([dayOf('1993-09-13'), dayOf('1994-10-26'), UNDATED_FUTURE]),
  kind: Uint8Array.from([
    kind(EVENT_TYPES.indexOf('CONSULT'), STATUSES.indexOf('occurred')),
    kind(EVENT_TYPES.indexOf('AGREE'), STATUSES.indexOf('occurred')),
    kind(EVENT_TYPES.indexOf('SANCTION'), STATUSES.indexOf('planned')),
  ]),
} as unknown as Columns;
const actors: Facet<NamesOf['actors']> = {
  names: [
    { id: 'ISR', name: 'Israel', kind: 'state', country: 'ISR' },
    { id: 'JOR', name: 'Jordan', kind: 'state', country: 'JOR' },
  ],
  offset: Uint32Array.from([0, 1, 3, 4]),
  value: Uint32Array.from([0, 0, 1, 1]),
  sources: Uint8Array.from([1, 1, 0]),
};

function found(query: string): number[] | undefined {
  const matches = matchTerms(columns, parseQuery(query).terms, (name) =>
    name === 'actors' ? actors : undefined,
  );
  return matches && [...matches.keys()].filter((i) => matches[i] === 1);
}

test.each([
  ['type:agree', [1]],
  ['type:talks', [0]],
  ['tone:force', [2]],
  ['status:planned', [2]],
  ['after:1994', [1, 2]],
  ['before:1994-10', [0]],
  ['actor:jor', [1, 2]],
  ['actor:Israel', [0, 1]],
  ['source:JOR', []],
  ['target:JOR', [1, 2]],
  ['actor:ISR -type:agree', [0]],
  ['after:soon', []],
  ['', [0, 1, 2]],
])('%j finds %j', (query, events) => {
  expect(found(query)).toEqual(events);
});

test('there is no answer while a facet is on its way', () => {
  expect(found('person:rabin')).toBeUndefined();
});
