import { Alphabet } from './alphabet.ts';
import { type Lexed, lex } from './lexer.ts';
import { MODIFIERS, type Modifier } from './modifiers.ts';
import { joinNumerals } from './numerals.ts';
import { type Compiled, compile, expand, spelledIn } from './pattern.ts';
import { Match, type Rule } from './rule.ts';
import { MACROS, RULES } from './rules/index.ts';

/** A text ready for the rules. */
export interface Line extends Lexed {
  readonly text: string;
  /** All classes as one string. */
  readonly line: string;
}

/** A rule that matches at some place, before its value is asked for. */
export interface Candidate {
  readonly rule: Rule;
  readonly match: Match;
}

/** A modifier that matches at some place, and the lexeme after it. */
export interface Modified {
  readonly modifier: Modifier;
  readonly next: number;
}

interface Ready<Row> {
  readonly row: Row;
  readonly regex: RegExp;
}
type Dispatch<Row> = ReadonlyMap<string, readonly Ready<Row>[]>;

const rows = <Row extends { readonly pattern: string }>(table: readonly Row[]) =>
  table.map((row) => ({ row, pattern: expand(row.pattern, MACROS) }));
const ALPHABET = new Alphabet(
  new Set([...rows(RULES), ...rows(MODIFIERS)].flatMap(({ pattern }) => spelledIn(pattern))),
);
const RULES_BY_FIRST = dispatch(RULES);
const MODIFIERS_BY_FIRST = dispatch(MODIFIERS);

/** The lexemes of a text and their classes. */
export function lineOf(text: string): Line {
  const { lexemes, classes } = joinNumerals(lex(text, ALPHABET), ALPHABET);
  return { lexemes, classes, text, line: classes.join('') };
}

/** All rules that match at a lexeme, those that match most first. */
export function rulesAt(line: Line, at: number): readonly Candidate[] {
  const ready = RULES_BY_FIRST.get(line.classes[at]!);
  if (!ready) return NONE;
  const found: Candidate[] = [];
  for (const { row, regex } of ready) {
    regex.lastIndex = at;
    const result = regex.exec(line.line);
    if (result && result[0].length > 0)
      found.push({ rule: row, match: new Match(line.text, line.lexemes, result) });
  }
  return found.length > 1 ? found.sort((a, b) => b.match.to - a.match.to) : found;
}

/** All modifiers that match at a lexeme. */
export function modifiersAt(line: Line, at: number): readonly Modified[] {
  const ready = MODIFIERS_BY_FIRST.get(line.classes[at]!);
  if (!ready) return NONE;
  const found: Modified[] = [];
  for (const { row, regex } of ready) {
    regex.lastIndex = at;
    const result = regex.exec(line.line);
    if (result && result[0].length > 0) found.push({ modifier: row, next: at + result[0].length });
  }
  return found;
}

const NONE: readonly never[] = [];

function dispatch<Row extends { readonly pattern: string }>(table: readonly Row[]): Dispatch<Row> {
  const byFirst = new Map<string, Ready<Row>[]>();
  for (const { row, pattern } of rows(table)) {
    const { regex, first }: Compiled = compile(pattern, ALPHABET);
    for (const char of first) {
      const ready = byFirst.get(char);
      if (ready) ready.push({ row, regex });
      else byFirst.set(char, [{ row, regex }]);
    }
  }
  return byFirst;
}
