import type { Span } from '../../model/span.ts';
import { CLOSING_ABBREVIATIONS, OPENING_ABBREVIATIONS } from './abbreviations.ts';

/** A word of the text as written; offsets are into the text it was found in. */
export interface Word extends Span {
  readonly text: string;
}

/** Prefixes that stay with their word over a hyphen, as in the English treebanks ("co-operation", "pro-Beijing"). */
const PREFIX = new RegExp(
  `(?:${[
    '[Aa]nti|[Cc]o|[Cc]ross|[Ee]|[Ee]x|[Ii]nter|[Ii]ntra|[Mm]icro|[Mm]id|[Mm]ini|[Mm]ulti|[Nn]eo|[Nn]on|[Pp]an|[Pp]ost',
    '[Pp]re|[Pp]ro|[Pp]roto|[Pp]seudo|[Qq]uasi|[Rr]e|[Ss]emi|[Ss]ocio|[Ss]ub|[Uu]ltra|[Uu]n',
  ].join('|')})-[\\p{L}\\d]{2,60}`,
  'u',
);

/**
 * The kinds of token, first match wins. Lengths are bounded so that no text, however long its "words", costs more
 * than a few steps for each of its characters.
 */
const TOKEN = new RegExp(
  [
    /(?:https?|ftp):\/\/[^\s<>"“”]{1,2000}[^\s<>"“”.,;:!?')\]]|www\.[^\s<>"“”]{1,500}[^\s<>"“”.,;:!?')\]]/u,
    /[\p{L}\d._+-]{1,64}@[\p{L}\d-]{1,64}(?:\.[\p{L}\d-]{1,64}){0,6}/u,
    /(?:\p{Lu}\.){2,8}(?:\p{Lu}(?![\p{L}\d]))?|(?:\p{L}\.){2,8}/u,
    /Ph\.D\.?|No\.(?=\s?\d)/u,
    // telephone numbers, but not ranges such as 500-1000
    /(?:\d-)?\d{3}-\d{3}-\d{4}(?![-\p{L}\d])|\d{3}-\d{4}(?<!00)(?![-\p{L}\d])/u,
    /\d{1,2}:\d\d(?=[AaPp][Mm](?![\p{L}\d]))/u,
    /\d{1,20}(?:[.,]\d{1,20}){0,4}(?=(?:am|pm|a\.m|p\.m|km|kg|cm|mm|mph|kph|kmh|km\/h|ft|lbs?|bn|mn|tn|hrs|mins?|m|k)(?![\p{L}\d]))/u,
    /\d{1,20}(?:[.,:/]\d{1,20}){0,8}(?:st|nd|rd|th|s|['’]s)?(?![\p{L}\d])/u,
    // hosts and files, and names of three parts or more such as those of newsgroups
    /(?:[\p{L}\d_-]{1,64}\.){1,6}(?:[Cc]om|COM|org|net|gov|edu|info|co\.uk|doc|DOC|pdf|PDF|xls|XLS|html?|jpe?g|mp3)(?![\p{L}\d])/u,
    /\p{Ll}[\p{Ll}\d-]{0,40}(?:\.\p{Ll}[\p{Ll}\d-]{1,40}){2,8}(?![\p{L}\d])|\.(?:doc|pdf|xls)(?![\p{L}\d])/u,
    /[Bb]\/[Cc](?![\p{L}\d])|[Ww]\/o?(?![\p{L}\d])/u,
    /\p{Lu}{1,5}&\p{Lu}{1,5}(?![\p{L}\d])/u,
    /#[\p{L}_][\p{L}\d_]{0,100}|@[\p{L}_][\p{L}\d_]{0,100}/u,
    /['’](?:[Ee]m|[Tt]il|[Cc]ause|[Tt]is|[Tt]was|[Rr]ound)(?![\p{L}\d])|['’]\d0s(?![\p{L}\d])/u,
    PREFIX,
    /[\p{L}\p{M}\d_]{1,1000}(?:['’][\p{L}\p{M}]{1,100}){0,3}/u,
    /[-=*_~+<>|]{4,}|[.!?]{2,}|-{2,}|–{2,}|—{2,}|={2,}|\*{2,}|_{2,}|~{2,}|\+{2,}|#{2,}|<{2,}|>{2,}|\${2,}/u,
    /''|``|’’|‘‘|US\$/u,
    /[:;]-?[)(DP](?![\p{L}\d])/u,
    /[^\s]/u,
  ]
    .map((part) => part.source)
    .join('|'),
  'uy',
);

const CLITIC = /^(.+?)(n['’]t|['’](?:s|m|d|re|ve|ll))$/iu;
const FUSED: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries({
    cannot: [3, 3],
    gonna: [3, 2],
    gotta: [3, 2],
    wanna: [3, 2],
    dont: [2, 2],
    didnt: [3, 2],
    doesnt: [4, 2],
    isnt: [2, 2],
    wasnt: [3, 2],
    wouldnt: [5, 2],
    couldnt: [5, 2],
    cant: [2, 2],
    hasnt: [3, 2],
    havent: [4, 2],
    hadnt: [3, 2],
    arent: [3, 2],
    werent: [4, 2],
    shouldnt: [6, 2],
    aint: [2, 2],
    im: [1, 1],
    ive: [1, 2],
    youre: [3, 2],
    thats: [4, 1],
    whats: [4, 1],
    theres: [5, 1],
    alot: [1, 3],
    outta: [3, 2],
    gimme: [3, 2],
    lemme: [3, 2],
    dunno: [2, 1, 2],
  }),
);

/** "IM" is an abbreviation, "Im" a slip. */
const SHORT_CAPITALS = /^\p{Lu}{2,3}$/u;

/** What follows a single letter that is somebody's initial. */
const INITIAL = /^\.(?:\s?\p{Lu}|,|['’]s|\s\p{Ll}|-)/u;
const SPACE = /\s/u;
const SPACES = /\s/gu;
/** So many code units without white space are no language that we read, and stay one word. */
const LONGEST_RUN = 2000;

/**
 * The words of `text` from `start` to `end` by the conventions of the English Universal Dependencies treebanks:
 * clitics and hyphens are words of their own, abbreviations keep their stop.
 */
export function wordsOf(text: string, start = 0, end = text.length): Word[] {
  const found: Word[] = [];
  let at = start;
  let run = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === BLANK || (!isPlain(code) && SPACE.test(text[at]!))) {
      at++;
      continue;
    }
    const plain = endOfPlain(text, at, end);
    if (plain > at) {
      at = push(found, text, at, plain);
      continue;
    }
    if (at >= run) run = endOfRun(text, at, end);
    if (run - at > LONGEST_RUN) {
      at = add(found, text, at, run);
      continue;
    }
    TOKEN.lastIndex = at;
    const length = TOKEN.exec(text)?.[0].length ?? 1;
    at = push(found, text, at, Math.min(at + length, end));
  }
  return found;
}

const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const BLANK = 32;
const COMMA = 44;
/** Plain letters in a row that are surely one word. */
const LONGEST_PLAIN = 40;

/**
 * Where a word ends that is nothing but plain letters before a blank, or before a comma and a blank, as most are: no
 * other kind of token begins so. `at` itself where there is none.
 */
function endOfPlain(text: string, at: number, end: number): number {
  const last = Math.min(end, at + LONGEST_PLAIN);
  let to = at;
  while (to < last && isPlain(text.charCodeAt(to))) to++;
  if (to === at || to >= last) return at;
  const next = text.charCodeAt(to);
  return next === BLANK || (next === COMMA && text.charCodeAt(to + 1) === BLANK) ? to : at;
}

/** Where white space next stands. */
function endOfRun(text: string, at: number, end: number): number {
  SPACES.lastIndex = at;
  return Math.min(SPACES.exec(text)?.index ?? end, end);
}

/** Adds the word or words of one match and returns where the next begins. */
function push(found: Word[], text: string, start: number, end: number): number {
  const stop = withStop(text, start, end);
  if (stop > end) return add(found, text, start, stop);
  if (end - start > 64) return add(found, text, start, end);
  const word = text.slice(start, end);
  const fused = FUSED.get(word.toLowerCase());
  if (fused && !SHORT_CAPITALS.test(word))
    return fused.reduce((from, length) => add(found, text, from, from + length), start);
  const clitic = word.includes("'") || word.includes('’') ? CLITIC.exec(word) : null;
  if (!clitic || /^\d/u.test(word) || word.length < 3) return add(found, text, start, end);
  push(found, text, start, start + clitic[1]!.length);
  return add(found, text, end - clitic[2]!.length, end);
}

function add(found: Word[], text: string, start: number, end: number): number {
  found.push({ start, end, text: text.slice(start, end) });
  return end;
}

/** The end of an abbreviation with its stop, or `end` where there is none. */
function withStop(text: string, start: number, end: number): number {
  if (text[end] !== '.' || text[end + 1] === '.' || end - start > 6) return end;
  const word = text.slice(start, end);
  if (/^\p{Lu}$/u.test(word)) return word !== 'I' && INITIAL.test(text.slice(end, end + 4)) ? end + 1 : end;
  if (isAbbreviation(word) && (end + 1 === text.length || /[\s,;:)'"’”-]/u.test(text[end + 1]!)))
    return end + 1;
  return end;
}

/** Written with capitals or known to be nothing else: "in." and "no." end sentences, "In." hardly ever does. */
function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase();
  if (AMBIGUOUS.has(word)) return false;
  return OPENING_ABBREVIATIONS.has(lower) || CLOSING_ABBREVIATIONS.has(lower);
}

const AMBIGUOUS: ReadonlySet<string> = new Set(
  (
    'no No nos in In am AM PM sat Sat sun Sun mar art Art ill Ill ind mass Mass miss Miss wash Wash mon fig est ' +
    'del Del la ore ark co gen min mins ed tex rep pa Pa ca ms p v ch wk mo det Det op IN ED CO LA PA AL al ch'
  ).split(' '),
);
