import type { Window } from '../state/lens.svelte.ts';
import { dayAtUnits, type Knots, unitsOf } from './even.ts';

/** A day is at most this wide, in CSS pixels. */
export const WIDEST_DAY = 300;

/** The whole span has room for so many of its widest days, so that one day alone does not fill the plot. */
const FEWEST_DAYS = 8;

/** Maps days onto the whole span, 0 … 1 from the first day to the last; monotone, continuous and invertible beyond both. */
export interface TimeScale {
  readonly place: (day: number) => number;
  readonly day: (place: number) => number;
  /** The share of the whole span that the widest day takes. */
  readonly widestDay: number;
}

/** Even time: events get even room. */
export function evenScale(knots: Knots): TimeScale {
  const { day, at, median } = knots;
  const width = at.at(-1)!;
  let steepest = 1 / median;
  for (let i = 0; i + 1 < day.length; i++)
    steepest = Math.max(steepest, (at[i + 1]! - at[i]!) / (day[i + 1]! - day[i]!));
  const total = Math.max(width, FEWEST_DAYS * steepest);
  const lead = (total - width) / 2;
  return {
    place: (when) => (unitsOf(knots, when) + lead) / total,
    day: (place) => dayAtUnits(knots, place * total - lead),
    widestDay: steepest / total,
  };
}

/** True time: linear in days. */
export function trueScale({ day }: Knots): TimeScale {
  const [first, last] = [day[0]!, day.at(-1)!];
  const total = Math.max(last - first, FEWEST_DAYS);
  const lead = (total - (last - first)) / 2;
  return {
    place: (when) => (when - first + lead) / total,
    day: (place) => place * total - lead + first,
    widestDay: 1 / total,
  };
}

/** What part of a scale is on show and where: places `low` … `high` fill the pixels `left` … `right`. */
export interface Frame {
  readonly scale: TimeScale;
  readonly low: number;
  readonly high: number;
  readonly left: number;
  readonly right: number;
}

/** The room of the plot along time, in CSS pixels: from `left` to `right`, the last `tail` kept for the last event's title. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly head: number;
  readonly tail: number;
}

/** The whole span in a room, with `head` before the first day and `tail` after the last. */
export function wholeFrame(scale: TimeScale, { left, right, head, tail }: Room): Frame {
  const inner = Math.max(1, right - left - head - tail);
  return { scale, low: -head / inner, high: 1 + tail / inner, left, right };
}

/** A window of days in a room; the whole span for `undefined`. */
export function frameOf(scale: TimeScale, room: Room, window: Window | undefined): Frame {
  const whole = wholeFrame(scale, room);
  if (!window) return whole;
  return clampFrame({ ...whole, low: scale.place(window.from), high: scale.place(window.to) }, room);
}

/** The nearest frame that lies within the whole span and is no closer than a day's greatest width. */
export function clampFrame(frame: Frame, room: Room): Frame {
  const whole = wholeFrame(frame.scale, room);
  const widest = whole.high - whole.low;
  const width = Math.min(widest, Math.max(narrowest(frame, room), frame.high - frame.low));
  const middle = (frame.low + frame.high) / 2;
  const low = Math.min(whole.high - width, Math.max(whole.low, middle - width / 2));
  return { ...whole, low, high: low + width };
}

function narrowest({ scale }: Frame, { left, right }: Room): number {
  return (scale.widestDay * Math.max(1, right - left)) / WIDEST_DAY;
}

/** How many times closer than the whole span a frame is. */
export function zoomOf(frame: Frame, room: Room): number {
  const whole = wholeFrame(frame.scale, room);
  return (whole.high - whole.low) / (frame.high - frame.low);
}

/** The greatest zoom of a scale in a room, at least 1. */
export function greatestZoom(scale: TimeScale, room: Room): number {
  const whole = wholeFrame(scale, room);
  return Math.max(1, (whole.high - whole.low) / narrowest(whole, room));
}

/** The pixel of a day in a frame. */
export function pixelOf({ scale, low, high, left, right }: Frame, day: number): number {
  return left + ((scale.place(day) - low) / (high - low)) * (right - left);
}

/** The day at a pixel of a frame. */
export function dayAt({ scale, low, high, left, right }: Frame, pixel: number): number {
  return scale.day(low + ((pixel - left) / (right - left)) * (high - low));
}

/** The window of days that a frame shows. */
export function windowOf({ scale, low, high }: Frame): Window {
  return { from: scale.day(low), to: scale.day(high) };
}

/** The frame closer by `factor` around a pixel. */
export function zoomFrame(frame: Frame, room: Room, factor: number, pixel: number): Frame {
  const at = frame.low + ((pixel - frame.left) / (frame.right - frame.left)) * (frame.high - frame.low);
  const whole = wholeFrame(frame.scale, room);
  const width = Math.min(
    whole.high - whole.low,
    Math.max(narrowest(frame, room), (frame.high - frame.low) / factor),
  );
  const share = (at - frame.low) / (frame.high - frame.low);
  return clampFrame({ ...frame, low: at - share * width, high: at + (1 - share) * width }, room);
}

/** The frame moved by pixels; positive goes forward in time. */
export function panFrame(frame: Frame, room: Room, pixels: number): Frame {
  const by = (pixels / (frame.right - frame.left)) * (frame.high - frame.low);
  return clampFrame({ ...frame, low: frame.low + by, high: frame.high + by }, room);
}
