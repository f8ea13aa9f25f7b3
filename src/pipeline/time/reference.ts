import { type Day, parts } from '../../model/day.ts';
import { around, month, plus, type Stretch, type Unit } from './stretch.ts';

/** Which way a sentence looks. */
export type Tense = 'past' | 'future' | undefined;

/** What relative expressions are reckoned from, as it moves through a text. */
export interface Reference {
  /** Day of publication. */
  readonly published: Day;
  /** Whether the whole text tells history, far from its day of publication. */
  readonly history: boolean;
  /** Whether it does so at this place. */
  readonly narrative: boolean;
  /** The last date mentioned. */
  readonly last: Stretch | undefined;
  /** The date that the story stands at: the last one mentioned that is no digression. */
  readonly anchor: Stretch | undefined;
  /** The last day mentioned. */
  readonly lastDay: Day | undefined;
  /** Which way the sentence looks at this place. */
  readonly tense: Tense;
  /** Which way a bare date leans without a sign: newspapers look back, reminders ahead. */
  readonly lean: 'past' | 'future';
  /** The year that follows in the same list ("in April and June 1955"). */
  readonly yearAhead: number | undefined;
  /** The month, 1–12, that a range runs to from here ("from October to March"). */
  readonly monthAhead: number | undefined;
  /** Whether the article writes 13/09 (`day`) or 09/13 (`month`) first. */
  readonly slashes: 'day' | 'month';
}

/** The day that "yesterday", "last year" and "ago" are said on: publication, or the date told in a history. */
export function now(reference: Reference): Day {
  return reference.history && reference.anchor ? reference.anchor.first : reference.published;
}

/** The day that the story stands at, from which a bare month or day is reckoned. */
function here(reference: Reference): Day {
  return reference.narrative && reference.anchor ? reference.anchor.first : reference.published;
}

/** The day that "later", "the next day", "that year" hang on: the last date told, or publication. */
export function told(reference: Reference): Stretch {
  return reference.last ?? around(reference.published, 'day');
}

/** The stretch of a unit `n` away from the text's own time: 0 this, −1 last, 1 next. */
export function away(reference: Reference, n: number, unit: Unit): Stretch {
  return around(plus(now(reference), n, unit), unit);
}

/** Which occurrence of a month (1–12) is meant where no year is given. */
export function monthOf(reference: Reference, m: number): Stretch {
  if (reference.yearAhead !== undefined) return month(reference.yearAhead, m);
  const from = parts(here(reference));
  if (reference.narrative) return month(narrativeYear(from.year, from.month, m, reference), m);
  const behind = (from.month - m + 12) % 12;
  const back = month(from.year, from.month - behind);
  const ahead = behind === 0 ? back : month(from.year, from.month - behind + 12);
  if (reference.tense === 'past') return back;
  if (reference.tense === 'future' || reference.lean === 'future') return ahead;
  return behind <= 7 ? back : ahead;
}

function narrativeYear(y: number, from: number, m: number, reference: Reference): number {
  const coarse = reference.anchor && reference.anchor.last - reference.anchor.first > 100;
  const to = reference.monthAhead;
  if (!coarse && to !== undefined && to < m && m > from) return y - 1;
  // In the background of news the story only goes forward; histories step back within the year.
  return !coarse && from - m > (reference.history ? 6 : 0) ? y + 1 : y;
}

/** The year of a month and day where none is given: in news the nearest in the direction the sentence looks. */
export function yearOf(reference: Reference, m: number, d: number): number {
  if (reference.yearAhead !== undefined) return reference.yearAhead;
  const from = parts(here(reference));
  if (reference.narrative) return narrativeYear(from.year, from.month, m, reference);
  const behind = (from.month - m) * 30.4 + from.dayOfMonth - d;
  const distances = [-1, 0, 1].map((shift) => ({ y: from.year + shift, off: shift * 365 - behind }));
  const allowed = distances.filter(({ off }) =>
    reference.tense === 'past' ? off < 4 : reference.tense === 'future' ? off > -4 : true,
  );
  if (reference.lean === 'future') return (distances.find(({ off }) => off > -1) ?? distances[2]!).y;
  const far = (off: number): number => (off < 0 ? -off : 1.5 * off);
  return allowed.reduce((a, b) => (far(b.off) < far(a.off) ? b : a)).y;
}

/** The quarter that figures are about: the one told, else the last that has ended. */
export function reported(r: Reference): Stretch {
  const at = told(r);
  return at.unit === 'quarter' ? at : around(plus(now(r), -1, 'quarter'), 'quarter');
}
