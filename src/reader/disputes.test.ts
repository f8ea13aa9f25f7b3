import { expect, test } from 'vitest';
import type { Event, Mention } from '../model/event.ts';
import { when } from '../model/when.ts';
import { disputes } from './disputes.ts';

function mention(edtf: string, more: Partial<Mention> = {}): Mention {
  return { when: when(edtf, { basis: 'stated' }), status: 'occurred', place: null, ...more } as Mention;
}

function fields(...mentions: Mention[]): string[] {
  return disputes({ mentions } as unknown as Event).map(({ field }) => field);
}

const place = (name: string, country: string | null) => ({ id: name, name, country, lon: null, lat: null });

test('passages that give the same day agree, also more or less finely', () => {
  expect(fields(mention('1961-08-13'), mention('1961-08-13'))).toEqual([]);
  expect(fields(mention('1961-08'), mention('1961-08-13'))).toEqual([]);
});

test('two days that cannot both be true are a dispute, with both values', () => {
  const found = disputes({ mentions: [mention('1961-08-12'), mention('1961-08-13')] } as unknown as Event);
  expect(found.map(({ field }) => field)).toEqual(['when']);
  expect(found[0]!.values.map(({ words }) => words)).toEqual(['12 August 1961', '13 August 1961']);
});

test('places in two countries are a dispute, a place without a country is not', () => {
  const [berlin, prague] = [place('Berlin', 'DEU'), place('Prague', 'CZE')];
  expect(fields(mention('1961', { place: berlin }), mention('1961', { place: prague }))).toEqual(['where']);
  expect(fields(mention('1961', { place: berlin }), mention('1961', { place: place('camp', null) }))).toEqual(
    [],
  );
});

test('whether it happened is a dispute only where one denies it', () => {
  expect(fields(mention('1961'), mention('1961', { status: 'ongoing' }))).toEqual([]);
  expect(fields(mention('1961'), mention('1961', { status: 'denied' }))).toEqual(['whether']);
});
