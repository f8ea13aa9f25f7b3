import { type CivilDate, dayFrom, dayOf, inWords, parts } from '../model/day.ts';
import type { Status } from '../model/event.ts';
import type { When } from '../model/when.ts';
import { t } from './language/index.ts';

type Part = { readonly words: string; readonly about: boolean };

/** A civil date in words: "Thu 14 Sep 2023". */
export function dateInWords(date: CivilDate): string {
  return dayInWords(date, t.dates.weekday);
}

/** A civil date in full: "14 September 2023". */
export function fullDate(date: CivilDate): string {
  return dayInWords(date, t.dates.full);
}

function dayInWords(date: CivilDate, pattern: string): string {
  const day = dayOf(date);
  return t.dates.withYear(inWords(day, pattern), yearInWords(parts(day).year));
}

/** An astronomical year as readers write it: 2023, "44 BCE". */
export function yearInWords(year: number): string {
  return year > 0 ? String(year) : t.dates.bce(String(1 - year));
}

/** A stretch of the calendar in words: "14 September 2023", "about 2019", "1950 – 1953", "no date yet". */
export function whenInWords(when: When, status: Status): string {
  const [from, to] = when.edtf.split('/');
  if (to === undefined) return one(from!);
  const on = status === 'ongoing';
  if (open(from!) && open(to)) return t.dates.notGiven;
  if (open(from!)) return on ? t.dates.underWayOn(one(to)) : t.dates.notGivenBy(one(to));
  if (open(to))
    return on || status === 'occurred' ? t.dates.fromOn(one(from!)) : t.dates.notYetAfter(one(from!));
  return between(part(from!), part(to));
}

function open(edtf: string): boolean {
  return edtf === '..' || edtf === '';
}

function one(edtf: string): string {
  const { words, about } = part(edtf);
  return about ? t.dates.about(words) : words;
}

function between(from: Part, to: Part): string {
  const words = t.dates.between(from.words, to.words);
  return from.about || to.about ? t.dates.about(words) : words;
}

/** One EDTF date (ISO 8601-2 level 1: years, months, days, seasons 21–24, decades `195X`, `~` and `?`). */
function part(edtf: string): Part {
  const about = /[~?%]/.test(edtf);
  const bare = edtf.replace(/[~?%]/g, '');
  return {
    words: FORMS.reduce<string | undefined>((done, form) => done ?? form(bare), undefined) ?? bare,
    about,
  };
}

const FORMS: readonly ((edtf: string) => string | undefined)[] = [
  (edtf) => (/^[+-]?\d{4,6}-\d\d-\d\d$/.test(edtf) ? fullDate(edtf) : undefined),
  (edtf) => {
    const m = /^([+-]?\d{4,6})-(\d\d)$/.exec(edtf);
    if (!m) return undefined;
    const year = yearInWords(Number(m[1]));
    const season = t.dates.seasons[m[2]!];
    if (season) return t.dates.withYear(season, year);
    const first = dayFrom(Number(m[1]), Number(m[2]), 1);
    return first === undefined ? undefined : t.dates.withYear(inWords(first, t.dates.month), year);
  },
  (edtf) => (/^Y?[+-]?\d{4,}$/.test(edtf) ? yearInWords(Number(edtf.replace('Y', ''))) : undefined),
  (edtf) => (/^\d{3}X$/.test(edtf) ? t.dates.decade(`${edtf.slice(0, 3)}0`) : undefined),
  (edtf) => (/^\d{2}XX$/.test(edtf) ? t.dates.decade(`${edtf.slice(0, 2)}00`) : undefined),
];

/** How an event's date is known, given the civil date on which its article was published. */
export function whenIsKnown(when: When, published: CivilDate): string {
  if (when.basis === 'publication' && /^[^/]+~$/.test(when.edtf)) {
    return t.dates.onOrBefore(dateInWords(published));
  }
  return t.dates.basis[when.basis](when.text, dateInWords(published));
}
