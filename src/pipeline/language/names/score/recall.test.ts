import { expect, it } from 'vitest';
import { recallOf } from './recall.ts';

it('counts gold actors that the sentence names, places and leaves out', () => {
  const text = 'Angela Merkel met Vladimir Putin in Vienna on Friday.';
  const trigger = { start: 14, end: 17 };
  const events = [{ trigger, sources: ['DEU'], targets: ['RUS', 'AUT', 'CHN'] }];
  const { misses, ...counts } = recallOf([{ id: 'a', text, events }]);
  expect(counts).toEqual({ actors: 4, resolved: 2, placed: 3 });
  expect(misses.map(({ actor }) => actor)).toEqual(['AUT', 'CHN']);
});
