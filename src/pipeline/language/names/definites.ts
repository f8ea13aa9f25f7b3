import { lookup } from '../../../model/lookup.ts';
import { BODY_NOUNS, GROUP_NOUNS, OFFICES, STATE_NOUNS } from './cues.ts';
import { type Found, found } from './found.ts';
import { gazetteer } from './gazetteer.ts';
import type { Line } from './line.ts';
import { determinerOf, type NounPhrase, rolesOf } from './phrase.ts';
import type { Reading } from './reading.ts';

/** How many sentences back a group or body is taken up. */
const REACH = 6;

/** What kind of body each noun can take up; councils, commissions and banks are taken up by their own word only. */
const BODIES_OF: Readonly<Record<string, string>> = lookup({
  bloc: 'EU ASEAN ECOWAS AU Mercosur Arab_League GCC CIS BRICS G7 G8 G20 SADC EEU CARICOM UNASUR ALBA SAARC OAS SCO EAC IGAD',
  union: 'EU AU EEU',
  alliance: 'NATO CSTO SEATO Warsaw_Pact Quad Alliance_of_Sahel_States',
  agency: 'IAEA UN WHO ILO IMO ICAO Interpol OPCW',
  watchdog: 'IAEA OPCW FATF OSCE',
  court: 'ICC ICJ ECHR ICTY ICTR PCA',
  tribunal: 'ICC ICJ ICTY ICTR PCA ITLOS',
  lender: 'IMF World_Bank ECB ADB EBRD',
});
/** Nouns that take up any body. */
const OPEN = new Set('organisation organization body group institution'.split(' '));
const FIGHTERS = new Set('rebel militant insurgent fighter guerrilla separatist gunman'.split(' '));

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

/** Who was spoken of before under a word that now says only "the": "the president", "the group", "the country". */
export function definiteAt(reading: Reading, phrase: NounPhrase): Found | undefined {
  if (phrase.many) return fighters(reading, phrase) ?? again(reading, phrase);
  const { line, at } = phrase;
  const definite =
    /^(?:the|this|that)$/u.test(determinerOf(phrase)) || /^\p{Lu}/u.test(line.tokens[at]!.text);
  const one = definite
    ? (holder(reading, phrase) ?? organised(reading, phrase) ?? country(reading, phrase))
    : undefined;
  return one ?? fighters(reading, phrase) ?? again(reading, phrase);
}

function holder(reading: Reading, phrase: NounPhrase): Found | undefined {
  const { line, at, lemma } = phrase;
  if (!OFFICES.has(lemma) || line.lower[at + 1] === 'of') return undefined;
  const person = reading.holder(rolesOf(phrase), undefined);
  if (!person) return undefined;
  const { id, actors, gender } = person;
  return found(line, at, at + 1, { kind: 'person', how: 'definite', id, people: [id], actors, gender });
}

/** The body or group named before, by the same word where there is one. */
function organised({ memory }: Reading, { line, at, lemma }: NounPhrase): Found | undefined {
  const isKind = kindsOf(lemma);
  const named = (past: Found) => isKind(past) && past.how === 'name' && past.actors.length === 1;
  const acts = (past: Found) => past.line === line.index && past.subject;
  const one =
    memory.last((past) => named(past) && past.lemma === lemma) ??
    memory.last((past) => named(past) && fits(lemma, past) && !acts(past));
  if (!one || line.index - one.line > REACH) return undefined;
  return found(line, at, at + 1, { kind: one.kind, how: 'definite', id: one.id, actors: one.actors });
}

function kindsOf(lemma: string): (past: Found) => boolean {
  if (GROUP_NOUNS.has(lemma)) return ({ kind }) => kind === 'group' || kind === 'body';
  return ({ kind }) => BODY_NOUNS.has(lemma) && kind === 'body';
}

function fits(lemma: string, { kind, actors: [id = ''] }: Found): boolean {
  const listed = BODIES_OF[lemma]?.split(' ').includes(id.replace(/ /gu, '_'));
  return listed ?? (kind === 'group' ? GROUP_NOUNS.has(lemma) : OPEN.has(lemma));
}

function country(reading: Reading, { line, at, lemma }: NounPhrase): Found | undefined {
  const seat = GOVERNMENTS.has(lemma) ? seatOf(line, at) : undefined;
  if (seat) return found(line, at, at + 1, { kind: 'state', how: 'definite', id: seat, actors: [seat] });
  const state = STATE_NOUNS.has(lemma) ? reading.memory.state(line, at, reading.main) : undefined;
  if (!state) return undefined;
  const { id, actors, place } = state;
  return found(line, at, at + 1, { kind: 'state', how: 'definite', id, actors, place });
}

const GOVERNMENTS = new Set('government regime junta authority leadership cabinet'.split(' '));

/** The state whose capital, or which itself, is named as a government's seat: "the government in Paris". */
function seatOf(line: Line, at: number): string | undefined {
  if (line.lower[at + 1] !== 'in') return undefined;
  const named = gazetteer().longest(line.words, at + 2)?.value;
  return named?.source === 'capital' || named?.source === 'state' ? (named.country ?? undefined) : undefined;
}

/** "the militants", "the rebels": the group last named. */
function fighters({ memory }: Reading, phrase: NounPhrase): Found | undefined {
  const { line, at, lemma } = phrase;
  if (!FIGHTERS.has(lemma) || determinerOf(phrase) !== 'the') return undefined;
  const group = memory.last(
    ({ kind, how, actors }) => kind === 'group' && how === 'name' && actors.length === 1,
  );
  if (!group || line.index - group.line > REACH) return undefined;
  const { id, actors } = group;
  return found(line, at, at + 1, { kind: 'group', how: 'definite', id, actors, many: true });
}

/** "the envoys", "these troops": those spoken of before. */
function again({ memory }: Reading, phrase: NounPhrase): Found | undefined {
  const { line, at, lemma } = phrase;
  if (!/^(?:the|these|those|this|that)$/u.test(determinerOf(phrase))) return undefined;
  const many = /^NNP?S$/u.test(line.tokens[at]!.xpos);
  const past = memory.again(ALIKE.find((words) => words.has(lemma)) ?? new Set([lemma]), line, many);
  if (!past) return undefined;
  const { kind, id, actors, people, gender } = past;
  return found(line, at, at + 1, { kind, how: 'definite', id, actors, people, gender, many });
}
