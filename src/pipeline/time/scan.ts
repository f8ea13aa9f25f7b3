import { Alphabet } from './alphabet.ts';
import { type Lexed, lex } from './lexer.ts';
import { MODIFIERS, type Modifier } from './modifiers.ts';
import { joinNumerals } from './numerals.ts';
import { type Compiled, compile, END, expand, spelledIn } from './pattern.ts';
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

interface Ready<Row> extends Compiled {
  readonly row: Row;
}

/** The rows that can begin with a class, and of these the ones that can go on with another, as far as they were asked for. */
interface Opening<Row> {
  readonly all: readonly Ready<Row>[];
  readonly bySecond: Map<string, readonly Ready<Row>[]>;
}
type Dispatch<Row> = ReadonlyMap<string, Opening<Row>>;

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
  const ready = readyAt(RULES_BY_FIRST, line, at);
  if (ready.length === 0) return NONE;
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
  const ready = readyAt(MODIFIERS_BY_FIRST, line, at);
  if (ready.length === 0) return NONE;
  const found: Modified[] = [];
  for (const { row, regex } of ready) {
    regex.lastIndex = at;
    const result = regex.exec(line.line);
    if (result && result[0].length > 0) found.push({ modifier: row, next: at + result[0].length });
  }
  return found;
}

const NONE: readonly never[] = [];

/** The rows that the two classes from a lexeme on do not rule out, in the order of their table. */
function readyAt<Row>(byFirst: Dispatch<Row>, { classes }: Line, at: number): readonly Ready<Row>[] {
  const opening = byFirst.get(classes[at]!);
  if (!opening) return NONE;
  const second = classes[at + 1] ?? END;
  const known = opening.bySecond.get(second);
  if (known) return known;
  const ready = opening.all.filter(({ after }) => {
    const next = after(classes[at]!);
    return next.has(END) || next.has(second);
  });
  opening.bySecond.set(second, ready);
  return ready;
}

function dispatch<Row extends { readonly pattern: string }>(table: readonly Row[]): Dispatch<Row> {
  const byFirst = new Map<string, Ready<Row>[]>();
  for (const { row, pattern } of rows(table)) {
    const ready = { row, ...compile(pattern, ALPHABET) };
    for (const char of ready.first) byFirst.set(char, [...(byFirst.get(char) ?? []), ready]);
  }
  return new Map([...byFirst].map(([char, all]) => [char, { all, bySecond: new Map() }]));
}
