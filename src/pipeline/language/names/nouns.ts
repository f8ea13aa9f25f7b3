import { OFFICES, STATE_NOUNS, UNATTACHED } from './cues.ts';
import { definiteAt } from './definites.ts';
import { type Found, found } from './found.ts';
import type { Line } from './line.ts';
import type { Memory } from './memory.ts';
import { ownerOf } from './owners.ts';
import { stateOfPassage, stateOfScene } from './passage.ts';
import { determinerOf, type NounPhrase, phraseAt, rolesOf } from './phrase.ts';
import type { Reading } from './reading.ts';

/** Several of these are of several states. */
const RULERS = new Set(
  'president king premier monarch leader minister chancellor ruler ambassador foreign'.split(' '),
);
/** Those who live where the sentence is set. */
const LOCALS = new Set(
  'people citizen voter civilian resident protester protestor demonstrator rioter police policeman'.split(
    ' ',
  ),
);
const LOCAL = /^(?:local|regional|provincial|municipal)$/u;
const UNRULY = new Set('rebel insurgent separatist guerrilla opposition'.split(' '));
const HARMING = new Set(
  'kill injure wound arrest capture assassinate target attack shoot detain kidnap abduct execute strike hit murder bomb'.split(
    ' ',
  ),
);

/** The reference of a noun for someone who acts ("Georgian troops", "the president", "its army"), if it is one. */
export function nounAt(reading: Reading, line: Line, at: number): Found | undefined {
  const phrase = phraseAt(reading, line, at);
  if (!phrase) return undefined;
  const owner = ownerOf(reading, phrase);
  if (owner) return owned(reading, phrase, owner);
  return definiteAt(reading, phrase) ?? unattached(reading, phrase);
}

/** "Georgian troops" act for Georgia; of one officer the article may have told the name. */
function owned(reading: Reading, phrase: NounPhrase, owner: Found): Found {
  const { line, from, at, lemma, many } = phrase;
  const named = reading.apposed(at);
  const actors = owner.how === 'pronoun' && named && named.actors.length > 0 ? named.actors : owner.actors;
  const beside = owner.line === line.index && owner.to <= at && line.words[owner.to] !== ',';
  const start = beside ? owner.from : from;
  const kind = owner.kind === 'person' ? 'state' : owner.kind;
  if (many || !OFFICES.has(lemma)) return found(line, start, at + 1, { kind, how: 'office', actors, many });
  const holder = named ?? reading.holder(rolesOf(phrase), owner.actors);
  const people = holder ? [holder.id] : [];
  const [id = null] = people;
  return found(line, start, at + 1, {
    kind: 'person',
    how: 'office',
    actors,
    people,
    id,
    gender: holder?.gender,
  });
}

/** "police", "officials", "the government" of no one that is said: of the state that the passage is about. */
function unattached(reading: Reading, phrase: NounPhrase): Found | undefined {
  const { line, at, lemma, many } = phrase;
  if (!UNATTACHED.has(lemma) || isNobody(phrase)) return undefined;
  const actors = statesOf(reading, phrase);
  if (actors.length === 0) return undefined;
  const kind = OFFICES.has(lemma) && !many ? 'person' : 'state';
  return found(line, at, at + 1, { kind, how: 'definite', actors, many });
}

function statesOf({ memory, main }: Reading, { line, from, at, lemma }: NounPhrase): readonly string[] {
  if (UNRULY.has(lemma)) return stateOfRebels(memory, main);
  const local = line.lower.slice(from, at).some((word) => LOCAL.test(word));
  const scene = local || LOCALS.has(lemma) ? stateOfScene(line, at, memory) : undefined;
  if (scene) return scene;
  return local && main ? [main] : stateOfPassage(line, at, memory, main);
}

/** "The authorities in the north" are others than those of the country. */
const ELSEWHERE = /^(?:in|of) the (?:north|south|east|west)$/;

/** "a country", "force", "leaders" say too little, and a tribunal is mostly of several states; a commander who is killed is not one of those who kill him. */
function isNobody(phrase: NounPhrase): boolean {
  const { line, at, lemma, many } = phrase;
  if (line.lower[at] === 'force' || ELSEWHERE.test(line.lower.slice(at + 1, at + 4).join(' '))) return true;
  if (phrase.lemma === 'tribunal' && determinerOf(phrase) === 'the') return true;
  if (many) return STATE_NOUNS.has(lemma) || RULERS.has(lemma);
  if (!/^an?$/u.test(determinerOf(phrase))) return false;
  const { head, deprel } = line.tokens[at]!;
  const harmed = /^(?:obj|nsubj:pass)/u.test(deprel) && HARMING.has(line.tokens[head]?.lemma ?? '');
  return STATE_NOUNS.has(lemma) || harmed;
}

/** Rebels fight where the article is set, whoever speaks of them. */
function stateOfRebels(memory: Memory, main: string | undefined): readonly string[] {
  const scene = memory.last((past) => past.kind === 'state' && past.place !== null && past.id === main);
  return scene?.actors ?? (main ? [main] : []);
}
