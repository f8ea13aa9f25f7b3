import { type Alphabet, BREAK, type NumberSet, OTHER } from './alphabet.ts';

/** A word, number or mark that some rule may read, or (class `OTHER`) a stretch of text that none does. */
export interface Lexeme {
  readonly start: number;
  readonly end: number;
  /** Small letters. */
  readonly word: string;
  /** What it stands for as a number. */
  readonly number: number | undefined;
  /** The parts of a composite such as `2023-09-14`. */
  readonly fields: readonly (string | undefined)[] | undefined;
}

/** A text as the matcher sees it: one character of `classes` for each lexeme. */
export interface Lexed {
  readonly lexemes: readonly Lexeme[];
  readonly classes: readonly string[];
}

/** Splits a text into lexemes by an alphabet. */
export function lex(text: string, alphabet: Alphabet): Lexed {
  const lexemes: Lexeme[] = [];
  const classes: string[] = [];
  const known = wordsOf(alphabet);
  let at = 0;
  const add = (end: number, kind: string, number?: number, fields?: Lexeme['fields']): void => {
    if (kind !== OTHER) {
      const word = text.slice(at, end).toLowerCase().replaceAll('’', "'");
      lexemes.push({ start: at, end, word, number, fields });
      classes.push(kind);
    } else if (classes.at(-1) !== OTHER) {
      lexemes.push(NOTHING);
      classes.push(kind);
    }
    at = end;
  };
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 9 || code === 13 || code === 160) at++;
    else if (code === 10) at = skipLines(text, at, () => add(at, BREAK));
    else if (isLetter(code)) {
      const end = wordEnd(text, at);
      const kind = known(text.slice(at, end));
      if (kind === OTHER && end < text.length) add(...dotted(text, at, end, known));
      else if (text.charCodeAt(end) === DOT) add(...abbreviated(text, at, end, kind, known));
      else add(end, kind);
    } else if (isDigit(code)) {
      const found = numberAt(text, at);
      if (found) add(found.end, alphabet.number(found.set), found.number, found.fields);
      else add(pastWord(text, at), OTHER);
    } else if (code === 39 || code === 0x2019) addApostrophe();
    else add(at + 1, known(MARKS[text[at]!] ?? text[at]!));
  }
  return { lexemes, classes };

  function addApostrophe(): void {
    SHORT_YEAR.lastIndex = at;
    const short = SHORT_YEAR.exec(text);
    const before = at > 0 && isLetter(text.charCodeAt(at - 1));
    if (short && !before)
      add(SHORT_YEAR.lastIndex, alphabet.number(short[2] ? 'decade' : 'shortYear'), Number(short[1]));
    else if (before && /^['’][sS](?![a-zA-Z])/.test(text.slice(at, at + 3))) add(at + 2, known("'s"));
    else add(at + 1, before ? known("'") : OTHER);
  }
}

const NOTHING: Lexeme = { start: 0, end: 0, word: '', number: undefined, fields: undefined };
const MARKS: Readonly<Record<string, string>> = { '–': '-', '‐': '-', '‑': '-', '−': '-', '’': "'" };
const DOT = 46;
const SHORT_YEAR = /['’](\d\d)(s)?(?![\w])/y;

/** Classes of words as they stand, remembered: newspapers repeat themselves. */
function wordsOf(alphabet: Alphabet): (raw: string) => string {
  const seen = CACHES.get(alphabet) ?? new Map<string, string>();
  CACHES.set(alphabet, seen);
  return (raw) => {
    const found = seen.get(raw);
    if (found !== undefined) return found;
    const kind = alphabet.word(raw.toLowerCase().replaceAll('’', "'")) ?? OTHER;
    if (seen.size < 50_000) seen.set(raw, kind);
    return kind;
  };
}
const CACHES = new WeakMap<Alphabet, Map<string, string>>();

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7);

function wordEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && isLetter(text.charCodeAt(at))) at++;
  return at;
}

/** Past letters and digits run together (`747b`). */
function pastWord(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at)))) at++;
  return at;
}

function skipLines(text: string, from: number, onBlank: () => void): number {
  let at = from;
  let lines = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) lines++;
    else if (code !== 32 && code !== 9 && code !== 13) break;
  }
  if (lines > 1) onBlank();
  return at;
}

type Words = (raw: string) => string;

/** `a.m.`, `B.C.`, `o'clock`, `d-day`: words whose first letters mean nothing alone; or digits glued on (`Q4`). */
function dotted(text: string, from: number, end: number, known: Words): [number, string] {
  DOTTED.lastIndex = from;
  const found = DOTTED.exec(text);
  const kind = found ? known(found[0]) : OTHER;
  if (kind !== OTHER) return [DOTTED.lastIndex, kind];
  const next = text.charCodeAt(end);
  if (next === DOT) return abbreviated(text, from, end, OTHER, known);
  return isDigit(next) ? [pastWord(text, end), OTHER] : [end, OTHER];
}
const DOTTED = /(?:[a-zA-Z](?:\.[a-zA-Z])+\.?|[oO]['’]clock|[qQ][1-4](?!\w))/y;

/** `Sept.`, if that is a word; and `a.m.` where `a` alone is one too. */
function abbreviated(text: string, from: number, end: number, kind: string, known: Words): [number, string] {
  const withDot = known(text.slice(from, end + 1));
  if (withDot !== OTHER) return [end + 1, withDot];
  DOTTED.lastIndex = from;
  const found = end - from === 1 ? DOTTED.exec(text) : null;
  const letters = found ? known(found[0]) : OTHER;
  return letters !== OTHER ? [from + found![0].length, letters] : [end, kind];
}

interface Numeral {
  readonly end: number;
  readonly set: NumberSet;
  readonly number?: number;
  readonly fields?: Lexeme['fields'];
}

const FORMS: readonly { readonly set: NumberSet; readonly regex: RegExp }[] = [
  {
    set: 'iso',
    regex:
      /(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2}))(?:(?:T| (?=\d\d:\d\d))(\d\d):?(\d\d)(?::?(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?(?![\d/])/y,
  },
  { set: 'slashed', regex: /(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/y },
  { set: 'yearMonth', regex: /(\d{4})[-/](0[1-9]|1[0-2])(?![\d/-])/y },
  { set: 'clock', regex: /(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?![\d:])/y },
  { set: 'clock', regex: /(\d{1,2})\.(\d\d)(?=\s?[ap]\.?m\b)/iy },
  { set: 'clock', regex: /(\d{1,2})h(\d\d)?(?!\w)/y },
  { set: 'decade', regex: /(\d{3}0|\d0)(?:['’]?s)(?!\w)/y },
  { set: 'quartered', regex: /(\d{4}|\d\d)[ -]?[qQ]([1-4])(?!\w)/y },
  { set: 'shortDate', regex: /(\d{1,2})\/(\d{1,2})(?![\d/%])/y },
];
const NTH = /(\d{1,3}(?:,\d{3})*|\d+)(?:st|nd|rd|th)(?!\w)/iy;
const PLAIN = /(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?( \d\/\d|[½¼¾])?/y;

function numberAt(text: string, at: number): Numeral | undefined {
  const previous = at > 0 ? text.charCodeAt(at - 1) : 32;
  if (isLetter(previous) || CURRENCY.includes(previous)) return undefined;
  const inside = previous === 45 || previous === 47 || previous === DOT || previous === 58;
  for (const { set, regex } of FORMS) {
    regex.lastIndex = at;
    const found = regex.exec(text);
    if (found && !(inside && set !== 'decade' && isDigit(text.charCodeAt(at - 2)))) {
      const number = set === 'decade' ? Number(found[1]) : undefined;
      return {
        end: regex.lastIndex,
        set,
        fields: found.slice(1),
        ...(number === undefined ? {} : { number }),
      };
    }
  }
  NTH.lastIndex = at;
  const nth = NTH.exec(text);
  if (nth) {
    const number = Number(nth[1]!.replaceAll(',', ''));
    return { end: NTH.lastIndex, set: number > 0 && number < 32 ? 'nthDay' : 'nth', number };
  }
  return plain(text, at);
}
const CURRENCY = [36, 163, 8364, 165, 35];

function plain(text: string, at: number): Numeral | undefined {
  PLAIN.lastIndex = at;
  const found = PLAIN.exec(text)!;
  const end = PLAIN.lastIndex;
  const digits = found[1]!;
  const next = text.charCodeAt(end);
  if (next === 37 || (next === DOT && isDigit(text.charCodeAt(end + 1)))) return undefined;
  const number = Number(digits.replaceAll(',', '') + (found[2] ?? ''));
  if (found[3]) return { end, set: 'fraction', number: number + fraction(found[3].trim()) };
  if (found[2] || digits.includes(',')) return { end, set: 'number', number };
  return { end, set: setOf(digits, number), number };
}

function fraction(text: string): number {
  const [a, b] = text.split('/').map(Number);
  return b ? a! / b : { '½': 0.5, '¼': 0.25, '¾': 0.75 }[text]!;
}

function setOf(digits: string, number: number): NumberSet {
  if (digits.length === 4 && number >= 1000 && number < 2200) return 'year';
  if (digits.length > 2) return digits.length > 4 ? 'long' : 'number';
  if (digits.length === 2)
    return number === 0 || number > 31 ? 'two' : number < 25 ? 'dayOrHour' : 'dayOfMonth';
  return number === 0 ? 'zero' : 'smallDay';
}
