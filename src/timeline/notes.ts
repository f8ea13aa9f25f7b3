import { UNDATED_FUTURE, UNDATED_PAST } from '../model/anchor.ts';
import { ABOUT, type Columns, grainAt, OPEN_END, OPEN_START, statusAt } from '../model/columns.ts';
import { type Day, inWords, parts } from '../model/day.ts';
import type { Grain } from '../model/when.ts';
import { yearInWords } from '../state/dates.ts';
import { t } from '../state/language/index.ts';

/** An event's date in a few words, by how finely it is known: "14 Sep 2023", "July 1953", "about 2019", "1950 – 1953". */
export function dateOf(columns: Columns, i: number): string {
  const { anchor, start, end, precision } = columns;
  if (anchor[i] === UNDATED_PAST) return t.dates.notGiven;
  if (anchor[i] === UNDATED_FUTURE) return t.timeline.notYet;
  const how = precision[i]!;
  const [from, to] = [start[i]!, end[i]! - 1];
  const isAbout = (how & ABOUT) !== 0;
  const about = (date: string) => (isAbout ? t.dates.about(date) : date);
  const ongoing = statusAt(columns, i) === 'ongoing';
  if (how & OPEN_START) return (ongoing ? t.dates.underWayOn : t.timeline.by)(dayWords(to));
  if (how & OPEN_END) return t.timeline.from(dayWords(from));
  const grain = grainAt(columns, i);
  const middle = isAbout ? Math.floor((from + to) / 2) : from;
  if (grain === 'day' && (isAbout || from === to)) return about(dayWords(middle));
  const whole = WHOLE[grain];
  return about(whole && (isAbout || isWhole(from, to, grain)) ? whole(middle) : between(from, to, grain));
}

/** What a card says beside who: the date where it is not one known day, and the status where the act did not simply occur. */
export function noteOf(columns: Columns, i: number): string {
  const status = statusAt(columns, i);
  const date = dateOf(columns, i);
  const plain =
    grainAt(columns, i) === 'day' && (columns.precision[i]! & (ABOUT | OPEN_START | OPEN_END)) === 0;
  const oneDay = plain && columns.end[i]! - columns.start[i]! === 1;
  const undated = columns.end[i] === columns.start[i];
  const said =
    status === 'occurred' || (status === 'ongoing' && (columns.precision[i]! & OPEN_START) !== 0)
      ? ''
      : t.timeline.statusNotes[status];
  return [said, oneDay || undated ? '' : date].filter((part) => part !== '').join(' · ');
}

/** The line under a title: who, then what must be said of date and status. */
export function lineOf(columns: Columns, i: number, who: string): string {
  return [who, noteOf(columns, i)].filter((part) => part !== '').join(' · ');
}

/** The line under a title where no scale tells the day: who, the date, and what must be said of the status. */
export function datedLineOf(columns: Columns, i: number, who: string): string {
  const [note, date] = [noteOf(columns, i), dateOf(columns, i)];
  const status = statusAt(columns, i) === 'occurred' ? '' : note;
  const parts = note.includes(date) ? [who, note] : [who, date, status];
  return parts.filter((part) => part !== '').join(' · ');
}

/** A day in words: "14 Sep 2023". */
export function dayWords(day: Day): string {
  return t.dates.withYear(inWords(day, t.dates.short), yearInWords(parts(day).year));
}

const WHOLE: Readonly<Partial<Record<Grain, (day: Day) => string>>> = {
  month: (day) => t.dates.withYear(inWords(day, t.dates.month), yearInWords(parts(day).year)),
  year: (day) => yearInWords(parts(day).year),
  decade: (day) => t.timeline.decade(String(Math.floor(parts(day).year / 10) * 10)),
};

function isWhole(from: Day, to: Day, grain: Grain): boolean {
  const days = { month: 31, year: 366, decade: 3653 }[grain as 'month' | 'year' | 'decade'];
  return to - from < days;
}

function between(from: Day, to: Day, grain: Grain): string {
  const words = WHOLE[grain] ?? dayWords;
  const [a, b] = [words(from), words(to)];
  return a === b ? a : t.dates.between(a, b);
}
