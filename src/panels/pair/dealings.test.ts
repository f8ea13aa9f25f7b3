import { describe, expect, test } from 'vitest';
import { UNDATED_FUTURE } from '../../model/anchor.ts';
import type { Columns } from '../../model/columns.ts';
import { civil, dayOf } from '../../model/day.ts';
import { EVENT_TYPES, type EventType } from '../../model/event.ts';
import type { Facet, NamesOf } from '../../model/facets.ts';
import { bins, dealings } from './dealings.ts';

const actor = (id: string) => ({ id, name: id, kind: 'state' as const, country: id });
/** Event 0: A on B. Event 1: B on A. Event 2: A and B together. Event 3: A on C. */
const facet: Facet<NamesOf['actors']> = {
  names: [actor('A'), actor('B'), actor('C')],
  offset: Uint32Array.from([0, 2, 4, 6, 8]),
  value: Uint32Array.from([0, 1, 1, 0, 0, 1, 0, 2]),
  sources: Uint8Array.from([1, 1, 2, 1]),
};
const all = new Uint8Array(4);

test('both ways, one way and the other', () => {
  expect(dealings(facet, all, ['A', 'B'], 'both')).toEqual([0, 1, 2]);
  expect(dealings(facet, all, ['A', 'B'], 'there')).toEqual([0, 2]);
  expect(dealings(facet, all, ['A', 'B'], 'back')).toEqual([1, 2]);
  expect(dealings(facet, Uint8Array.from([1, 0, 0, 0]), ['A', 'B'], 'both')).toEqual([1, 2]);
});

describe('bins', () => {
  function columns(...events: readonly (readonly [string | number, EventType])[]): Columns {
    return {
      anchor: Int32Array.from(events, ([at]) => (typeof at === 'string' ? dayOf(at) : at)),
      kind: Uint8Array.from(events, ([, type]) => EVENT_TYPES.indexOf(type)),
    } as unknown as Columns;
  }
  const starts = (all: ReturnType<typeof bins>) => all.map(({ start }) => civil(start));

  test('of a month are days, and empty ones stay', () => {
    const found = bins(columns(['1979-03-24', 'CONSULT'], ['1979-03-26', 'AGREE']), [0, 1]);
    expect(starts(found)).toEqual(['1979-03-24', '1979-03-25', '1979-03-26']);
    expect(found.map(({ events }) => events)).toEqual([[0], [], [1]]);
  });

  test('of decades are months or years, and hold every dated event once', () => {
    const found = bins(
      columns(
        ['1973-10-06', 'ASSAULT'],
        ['1979-03-26', 'AGREE'],
        ['2011-02-11', 'PROTEST'],
        [UNDATED_FUTURE, 'AID'],
      ),
      [0, 1, 2, 3],
    );
    expect(starts(found).slice(0, 2)).toEqual(['1973-01-01', '1974-01-01']);
    expect(found.flatMap(({ events }) => events)).toEqual([0, 1, 2]);
  });

  test('weigh by the score of each tone', () => {
    const [only] = bins(
      columns(['1979-03-26', 'AGREE'], ['1979-03-26', 'ASSAULT'], ['1979-03-26', 'REQUEST']),
      [0, 1, 2],
    );
    expect(only!.weights).toEqual([2.5, 0, 0.5, 9]);
  });

  test('weeks begin on Monday', () => {
    const found = bins(columns(['1979-01-04', 'AGREE'], ['1980-01-04', 'AGREE']), [0, 1]);
    expect(starts(found)[0]).toBe('1979-01-01');
  });
});
