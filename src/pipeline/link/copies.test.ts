import { expect, test } from 'vitest';
import { dispatches, fingerprint } from './copies.ts';

const WIRE =
  'KLOW (SNA) - The foreign ministers of Syldavia and Borduria met on Tuesday to settle a quarrel over fishing rights ' +
  'on the river Wladir, and agreed to meet again within a month, officials of both countries said after the talks.';

test('a dispatch reprinted with small changes is one dispatch', () => {
  const reprint = WIRE.replace('KLOW (SNA) - ', '').replace('on Tuesday', 'Tuesday');
  const other =
    'Heavy rain has flooded the lower town of Klow, where hundreds of families had to leave their homes at night.';
  expect(dispatches([WIRE, other, reprint].map(fingerprint))).toEqual([0, 1, 0]);
});

test('texts too short for a fingerprint copy nothing', () => {
  expect(dispatches(['', '', 'Two words'].map(fingerprint))).toEqual([0, 1, 2]);
});
