import type { Alphabet } from './alphabet.ts';
import type { Lexed, Lexeme } from './lexer.ts';
import { CARDINALS, KINDS, SCALES } from './lexicon.ts';

/** Joins numbers written in words: "twenty-five", "two hundred and six", "3 million", "twenty-first", "nineteen ninety-six". */
export function joinNumerals({ lexemes, classes }: Lexed, alphabet: Alphabet): Lexed {
  const out: { lexemes: Lexeme[]; classes: string[] } = { lexemes: [], classes: [] };
  const push = (lexeme: Lexeme, kind: string): void => {
    out.lexemes.push(lexeme);
    out.classes.push(kind);
  };
  for (let at = 0; at < lexemes.length; ) {
    const joined = mayBegin(lexemes, at) ? join(lexemes, at) : undefined;
    if (joined && joined.next > at + 1) {
      push(whole(lexemes, at, joined), alphabet.number(joined.set));
      at = joined.next;
    } else {
      push(lexemes[at]!, classes[at]!);
      at++;
    }
  }
  return out;
}

interface Joined {
  readonly next: number;
  readonly number: number;
  readonly set: 'spelled' | 'yearWord' | 'nth' | 'nthDay' | 'number';
}

function mayBegin(lexemes: readonly Lexeme[], at: number): boolean {
  const { word, number } = lexemes[at]!;
  if (Object.hasOwn(CARDINALS, word)) return true;
  const next = lexemes[at + 1];
  return next !== undefined && Object.hasOwn(SCALES, next.word) && (number !== undefined || word === 'a');
}

function join(lexemes: readonly Lexeme[], at: number): Joined | undefined {
  const head = below100(lexemes, at);
  if (head?.ordinal)
    return { next: head.next, number: head.number, set: head.number < 32 ? 'nthDay' : 'nth' };
  const year =
    head && head.number > 9 && head.number < 22 ? yearWord(lexemes, head.number, head.next) : undefined;
  return year ?? scaled(lexemes, at);
}

interface Part {
  readonly number: number;
  readonly next: number;
  readonly ordinal: boolean;
}

/** "seven", "seventeen", "seventy", "seventy-one", "seventy-first". */
function below100(lexemes: readonly Lexeme[], at: number): Part | undefined {
  const lexeme = lexemes[at];
  const number = lexeme && CARDINALS[lexeme.word];
  if (number === undefined) return undefined;
  if (number >= 20) {
    const dash = lexemes[at + 1]?.word === '-' ? 1 : 0;
    const unit = lexemes[at + 1 + dash];
    const cardinal = unit && CARDINALS[unit.word];
    if (cardinal && cardinal < 10) return { number: number + cardinal, next: at + 2 + dash, ordinal: false };
    const ordinal = unit && KINDS.NTH![unit.word];
    if (typeof ordinal === 'number' && ordinal > 0 && ordinal < 10 && adjacent(lexemes, at)) {
      return { number: number + ordinal, next: at + 2 + dash, ordinal: true };
    }
  }
  return { number, next: at + 1, ordinal: false };
}

/** Whether two lexemes are words apart by a hyphen or one space ("twenty second" is no ordinal across a comma). */
function adjacent(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at + 1]!.start - lexemes[at]!.end <= 1;
}

/** "nineteen ninety-six", "nineteen oh five", "eighteen hundred". */
function yearWord(lexemes: readonly Lexeme[], century: number, at: number): Joined | undefined {
  const rest = below100(lexemes, at);
  if (rest && !rest.ordinal && rest.number > 9) {
    return { next: rest.next, number: century * 100 + rest.number, set: 'yearWord' };
  }
  const zero = ['oh', 'o', 'zero'].includes(lexemes[at]?.word ?? '');
  const digit = zero ? below100(lexemes, at + 1) : undefined;
  return digit && century > 12
    ? { next: digit.next, number: century * 100 + digit.number, set: 'yearWord' }
    : undefined;
}

/** "two hundred and six", "3 million", "a thousand". */
function scaled(lexemes: readonly Lexeme[], from: number): Joined | undefined {
  const first = lexemes[from]!;
  const start = first.word === 'a' ? { number: 1, next: from + 1 } : below100(lexemes, from);
  let at = start?.next ?? from + 1;
  let group = start?.number ?? first.number ?? 0;
  let total = 0;
  while (at < lexemes.length) {
    const scale = SCALES[lexemes[at]!.word];
    if (scale === undefined) break;
    if (scale === 100) group *= 100;
    else {
      total += group * scale;
      group = 0;
    }
    at++;
    const and = lexemes[at]?.word === 'and' ? 1 : 0;
    const more = below100(lexemes, at + and);
    if (more && !more.ordinal) {
      group += more.number;
      at = more.next;
    }
  }
  return at > from + 1 ? { next: at, number: total + group, set: start ? 'spelled' : 'number' } : undefined;
}

function whole(lexemes: readonly Lexeme[], at: number, { next, number }: Joined): Lexeme {
  const start = lexemes[at]!.start;
  const end = lexemes[next - 1]!.end;
  return { start, end, word: '', number, fields: undefined };
}
