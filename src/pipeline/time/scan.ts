import { Alphabet, OTHER } from './alphabet.ts';
import { type Lexed, lex } from './lexer.ts';
import { joinNumerals } from './numerals.ts';
import { compile, expand, spelledIn } from './pattern.ts';
import { Match, type Rule } from './rule.ts';
import { MACROS, RULES } from './rules/index.ts';

interface Ready {
  readonly rule: Rule;
  readonly regex: RegExp;
}

/** A rule that matches at some place, before its value is asked for. */
export interface Candidate {
  readonly rule: Rule;
  readonly match: Match;
}

const EXPANDED = RULES.map((rule) => ({ rule, pattern: expand(rule.pattern, MACROS) }));
const ALPHABET = new Alphabet(new Set(EXPANDED.flatMap(({ pattern }) => spelledIn(pattern))));
const BY_FIRST = new Map<string, Ready[]>();
for (const { rule, pattern } of EXPANDED) {
  const { regex, first } = compile(pattern, ALPHABET);
  for (const char of first) BY_FIRST.set(char, [...(BY_FIRST.get(char) ?? []), { rule, regex }]);
}

/** The lexemes of a text and their classes as one string. */
export function lexemesOf(text: string): Lexed & { readonly line: string } {
  const lexed = joinNumerals(lex(text, ALPHABET), ALPHABET);
  return { ...lexed, line: lexed.classes.join('') };
}

/** All rules that match at a lexeme, those that match most first. */
export function candidates(
  text: string,
  lexed: Lexed & { readonly line: string },
  at: number,
): readonly Candidate[] {
  const char = lexed.classes[at]!;
  if (char === OTHER) return [];
  const found: Candidate[] = [];
  for (const { rule, regex } of BY_FIRST.get(char) ?? []) {
    regex.lastIndex = at;
    const result = regex.exec(lexed.line);
    if (result && result[0].length > 0) found.push({ rule, match: new Match(text, lexed.lexemes, result) });
  }
  return found.length > 1 ? found.sort((a, b) => b.match.to - a.match.to) : found;
}
