import type { Sentence, Token } from '../document.ts';
import { fold } from './fold.ts';
import { gazetteer } from './gazetteer.ts';
import { type Leader, leaders } from './leaders.ts';
import type { Sense } from './sense.ts';

/** A phrase of the gazetteers found in a sentence: words `from` up to `to`. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly sense: Sense;
}

/** A well-known person's name found in a sentence. */
export interface LeaderHit {
  readonly from: number;
  readonly to: number;
  readonly leader: Leader;
}

/** A sentence as names are looked for in it. */
export interface Line {
  readonly index: number;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Words without accents. */
  readonly words: readonly string[];
  readonly lower: readonly string[];
  /** Whether a word is written as names are: "Paris", "d'Estaing". */
  readonly capital: readonly boolean[];
  readonly hits: readonly Hit[];
  readonly leaders: readonly LeaderHit[];
  /** The hit that a word belongs to. */
  readonly hitAt: readonly (Hit | undefined)[];
}

/** Words after a hyphen that make a nationality the mark of something else: "Russian-built jets" are anybody's. */
const BORROWED =
  /^(?:built|made|born|designed|style|speaking|occupied|controlled|held|administered|backed|supplied|language|trained|registered|flagged)$/u;
const SHOUTED_PART = /^\p{Lu}{3,}$/u;
const SHOUTED = /^\p{Lu}{4,}$/u;

/** Whether a word is written with a capital, be it behind a French article. */
export function isCapital(word: string): boolean {
  return CAPITAL.test(word);
}

const CAPITAL = /^(?:[dl]['’])?\p{Lu}/u;

/** What the writing of a word tells by itself. */
interface Form {
  /** Without accents. */
  readonly word: string;
  readonly lower: string;
  /** Whether it is written as names are. */
  readonly capital: boolean;
  /** Whether, without accents, it begins with a capital, and whether it is nothing but three or more. */
  readonly upper: boolean;
  readonly shouted: boolean;
}

/** Words met before are looked up in one place; with so many it starts anew. */
const MOST_FORMS = 60_000;
const FORMS = new Map<string, Form>();

function formOf(text: string): Form {
  const known = FORMS.get(text);
  if (known) return known;
  if (FORMS.size >= MOST_FORMS) FORMS.clear();
  const word = fold(text);
  const form = {
    word,
    lower: word.toLowerCase(),
    capital: isCapital(text),
    upper: UPPER.test(word),
    shouted: SHOUTED_PART.test(word),
  };
  FORMS.set(text, form);
  return form;
}

const UPPER = /^\p{Lu}/u;

/** Finds the gazetteers' phrases in a sentence, the longest first where two overlap. */
export function lineOf(sentence: Sentence, index: number): Line {
  const { tokens } = sentence;
  const forms = tokens.map(({ text }) => formOf(text));
  const words = forms.map(({ word }) => word);
  const leaderHits = findLeaders(words, forms);
  const hits = findHits(words, forms, leaderHits);
  const hitAt: (Hit | undefined)[] = new Array(tokens.length).fill(undefined);
  for (const hit of hits) hitAt.fill(hit, hit.from, hit.to);
  return {
    index,
    sentence,
    tokens,
    words,
    lower: forms.map(({ lower }) => lower),
    capital: forms.map(({ capital }) => capital),
    hits,
    leaders: leaderHits,
    hitAt,
  };
}

function findLeaders(words: readonly string[], forms: readonly Form[]): LeaderHit[] {
  const { phrases } = leaders();
  const found: LeaderHit[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!forms[i]!.upper) continue;
    const match = phrases.longest(words, i);
    if (
      !match ||
      (match.to - i < 2 && match.value.name.includes(' ') && !match.value.aliases.includes(words[i]!))
    )
      continue;
    found.push({ from: i, to: match.to, leader: match.value });
    i = match.to - 1;
  }
  return found;
}

function findHits(words: readonly string[], forms: readonly Form[], taken: readonly LeaderHit[]): Hit[] {
  const table = gazetteer();
  const found: Hit[] = [];
  for (let i = 0; i < words.length; i++) {
    const match = table.longest(words, i) ?? (forms[i]!.shouted ? shouted(words, i) : undefined);
    if (!match || isOther(words, i, match.to) || isArticle(words, i, match.to)) continue;
    const leader = taken.find(({ from, to }) => i < to && match.to > from);
    if (leader && leader.to - leader.from >= match.to - i) {
      i = leader.to - 1;
      continue;
    }
    found.push({ from: i, to: match.to, sense: match.value });
    i = match.to - 1;
  }
  return found;
}

/** Datelines and headlines in capitals: "ANKARA". The word at `at` is one of three or more. */
function shouted(words: readonly string[], at: number): { to: number; value: Sense } | undefined {
  if (!SHOUTED.test(words[at]!) && !SHOUTED.test(words[at + 1] ?? '')) return undefined;
  const titled: string[] = [];
  for (let i = at; i < words.length && titled.length < 4 && SHOUTED_PART.test(words[i]!); i++)
    titled.push(words[i]![0]! + words[i]!.slice(1).toLowerCase());
  const match = gazetteer().longest(titled, 0);
  return match && { to: at + match.to, value: match.value };
}

/** "The East African" is a newspaper, "the East African Community" is not. */
function isArticle(words: readonly string[], from: number, to: number): boolean {
  return words[from] === 'The' && (gazetteer().longest(words, from + 1)?.to ?? 0) > to;
}

/** A name that is part of something else: "US$", "Russian-built", "Franco" with no hyphen after it. */
function isOther(words: readonly string[], from: number, to: number): boolean {
  if (words[to] === '$') return true;
  if (COMBINING.has(words[from]!) && words[to] !== '-') return true;
  return words[to] === '-' && BORROWED.test((words[to + 1] ?? '').toLowerCase());
}

/** Forms of nationality that only stand before a hyphen: "Sino-Russian". */
const COMBINING = new Set([
  'Franco',
  'Sino',
  'Anglo',
  'Indo',
  'Russo',
  'Italo',
  'Luso',
  'Austro',
  'Turco',
  'Greco',
  'Serbo',
  'Hispano',
  'Nippo',
]);
