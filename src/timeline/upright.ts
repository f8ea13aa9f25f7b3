import { UNDATED_FUTURE, UNDATED_PAST } from '../model/anchor.ts';
import type { Columns } from '../model/columns.ts';
import { type Day, inWords, parts } from '../model/day.ts';
import { yearInWords } from '../state/dates.ts';
import { t } from '../state/language/index.ts';
import { lengthInWords } from './ticks.ts';

/** Heights in CSS pixels. */
const EVENT = 66;
const HEADING = 34;
const FOLD = 40;
const MORE = 36;
const PER_DOUBLING = 7;
const WIDEST_GAP = 34;
/** A gap of this many median gaps or more is folded. */
const FOLD_MEDIANS = 20;
/** A day shows so many events; the rest are counted. */
const PER_DAY = 8;

/** What a line of the list is. */
export const LINE = { event: 0, heading: 1, fold: 2, more: 3 } as const;

/** The upright list: its lines from top to bottom, as columns. */
export interface Lines {
  readonly count: number;
  readonly kind: Uint8Array;
  /** An event's index; for a heading the event after it; for a fold its days; for more the first event behind it. */
  readonly value: Int32Array;
  /** How many events stand behind a line of kind `more`. */
  readonly behind: Uint32Array;
  /** Tops in CSS pixels, and the whole height at the end. */
  readonly top: Float64Array;
}

/** Lays out all events that pass, time running down: gaps grow with the logarithm of their length, capped, and fold where long. */
export function linesOf({ anchor, salience }: Columns, fails: Uint8Array, median: number): Lines {
  const list = new Growing();
  let before: Day | undefined;
  for (let i = 0; i < anchor.length; ) {
    const day = anchor[i]!;
    let next = i;
    const events: number[] = [];
    for (; next < anchor.length && anchor[next] === day; next++) if (fails[next] === 0) events.push(next);
    i = next;
    if (events.length === 0) continue;
    separate(list, before, day, median, events[0]!);
    const shown = events.length > PER_DAY ? best(events, salience) : events;
    for (const event of shown) list.push(LINE.event, event, 0, EVENT);
    if (events.length > shown.length) list.push(LINE.more, events[0]!, events.length - shown.length, MORE);
    before = day;
  }
  return list.done();
}

/** A gap, a fold and a heading, as far as the step from one day to the next asks for them. */
function separate(list: Growing, before: Day | undefined, day: Day, median: number, event: number): void {
  const dated = before !== undefined && before !== UNDATED_PAST && day !== UNDATED_FUTURE;
  const gap = dated ? day - before! : 0;
  if (gap > FOLD_MEDIANS * median && gap > 60) list.push(LINE.fold, gap, 0, FOLD);
  else list.space(Math.min(WIDEST_GAP, PER_DOUBLING * Math.log2(1 + gap / median)));
  if (before === undefined || headingOf(before) !== headingOf(day))
    list.push(LINE.heading, event, 0, HEADING);
}

function best(events: readonly number[], salience: Uint8Array): number[] {
  const ranked = events.toSorted((a, b) => salience[b]! - salience[a]! || a - b);
  return ranked.slice(0, PER_DAY).sort((a, b) => a - b);
}

/** The month that a day stands under: "September 2023"; the margins have names of their own. */
export function headingOf(day: Day): string {
  if (day === UNDATED_PAST) return t.pages.notGiven;
  if (day === UNDATED_FUTURE) return t.pages.notYet;
  return t.dates.withYear(inWords(day, t.dates.month), yearInWords(parts(day).year));
}

/** How long a folded stretch is. */
export function foldWords(days: number): string {
  return lengthInWords(days);
}

/** The events of a day that pass and are not among the lines of the list, the most salient first. */
export function behindMore({ anchor, salience }: Columns, fails: Uint8Array, first: number): number[] {
  const events: number[] = [];
  for (let i = first; i < anchor.length && anchor[i] === anchor[first]; i++)
    if (fails[i] === 0) events.push(i);
  const shown = new Set(best(events, salience));
  return events.filter((i) => !shown.has(i)).sort((a, b) => salience[b]! - salience[a]! || a - b);
}

class Growing {
  #kind: number[] = [];
  #value: number[] = [];
  #behind: number[] = [];
  #top: number[] = [];
  #y = 0;

  push(kind: number, value: number, behind: number, height: number): void {
    this.#kind.push(kind);
    this.#value.push(value);
    this.#behind.push(behind);
    this.#top.push(this.#y);
    this.#y += height;
  }

  space(height: number): void {
    this.#y += height;
  }

  done(): Lines {
    return {
      count: this.#kind.length,
      kind: Uint8Array.from(this.#kind),
      value: Int32Array.from(this.#value),
      behind: Uint32Array.from(this.#behind),
      top: Float64Array.from(this.#top.concat(this.#y)),
    };
  }
}
