import { nameDays } from '../../model/day.ts';
import { dayNamesOf } from './days.ts';
import { type Catalogue, ENGLISH } from './english.ts';

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  n: 'ñ',
  s: 'š',
  c: 'ç',
};

/** English with accents, in brackets and a third longer: what is not in the catalogue, and what has no room, shows. */
export async function accented(): Promise<Catalogue> {
  nameDays();
  return { ...turned(ENGLISH, lengthened), lang: 'en-XA' };
}

/** English letters marked as written from right to left, with Arabic names of months, on a page that runs that way. */
export async function mirrored(): Promise<Catalogue> {
  const { ar } = await import('date-fns/locale/ar');
  nameDays(dayNamesOf(ar));
  return { ...turned(ENGLISH, backwards), lang: 'ar-XB', dir: 'rtl' };
}

function lengthened(words: string): string {
  const letters = words.replace(/[a-zA-Z]/g, (letter) => ACCENTS[letter] ?? letter);
  return `[${letters}${'·'.repeat(Math.ceil(words.length / 3))}]`;
}

/** Between marks that override the direction of letters (Unicode Bidirectional Algorithm, RLO and PDF). */
function backwards(words: string): string {
  return `\u202E${words}\u202C`;
}

/** What is no phrase: patterns, tags, and forms that a number is put into. */
const KEPT: ReadonlySet<string> = new Set(['lang', 'dir', 'thousands', 'weekday', 'full', 'short', 'month']);

/** A catalogue with every phrase changed, those that functions make too. */
function turned<T>(words: T, change: (words: string) => string): T {
  if (typeof words === 'string') return (words === '' ? words : change(words)) as T;
  if (typeof words === 'function')
    return ((...given: unknown[]) => change((words as (...given: unknown[]) => string)(...given))) as T;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(
    Object.entries(words).map(([name, value]) => [
      name,
      KEPT.has(name) && typeof value === 'string' ? value : turned(value, change),
    ]),
  ) as T;
}
