import { AGENTS, BODY_NOUNS, GROUP_NOUNS, OFFICES, STATE_NOUNS, UNATTACHED } from './cues.ts';
import { type Draft, type Found, found } from './found.ts';
import type { Line } from './line.ts';
import { stateOfPassage } from './passage.ts';
import { countedAt } from './pronouns.ts';
import type { Reading } from './reading.ts';

/** Words that stand between an owner and what it owns. */
const INSIDE = /^(?:ADJ|NOUN|PROPN|NUM|VERB|ADV|X)$/u;
const PLURAL = /^NNP?S$/u;
const COLLECTIVE = new Set([
  'police',
  'people',
  'military',
  'troops',
  'forces',
  'authorities',
  'public',
  'crowd',
  'family',
]);

/** The reference of a noun for someone who acts ("Georgian troops", "the president", "its army"), if it is one. */
export function nounAt(reading: Reading, line: Line, i: number): Found | undefined {
  const token = line.tokens[i]!;
  const lemma = lemmaOf(line, i);
  if (!/^(?:NOUN|PROPN)$/u.test(token.upos) && !OFFICES.has(line.lower[i]!)) return undefined;
  if (!AGENTS.has(lemma) && !OFFICES.has(lemma) && !GROUP_NOUNS.has(lemma) && !BODY_NOUNS.has(lemma))
    return undefined;
  if (isInside(line, i)) return undefined;
  if (reading.isTitle(i) || reading.opensName(i + 1) || VAGUE.has(line.lower[i - 1] ?? '')) return undefined;
  const from = startOf(line, i);
  if (isShared(line, i)) return undefined;
  const many = PLURAL.test(token.xpos) || COLLECTIVE.has(line.lower[i]!);
  const owner = ownerBefore(reading, line, from, i) ?? ownerAfter(reading, line, i);
  if (owner) return owned(reading, line, from, i, { owner, lemma, many });
  const definite =
    (!many && definiteAt(reading, line, from, i, lemma)) ||
    groupAt(reading, line, from, i, lemma) ||
    againAt(reading, line, from, i, lemma);
  if (definite) return definite;
  if (
    !UNATTACHED.has(lemma) ||
    (!many && /^an?$/u.test(line.lower[from - 1] ?? '') && (STATE_NOUNS.has(lemma) || isVictim(line, i))) ||
    line.lower[i] === 'force' ||
    (many && (STATE_NOUNS.has(lemma) || RULERS.has(lemma)))
  )
    return undefined;
  const actors = UNRULY.has(lemma)
    ? stateOfRebels(reading)
    : stateOfPassage(line, i, reading.memory, reading.main, LOCALS.has(lemma));
  if (actors.length === 0) return undefined;
  return found(line, i, i + 1, {
    kind: OFFICES.has(lemma) && !many ? 'person' : 'state',
    how: 'definite',
    actors,
    many,
  });
}

function lemmaOf(line: Line, i: number): string {
  const word = line.lower[i]!;
  const { lemma } = line.tokens[i]!;
  const folded = lemma.toLowerCase();
  if (AGENTS.has(folded) || OFFICES.has(folded)) return folded;
  return word.endsWith('s') && !AGENTS.has(word) ? word.slice(0, -1) : word;
}

/** A noun before the noun that heads its phrase ("police chief", "army base") or before a name is no one by itself. */
function isInside(line: Line, i: number): boolean {
  const next = line.tokens[i + 1];
  if (!next || line.hitAt[i + 1])
    return /^(?:chief|deputy|crown|vice)$/u.test(line.lower[i]!) && next !== undefined;
  if (line.words[i + 1] === "'s") return false;
  if (line.lower[i] === 'state' && line.lower[i - 1] === 'of') return true;
  if (line.lower[i] === 'opposition' && line.lower[i + 1] === 'to') return true;
  if (
    line.words[i + 1] === '-' &&
    next.start === line.tokens[i]!.end &&
    /^\p{L}/u.test(line.words[i + 2] ?? '')
  )
    return true;
  if (next.upos === 'PROPN') return /^\p{Lu}/u.test(next.text) && next.start - line.tokens[i]!.end <= 1;
  const { head, deprel } = line.tokens[i]!;
  return (
    next.upos === 'NOUN' &&
    (head < 0 || (head > i && /^(?:compound|amod|nmod|nummod|appos|dep|flat)/u.test(deprel)))
  );
}

function startOf(line: Line, i: number): number {
  let from = i;
  while (
    from > 0 &&
    !line.hitAt[from - 1] &&
    (INSIDE.test(line.tokens[from - 1]!.upos) || line.words[from - 1] === '-' || isAnd(line, from))
  ) {
    if (line.tokens[from - 1]!.upos === 'VERB' && !/^VB[NG]$/u.test(line.tokens[from - 1]!.xpos)) break;
    from--;
  }
  return from;
}

/** "foreign and defence ministers". */
function isAnd(line: Line, from: number): boolean {
  return (
    line.lower[from - 1] === 'and' &&
    from > 1 &&
    line.tokens[from - 2]!.upos === 'ADJ' &&
    line.tokens[from]!.upos !== 'PROPN'
  );
}

/** "officials from both countries": whose they are is said by words that stand for several. */
function isShared(line: Line, i: number): boolean {
  const after = line.lower.slice(i + 1, i + 4);
  return (
    /^(?:of|from|in)$/u.test(after[0] ?? '') &&
    (after[1] === 'both' || (after[1] === 'the' && after[2] === 'two'))
  );
}

/** "each country", "many leaders" are no one that was named. */
const VAGUE = new Set([
  'each',
  'every',
  'any',
  'no',
  'some',
  'many',
  'other',
  'several',
  'most',
  'few',
  'another',
  'various',
  'certain',
]);

/** A commander who is killed is not one of those who kill him. */
function isVictim(line: Line, i: number): boolean {
  const { head, deprel } = line.tokens[i]!;
  return /^(?:obj|nsubj:pass)/u.test(deprel) && HARMING.has(line.tokens[head]?.lemma ?? '');
}

const HARMING = new Set(
  'kill injure wound arrest capture assassinate target attack shoot detain kidnap abduct execute strike hit murder bomb'.split(
    ' ',
  ),
);
/** Several of these are of several states. */
const RULERS = new Set([
  'president',
  'king',
  'premier',
  'monarch',
  'leader',
  'minister',
  'chancellor',
  'ruler',
  'ambassador',
  'foreign',
]);
/** Those who live where the sentence is set. */
const LOCALS = new Set([
  'people',
  'citizen',
  'voter',
  'civilian',
  'resident',
  'protester',
  'protestor',
  'demonstrator',
  'rioter',
  'police',
  'policeman',
]);
const UNRULY = new Set(['rebel', 'insurgent', 'separatist', 'guerrilla', 'opposition']);

/** What kind of body each noun can take up; councils, commissions and banks are taken up by their own word only. */
const BODIES_OF: Readonly<Record<string, string>> = {
  bloc: 'EU ASEAN ECOWAS AU Mercosur Arab_League GCC CIS BRICS G7 G8 G20 SADC EEU CARICOM UNASUR ALBA SAARC OAS SCO EAC IGAD',
  union: 'EU AU EEU',
  alliance: 'NATO CSTO SEATO Warsaw_Pact Quad Alliance_of_Sahel_States',
  agency: 'IAEA UN WHO ILO IMO ICAO Interpol OPCW',
  watchdog: 'IAEA OPCW FATF OSCE',
  court: 'ICC ICJ ECHR ICTY ICTR PCA',
  tribunal: 'ICC ICJ ICTY ICTR PCA ITLOS',
  lender: 'IMF World_Bank ECB ADB EBRD',
};

function fits(lemma: string, { kind, actors: [id = ''] }: Found): boolean {
  const listed = BODIES_OF[lemma]?.split(' ').includes(id.replace(/ /gu, '_'));
  return listed ?? (kind === 'group' ? GROUP_NOUNS.has(lemma) : OPEN.has(lemma));
}

/** Nouns that take up any body. */
const OPEN = new Set(['organisation', 'organization', 'body', 'group', 'institution']);
/** Rebels fight where the article is set, whoever speaks of them. */
function stateOfRebels({ memory, main }: Reading): readonly string[] {
  const scene = memory.last((past) => past.kind === 'state' && past.place !== null && past.id === main);
  return scene?.actors ?? (main ? [main] : []);
}

/** Nouns for much the same people. */
const ALIKE: readonly ReadonlySet<string>[] = [
  'ambassador envoy diplomat',
  'soldier troop force army military serviceman',
  'protester protestor demonstrator rioter',
  'rebel insurgent militant fighter separatist guerrilla gunman',
  'police policeman officer',
  'prisoner hostage detainee captive',
  'negotiator delegation delegate team',
  'ship vessel warship boat',
  'plane aircraft jet warplane fighter bomber',
].map((words) => new Set(words.split(' ')));

/** "the militants", "the rebels": the group last named. */
function groupAt(reading: Reading, line: Line, from: number, i: number, lemma: string): Found | undefined {
  if (!FIGHTERS.has(lemma) || line.lower[from - 1] !== 'the') return undefined;
  const group = reading.memory.last(
    (past) => past.kind === 'group' && past.how === 'name' && past.actors.length === 1,
  );
  if (!group || line.index - group.line > 6) return undefined;
  return found(line, i, i + 1, {
    kind: 'group',
    how: 'definite',
    id: group.id,
    actors: group.actors,
    many: true,
  });
}

const FIGHTERS = new Set(['rebel', 'militant', 'insurgent', 'fighter', 'guerrilla', 'separatist', 'gunman']);

/** "the envoys", "these troops": those spoken of before. */
function againAt(reading: Reading, line: Line, from: number, i: number, lemma: string): Found | undefined {
  if (!/^(?:the|these|those|this|that)$/u.test(line.lower[from - 1] ?? '')) return undefined;
  const many = PLURAL.test(line.tokens[i]!.xpos);
  const past = reading.memory.again(ALIKE.find((words) => words.has(lemma)) ?? new Set([lemma]), line, many);
  if (!past) return undefined;
  const { kind, id, actors, people, gender } = past;
  return found(line, i, i + 1, { kind, how: 'definite', id, actors, people, gender, many });
}

/** Who stands as owner in front of the phrase: "Georgian", "Moscow's", "its", "Mr Miller's". */
function ownerBefore(reading: Reading, line: Line, from: number, i: number): Found | undefined {
  for (let j = i - 1; j >= from; j--) {
    const inner = reading.at(line, j);
    if (inner && inner.actors.length > 0 && inner.how === 'pronoun') return inner;
  }
  let at = from - 1;
  const article = /^(?:the|a|an|'s|')$/u;
  if (line.words[at] === "'s" || line.words[at] === "'") at--;
  else if (article.test(line.lower[at] ?? '')) return undefined;
  const owner = reading.at(line, at);
  if (!owner || owner.actors.length === 0) return undefined;
  const possessive = at < from - 1;
  const direct =
    (owner.kind === 'person' && owner.how === 'name' && RULE.test(line.lower[i]!)) ||
    owner.how === 'national' ||
    owner.how === 'pronoun' ||
    owner.kind === 'state' ||
    owner.kind === 'body' ||
    owner.kind === 'group';
  if (!possessive && !direct) return undefined;
  return joinedNationals(reading, line, owner);
}

/** "a spokesman for the group". */
function nounAfter(reading: Reading, line: Line, at: number): Found | undefined {
  for (let j = at; j < Math.min(at + 4, line.tokens.length); j++) {
    if (!/^(?:ADJ|NOUN|VERB)$/u.test(line.tokens[j]!.upos)) return undefined;
    const inner =
      GROUP_NOUNS.has(lemmaOf(line, j)) || BODY_NOUNS.has(lemmaOf(line, j)) || RULE.test(line.lower[j]!)
        ? nounAt(reading, line, j)
        : undefined;
    if (inner) return inner;
  }
  return undefined;
}

const SPEAKING = new Set([
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'spokesmen',
  'representative',
  'representatives',
  'negotiator',
  'negotiators',
]);
const RULE = /^(?:administration|government|regime|cabinet|campaign|team)$/u;

/** "U.S. and British officials". */
function joinedNationals(reading: Reading, line: Line, owner: Found): Found {
  const and = owner.from - 1;
  if (!/^(?:and|,|-|&|or)$/u.test(line.lower[and] ?? '')) return owner;
  const other = reading.at(line, and - 1);
  if (
    !other ||
    other.actors.length === 0 ||
    other.to !== and ||
    (owner.how !== 'national' && other.how !== 'national')
  )
    return owner;
  const before = joinedNationals(reading, line, other);
  return { ...owner, actors: [...new Set([...before.actors, ...owner.actors])] };
}

/** "the president of Georgia", "troops from Chad". */
function ownerAfter(reading: Reading, line: Line, i: number): Found | undefined {
  const preposition = line.lower[i + 1] ?? '';
  if (!/^(?:of|from)$/u.test(preposition) && !(preposition === 'for' && SPEAKING.has(line.lower[i]!)))
    return undefined;
  const at = line.lower[i + 2] === 'the' ? i + 3 : i + 2;
  const hit = line.hitAt[at];
  if (!hit)
    return preposition !== 'from'
      ? (countedAt(line, at) ?? reading.ahead(line, at) ?? nounAfter(reading, line, at))
      : undefined;
  if (
    hit.sense.actors.length === 0 ||
    hit.sense.source === 'crowd' ||
    (line.lower[i + 1] === 'from' && hit.sense.source === 'capital')
  )
    return undefined;
  const list = [...hit.sense.actors];
  let next = hit.to;
  while (/^(?:,|and)$/u.test(line.lower[next] ?? '')) {
    const further = line.hitAt[line.lower[next + 1] === 'and' ? next + 2 : next + 1];
    if (further?.sense.source !== 'state') break;
    list.push(...further.sense.actors);
    next = further.to;
  }
  return found(line, hit.from, hit.to, { kind: hit.sense.kind, how: 'name', actors: [...new Set(list)] });
}

function owned(
  reading: Reading,
  line: Line,
  from: number,
  i: number,
  { owner, lemma, many }: { owner: Found; lemma: string; many: boolean },
): Found {
  const named = reading.apposed(i);
  const actors = owner.how === 'pronoun' && named && named.actors.length > 0 ? named.actors : owner.actors;
  const isPerson = OFFICES.has(lemma) && !many;
  const start = owner.line === line.index && owner.to <= i ? owner.from : from;
  const draft: Draft = {
    kind: isPerson ? 'person' : owner.kind === 'person' ? 'state' : owner.kind,
    how: 'office',
    actors,
    many,
  };
  if (!isPerson) return found(line, start, i + 1, draft);
  const holder = named ?? reading.holder(rolesOf(line, from, i, lemma), owner.actors);
  return found(line, start, i + 1, {
    ...draft,
    people: holder ? [holder.id] : [],
    id: holder?.id ?? null,
    gender: holder?.gender,
  });
}

function rolesOf(line: Line, from: number, i: number, lemma: string): string[] {
  return [...line.lower.slice(from, i), lemma];
}

/** "the president", "the group", "the council": who was spoken of before under that word. */
function definiteAt(reading: Reading, line: Line, from: number, i: number, lemma: string): Found | undefined {
  const determiner = line.lower[from - 1] ?? '';
  if (!/^(?:the|this|that)$/u.test(determiner) && !/^\p{Lu}/u.test(line.tokens[i]!.text)) return undefined;
  const holder =
    OFFICES.has(lemma) && line.lower[i + 1] !== 'of'
      ? reading.holder(rolesOf(line, from, i, lemma), undefined)
      : undefined;
  if (holder)
    return found(line, i, i + 1, {
      kind: 'person',
      how: 'definite',
      id: holder.id,
      people: [holder.id],
      actors: holder.actors,
      gender: holder.gender,
    });
  const { memory } = reading;
  const kind =
    lemma === 'organisation' || lemma === 'organization'
      ? /^(?:body|group)$/u
      : GROUP_NOUNS.has(lemma)
        ? /^group$|^body$/u
        : BODY_NOUNS.has(lemma)
          ? /^body$/u
          : undefined;
  const named = (past: Found) =>
    kind?.test(past.kind) === true && past.how === 'name' && past.actors.length === 1;
  const one =
    memory.last((past) => named(past) && past.lemma === lemma) ??
    memory.last((past) => named(past) && fits(lemma, past) && !(past.line === line.index && past.subject));
  if (one && line.index - one.line <= 6)
    return found(line, i, i + 1, { kind: one.kind, how: 'definite', id: one.id, actors: one.actors });
  if (!STATE_NOUNS.has(lemma)) return undefined;
  const state = memory.state(line, i, reading.main);
  if (!state) return undefined;
  return found(line, i, i + 1, {
    kind: 'state',
    how: 'definite',
    id: state.id,
    actors: state.actors,
    place: state.place,
  });
}
