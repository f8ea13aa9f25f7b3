import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civil } from '../model/day.ts';
import { EVENT_TYPES, STATUSES, TONES } from '../model/event.ts';
import { type Address, HOME, readAddress, VIEWS, writeAddress } from './address.ts';

const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
const words = fc.uniqueArray(word, { maxLength: 3 });
const ticks = fc.integer({ min: -8_000_000_000, max: 8_000_000_000 });

const address: fc.Arbitrary<Address> = fc.record({
  event: fc.option(word, { nil: undefined }),
  filter: fc.record({
    tones: fc.subarray([...TONES]),
    types: fc.subarray([...EVENT_TYPES]),
    statuses: fc.subarray([...STATUSES]),
    actors: words,
    people: words,
    places: words,
    articles: words,
    outlets: words,
    text: fc.string({ unit: 'binary', maxLength: 20 }),
  }),
  layout: fc.constantFrom('tone', 'actors', 'sources'),
  scale: fc.constantFrom('even', 'true'),
  window: fc.option(
    fc
      .tuple(ticks, ticks)
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => ({ from: Math.min(a, b) / 10_000, to: Math.max(a, b) / 10_000 })),
    { nil: undefined },
  ),
  known: fc.option(fc.integer({ min: -900_000, max: 900_000 }).map(civil), { nil: undefined }),
  view: fc.constantFrom(...VIEWS),
  pair: words,
  embed: fc.boolean(),
});

describe('an address', () => {
  test('says the whole lens and is read back as the same lens', () => {
    fc.assert(
      fc.property(address, (lens) => {
        const { address: back, ignored } = readAddress(`#${writeAddress(lens)}`);
        expect(ignored).toEqual([]);
        expect(near(back)).toEqual(near(lens));
      }),
    );
  });

  test('says and reads the same from any home', () => {
    fc.assert(
      fc.property(address, address, (lens, home) => {
        expect(near(readAddress(writeAddress(lens, home), home).address)).toEqual(near(lens));
      }),
    );
  });

  test('leaves out what is as it opens', () => {
    expect(writeAddress(HOME)).toBe('');
    expect(writeAddress({ ...HOME, event: 'e-1' })).toBe('v=1&event=e-1');
  });

  test('is read the same from a fragment and from a query', () => {
    expect(readAddress('?v=1&event=e-1')).toEqual(readAddress('#v=1&event=e-1'));
    expect(readAddress('#?v=1&event=e-1').address.event).toBe('e-1');
  });

  test.each([
    ['v=2&event=e-1', ['v']],
    ['v=1&event=e-1&colour=red', ['colour']],
    ['v=1&event=e-1&layout=round', ['layout']],
    ['v=1&event=e-1&tone=talks&tone=gossip', ['tone']],
    ['v=1&event=e-1&from=2023-09-14&to=2023-09-01', ['from', 'to']],
    ['v=1&event=e-1&from=2023-02-31&to=2023-09-01', ['from', 'to']],
    ['v=1&event=e-1&known=yesterday', ['known']],
  ])('%s keeps the event and ignores %j', (text, keys) => {
    const { address: read, ignored } = readAddress(text);
    expect(read).toEqual({ ...HOME, event: 'e-1' });
    expect(ignored).toEqual(keys);
  });
});

/** Addresses give moments to a ten-thousandth of a day. */
function near(read: Address): Address {
  const round = (at: number) => Math.round(at * 10_000);
  const window = read.window && { from: round(read.window.from), to: round(read.window.to) };
  return { ...read, window };
}
