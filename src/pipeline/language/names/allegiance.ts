import { OFFICE_PARTS, OFFICES, ONLOOKERS, STATE_ORGANS } from './cues.ts';
import type { Hit, Line } from './line.ts';

/** Whose officer someone is by the words around the name, with the words of the office. */
export interface Allegiance {
  readonly hit: Hit | undefined;
  readonly roles: readonly string[];
  /** Held no longer: "former", "ex-". */
  readonly former: boolean;
  /** Where the phrase of office begins; it ends before the name or its comma. */
  readonly from: number;
}

const ROYAL = /^(?:king|queen|prince|princess|sultan|emir|sheikh|emperor)$/u;
const AWAY = new Set(['to', 'on', 'against', 'with', 'at', 'in']);
const SERVED = new Set(['aide', 'adviser', 'advisor', 'assistant', 'counsellor', 'deputy', 'attorney']);
const OWNERS = new Set(['of', 'for', 'from']);

/** The office that stands before a name which begins at word `name`: "Georgia's deputy prime minister, X". */
export function officeBefore(line: Line, name: number): Allegiance {
  let from = name;
  let comma = false;
  while (from > 0) {
    const i = from - 1;
    const word = line.lower[i]!;
    if (word === ',') {
      if (comma || from !== name) break;
      comma = true;
    } else if (isDash(line, i) || !belongs(line, i)) break;
    from = line.hitAt[i]?.from ?? i;
  }
  return read(line, from, comma ? name - 1 : name, 'last');
}

/** "SEOUL - Secretary X": a dash between spaces parts what stands before it. */
function isDash(line: Line, i: number): boolean {
  return /^[-–—]$/u.test(line.words[i]!) && i > 0 && line.tokens[i]!.start > line.tokens[i - 1]!.end;
}

/** The office in apposition after a name that ends before word `end`: "X, Japan's foreign minister,". */
export function officeAfter(line: Line, end: number): Allegiance {
  if (ROYAL.test(line.lower[end - 2] ?? '') && line.lower[end] === 'of' && line.hitAt[end + 1])
    return { hit: line.hitAt[end + 1], roles: [line.lower[end - 2]!], former: false, from: end };
  const home = line.hitAt[line.lower[end + 1] === 'the' ? end + 2 : end + 1];
  if (line.lower[end] === 'of' && home && isOwner(home) && home.sense.source === 'state')
    return { hit: home, roles: ['representative'], former: false, from: end };
  const seat = line.hitAt[end + 1];
  if (line.words[end] === '(' && seat && line.words[seat.to] === ')' && isOwner(seat))
    return { hit: seat, roles: ['representative'], former: false, from: end };
  const none: Allegiance = { hit: undefined, roles: [], former: false, from: end };
  if (
    line.words[end] !== ',' &&
    line.words[end] !== '(' &&
    line.words[end] !== '-' &&
    line.words[end] !== '–'
  )
    return none;
  let to = end + 1;
  if (/^\d+$/u.test(line.words[to] ?? '') && line.words[to + 1] === ',') to += 2;
  const from = to;
  while (to < line.tokens.length && to - from < 18 && (belongs(line, to) || isApposed(line, to)))
    to = line.hitAt[to]?.to ?? to + 1;
  const national = line.hitAt[from + 1];
  if (
    /^an?$/u.test(line.lower[from] ?? '') &&
    national?.sense.source === 'national' &&
    !ONLOOKERS.has(line.lower[national.to] ?? '')
  )
    return { hit: national, roles: ['citizen'], former: false, from: end };
  const by = line.lower.indexOf('by', from);
  if (by > from && by < to && line.tokens[by - 1]!.xpos === 'VBN') to = by - 1;
  const office = read(line, from, to, 'first');
  if (office.roles.length === 0) return none;
  const cut = line.tokens[to];
  return cut && office.hit === undefined && /^(?:VERB|AUX)$/u.test(cut.upos) ? none : office;
}

/** Nouns and adjectives go on in an apposition, a verb that is no participle ends it. */
function isApposed(line: Line, i: number): boolean {
  const { upos, xpos } = line.tokens[i]!;
  if (line.words[i] === ',') return false;
  return /^(?:NOUN|PROPN|ADJ|ADP|DET|ADV|PART|NUM|CCONJ)$/u.test(upos) || xpos === 'VBN' || xpos === 'VBG';
}

function belongs(line: Line, i: number): boolean {
  const word = line.lower[i]!;
  if (line.hitAt[i] || OFFICES.has(word) || STATE_ORGANS.has(line.words[i]!)) return true;
  if (word === ',') return false;
  return OFFICE_PARTS.has(word) || (singular(word) !== word && OFFICES.has(singular(word)));
}

function singular(word: string): string {
  return word.length > 1 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

const FORMER = new Set(['former', 'ex', 'late']);

/** What words `from` up to `to` say of an office: the nearest state or body that owns it. */
function read(line: Line, from: number, to: number, which: 'first' | 'last'): Allegiance {
  const roles: string[] = [];
  let office = -1;
  for (let i = from; i < to; i++) {
    if (line.hitAt[i]) continue;
    const word = singular(line.lower[i]!);
    if (OFFICES.has(word)) {
      if (
        which === 'first' &&
        office >= 0 &&
        line.lower[i - 1] !== '-' &&
        AWAY.has(line.lower[office + 1] ?? '')
      )
        break;
      roles.push(word);
      if (office < 0 || which === 'last') office = i;
    } else if (OFFICE_PARTS.has(word) && /^\p{L}{3,}$/u.test(word)) roles.push(word);
  }
  const former = line.lower.some((word, i) => i >= from && i < to && FORMER.has(word));
  if (office < 0) {
    const last = line.hitAt[to - 1];
    const direct = last && last.to === to && last.sense.source === 'national' ? last : undefined;
    return { hit: direct, roles: direct ? roles : [], former, from };
  }
  return { hit: ownerOf(line, from, to, office), roles, former, from };
}

function ownerOf(line: Line, from: number, to: number, office: number): Hit | undefined {
  const hits = line.hits.filter((hit) => hit.from >= from && hit.to <= to && isOwner(hit));
  const before = hits.filter((hit) => hit.to <= office && !AWAY.has(prepositionOf(line, hit)));
  const served = SERVED.has(line.lower[office]!);
  const after = hits.filter(
    (hit) =>
      hit.from > office &&
      (OWNERS.has(prepositionOf(line, hit)) || (served && prepositionOf(line, hit) === 'to')),
  );
  return before.at(-1) ?? after[0];
}

function prepositionOf(line: Line, hit: Hit): string {
  const at = line.lower[hit.from - 1] === 'the' ? hit.from - 2 : hit.from - 1;
  return line.lower[at] ?? '';
}

function isOwner({ sense }: Hit): boolean {
  return sense.actors.length > 0 && sense.source !== 'crowd';
}
