import { bisectLeft, bisector, bisectRight, utcTickInterval } from 'd3';
import { type Day, dayFrom, inWords, parts } from '../model/day.ts';
import { t } from '../state/language/index.ts';
import { counted } from '../state/words.ts';
import type { Fold, Knots } from './even.ts';
import { dayAt, type Frame, pixelOf } from './scale.ts';

const MS_PER_DAY = 86_400_000;

/** A label on the ribbon, centred on `x` CSS pixels. */
export interface Tick {
  readonly x: number;
  readonly label: string;
}

/** A folded stretch on show, in CSS pixels, with how long it is. */
export interface FoldMark {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** Room that a label takes with what keeps it from the next, in CSS pixels. */
const LABEL = 78;
const TIGHT_LABEL = 58;

/** A day as a date that could label it, by how fine the label must be. */
type Fineness = 'year' | 'month' | 'day';

/** Labels of true time: whole years, months or days at even steps. */
export function trueTicks(frame: Frame, knots: Knots): Tick[] {
  const { left, right } = frame;
  const [from, to] = daysOnShow(frame, knots);
  const count = Math.max(1, Math.floor((right - left) / LABEL / 1.3));
  const interval = utcTickInterval(new Date(from * MS_PER_DAY), new Date(to * MS_PER_DAY), count);
  const dates = interval?.range(new Date(from * MS_PER_DAY), new Date(to * MS_PER_DAY + 1)) ?? [];
  const days = [...new Set(dates.map((date) => Math.floor(date.getTime() / MS_PER_DAY)))];
  const candidates = days.map((day) => ({ day, x: pixelOf(frame, day), fineness: finenessOf(day, days) }));
  return keep(candidates, left, right);
}

/** Labels of Even time: the days of events where they have room, else whole years, months or days outside of folds. */
export function evenTicks(frame: Frame, knots: Knots, folds: readonly Fold[]): Tick[] {
  const { left, right } = frame;
  const [from, to] = daysOnShow(frame, knots);
  const first = bisectLeft(knots.day, from);
  const last = bisectRight(knots.day, to);
  const few = last - first <= ((right - left) / LABEL) * 1.5;
  const days = few ? [...knots.day.subarray(first, last)] : [];
  const exact = days.map((day) => ({
    day,
    x: pixelOf(frame, day),
    fineness: finer(finenessAmong(day, days), finenessAt(frame, day)),
  }));
  const whole = roundDaysAround(from, to, folds).map(({ day, fineness }) => ({
    day,
    x: pixelOf(frame, day),
    fineness,
  }));
  return keep([...exact, ...whole], left, right);
}

/** The days in a frame, with a little beyond the first and last that have events. */
function daysOnShow(frame: Frame, { day, median }: Knots): readonly [from: number, to: number] {
  const from = Math.max(day[0]! - median, dayAt(frame, frame.left));
  return [from, Math.max(from, Math.min(day.at(-1)! + median, dayAt(frame, frame.right)))];
}

interface Candidate {
  readonly day: Day;
  readonly x: number;
  readonly fineness: Fineness;
}

/** Takes labels in order of the list where they do not come too near those taken already. */
function keep(candidates: readonly Candidate[], left: number, right: number): Tick[] {
  const taken: Candidate[] = [];
  for (const one of candidates) {
    const half = widthOf(one) / 2;
    if (one.x < left + half * 0.7 || one.x > right - half * 0.7) continue;
    const at = byPlace(taken, one.x);
    const near = (other: Candidate | undefined) =>
      other !== undefined && Math.abs(other.x - one.x) < half + widthOf(other) / 2;
    if (!near(taken[at - 1]) && !near(taken[at])) taken.splice(at, 0, one);
  }
  return taken.map(({ day, x, fineness }, i) => ({ x, label: labelOf(day, fineness, taken[i - 1]) }));
}

const byPlace = bisector(({ x }: Candidate) => x).left;

function widthOf({ fineness }: Candidate): number {
  return fineness === 'year' ? TIGHT_LABEL : LABEL;
}

/** A day's label; the year stands with the first day or month of it. */
function labelOf(day: Day, fineness: Fineness, before: Candidate | undefined): string {
  const year = parts(day).year;
  if (fineness === 'year') return yearLabel(year);
  const fresh = before === undefined || parts(before.day).year !== year;
  return wordsOf(day, fineness) + (fresh ? ` ${yearLabel(year)}` : '');
}

const known = new Map<string, string>();
const MOST_KNOWN = 5000;

/** A day or month in words; those said before are remembered, since labels are made in every frame. */
function wordsOf(day: Day, fineness: 'month' | 'day'): string {
  const key = fineness + day;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size > MOST_KNOWN) known.clear();
  const words = inWords(day, fineness === 'month' ? 'MMM' : t.dates.short);
  known.set(key, words);
  return words;
}

function yearLabel(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BCE`;
}

function finenessOf(day: Day, days: readonly Day[]): Fineness {
  const all = days.map(parts);
  if (all.every(({ dayOfMonth, month }) => dayOfMonth === 1 && month === 1)) return 'year';
  if (all.every(({ dayOfMonth }) => dayOfMonth === 1)) return parts(day).month === 1 ? 'year' : 'month';
  return 'day';
}

const FINENESS: readonly Fineness[] = ['year', 'month', 'day'];

function finer(a: Fineness, b: Fineness): Fineness {
  return FINENESS[Math.max(FINENESS.indexOf(a), FINENESS.indexOf(b))]!;
}

/** How fine a label must be where months or years around it have room for labels of their own. */
function finenessAt(frame: Frame, day: Day): Fineness {
  const width = pixelOf(frame, day + 1) - pixelOf(frame, day);
  if (width * 31 > 1.5 * LABEL) return 'day';
  return width * 366 > 1.5 * LABEL ? 'month' : 'year';
}

/** How fine a label must be to tell a day from its neighbours. */
function finenessAmong(day: Day, days: readonly Day[]): Fineness {
  const others = days.filter((other) => other !== day).map(parts);
  const { year, month } = parts(day);
  if (others.every((other) => other.year !== year)) return 'year';
  return others.every((other) => other.year !== year || other.month !== month) ? 'month' : 'day';
}

interface Step {
  readonly months: number;
  readonly fineness: Fineness;
  readonly days?: number;
}

/** Round steps of the calendar, coarse first. */
const ROUND: readonly Step[] = [
  ...[1200, 600, 240, 120, 60, 24, 12].map((months): Step => ({ months, fineness: 'year' })),
  ...[6, 3, 1].map((months): Step => ({ months, fineness: 'month' })),
  ...[16, 8, 4, 2, 1].map((days): Step => ({ months: 1, days, fineness: 'day' })),
];

/** More candidates than this at one step cannot have room. */
const TOO_MANY = 200;

/** A day of the calendar that may be labelled. */
type Round = Omit<Candidate, 'x'>;

let remembered:
  | { readonly folds: readonly Fold[]; readonly from: Day; readonly to: Day; readonly days: readonly Round[] }
  | undefined;

/** Round days of a stretch, coarse first. They are remembered while the stretch is much the same, since labels are made in every frame. */
function roundDaysAround(from: Day, to: Day, folds: readonly Fold[]): readonly Round[] {
  const length = to - from;
  const known = remembered;
  const fits =
    known !== undefined &&
    known.folds === folds &&
    known.from <= from &&
    known.to >= to &&
    known.to - known.from < 4 * length;
  if (fits) return known.days;
  const [low, high] = [from - length / 2, to + length / 2];
  const days = ROUND.flatMap((step) => roundDays(low, high, step, folds));
  remembered = { folds, from: low, to: high, days };
  return days;
}

function roundDays(from: Day, to: Day, step: Step, folds: readonly Fold[]): Round[] {
  const length = step.days ?? step.months * 30.44;
  if ((to - from) / length > TOO_MANY) return [];
  const found: Round[] = [];
  for (const day of step.days ? daySteps(from, to, step.days) : monthSteps(from, to, step.months)) {
    if (day < from || day > to || folded(day, folds)) continue;
    const year = step.months < 12 && step.fineness === 'month' && parts(day).month === 1;
    found.push({ day, fineness: year ? 'year' : step.fineness });
  }
  return found;
}

function* monthSteps(from: Day, to: Day, months: number): Generator<Day> {
  const { year, month } = parts(Math.floor(from));
  for (let at = Math.floor((year * 12 + month - 1) / months) * months; ; at += months) {
    const day = dayFrom(Math.floor(at / 12), (((at % 12) + 12) % 12) + 1, 1)!;
    if (day > to) return;
    yield day;
  }
}

function* daySteps(from: Day, to: Day, days: number): Generator<Day> {
  for (let day = Math.floor(from); day <= to; day++) {
    const { dayOfMonth } = parts(day);
    if ((dayOfMonth - 1) % days === 0 && (days === 1 || dayOfMonth < 30)) yield day;
  }
}

function folded(day: Day, folds: readonly Fold[]): boolean {
  let [low, high] = [0, folds.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (folds[middle]!.from < day) low = middle + 1;
    else high = middle;
  }
  return low > 0 && day < folds[low - 1]!.to;
}

/** Folds narrower than this are not told from the rest, in CSS pixels. */
const NARROWEST_FOLD = 24;

/** The folded stretches in a frame that have room, each inset from the days on both sides. */
export function foldMarks(frame: Frame, folds: readonly Fold[]): FoldMark[] {
  const marks: FoldMark[] = [];
  const { left, right } = frame;
  const [first, last] = [dayAt(frame, left), dayAt(frame, right)];
  for (const { from, to } of folds) {
    if (to < first || from > last) continue;
    const [a, b] = [pixelOf(frame, from), pixelOf(frame, to)];
    if (b - a < NARROWEST_FOLD) continue;
    const inset = Math.min(26, (b - a) / 4);
    const [x, end] = [Math.max(left, a + inset), Math.min(right, b - inset)];
    if (end > x) marks.push({ from: x, to: end, label: lengthInWords(to - from) });
  }
  return marks;
}

/** How long a stretch of days is, roughly: "66 years", "7 weeks". */
export function lengthInWords(days: number): string {
  const unit = LENGTHS.find(({ from }) => days >= from)!;
  const count = Math.round(days / unit.days);
  return counted(count, unit.noun);
}

const LENGTHS = [
  { from: 700, days: 365.2425, noun: 'year' },
  { from: 75, days: 30.436875, noun: 'month' },
  { from: 21, days: 7, noun: 'week' },
  { from: -Infinity, days: 1, noun: 'day' },
] as const;
