import { type Columns, OPEN_END, OPEN_START, toneCode } from '../model/columns.ts';
import type { Arrangement } from './arrange.ts';
import type { Seat } from './margins.ts';
import { NEVER, type Packing } from './pack.ts';
import { FADE, isAbout, type Shape, shapeOf } from './packing.ts';
import { type Frame, pixelOf } from './scale.ts';

/** What goes on to the right of its place stands this much above its row's middle: its text stands below it. */
export const BAR_RISE = 7;
/** A bracket or bar is at least this long. */
const SHORTEST = 14;

/** One event on the plot, in CSS pixels. */
export interface Mark {
  /** Index of the event. */
  readonly i: number;
  readonly group: number;
  readonly shape: Shape;
  readonly x: number;
  readonly y: number;
  /** The stretch drawn: a bar, a bracket, or how far about a dot the day may lie. */
  readonly from: number;
  readonly to: number;
  /** Whether each end fades out. */
  readonly fadesIn: boolean;
  readonly fadesOut: boolean;
  readonly tone: number;
  readonly status: number;
  /** 0, 1 or 2 by salience. */
  readonly weight: number;
  readonly alpha: number;
}

/** Events that a packing shows in a frame at a level of zoom: those that begin in it and the long ones that run into it. */
export function shownIn(
  columns: Columns,
  { order, first, level: levels }: Packing,
  level: number,
  [from, to]: readonly [from: number, to: number],
  running: readonly Uint32Array[],
): number[] {
  const shown: number[] = [];
  for (let at = 0; at <= level && at + 1 < first.length; at++)
    for (
      let k = lowerBound(columns.anchor, order, from, first[at]!, first[at + 1]!);
      k < first[at + 1]!;
      k++
    ) {
      const i = order[k]!;
      if (columns.anchor[i]! > to) break;
      shown.push(i);
    }
  for (const row of running) {
    const i = lastBefore(columns, row, levels, level, from);
    if (i !== undefined && columns.end[i]! > from) shown.push(i);
  }
  return shown.sort((a, b) => a - b);
}

/** The first k in [low, high) whose event is anchored at or after a day. */
function lowerBound(anchor: Int32Array, order: Uint32Array, day: number, low: number, high: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (anchor[order[middle]!]! < day) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The last long event of a row that begins before a day and is shown at a level. */
function lastBefore(
  { anchor }: Columns,
  row: Uint32Array,
  levels: Uint8Array,
  level: number,
  day: number,
): number | undefined {
  let at = lowerBound(anchor, row, day, 0, row.length) - 1;
  while (at >= 0 && levels[row[at]!]! > level) at--;
  return row[at];
}

/** For each row of each group its bars and brackets in order of time, since no two of a row overlap. */
export function runningRows(
  columns: Columns,
  { level, row }: Packing,
  { group, rows }: Arrangement,
): Uint32Array[] {
  const before = rows.map((_, at) => rows.slice(0, at).reduce((sum, own) => sum + own, 0));
  const lists: number[][] = Array.from({ length: rows.reduce((sum, own) => sum + own, 0) }, () => []);
  for (let i = 0; i < columns.size; i++)
    if (level[i] !== NEVER && columns.end[i]! - columns.anchor[i]! > 1)
      lists[before[group[i]!]! + row[i]!]!.push(i);
  return lists.map((list) => Uint32Array.from(list));
}

/** An event as a mark of a frame, in a row of an arrangement. */
export function markOf(
  columns: Columns,
  i: number,
  frame: Frame,
  arrangement: Arrangement,
  row: number,
): Mark {
  const { anchor, start, end, precision } = columns;
  const shape = shapeOf(columns, i);
  const group = arrangement.group[i]!;
  const x = pixelOf(frame, anchor[i]!);
  const how = precision[i]!;
  const about = isAbout(columns, i);
  const [openStart, openEnd] = [(how & OPEN_START) !== 0, (how & OPEN_END) !== 0];
  let from = shape === 'dot' && !about ? x : pixelOf(frame, start[i]!);
  let to = shape === 'dot' && !about ? x : pixelOf(frame, end[i]!);
  if (shape !== 'dot') to = Math.max(to, from + SHORTEST);
  if (openStart) from -= FADE;
  if (openEnd) to += FADE;
  return {
    i,
    group,
    shape,
    x,
    y: arrangement.y(group, row) - (shape === 'dot' && !openEnd && !about ? 0 : BAR_RISE),
    from,
    to,
    fadesIn: openStart || about,
    fadesOut: openEnd || about,
    ...lookOf(columns, i),
    alpha: 1,
  };
}

/** An undated event as a mark in a margin, at `x`. */
export function undatedMark(
  columns: Columns,
  { i, group, row }: Seat,
  x: number,
  arrangement: Arrangement,
): Mark {
  const y = arrangement.y(group, row);
  return {
    ...lookOf(columns, i),
    i,
    group,
    shape: 'dot',
    x,
    y,
    from: x,
    to: x,
    fadesIn: false,
    fadesOut: false,
    alpha: 1,
  };
}

/** What an event's mark looks like, wherever it stands. */
function lookOf({ kind, salience }: Columns, i: number): Pick<Mark, 'tone' | 'status' | 'weight'> {
  return {
    tone: toneCode(kind[i]!),
    status: (kind[i]! >> 4) & 7,
    weight: salience[i]! > 170 ? 2 : salience[i]! > 70 ? 1 : 0,
  };
}
