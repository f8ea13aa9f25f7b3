import { AGENTS, BODY_NOUNS, GROUP_NOUNS, OFFICES } from './cues.ts';
import type { Line } from './line.ts';
import type { Reading } from './reading.ts';

/** A noun for someone who acts, with the words that belong to it. */
export interface NounPhrase {
  readonly line: Line;
  /** Where the words before the noun begin, article and owner left out. */
  readonly from: number;
  /** The noun. */
  readonly at: number;
  readonly lemma: string;
  readonly many: boolean;
}

/** Words that stand between an owner and what it owns. */
const INSIDE = /^(?:ADJ|NOUN|PROPN|NUM|VERB|ADV|X)$/u;
const COLLECTIVE = new Set('police people military troops forces authorities public crowd family'.split(' '));
/** "each country", "many leaders" are no one that was named. */
const VAGUE = new Set(
  'each every any no some many other several most few another various certain'.split(' '),
);

/** Nouns that act. */
const ACTING = [AGENTS, OFFICES, GROUP_NOUNS, BODY_NOUNS];

/** The phrase of an acting noun at a word, if one stands there that may stand for someone. */
export function phraseAt(reading: Reading, line: Line, at: number): NounPhrase | undefined {
  const token = line.tokens[at]!;
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN' && !OFFICES.has(line.lower[at]!)) return undefined;
  const lemma = agentOf(line, at);
  if (!ACTING.some((nouns) => nouns.has(lemma))) return undefined;
  if (isInside(line, at) || isShared(line, at) || VAGUE.has(line.lower[at - 1] ?? '')) return undefined;
  if (reading.isTitle(at) || reading.opensName(at + 1)) return undefined;
  const many = /^NNP?S$/u.test(token.xpos) || COLLECTIVE.has(line.lower[at]!);
  return { line, from: startOf(line, at), at, lemma, many };
}

/** The lemma under which the cue lists know an acting noun. */
export function agentOf(line: Line, i: number): string {
  const word = line.lower[i]!;
  const lemma = line.tokens[i]!.lemma.toLowerCase();
  if (AGENTS.has(lemma) || OFFICES.has(lemma)) return lemma;
  return word.endsWith('s') && !AGENTS.has(word) ? word.slice(0, -1) : word;
}

/** The word before a phrase, in lower case: its article, if it has one. */
export function determinerOf({ line, from }: NounPhrase): string {
  return line.lower[from - 1] ?? '';
}

/** The words of office in a phrase: "deputy prime minister". */
export function rolesOf({ line, from, at, lemma }: NounPhrase): string[] {
  return [...line.lower.slice(from, at), lemma];
}

/** A noun before the noun that heads its phrase ("police chief", "army base") or before a name is no one by itself. */
function isInside(line: Line, i: number): boolean {
  const next = line.tokens[i + 1];
  const word = line.lower[i]!;
  if (!next) return false;
  if (line.hitAt[i + 1]) return /^(?:chief|deputy|crown|vice)$/u.test(word);
  if (line.words[i + 1] === "'s") return false;
  if (word === 'state' && line.lower[i - 1] === 'of') return true;
  if (word === 'opposition' && line.lower[i + 1] === 'to') return true;
  if (line.words[i + 1] === '-')
    return next.start === line.tokens[i]!.end && /^\p{L}/u.test(line.words[i + 2] ?? '');
  if (next.upos === 'PROPN') return /^\p{Lu}/u.test(next.text) && next.start - line.tokens[i]!.end <= 1;
  return next.upos === 'NOUN' && modifies(line, i);
}

function modifies(line: Line, i: number): boolean {
  const { head, deprel } = line.tokens[i]!;
  return head < 0 || (head > i && /^(?:compound|amod|nmod|nummod|appos|dep|flat)/u.test(deprel));
}

function startOf(line: Line, at: number): number {
  let from = at;
  while (from > 0 && !line.hitAt[from - 1] && reaches(line, from)) from--;
  return from;
}

/** Whether the word before `from` belongs to the same phrase. */
function reaches(line: Line, from: number): boolean {
  const { upos, xpos } = line.tokens[from - 1]!;
  if (upos === 'VERB') return /^VB[NG]$/u.test(xpos);
  return INSIDE.test(upos) || line.words[from - 1] === '-' || isAnd(line, from);
}

/** "foreign and defence ministers". */
function isAnd(line: Line, from: number): boolean {
  if (line.lower[from - 1] !== 'and' || from < 2) return false;
  return line.tokens[from - 2]!.upos === 'ADJ' && line.tokens[from]!.upos !== 'PROPN';
}

/** "officials from both countries": whose they are is said by words that stand for several. */
function isShared(line: Line, i: number): boolean {
  const [preposition = '', first, second] = line.lower.slice(i + 1, i + 4);
  if (!/^(?:of|from|in)$/u.test(preposition)) return false;
  return first === 'both' || (first === 'the' && second === 'two');
}
