import { civil, type Day } from '../../../model/day.ts';

/** What a preposition before a date makes of it, for an event it dates. */
export interface Prepositional {
  readonly words: RegExp;
  /** EDTF, from the date's EDTF, its first and last day, and the day of publication. */
  readonly edtf: (date: Dating) => string;
}

/** A date with its ends, and the day of publication. */
export interface Dating {
  readonly edtf: string;
  readonly first: Day;
  readonly last: Day;
  readonly published: Day;
  /** Whether the event lies ahead. */
  readonly ahead: boolean;
}

const start = (edtf: string): string => edtf.split('/')[0]!;
const end = (edtf: string): string => edtf.split('/').at(-1)!;

/** In order; the words stand right before the date. */
export const PREPOSITIONS: readonly Prepositional[] = [
  {
    words: /\b(?:ever since|since|starting|beginning|as of|dating from)\s+(?:[\w-]+\s+){0,3}$/i,
    edtf: ({ edtf, first, published }) =>
      first > published ? `${start(edtf)}/..` : `${start(edtf)}/${civil(published)}`,
  },
  {
    words: /\b(?:as early as|as soon as|not before|no earlier than|from)\s+(?:the\s+)?$/i,
    edtf: ({ edtf, ahead }) => (ahead ? `${start(edtf)}/..` : edtf),
  },
  {
    words: /\bafter\s+(?:the\s+)?$/i,
    edtf: ({ edtf, last, published, ahead }) =>
      ahead ? `${end(edtf)}/..` : last < published ? `${end(edtf)}/${civil(published)}` : edtf,
  },
  {
    words: /\b(?:until|till|up to|through)\s+(?:the\s+)?$/i,
    edtf: ({ edtf, last, published, ahead }) =>
      ahead && last >= published ? `${civil(published)}/${end(edtf)}` : `../${end(edtf)}`,
  },
  {
    words: /\b(?:by|before|prior to|no later than|ahead of)\s+(?:the\s+)?$/i,
    edtf: ({ edtf, last, published, ahead }) =>
      ahead && last >= published ? `${civil(published)}/${end(edtf)}` : edtf,
  },
];

/** The EDTF of a date as the words right before it have it; unchanged where none of the table stands there. */
export function withPreposition(before: string, date: Dating): string {
  const found = PREPOSITIONS.find(({ words }) => words.test(before));
  const edtf = found ? found.edtf(date) : date.edtf;
  const [a, b] = edtf.split('/');
  return b !== undefined && a === b ? a! : edtf;
}
