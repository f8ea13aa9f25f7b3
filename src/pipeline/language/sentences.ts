import { CLOSING_ABBREVIATIONS, OPENING_ABBREVIATIONS } from './abbreviations.ts';
import type { Word } from './tokens.ts';

/** More words than any sentence has: beyond it one is cut, so that no later step meets an endless one. */
export const LONGEST = 250;

const STOP = /^(?:[.!?]+|…)$/u;
const CLOSER = /^(?:["'”’)\]»]|''|\*+)$/u;
const OPENER = /^(?:["'“‘([«]|``)$/u;
const UPPER = /^[\p{Lu}\p{Lt}\d$£€#@]/u;

/** Whether a word is a full stop or several; most words begin with a letter and are not looked at. */
export function isStop(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code < CAPITAL_A || code === ELLIPSIS) && STOP.test(word);
}

const CAPITAL_A = 65;
const ELLIPSIS = 0x2026;

/** Words that open sentences far more often than they stand inside a name after an abbreviation. */
const STARTERS = new Set(
  (
    'the a an he she it they we i you his her its their our this that these those there here in on at by for from with ' +
    'after before since while when where if as although though however but and or so yet meanwhile also both most many ' +
    'some several all no not what who why how according despite during under over between among last earlier later'
  ).split(' '),
);

/** Verbs of saying that tie what follows a quotation's own "!" or "?" to it. */
const SAYING = new Set('said says asked wrote added replied told cried shouted tweeted'.split(' '));

/**
 * Where sentences end by rule: 1 for each word that a sentence ends with. Within quotation marks or brackets a stop
 * ends a sentence together with the mark that closes it.
 */
export function ruledEnds(text: string, words: readonly Word[]): Uint8Array {
  const ends = new Uint8Array(words.length);
  let from = 0;
  for (let i = 0; i < words.length; i++) {
    const next = endAt(text, words, i, from);
    if (next === undefined) continue;
    ends[next - 1] = 1;
    from = next;
    i = next - 1;
  }
  return ends;
}

/** Where the next sentence begins if word `i` ends one that began at `from`; `undefined` if it does not. */
function endAt(text: string, words: readonly Word[], i: number, from: number): number | undefined {
  const word = words[i]!;
  if (isStop(word.text)) return afterStop(text, words, i, from);
  if (word.text.length > 1 && word.text.endsWith('.')) return afterAbbreviation(text, words, i);
  return undefined;
}

function afterStop(text: string, words: readonly Word[], i: number, from: number): number | undefined {
  const next = pastClosers(text, words, i + 1);
  const follower = words[next];
  if (!follower) return next;
  if (i - from < 2 && isMarker(words, from, i)) return undefined;
  if (follower.start === words[next - 1]!.end && !OPENER.test(follower.text)) return undefined;
  if (!opens(words, next)) return undefined;
  if (next > i + 1 && saysWho(words, next)) return undefined;
  return next;
}

/** "1." or "(a)." at the start of a sentence numbers it. */
function isMarker(words: readonly Word[], from: number, i: number): boolean {
  return i > from && /^(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})$/u.test(words[i - 1]!.text);
}

function pastClosers(text: string, words: readonly Word[], at: number): number {
  let next = at;
  while (next < words.length) {
    const word = words[next]!;
    const tight = word.start === words[next - 1]!.end;
    if (!isStop(word.text) && !(CLOSER.test(word.text) && (tight || closesAfterSpace(text, word)))) break;
    next++;
  }
  return next;
}

/** A straight quotation mark or bracket set off by a space still closes when a space or nothing follows it. */
function closesAfterSpace(text: string, word: Word): boolean {
  return /^(?:[”’)\]»]|'')$/u.test(word.text) || word.end === text.length || /\s/u.test(text[word.end]!);
}

function opens(words: readonly Word[], at: number): boolean {
  let i = at;
  while (i < words.length && (OPENER.test(words[i]!.text) || /^[-–—•*]+$/u.test(words[i]!.text))) i++;
  return i >= words.length || UPPER.test(words[i]!.text) || !/^\p{L}/u.test(words[i]!.text);
}

/** Whether a verb of saying with its subject follows a quotation. */
function saysWho(words: readonly Word[], at: number): boolean {
  for (let i = at; i < Math.min(at + 4, words.length); i++) {
    if (SAYING.has(words[i]!.text)) return !words.slice(at, i).some((word) => isStop(word.text));
  }
  return false;
}

function afterAbbreviation(text: string, words: readonly Word[], i: number): number | undefined {
  const word = words[i]!.text.slice(0, -1).toLowerCase();
  const next = pastClosers(text, words, i + 1);
  const follower = words[next];
  if (!follower) return next;
  if (follower.start === words[next - 1]!.end) return undefined;
  const closing = CLOSING_ABBREVIATIONS.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word);
  if (!closing || OPENING_ABBREVIATIONS.has(word)) return undefined;
  if (OPENER.test(follower.text)) return opens(words, next) ? next : undefined;
  return UPPER.test(follower.text) && STARTERS.has(follower.text.toLowerCase()) ? next : undefined;
}
