import { beforeAll, bench, describe } from 'vitest';
import { type Columns, decodeColumns, encodeColumns } from '../model/columns.ts';
import { generate } from '../pipeline/bench/generate.ts';
import { EVERYTHING, failures } from '../state/filter.ts';
import { byTone, toneCodes } from './arrange.ts';
import { hiddenIn, strips } from './density.ts';
import { distinctDays, type Knots, knotsOver } from './even.ts';
import { pack } from './pack.ts';
import { packInput } from './packing.ts';
import { evenScale, frameOf } from './scale.ts';
import { type Sums, sumUp } from './sums.ts';

const ROOM = { left: 24, right: 924, head: 30, tail: 130 };

describe.each([1000, 10_000, 100_000])('%i events', (count) => {
  let file: Uint8Array;
  let columns: Columns;
  let knots: Knots;
  let tones: Uint8Array;
  let sums: Sums;

  const totals = () =>
    sumUp(
      columns,
      failures(columns, { ...EVERYTHING, tones: ['talks'] }, undefined, () => undefined),
      knots,
      {
        bucket: tones,
        count: 4,
      },
    );

  beforeAll(() => {
    file = encodeColumns(generate(count).events, new Uint8Array(count), []);
    columns = decodeColumns(file);
    knots = knotsOver(distinctDays(columns));
    tones = toneCodes(columns);
    sums = totals();
  });

  bench('read the columns', () => void decodeColumns(file));
  bench('find the distinct days and their places', () => void knotsOver(distinctDays(columns)));
  bench('work out rows', () => {
    pack(packInput(columns, evenScale(knots), ROOM, { ...byTone(tones, 560, true), card: 212 }));
  });
  bench('filter and sum up', () => void totals());
  bench('count what is not shown, strip by strip', () => {
    hiddenIn(columns, sums, frameOf(evenScale(knots), ROOM, undefined), strips(24, 924, 4), []);
  });
});
