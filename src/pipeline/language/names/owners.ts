import { BODY_NOUNS, GROUP_NOUNS } from './cues.ts';
import { type Found, found } from './found.ts';
import type { Hit, Line } from './line.ts';
import { agentOf, type NounPhrase } from './phrase.ts';
import { countedAt } from './pronouns.ts';
import type { Reading } from './reading.ts';

/** Nouns of rule, which a person's name may own without an apostrophe: "the Merkel government". */
const RULE = /^(?:administration|government|regime|cabinet|campaign|team)$/u;
/** Nouns whose "for" tells for whom they speak. */
const SPEAKING = /^(?:spokes(?:man|woman|person|men)|representatives?|negotiators?)$/u;

/** Whose the one is that a phrase speaks of: by the words before it, else by those after. */
export function ownerOf(reading: Reading, phrase: NounPhrase): Found | undefined {
  return ownerBefore(reading, phrase) ?? ownerAfter(reading, phrase);
}

/** Who stands as owner in front of the phrase: "Georgian", "Moscow's", "its", "Mr Miller's". */
function ownerBefore(reading: Reading, { line, from, at: noun }: NounPhrase): Found | undefined {
  for (let j = noun - 1; j >= from; j--) {
    const inner = reading.at(line, j);
    if (inner && inner.actors.length > 0 && inner.how === 'pronoun') return inner;
  }
  if (line.lower[from - 1] === 'whose' || line.lower[from] === 'whose') return whoseOf(reading, line, from);
  const possessive = /^'s?$/u.test(line.words[from - 1] ?? '');
  const owner = reading.at(line, possessive ? from - 2 : from - 1);
  if (!owner || owner.actors.length === 0) return undefined;
  const ruler = owner.kind === 'person' && owner.how === 'name' && RULE.test(line.lower[noun]!);
  const direct =
    owner.how === 'national' || owner.how === 'pronoun' || /^(?:state|body|group)$/u.test(owner.kind);
  return possessive || direct || ruler ? joinedNationals(reading, line, owner) : undefined;
}

/** "Israel, whose troops": whoever is named right before the comma. */
function whoseOf(reading: Reading, line: Line, from: number): Found | undefined {
  const whose = line.lower[from] === 'whose' ? from : from - 1;
  const owner = line.words[whose - 1] === ',' ? reading.at(line, whose - 2) : undefined;
  return owner && owner.actors.length > 0 && owner.kind !== 'place' ? owner : undefined;
}

/** "U.S. and British officials". */
function joinedNationals(reading: Reading, line: Line, owner: Found): Found {
  const and = owner.from - 1;
  if (!/^(?:and|,|-|&|or)$/u.test(line.lower[and] ?? '')) return owner;
  const other = reading.at(line, and - 1);
  if (!other || other.actors.length === 0 || other.to !== and) return owner;
  if (owner.how !== 'national' && other.how !== 'national') return owner;
  const before = joinedNationals(reading, line, other);
  return { ...owner, actors: [...new Set([...before.actors, ...owner.actors])] };
}

/** "the president of Georgia", "troops from Chad", "a spokesman for the group". */
function ownerAfter(reading: Reading, { line, at: noun }: NounPhrase): Found | undefined {
  const preposition = line.lower[noun + 1] ?? '';
  const speaks = preposition === 'for' && SPEAKING.test(line.lower[noun]!);
  if (!/^(?:of|from)$/u.test(preposition) && !speaks) return undefined;
  const at = line.lower[noun + 2] === 'the' ? noun + 3 : noun + 2;
  const hit = line.hitAt[at];
  if (hit) return isOwner(hit, preposition) ? listFrom(line, hit) : undefined;
  if (preposition === 'from') return undefined;
  return countedAt(line, at) ?? reading.ahead(line, at) ?? nounAfter(reading, line, at);
}

function isOwner({ sense }: Hit, preposition: string): boolean {
  return (
    sense.actors.length > 0 &&
    sense.source !== 'crowd' &&
    !(preposition === 'from' && sense.source === 'capital')
  );
}

/** "of Argentina, Brazil and Uruguay": all of the list. */
function listFrom(line: Line, hit: Hit): Found {
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

function nounAfter(reading: Reading, line: Line, at: number): Found | undefined {
  for (let j = at; j < Math.min(at + 4, line.tokens.length); j++) {
    if (!/^(?:ADJ|NOUN|VERB)$/u.test(line.tokens[j]!.upos)) return undefined;
    const lemma = agentOf(line, j);
    if (!GROUP_NOUNS.has(lemma) && !BODY_NOUNS.has(lemma) && !RULE.test(line.lower[j]!)) continue;
    const inner = reading.noun(line, j);
    if (inner) return inner;
  }
  return undefined;
}
