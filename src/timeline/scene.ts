import { bisectLeft } from 'd3';
import type { Scale } from '../state/lens.svelte.ts';
import { anchoredStrips, hiddenIn } from './density.ts';
import { datedRange } from './even.ts';
import type { Seat } from './margins.ts';
import { type Mark, markOf, shownIn, undatedMark } from './marks.ts';
import { dayAt, type Frame, zoomOf } from './scale.ts';
import { evenTicks, type FoldMark, foldMarks, type Tick, trueTicks } from './ticks.ts';
import type { View } from './view.svelte.ts';

/** Width of a strip that has one count, in CSS pixels. */
const COUNTED = 120;
/** The count of a lane stands so far before its end, in CSS pixels. */
const LANE_COUNT = 30;

/** A number of events that have no room as marks, in the strip from `from` to `to` CSS pixels. */
export interface Count {
  readonly key: string;
  readonly group: number;
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** Whether zooming in can make room. */
  readonly zooms: boolean;
}

/** Everything to draw for one moment, in CSS pixels. */
export interface Scene {
  readonly marks: readonly Mark[];
  /** Undated events in the margins. */
  readonly undated: readonly Mark[];
  readonly frame: Frame;
  readonly counts: readonly Count[];
  readonly ticks: readonly Tick[];
  readonly folds: readonly FoldMark[];
}

/** Lays out what a view shows; touches only the events that have room. `undefined` until rows are known. */
export function sceneOf(view: View): Scene | undefined {
  const { mix } = view;
  const scale: Scale = mix < 0.5 ? 'even' : 'true';
  if (!view.rows[scale]) return undefined;
  const shown = marksOf(view, scale);
  const marks = mix === 0 || mix === 1 ? shown : blend(marksOf(view, 'even'), marksOf(view, 'true'), mix);
  const frame = view.frames[scale];
  return {
    marks,
    undated: undatedMarks(view),
    frame,
    counts: [...countsOf(view, frame, shown), ...undatedCounts(view)],
    ticks: view.empty
      ? []
      : scale === 'even'
        ? evenTicks(frame, view.knots, view.folds)
        : trueTicks(frame, view.knots),
    folds: scale === 'even' ? foldMarks(frame, view.folds) : [],
  };
}

/** The level of zoom whose rows are shown. */
function levelOf(frame: Frame, view: View): number {
  return Math.floor(Math.log2(zoomOf(frame, view.room)) + 1e-6);
}

function marksOf(view: View, scale: Scale): Mark[] {
  const rows = view.rows[scale];
  if (!rows || rows.layout !== view.lens.layout) return [];
  const frame = view.frames[scale];
  const { columns, fails } = view.lens;
  const reach = view.card + COUNTED * 2;
  const days = [dayAt(frame, frame.left - reach), dayAt(frame, frame.right + COUNTED * 2)] as const;
  return shownIn(columns, rows.packing, levelOf(frame, view), days, rows.running)
    .filter((i) => fails[i] === 0)
    .map((i) => markOf(columns, i, frame, rows.arrangement, rows.packing.row[i]!));
}

/** Where dots stand in each margin, in CSS pixels from the plot's edge or the room's end. */
const MARGIN_DOT = 14;
const EDGE = 24;

function undatedMarks(view: View): Mark[] {
  const { columns, fails } = view.lens;
  const { past, future } = view.margins;
  const place = (seats: readonly Seat[], x: number) =>
    seats.filter(({ i }) => fails[i] === 0).map((seat) => undatedMark(columns, seat, x, view.arrangement));
  return [...place(past, view.pastFrom + MARGIN_DOT), ...place(future, view.room.right + MARGIN_DOT)];
}

function undatedCounts(view: View): Count[] {
  const { fails } = view.lens;
  const { left, right } = view.room;
  const sides = [
    { name: 'past', from: view.pastFrom, to: left, totals: view.sums.past, seats: view.margins.past },
    {
      name: 'future',
      from: right,
      to: view.width - EDGE,
      totals: view.sums.future,
      seats: view.margins.future,
    },
  ];
  return sides.flatMap(({ name, from, to, totals, seats }) =>
    view.arrangement.buckets.flatMap((_, group) => {
      const shown = seats.filter((seat) => seat.group === group && fails[seat.i] === 0).length;
      const count = sum(view.arrangement.buckets[group]!.map((bucket) => totals[bucket]!)) - shown;
      const y = view.arrangement.counts[group]!;
      return count > 0
        ? [{ key: `${name}:${group}`, group, from, to, x: (from + to) / 2, y, count, zooms: false }]
        : [];
    }),
  );
}

/** Marks on their way from Even to True time; those of only one of both fade. */
function blend(even: readonly Mark[], real: readonly Mark[], mix: number): Mark[] {
  const ahead = new Map(real.map((mark) => [mark.i, mark]));
  const both = even.map((mark) => {
    const other = ahead.get(mark.i);
    ahead.delete(mark.i);
    return other ? between(mark, other, mix) : { ...mark, alpha: 1 - mix };
  });
  return [...both, ...[...ahead.values()].map((mark) => ({ ...mark, alpha: mix }))];
}

function between(a: Mark, b: Mark, mix: number): Mark {
  const part = (from: number, to: number) => from + (to - from) * mix;
  return { ...b, x: part(a.x, b.x), y: part(a.y, b.y), from: part(a.from, b.from), to: part(a.to, b.to) };
}

function countsOf(view: View, frame: Frame, shown: readonly Mark[]): Count[] {
  const { buckets, lanes, counts: places } = view.arrangement;
  const level = levelOf(frame, view);
  const levels = view.rows[view.lens.scale]?.packing.first.length ?? 0;
  const { first, edges } =
    lanes.length > 0
      ? { first: 0, edges: Float64Array.of(frame.left, frame.right) }
      : anchoredStrips(frame, zoomOf(frame, view.room), level, COUNTED);
  const { counts } = hiddenIn(view.lens.columns, view.sums, frame, edges, shown);
  const zooms = level < levels - 3;
  return buckets.flatMap((own, group) =>
    Array.from({ length: edges.length - 1 }, (_, at): Count => {
      const [from, to] = [edges[at]!, edges[at + 1]!];
      const count = sum(own.map((bucket) => counts[bucket]![at]!));
      const key = lanes.length > 0 ? `lane:${group}` : `${group}:${level}:${first + at}`;
      const x = lanes.length > 0 ? frame.right - LANE_COUNT : (from + to) / 2;
      return { key, group, from, to, x, y: places[group]!, count, zooms };
    }).filter(({ count, from, to }) => count > 0 && to > frame.left && from < frame.right),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** The events behind a count: a stretch of them, and which of those belong to it. */
export function rangeOf(view: View, { key, group, from, to }: Count, scene: Scene) {
  const { columns } = view.lens;
  const { anchor } = columns;
  const shown = new Set([...scene.marks, ...scene.undated].map(({ i }) => i));
  const belongs = (i: number) => view.arrangement.group[i] === group && !shown.has(i);
  const [firstDated, lastDated] = datedRange(anchor);
  if (key.startsWith('past')) return { first: 0, last: firstDated, belongs };
  if (key.startsWith('future')) return { first: lastDated, last: columns.size, belongs };
  const at = (x: number) => bisectLeft(anchor, dayAt(view.frame, x), firstDated, lastDated);
  return { first: at(from), last: at(to), belongs };
}
