import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { generate } from '../pipeline/bench/generate.ts';
import { UNDATED_FUTURE, UNDATED_PAST } from './anchor.ts';
import { decodeColumns, encodeColumns, grainAt, placeTitles, statusAt, toneAt, typeAt } from './columns.ts';
import { dayOf } from './day.ts';
import type { Event } from './event.ts';

const events = generate(600).events;
const tiers = new Uint8Array(events.length);

function roundTrip(list: readonly Event[]) {
  return decodeColumns(encodeColumns(list, new Uint8Array(list.length), [[19_000, 2]]));
}

test('what is written is read again', () => {
  const columns = decodeColumns(
    encodeColumns(events, tiers, [
      [-7, 3],
      [19_000, 1],
    ]),
  ); // prettier-ignore
  expect(columns.size).toBe(events.length);
  expect([...columns.published.day]).toEqual([-7, 19_000]);
  expect([...columns.published.articles]).toEqual([3, 1]);
  events.forEach((event, i) => {
    expect(toneAt(columns, i)).toBe(event.tone);
    expect(typeAt(columns, i)).toBe(event.type);
    expect(statusAt(columns, i)).toBe(event.status);
    expect(grainAt(columns, i)).toBe(event.when.grain);
    if (event.when.start !== null) expect(columns.start[i]).toBe(dayOf(event.when.start));
    if (event.when.end !== null) expect(columns.end[i]).toBe(dayOf(event.when.end));
  });
});

test('events stand in order of time, undated ones at both ends', () => {
  const { anchor } = roundTrip(events);
  expect([...anchor]).toEqual([...anchor].toSorted((a, b) => a - b));
  expect(anchor[0]).toBe(UNDATED_PAST);
});

test('days before our era and far ahead are kept', () => {
  const at = (date: string, end: string): Event => ({
    ...events[0]!,
    when: { ...events[0]!.when, start: date, latestStart: date, earliestEnd: end, end, extent: 'lasting' },
  });
  const { start } = roundTrip([at('-0043-03-15', '-0043-03-16'), at('+12000-01-01', '+12000-01-02')]);
  expect([...start]).toEqual([dayOf('-0043-03-15'), dayOf('+12000-01-01')]);
});

test('an undated plan stands at the end', () => {
  const plan: Event = {
    ...events[0]!,
    status: 'planned',
    when: { ...events[0]!.when, start: null, latestStart: null, earliestEnd: null, end: null },
  };
  expect(roundTrip([plan]).anchor[0]).toBe(UNDATED_FUTURE);
});

test('a file takes at most twelve bytes an event, eighteen or many', () => {
  for (const count of [18, 600]) {
    const file = encodeColumns(generate(count).events, new Uint8Array(count), [[19_000, 1]]);
    expect(Math.min(file.length, gzipSync(file).length) / count).toBeLessThanOrEqual(12);
  }
});

test('a file cut short is refused', () => {
  const file = encodeColumns(events, tiers, []);
  expect(() => decodeColumns(file.subarray(0, 100))).toThrow();
});

test('titles stand by tier, then in order of time', () => {
  expect([...placeTitles(Uint8Array.of(1, 0, 2, 0))]).toEqual([2, 0, 3, 1]);
});
