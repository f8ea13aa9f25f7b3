import { bisectLeft } from 'd3';
import { toneCode } from '../model/columns.ts';
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

/** A number of events that have no room as marks, in the strip from `from` to `to` CSS pixels. */
export interface Count {
  readonly key: string;
  readonly group: number;
  readonly from: number;
  readonly to: number;
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
    ticks: scale === 'even' ? evenTicks(frame, view.knots, view.folds) : trueTicks(frame, view.knots),
    folds: scale === 'even' ? foldMarks(frame, view.folds) : [],
  };
}

/** The level of zoom whose rows are shown. */
function levelOf(frame: Frame, view: View): number {
  return Math.floor(Math.log2(zoomOf(frame, view.room)) + 1e-6);
}

function marksOf(view: View, scale: Scale): Mark[] {
  const rows = view.rows[scale];
  if (!rows) return [];
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
  return [...place(past, EDGE + MARGIN_DOT), ...place(future, view.room.right + MARGIN_DOT)];
}

function undatedCounts(view: View): Count[] {
  const { fails } = view.lens;
  const { left, right } = view.room;
  const sides = [
    { name: 'past', from: EDGE, to: left, totals: view.sums.past, seats: view.margins.past },
    {
      name: 'future',
      from: right,
      to: view.width - EDGE,
      totals: view.sums.future,
      seats: view.margins.future,
    },
  ];
  return sides.flatMap(({ name, from, to, totals, seats }) =>
    [0, 1].flatMap((group) => {
      const shown = seats.filter((seat) => seat.group === group && fails[seat.i] === 0).length;
      const count = totals[group * 2]! + totals[group * 2 + 1]! - shown;
      const y = view.arrangement.counts[group]!;
      return count > 0 ? [{ key: `${name}:${group}`, group, from, to, y, count, zooms: false }] : [];
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
  const zoom = zoomOf(frame, view.room);
  const level = levelOf(frame, view);
  const levels = view.rows[view.lens.scale]?.packing.first.length ?? 0;
  const { first, edges } = anchoredStrips(frame, zoom, level, COUNTED);
  const { counts } = hiddenIn(view.lens.columns, view.sums, frame, edges, shown);
  return [0, 1].flatMap((group) =>
    Array.from(
      { length: edges.length - 1 },
      (_, at): Count => ({
        key: `${group}:${level}:${first + at}`,
        group,
        from: edges[at]!,
        to: edges[at + 1]!,
        y: view.arrangement.counts[group]!,
        count: counts[group * 2]![at]! + counts[group * 2 + 1]![at]!,
        zooms: level < levels - 3,
      }),
    ).filter(({ count, from, to }) => count > 0 && to > frame.left && from < frame.right),
  );
}

/** The events behind a count: a stretch of them, and which of those belong to it. */
export function rangeOf(view: View, { key, group, from, to }: Count, scene: Scene) {
  const { columns } = view.lens;
  const { anchor, kind } = columns;
  const shown = new Set([...scene.marks, ...scene.undated].map(({ i }) => i));
  const belongs = (i: number) => toneCode(kind[i]!) >> 1 === group && !shown.has(i);
  const [firstDated, lastDated] = datedRange(anchor);
  if (key.startsWith('past')) return { first: 0, last: firstDated, belongs };
  if (key.startsWith('future')) return { first: lastDated, last: columns.size, belongs };
  const at = (x: number) => bisectLeft(anchor, dayAt(view.frame, x), firstDated, lastDated);
  return { first: at(from), last: at(to), belongs };
}
