import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeColumns } from '../model/columns.ts';
import { generate } from '../pipeline/bench/generate.ts';
import { columnFiles } from '../pipeline/emit/columns.ts';
import { byTone, toneCodes } from './arrange.ts';
import { anchoredStrips, hiddenIn, strips } from './density.ts';
import { datedRange, distinctDays, knotsOver } from './even.ts';
import { markOf, runningRows, shownIn } from './marks.ts';
import { pack } from './pack.ts';
import { packInput } from './packing.ts';
import { dayAt, evenScale, frameOf, trueScale, zoomFrame, zoomOf } from './scale.ts';
import { sumUp } from './sums.ts';

const columns = decodeColumns(columnFiles(generate(3000)).files.get('data/columns.bin')!);
const knots = knotsOver(distinctDays(columns));
const tones = toneCodes(columns);
const ROOM = { left: 24, right: 924, head: 30, tail: 130 };
const fails = Uint8Array.from(tones, (tone) => (tone === 3 ? 1 : 0));

test('what is shown and what is counted are together all that passes, at any place and zoom', () => {
  const arrangement = byTone(tones, 700, true);
  for (const scale of [evenScale(knots), trueScale(knots)]) {
    const packing = pack(packInput(columns, scale, ROOM, { ...arrangement, card: 212 }));
    const running = runningRows(columns, packing, arrangement);
    const sums = sumUp(columns, fails, knots, { bucket: tones, count: 4 });
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 12, noNaN: true }),
        fc.double({ min: 24, max: 924, noNaN: true }),
        (power, pixel) => {
          const frame = zoomFrame(frameOf(scale, ROOM, undefined), ROOM, 2 ** power, pixel);
          const level = Math.floor(Math.log2(zoomOf(frame, ROOM)) + 1e-6);
          const reach = [dayAt(frame, -400), dayAt(frame, 1400)] as const;
          const marks = shownIn(columns, packing, level, reach, running)
            .filter((i) => fails[i] === 0)
            .map((i) => markOf(columns, i, frame, arrangement, packing.row[i]!));
          const edges = anchoredStrips(frame, zoomOf(frame, ROOM), level, 120).edges;
          const { counts } = hiddenIn(columns, sums, frame, edges, marks);
          const [low, high] = [dayAt(frame, edges[0]!), dayAt(frame, edges.at(-1)!)];
          const within = (i: number) => columns.anchor[i]! >= low && columns.anchor[i]! < high;
          const counted = counts.reduce((sum, own) => sum + own.reduce((a, b) => a + b, 0), 0);
          const shown = marks.filter(({ i }) => within(i)).length;
          const [from, to] = datedRange(columns.anchor);
          let passing = 0;
          for (let i = from; i < to; i++) if (fails[i] === 0 && within(i)) passing++;
          expect(shown + counted).toBe(passing);
        },
      ),
      { numRuns: 60 },
    );
  }
});

test('strips cover a stretch without gaps', () => {
  const edges = strips(10, 101, 4);
  expect(edges[0]).toBe(10);
  expect(edges.at(-1)).toBe(101);
});
