import { KINDS } from './lexicon.ts';

/** The class of everything no rule reads. */
export const OTHER = '.';
/** The class of a blank line. */
export const BREAK = '|';

/** The kinds that digits can be of, together; what the lexer finds by form, not by the dictionary. */
export const NUMBER_SETS = {
  number: ['N', 'NUM'],
  dayOrHour: ['N', 'NUM', 'DOM', 'HOUR', 'TWO'],
  dayOfMonth: ['N', 'NUM', 'DOM', 'TWO'],
  smallDay: ['N', 'NUM', 'DOM', 'HOUR'],
  zero: ['N', 'NUM', 'HOUR'],
  two: ['N', 'NUM', 'TWO'],
  year: ['N', 'NUM', 'YEAR'],
  long: ['NUM', 'N', 'LONG'],
  spelled: ['N', 'SPELLED'],
  fraction: ['N', 'FRACTION'],
  yearWord: ['YEARWORD'],
  shortYear: ['YY'],
  nthDay: ['NTH', 'DOMTH'],
  nth: ['NTH'],
  decade: ['DECADE'],
  iso: ['ISO'],
  slashed: ['SLASHED'],
  shortDate: ['SHORTDATE'],
  yearMonth: ['YEARMONTH'],
  clock: ['CLOCK'],
  quartered: ['QUARTERED'],
} as const satisfies Record<string, readonly string[]>;
/** A row of `NUMBER_SETS`. */
export type NumberSet = keyof typeof NUMBER_SETS;

/**
 * One character for each distinct set of symbols, where a symbol is a kind of word or a word that some pattern spells
 * out. A text becomes a string of such characters, and a pattern a regular expression over them.
 */
export class Alphabet {
  private readonly bySet = new Map<string, string>();
  private readonly bySymbol = new Map<string, string[]>();
  private readonly words = new Map<string, string>();
  private readonly numbers: Record<NumberSet, string>;

  constructor(spelled: ReadonlySet<string>) {
    const dictionary = Object.values(KINDS).flatMap((kind) => Object.keys(kind));
    for (const word of new Set([...spelled, ...dictionary])) {
      const kinds = Object.keys(KINDS).filter((kind) => Object.hasOwn(KINDS[kind]!, word));
      this.words.set(word, this.charOf(spelled.has(word) ? [...kinds, word] : kinds));
    }
    const numbers = Object.entries(NUMBER_SETS).map(([name, set]) => [name, this.charOf(set)]);
    this.numbers = Object.fromEntries(numbers) as Record<NumberSet, string>;
  }

  /** The class of a word in small letters; `undefined` if no rule reads it. */
  word(word: string): string | undefined {
    return this.words.get(word);
  }

  /** The class of a number. */
  number(set: NumberSet): string {
    return this.numbers[set];
  }

  /** All classes that have a symbol; throws if there are none, since a pattern then names a kind that does not exist. */
  having(symbol: string): readonly string[] {
    const chars = this.bySymbol.get(symbol);
    if (!chars) throw new Error(`no word is of kind ${symbol}`);
    return chars;
  }

  private charOf(set: readonly string[]): string {
    const key = [...set].sort().join(' ');
    const found = this.bySet.get(key) ?? character(this.bySet.size);
    if (this.bySet.has(key)) return found;
    this.bySet.set(key, found);
    for (const symbol of set) {
      const chars = this.bySymbol.get(symbol);
      if (chars) chars.push(found);
      else this.bySymbol.set(symbol, [found]);
    }
    return found;
  }
}

function character(i: number): string {
  return String.fromCharCode(0x4e00 + i);
}
