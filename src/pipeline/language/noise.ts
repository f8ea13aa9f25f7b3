import type { Span } from '../../model/span.ts';
import { FURNITURE, type Furniture } from './furniture.ts';
import { anyOf } from './patterns.ts';
import { wordsOf } from './tokens.ts';

/** What a paragraph is to a reader: text, furniture, or furniture whose headlines follow in lines of their own. */
export type Role = 'text' | 'noise' | 'heads';

/** No line of furniture is longer, in code units; longer ones can only be run-on headlines. */
const LONGEST = 700;
/** From so many words on, a paragraph without one full stop is a row of headlines, if it also has few articles. */
const RUN_ON = 28;
/** Share of "the", "a", "an" among the words: about 9 % in newspaper prose, 1–2 % in headlines. */
const ARTICLES = 0.035;
/** A headline in a list has at most so many code units. */
const HEADLINE = 160;

const ENDED = /[.!?…:;,—–]["'”’)\]]*$/u;
const STOPPED = /[.!?…]["'”’)\]]*$/u;
const INNER_STOP = /\p{Ll}{2}[.!?]["'”’)\]]*\s+["“'‘]?\p{Lu}/u;

const HEADS = FURNITURE.filter(({ heads }) => heads);

/** Whether a line matches any row without a sign: most match none, and are asked only once. */
const isUnsigned = anyOf(FURNITURE.flatMap(({ sign, pattern }) => (sign ? [] : [pattern])));
const SIGNED = FURNITURE.filter(({ sign }) => sign);

/** The row of the furniture table that a line or sentence matches as a whole. */
export function furnitureOf(line: string): Furniture | undefined {
  if (line.length > LONGEST) return undefined;
  return (isUnsigned(line) ? FURNITURE : SIGNED).find(
    ({ sign, pattern }) => (!sign || sign.test(line)) && pattern.test(line),
  );
}

/** The role of a paragraph; `below` is the role of the one above it, `first` whether it opens the article. */
export function roleOf(line: string, above: Role, first: boolean): Role {
  const label = HEADS.find(({ pattern }) => pattern.test(line.slice(0, 200)));
  if (label && !(STOPPED.test(line) && INNER_STOP.test(line))) return 'heads';
  if (furnitureOf(line)) return 'noise';
  if (!first && isRunOn(line)) return 'noise';
  return above === 'heads' && line.length <= HEADLINE && !STOPPED.test(line) ? 'heads' : 'text';
}

/** Several headlines run together: long, no full stop anywhere, hardly an article. */
function isRunOn(line: string): boolean {
  if (line.length > 20_000 || ENDED.test(line) || INNER_STOP.test(line)) return false;
  const words = wordsOf(line).filter(({ text }) => /^\p{L}/u.test(text));
  const articles = words.filter(({ text }) => /^(?:the|an?)$/iu.test(text)).length;
  return words.length >= RUN_ON && articles < ARTICLES * words.length;
}

/** Spans that touch or have only white space between them, made one. */
export function joined(text: string, spans: readonly Span[]): Span[] {
  const all: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (last && text.slice(last.end, span.start).trim() === '') last.end = span.end;
    else all.push({ ...span });
  }
  return all;
}
