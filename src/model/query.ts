import { meansTone, meansType } from './called.ts';
import { type Day, dayFrom } from './day.ts';
import { EVENT_TYPES, STATUSES, TONES } from './event.ts';

/** The fields of the query bar and of the command line's filter, the same in the page's address. */
export const FIELDS = [
  'actor',
  'source',
  'target',
  'person',
  'place',
  'type',
  'tone',
  'status',
  'after',
  'before',
  'outlet',
] as const;
export type FieldName = (typeof FIELDS)[number];

/** `field:value` of a query; `not` for `-field:value`. */
export interface Term {
  readonly field: FieldName;
  readonly value: string;
  readonly not: boolean;
}

/** A query taken apart; an event must meet every term, phrase and word. */
export interface Query {
  readonly terms: readonly Term[];
  /** Words in quotation marks, looked for as they stand. */
  readonly phrases: readonly string[];
  /** Bare words, looked for with their endings and small slips. */
  readonly words: readonly string[];
}

const TOKEN = /(-?)([a-z]+):(?:"([^"]*)"?|(\S+))|["“]([^"”]*)["”]?|(\S+)/giu;

/** Reads `actor:PRK type:mobilize after:2017 status:planned "satellite"`; what is no field is a word. */
export function parseQuery(text: string): Query {
  const terms: Term[] = [];
  const phrases: string[] = [];
  const words: string[] = [];
  for (const [whole, not, name, quoted, bare, phrase] of text.matchAll(TOKEN)) {
    const field = FIELDS.find((known) => known === name?.toLowerCase());
    const value = (quoted ?? bare ?? '').trim();
    if (field && value) terms.push({ field, value, not: not === '-' });
    else if (phrase?.trim()) phrases.push(phrase.trim());
    else if (!field && phrase === undefined && !isEmptyField(whole)) words.push(whole);
  }
  return { terms, phrases, words };
}

function isEmptyField(token: string): boolean {
  return FIELDS.some((field) => token.toLowerCase().replace(/^-/, '') === `${field}:`);
}

/** A term as the query bar writes it. */
export function termText(field: FieldName, value: string): string {
  return `${field}:${/[\s"]/.test(value) ? `"${value.replaceAll('"', '')}"` : value}`;
}

/** The unfinished last token of a query: what completing replaces, from `start` to the end of the text. */
export function unfinished(text: string): { readonly start: number; readonly token: string } {
  const token = /(?:-?[a-z]+:"[^"]*|\S*)$/i.exec(text)![0];
  return { start: text.length - token.length, token };
}

/** The first day of a year, month or day (`2017`, `2017-05`, `2017-05-09`); `undefined` for anything else. */
export function firstDay(value: string): Day | undefined {
  const m = /^([+-]?\d{1,6})(?:-(\d\d))?(?:-(\d\d))?$/.exec(value);
  return m ? dayFrom(Number(m[1]), Number(m[2] ?? 1), Number(m[3] ?? 1)) : undefined;
}

/** Something in a query that finds nothing for certain. */
export interface Problem {
  /** Where it begins in the query. */
  readonly start: number;
  /** The words of the query. */
  readonly token: string;
  /** What is wrong, and what to write instead. */
  readonly what: string;
}

/** What is wrong with a query: fields that there are not, fields without a value, values that none has, open quotation marks. */
export function problemsOf(text: string): Problem[] {
  const found: Problem[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [token, , name, quoted, bare, phrase, word] = match;
    const field = FIELDS.find((known) => known === name?.toLowerCase());
    const what =
      phrase !== undefined || quoted !== undefined
        ? (unclosed(token) ?? (field && valueProblem(field, quoted ?? '')))
        : field
          ? valueProblem(field, bare ?? '')
          : wordProblem(name === undefined ? (word ?? '') : token);
    if (what) found.push({ start: match.index, token, what });
  }
  return found;
}

function unclosed(token: string): string | undefined {
  const marks = token.match(/["“”]/g)?.length ?? 0;
  return marks === 1 ? 'a quotation mark is still open: close it with "' : undefined;
}

function wordProblem(word: string): string | undefined {
  const name = /^-?([a-z]+):/i.exec(word)?.[1];
  if (name === undefined) return undefined;
  const known = FIELDS.find((field) => field === name.toLowerCase());
  return known
    ? `a value is missing: ${EXAMPLES[known]}`
    : `there is no field "${name}": the fields are ${FIELDS.join(', ')}; put words with a colon in quotation marks`;
}

/** How each field is written. */
const EXAMPLES: Readonly<Record<FieldName, string>> = {
  actor: 'actor:PRK or actor:"North Korea"',
  source: 'source:RUS',
  target: 'target:RUS',
  person: 'person:putin',
  place: 'place:geneva',
  type: `type: and one of ${EVENT_TYPES.map((type) => type.toLowerCase()).join(', ')}`,
  tone: `tone: and one of ${TONES.join(', ')}`,
  status: `status: and one of ${STATUSES.join(', ')}`,
  after: 'after:2017, after:2017-05 or after:2017-05-09',
  before: 'before:2017, before:2017-05 or before:2017-05-09',
  outlet: 'outlet:"The Evening Post"',
};

function valueProblem(field: FieldName, value: string): string | undefined {
  if (value.trim() === '') return `a value is missing: ${EXAMPLES[field]}`;
  const fits = VALUES[field]?.(value.trim()) ?? true;
  return fits ? undefined : `no ${NOUNS[field] ?? field} is "${value}": write ${EXAMPLES[field]}`;
}

const NOUNS: Readonly<Partial<Record<FieldName, string>>> = { after: 'day', before: 'day' };

/** Whether any event could have a value, of fields whose values are known. */
const VALUES: Readonly<Partial<Record<FieldName, (value: string) => boolean>>> = {
  type: (value) => EVENT_TYPES.some((type) => meansType(value, type)),
  tone: (value) => TONES.some((tone) => meansTone(value, tone)),
  status: (value) => STATUSES.some((status) => status.startsWith(value.toLowerCase())),
  after: (value) => firstDay(value) !== undefined,
  before: (value) => firstDay(value) !== undefined,
};
