import { type CivilDate, dayFrom, dayOf, inWords, parts } from '../model/day.ts';
import type { Status } from '../model/event.ts';
import type { Basis, When } from '../model/when.ts';

type Part = { readonly words: string; readonly about: boolean };

const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

/** A civil date in words: "Thu 14 Sep 2023". */
export function dateInWords(date: CivilDate): string {
  return dayInWords(date, 'EEE d MMM ');
}

/** A civil date in full: "14 September 2023". */
export function fullDate(date: CivilDate): string {
  return dayInWords(date, 'd MMMM ');
}

function dayInWords(date: CivilDate, pattern: string): string {
  const day = dayOf(date);
  return inWords(day, pattern) + yearInWords(parts(day).year);
}

/** An astronomical year as readers write it: 2023, "44 BCE". */
export function yearInWords(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BCE`;
}

/** A stretch of the calendar in words: "14 September 2023", "about 2019", "1950 – 1953", "no date yet". */
export function whenInWords(when: When, status: Status): string {
  const [from, to] = when.edtf.split('/');
  if (to === undefined) return one(from!);
  const on = status === 'ongoing';
  if (open(from!) && open(to)) return 'date not given';
  if (open(from!)) return on ? `under way on ${one(to)}` : `date not given; by ${one(to)}`;
  if (open(to))
    return on || status === 'occurred' ? `from ${one(from!)} on` : `no date yet; after ${one(from!)}`;
  return between(part(from!), part(to));
}

function open(edtf: string): boolean {
  return edtf === '..' || edtf === '';
}

function one(edtf: string): string {
  const { words, about } = part(edtf);
  return about ? `about ${words}` : words;
}

function between(from: Part, to: Part): string {
  const about = from.about || to.about ? 'about ' : '';
  return `${about}${from.words} – ${to.words}`;
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
    const season = SEASONS[m[2]!];
    if (season) return `${season} ${year}`;
    const first = dayFrom(Number(m[1]), Number(m[2]), 1);
    return first === undefined ? undefined : `${inWords(first, 'MMMM')} ${year}`;
  },
  (edtf) => (/^Y?[+-]?\d{4,}$/.test(edtf) ? yearInWords(Number(edtf.replace('Y', ''))) : undefined),
  (edtf) => (/^\d{3}X$/.test(edtf) ? `the ${edtf.slice(0, 3)}0s` : undefined),
  (edtf) => (/^\d{2}XX$/.test(edtf) ? `the ${edtf.slice(0, 2)}00s` : undefined),
];

/** How the page says where a date comes from; `words` are the article's, `published` its date in words. */
const BASIS_WORDS: Readonly<Record<Basis, (words: string | null, published: string) => string>> = {
  stated: (words) => (words ? `“${words}”, as the article says` : 'as the article says'),
  relative: (words, published) => `${words ? `“${words}”, ` : ''}counted from publication on ${published}`,
  event: (words) =>
    words ? `“${words}”, placed by another event` : 'placed by another event of the article',
  passage: (words) => (words ? `“${words}”, from the passage around it` : 'from the passage around it'),
  publication: (_words, published) => `no date in the article; published ${published}`,
};

/** How an event's date is known, given the civil date on which its article was published. */
export function whenIsKnown(when: When, published: CivilDate): string {
  if (when.basis === 'publication' && /^[^/]+~$/.test(when.edtf)) {
    return `on or just before the report, published ${dateInWords(published)}`;
  }
  return BASIS_WORDS[when.basis](when.text, dateInWords(published));
}
