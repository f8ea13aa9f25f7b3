import { COMPANY, COURTESIES, OFFICES, STATE_ORGANS } from './cues.ts';
import { gazetteer } from './gazetteer.ts';
import { isCapital, type Line } from './line.ts';

/** A run of words written as a name that no gazetteer knows, or a leader's name; words `from` up to `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** Where the name begins after its titles; equals `to` where there are only titles. */
  readonly name: number;
  /** Titles that stand in the run before the name, in lower case. */
  readonly titles: readonly string[];
}

const PARTICLE =
  /^(?:al|el|bin|bint|ben|ibn|von|van|der|den|de|da|do|dos|del|della|di|la|le|ter|abu|ould|ul|ur|zu|af|y)$/u;
const CALENDAR =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|April|June|July|August|September|October|November|December)$/u;
const NOT_NAMES = new Set([
  'I',
  "I'm",
  'The',
  'A',
  'An',
  'In',
  'On',
  'At',
  'Mr',
  'He',
  'She',
  'It',
  'They',
  'We',
  'You',
]);

/** Runs of proper nouns outside the gazetteers' phrases, in order. */
export function runsOf(line: Line, known: ReadonlySet<string> = new Set()): Run[] {
  const found: Run[] = [];
  for (let i = 0; i < line.tokens.length; i++) {
    if (!startsLeader(line, i) && !opens(line, i) && !isKnown(line, i, known) && !opensOrgan(line, i))
      continue;
    const to = endOf(line, i);
    found.push(titled(line, i, to));
    i = to - 1;
  }
  return found;
}

function startsLeader({ leaders }: Line, i: number): boolean {
  return leaders.length > 0 && leaders.some(({ from }) => from === i);
}

/** A surname that the article has told in full, whatever the tagger took it for: "Morales's ally". */
function isKnown(line: Line, i: number, known: ReadonlySet<string>): boolean {
  return (
    known.has(line.lower[i]!) && !line.hitAt[i] && isCapital(line.words[i]!) && !NOT_NAMES.has(line.words[i]!)
  );
}

/** A first word that opens the name of an institution: "Foreign Ministry", "Human Rights Watch". */
function opensOrgan(line: Line, i: number): boolean {
  if (
    i > 0 ||
    !/^(?:ADJ|NOUN|VERB)$/u.test(line.tokens[0]!.upos) ||
    !isCapital(line.words[0]!) ||
    line.hitAt[0]
  )
    return false;
  for (let j = 1; j < 4 && isName(line, j); j++)
    if (STATE_ORGANS.has(line.words[j]!) || COMPANY.has(line.words[j]!)) return true;
  return false;
}

function opens(line: Line, i: number): boolean {
  return isName(line, i) && line.lower[i] !== 'i';
}

/** Written with a capital for being a name, as far as can be seen. */
function isName(line: Line, i: number): boolean {
  const token = line.tokens[i];
  if (!token || line.hitAt[i] || !line.capital[i] || line.words[i + 1] === '$' || CALENDAR.test(token.text))
    return isLeader(line, i);
  if (isBorrowed(line, i)) return isLeader(line, i);
  if (token.upos === 'PROPN') return true;
  if (NOT_NAMES.has(token.text)) return isLeader(line, i);
  const title = OFFICES.has(line.lower[i]!) || COURTESIES.has(line.lower[i]!);
  return (
    isLeader(line, i) ||
    (i > 0 &&
      (title ||
        token.upos === 'NOUN' ||
        token.upos === 'ADJ' ||
        token.upos === 'VERB' ||
        token.upos === 'X') &&
      !line.sentence.headline)
  );
}

/** Part of a name that a hyphen makes the mark of something else: "Sierra Leone-flagged". */
function isBorrowed(line: Line, i: number): boolean {
  for (let from = i; from >= Math.max(0, i - 2); from--) {
    const match = gazetteer().longest(line.words, from);
    if (match && match.to > i && line.words[match.to] === '-') return true;
  }
  return false;
}

function isLeader(line: Line, i: number): boolean {
  return line.leaders.length > 0 && line.leaders.some(({ from, to }) => from <= i && i < to);
}

function endOf(line: Line, from: number): number {
  let to = from + 1;
  while (to < line.tokens.length) {
    if (isName(line, to)) to++;
    else if (isJoint(line, to)) to += 2;
    else if (isJoint(line, to + 1) && PARTICLE.test(line.words[to]!)) to += 3;
    else break;
  }
  return to;
}

/** A particle or hyphen between two parts of one name. */
function isJoint(line: Line, i: number): boolean {
  const word = line.words[i];
  const next = line.tokens[i + 1];
  if (word === undefined || !next || line.hitAt[i]) return false;
  if (word === '-') {
    const tight = line.tokens[i - 1]!.end === line.tokens[i]!.start && line.tokens[i]!.end === next.start;
    return (
      tight &&
      /^\p{L}/u.test(next.text) &&
      !line.hitAt[i + 1] &&
      (line.capital[i + 1] || next.text.length <= 6)
    );
  }
  if ((word === 'of' || word === 'for') && STATE_ORGANS.has(line.words[i - 1] ?? ''))
    return isName(line, i + 1);
  if (!PARTICLE.test(word)) return false;
  return (
    (isName(line, i + 1) && line.words[i + 1] !== '-') || (line.words[i + 1] === '-' && isName(line, i + 2))
  );
}

/** Parts the titles in front from the name after them. */
function titled(line: Line, from: number, to: number): Run {
  const known = line.leaders.find((hit) => hit.from >= from && hit.to <= to);
  let name = known ? known.from : from;
  if (!known) for (let i = from; i < to; i++) if (isTitle(line, i)) name = i + 1;
  return { from, to, name, titles: line.lower.slice(from, name) };
}

function isTitle(line: Line, i: number): boolean {
  const word = line.lower[i]!;
  return OFFICES.has(word) || COURTESIES.has(word);
}

/** The words of a run's name as written. */
export function nameOf(line: Line, from: number, to: number): string {
  const text = line.tokens.slice(from, to);
  return text.map((token, i) => (i > 0 && text[i - 1]!.end < token.start ? ' ' : '') + token.text).join('');
}
