import { UNDATED_FUTURE, UNDATED_PAST } from '../model/anchor.ts';
import { ABOUT, type Columns, grainAt, OPEN_END, OPEN_START, statusAt } from '../model/columns.ts';
import { type Day, inWords, parts } from '../model/day.ts';
import type { Grain } from '../model/when.ts';
import { yearInWords } from '../state/dates.ts';

/** An event's date in a few words, by how finely it is known: "14 Sep 2023", "July 1953", "about 2019", "1950 – 1953". */
export function dateOf(columns: Columns, i: number): string {
  const { anchor, start, end, precision } = columns;
  if (anchor[i] === UNDATED_PAST) return 'date not given';
  if (anchor[i] === UNDATED_FUTURE) return 'no date yet';
  const how = precision[i]!;
  const [from, to] = [start[i]!, end[i]! - 1];
  const about = how & ABOUT ? 'about ' : '';
  const ongoing = statusAt(columns, i) === 'ongoing';
  if (how & OPEN_START) return `${ongoing ? 'under way on' : 'by'} ${dayWords(to)}`;
  if (how & OPEN_END) return `from ${dayWords(from)}`;
  const grain = grainAt(columns, i);
  const middle = about ? Math.floor((from + to) / 2) : from;
  if (grain === 'day' && (about || from === to)) return about + dayWords(middle);
  const whole = WHOLE[grain];
  return about + (whole && (about || isWhole(from, to, grain)) ? whole(middle) : between(from, to, grain));
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
    status === 'occurred' || (status === 'ongoing' && date.startsWith('under way'))
      ? ''
      : STATUS_NOTE[status];
  return [said, oneDay || undated ? '' : date].filter((part) => part !== '').join(' · ');
}

/** The line under a title: who, then what must be said of date and status. */
export function lineOf(columns: Columns, i: number, who: string): string {
  return [who, noteOf(columns, i)].filter((part) => part !== '').join(' · ');
}

const STATUS_NOTE = {
  occurred: '',
  ongoing: 'under way',
  planned: 'planned',
  possible: 'possible',
  denied: 'denied',
} as const;

/** A day in words: "14 Sep 2023". */
export function dayWords(day: Day): string {
  return `${inWords(day, 'd MMM')} ${yearInWords(parts(day).year)}`;
}

const WHOLE: Readonly<Partial<Record<Grain, (day: Day) => string>>> = {
  month: (day) => `${inWords(day, 'MMMM')} ${yearInWords(parts(day).year)}`,
  year: (day) => yearInWords(parts(day).year),
  decade: (day) => `${Math.floor(parts(day).year / 10) * 10}s`,
};

function isWhole(from: Day, to: Day, grain: Grain): boolean {
  const days = { month: 31, year: 366, decade: 3653 }[grain as 'month' | 'year' | 'decade'];
  return to - from < days;
}

function between(from: Day, to: Day, grain: Grain): string {
  const words = WHOLE[grain] ?? dayWords;
  const [a, b] = [words(from), words(to)];
  return a === b ? a : `${a} – ${b}`;
}
