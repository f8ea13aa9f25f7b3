/** The fields of the query bar, the same in the page's address. */
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
