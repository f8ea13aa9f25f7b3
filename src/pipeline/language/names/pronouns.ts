import { answered, boundAt, teller } from './bound.ts';
import { type Found, found } from './found.ts';
import type { Line } from './line.ts';
import type { Reading } from './reading.ts';

/** Pronouns by the one whose forms they are. */
const PRONOUNS: ReadonlyMap<string, string> = new Map(
  [
    'he him his himself',
    'she her hers herself',
    'it its itself',
    'they them their theirs themselves',
  ].flatMap((forms) => forms.split(' ').map((form, _, [name]) => [form, name!] as const)),
);

/** The reference of a pronoun, if it is one that stands for someone known. */
export function pronounAt(reading: Reading, line: Line, i: number): Found | undefined {
  const pronoun = PRONOUNS.get(line.lower[i]!);
  const { memory } = reading;
  if (pronoun === undefined) return undefined;
  const bound = pronoun === 'it' || pronoun === 'they' ? boundAt(reading, line, i) : undefined;
  if (bound) return thing(line, i, bound, pronoun === 'they');
  switch (pronoun) {
    case 'he':
      return person(line, i, memory.person(line, i, 'm'));
    case 'she':
      return person(line, i, memory.person(line, i, 'f'));
    case 'it':
      if (isEmpty(line, i) || isMatter(line, i)) return undefined;
      return thing(
        line,
        i,
        answered(reading, line, i) ??
          teller(reading, line, i) ??
          nearer(reading, line, i, memory.thing(line, i), 'NN'),
        false,
      );
    case 'they':
      if (isMatter(line, i)) return undefined;
      return thing(line, i, nearer(reading, line, i, memory.several(line, i), 'NNS'), true);
    default:
      return undefined;
  }
}

/** The antecedent, unless a thing that is nobody stands nearer as a subject: "rods … they", "The pact … It". */
function nearer(
  reading: Reading,
  line: Line,
  i: number,
  past: Found | undefined,
  tag: 'NN' | 'NNS',
): Found | undefined {
  if (!past || VEHICLES.has(past.lemma)) return undefined;
  const isThing = ({ upos, xpos, deprel, lemma }: Line['tokens'][number]) =>
    upos === 'NOUN' && xpos === tag && deprel.startsWith('nsubj') && !QUANTITIES.has(lemma);
  const from = past.line === line.index ? past.to : 0;
  for (let j = i - 1; j >= from; j--) if (isThing(line.tokens[j]!) && !reading.at(line, j)) return undefined;
  const over = past.line === line.index ? nounOver(line, past.head) : undefined;
  if (over !== undefined && isThing(line.tokens[over]!) && !reading.at(line, over)) return undefined;
  if (past.line === line.index || i > 0 || !reading.before) return past;
  const { line: above, covered } = reading.before;
  const subject = above.tokens.findIndex(
    ({ head, deprel }) => deprel.startsWith('nsubj') && above.tokens[head]?.head === -1,
  );
  return subject >= 0 && isThing(above.tokens[subject]!) && !covered(subject) ? undefined : past;
}

/** "Deployments in Kenya | …": the noun of which a name within a phrase is said. */
function nounOver(line: Line, name: number): number | undefined {
  let at = name;
  while (/^(?:nmod|conj|compound)/.test(line.tokens[at]!.deprel) && line.tokens[at]!.head < at)
    at = line.tokens[at]!.head;
  return at === name ? undefined : at;
}

function person(line: Line, i: number, past: Found | undefined): Found | undefined {
  if (!past) return undefined;
  const { id, actors, people, gender } = past;
  return found(line, i, i + 1, { kind: 'person', how: 'pronoun', id, actors, people, gender });
}

function thing(line: Line, i: number, past: Found | undefined, many: boolean): Found | undefined {
  if (!past) return undefined;
  const { id, actors, people, kind } = past;
  return found(line, i, i + 1, {
    kind,
    how: 'pronoun',
    id: many && actors.length > 1 ? null : id,
    actors,
    people: many ? people : [],
    many,
  });
}

/** "It is clear that …", "it rained": an "it" that stands for nothing. */
function isEmpty(line: Line, i: number): boolean {
  const { deprel } = line.tokens[i]!;
  if (deprel === 'expl') return true;
  const next = line.lower.slice(i + 1, i + 6);
  return (
    /^(?:is|was|'s|would|will|may|seems|appears|remains|became|has)$/u.test(next[0] ?? '') &&
    next.some((word) => word === 'that' || word === 'to' || word === 'whether') &&
    line.tokens.slice(i + 1, i + 5).some(({ upos }) => upos === 'ADJ')
  );
}

/** "Called it a mistake", "vetoed it", "lift them": verbs whose object is a matter or a text, not a state. */
function isMatter(line: Line, i: number): boolean {
  const { deprel, head } = line.tokens[i]!;
  if (head < 0 || head > i) return false;
  const { lemma } = line.tokens[head]!;
  if (deprel !== 'obj') return deprel === 'obl' && AGREED_TO.has(lemma);
  return /^its?$/.test(line.lower[i]!) ? !PARTY.has(lemma) : MATTER.has(lemma);
}

/** Verbs whose object "it" is a state or a body; that of all others is a thing. */
const PARTY = new Set(
  'accuse blame charge urge press pressure ask tell warn threaten caution remind advise persuade convince force compel oblige allow enable permit help aid assist support back defend protect arm fund finance supply provide give offer grant sell send lend pay owe invite join leave quit enter attack invade bomb strike hit shell raid target fight defeat occupy annex isolate punish sanction penalise penalize blacklist embargo condemn criticise criticize chide rebuke praise thank congratulate reward recognise recognize mediate represent lead govern rule lobby sue provoke antagonise antagonize deter contain encircle surround destabilise destabilize overthrow trust distrust consult inform notify brief assure promise order exhort implore bar ban exclude expel readmit admit elect rank treat deprive rid strip'.split(
    ' ',
  ),
);

/** Verbs whose preposition leads to a matter: "voted against it", "agreed to it". */
const AGREED_TO = new Set('vote object agree consent refer abstain sign subscribe'.split(' '));

const MATTER = new Set(
  'boycott attend deny admit know doubt believe regret suspend resume overturn decide call describe label term brand dub denounce welcome oppose veto block approve adopt endorse ratify sign lift ease end cancel confirm discuss consider propose break verify implement report dismiss hail regard view find authorise authorize violate draft table reject reopen postpone announce repeal pass conduct accept'.split(
    ' ',
  ),
);

/** Things that a state's name goes with, which "it" takes up without the state: "a Malaysian airliner … it". */
const VEHICLES = new Set(
  'airliner plane aircraft jet helicopter ship vessel tanker trawler boat submarine satellite missile rocket drone train base plant reactor cruiser'.split(
    ' ',
  ),
);

/** Nouns that count others: "thousands of Malians". */
const QUANTITIES = new Set(
  'thousand hundred dozen million number group majority member score ten crowd part rest couple pair handful'.split(
    ' ',
  ),
);

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
]);
/** Words that make a plural the parties': "their respective countries". */
const PLAIN = new Set(['respective', 'opposing', 'warring', 'rival', 'neighbouring', 'neighboring']);
const PARTIES = new Set(
  'side country nation state leader government party minister president neighbour neighbor foe rival ally army power man official people premier delegation diplomat counterpart force capital militant other head enemy'.split(
    ' ',
  ),
);
const HUMAN = new Set(['leader', 'minister', 'president', 'man', 'premier', 'head', 'diplomat', 'official']);

/** "both sides", "the two leaders", "the pair", "the two": the parties named last. */
export function partiesAt(reading: Reading, line: Line, i: number): Found | undefined {
  const word = line.lower[i]!;
  if ((word === 'neither' || word === 'either') && PARTIES.has(line.lower[i + 1] ?? ''))
    return several(reading, line, i, i + 2, { human: false, count: 2 });
  if (word === 'pair' || word === 'duo')
    return line.lower[i - 1] === 'the'
      ? several(reading, line, i, i + 1, { human: true, count: 2 })
      : undefined;
  if (PLAIN.has(word) && PARTIES.has(line.tokens[i + 1]?.lemma ?? '') && line.tokens[i + 1]!.xpos === 'NNS')
    return several(reading, line, i, i + 2, { human: false, count: 2 });
  if ((word === 'parties' || word === 'sides') && line.lower[i - 1] === 'the')
    return several(reading, line, i, i + 1, { human: false, count: 2 });
  const count = COUNTS.get(word);
  if (count === undefined) return undefined;
  const definite = /^(?:the|these|those|all|its|their)$/u.test(line.lower[i - 1] ?? '') || word === 'both';
  if (!definite) return undefined;
  const of = line.lower[i + 1] === 'of' ? 3 : 1;
  const noun = [i + of, i + of + 1].find((at) => PARTIES.has(line.tokens[at]?.lemma ?? ''));
  if (noun !== undefined && line.tokens[noun]!.xpos.endsWith('S'))
    return several(reading, line, i, noun + 1, { human: HUMAN.has(line.tokens[noun]!.lemma), count });
  const next = line.tokens[i + 1];
  const alone = !next || /^(?:VERB|AUX|PUNCT|ADV)$/u.test(next.upos);
  return alone && /^nsubj|^obj|^obl/u.test(line.tokens[i]!.deprel)
    ? several(reading, line, i, i + 1, { human: false, count })
    : undefined;
}

function several(
  reading: Reading,
  line: Line,
  from: number,
  to: number,
  { human, count }: { human: boolean; count: number },
): Found | undefined {
  const pair = reading.memory.pair(line, from, human, count);
  return (
    pair &&
    found(line, from, to, {
      kind: human ? 'person' : 'state',
      how: 'definite',
      actors: pair.actors,
      people: pair.people,
      many: true,
    })
  );
}

const COUNTED = new Set(['country', 'nation', 'state', 'government']);

/** "111 countries", "several nations": so many that they are one actor, named as they are. */
export function countedAt(line: Line, i: number): Found | undefined {
  const noun = i + 1;
  if (!COUNTED.has(line.tokens[noun]?.lemma ?? '') || line.tokens[noun]!.xpos !== 'NNS') return undefined;
  const count = Number((line.words[i] ?? '').replace(/,/gu, ''));
  if (!Number.isInteger(count) || count < 3) return undefined;
  const id = `${line.words[i]} ${line.lower[noun]}`;
  return found(line, i, noun + 1, { kind: 'group', how: 'name', id, actors: [id], many: true });
}
