/** What a pattern may match, written out; `ANY` stands for what it does not spell. */
type Spelt = readonly string[];

/** Any text, of none or more characters. */
const ANY = '\u0000';
/** The edge of a word, the start and the end of the text. */
const EDGE = '\u0001';
const START = '\u0003';
const END = '\u0004';
/** The end of a text that has a whole word already, so that what follows matters no more. */
const SETTLED = '\u0002';
/** Beyond so many, spellings are cut down to a word each; beyond so many of those they are given up. */
const MANY = 200;
const MOST = 2000;

/** A pattern's source, and how far it has been read. */
interface Reading {
  readonly source: string;
  at: number;
  /** How many groups are open. */
  depth: number;
}

/**
 * Finds which of many patterns may match a text, by the words that they spell: most texts have none of these, and no
 * pattern need be tried. Indexes are in order; a pattern that spells no word is always among them.
 */
export function keyed(patterns: readonly RegExp[]): (text: string) => readonly number[] {
  const { always, first, last, any } = tableOf(patterns);
  return (text) => {
    const words = wordsIn(text);
    let found = widened(undefined, first.get(words[0] ?? ''), always);
    found = widened(found, last.get(words.at(-1) ?? ''), always);
    for (const word of words) found = widened(found, any.get(word), always);
    return found ? found.sort((a, b) => a - b) : always;
  };
}

/** The patterns that spell a word, by where in the text it must stand, and those that spell none. */
interface Table {
  readonly always: readonly number[];
  readonly first: ReadonlyMap<string, readonly number[]>;
  readonly last: ReadonlyMap<string, readonly number[]>;
  readonly any: ReadonlyMap<string, readonly number[]>;
}

function tableOf(patterns: readonly RegExp[]): Table {
  const always: number[] = [];
  const [first, last, any] = [0, 1, 2].map(() => new Map<string, number[]>()) as [Rows, Rows, Rows];
  for (const [i, pattern] of patterns.entries()) {
    const words = wordsOf(pattern);
    if (!words) always.push(i);
    for (const word of words ?? []) {
      if (word.startsWith('^')) add(first, word.slice(1), i);
      else if (word.endsWith('$')) add(last, word.slice(0, -1), i);
      else add(any, word, i);
    }
  }
  return { always, first, last, any };
}

type Rows = Map<string, number[]>;

function add(rows: Rows, word: string, i: number): void {
  const row = rows.get(word);
  if (row) row.push(i);
  else rows.set(word, [i]);
}

/** The indexes found so far, `always` to begin with, and those of a row that are not yet among them. */
function widened(
  found: number[] | undefined,
  row: readonly number[] | undefined,
  always: readonly number[],
): number[] | undefined {
  if (!row) return found;
  const all = found ?? [...always];
  for (const i of row) if (!all.includes(i)) all.push(i);
  return all;
}

/** A test whether a text has a word that it needs to match any of some patterns. */
export function spells(...patterns: readonly RegExp[]): (text: string) => boolean {
  const near = keyed(patterns);
  return (text) => near(text).length > 0;
}

/** A test whether any of many patterns matches a text. */
export function anyKeyed(patterns: readonly RegExp[]): (text: string) => boolean {
  const near = keyed(patterns);
  return (text) => near(text).some((i) => patterns[i]!.test(text));
}

let last = '';
let ofLast: readonly string[] = [];
let twice: boolean | undefined;

/** A text's words in small letters; one title after another is looked at by several tables. */
function wordsIn(text: string): readonly string[] {
  if (text !== last) {
    last = text;
    twice = undefined;
    ofLast = text.toLowerCase().match(/\w+/g) ?? [];
  }
  return ofLast;
}

/** Whether a text says some word twice. */
export function saysTwice(text: string): boolean {
  const words = wordsIn(text);
  twice ??= words.some((word, i) => words.includes(word, i + 1));
  return twice;
}

/**
 * Words in small letters, one of which stands whole in whatever a pattern matches, with "^" before one that must open the
 * text and "$" behind one that must end it; `undefined` where it spells none.
 */
export function wordsOf({ source }: RegExp): ReadonlySet<string> | undefined {
  const words = new Set<string>();
  for (const text of alternatives({ source, at: 0, depth: 0 })) {
    const word = wholeWord(text);
    if (word === undefined) return undefined;
    words.add(word);
  }
  return words;
}

const WHOLE = new RegExp(`(?<=[^\\w${ANY}])\\w+(?=[^\\w${ANY}])`, 'g');

/** The last word of what a pattern may match where that ends the text, else the first that opens it, else its longest whole word. */
function wholeWord(text: string): string | undefined {
  const words = text.match(WHOLE) ?? [];
  const [first, last] = [words[0], words.at(-1)];
  const [longest] = words.toSorted((a, b) => b.length - a.length);
  if (last !== undefined && text.endsWith(last + END)) return `${last.toLowerCase()}$`;
  return first !== undefined && text.startsWith(START + first)
    ? `^${first.toLowerCase()}`
    : longest?.toLowerCase();
}

/** What stands between here and the end of the group or pattern. */
function alternatives(reading: Reading): Spelt {
  const found = [...sequence(reading)];
  while (reading.source[reading.at] === '|') {
    reading.at++;
    found.push(...sequence(reading));
  }
  return found;
}

function sequence(reading: Reading): Spelt {
  const { source } = reading;
  let spelt: Spelt = [''];
  while (reading.at < source.length && source[reading.at] !== '|' && source[reading.at] !== ')')
    spelt = joined(spelt, repeated(reading, atom(reading)));
  return spelt;
}

/** Two parts, one behind the other. */
function joined(before: Spelt, after: Spelt): Spelt {
  const found = before.flatMap((text) => (text.endsWith(SETTLED) ? text : after.map((end) => text + end)));
  if (found.length <= MANY) return found;
  const fewer = [...new Set(found.map(settled))];
  return fewer.length <= MOST ? fewer : after.map((end) => ANY + end);
}

/** A spelling cut down to its whole word, or to its end where it has none. */
function settled(text: string): string {
  const word = wholeWord(text);
  if (word === undefined) return text.slice(Math.max(0, text.lastIndexOf(ANY)));
  return (word.startsWith('^') ? START + word.slice(1) : EDGE + word) + EDGE + SETTLED;
}

/** A part with the quantifier behind it. */
function repeated(reading: Reading, spelt: Spelt): Spelt {
  const [quantifier, least] = /^(?:[?*+]|\{(\d+)[^}]*\})\??/.exec(reading.source.slice(reading.at)) ?? [];
  if (quantifier === undefined) return spelt;
  reading.at += quantifier.length;
  const none = /^[?*]/.test(quantifier) || least === '0' ? [''] : [];
  return [...none, ...(quantifier.startsWith('?') ? spelt : spelt.map((text) => ANY + text))];
}

function atom(reading: Reading): Spelt {
  const rest = reading.source.slice(reading.at);
  const group = /^\((?:\?(?:<?[=!]|:))?/.exec(rest)?.[0];
  if (group !== undefined) return grouped(reading, group);
  const [token] = /^(?:\\p\{\w+\}|\\.|\[(?:\\.|[^\]\\])*\]|.)/is.exec(rest)!;
  reading.at += token.length;
  if (token === '^') return [START];
  if (token === '$') return [END];
  if (token === '\\b') return [EDGE];
  if (token.startsWith('[')) return /^\[-?[\w ]{1,4}\]$/.test(token) ? [...token.slice(1, -1)] : [ANY];
  if (/^\\[^\w]/.test(token)) return [token.slice(1)];
  return token.startsWith('\\') || token === '.' ? [ANY] : [token];
}

/** A group; one that looks round matches nothing itself, but one that ends the pattern tells what follows. */
function grouped(reading: Reading, opens: string): Spelt {
  reading.at += opens.length;
  reading.depth++;
  const spelt = alternatives(reading);
  reading.depth--;
  reading.at++;
  if (opens === '(' || opens === '(?:') return spelt;
  const ends = reading.depth === 0 && /^(?:\||$)/.test(reading.source.slice(reading.at));
  return opens === '(?=' && ends ? spelt : [''];
}
