import type { Draft } from './draft.ts';
import { drafted } from './drafted.ts';
import { adjectiveFrame, type Frame, verbFrame } from './frame.ts';
import { partyOfAll, without } from './party.ts';
import { type Cast, castOf } from './roles.ts';
import { senseOf, sensesOf, wordOf } from './senses/index.ts';
import type { Sense } from './senses/sense.ts';
import { type Speech, speakerOver, speechOver } from './speech.ts';
import type { Standing } from './status.ts';
import { isInverted } from './suppositions.ts';
import { caseOf, dependents, isVerb, relation, type Tree } from './tree.ts';

/** A predicate counts in what a political actor says, or as an actor's own readiness. */
export function predicateEvent(tree: Tree, i: number, speeches: readonly Speech[]): Draft | undefined {
  const token = tree.tokens[i]!;
  if (!isPredicate(tree, i) || sensesOf('adjective', wordOf(token, 'adjective')).length === 0)
    return undefined;
  const frame = adjectiveFrame(tree, i);
  const sense = senseOf(frame);
  const type = sense?.is ?? sense?.negated;
  if (!sense || !type) return undefined;
  const subject = partyOfAll(tree, frame.subjects);
  if (type === 'AGREE') {
    const cast: Cast = { ...castOf(frame, sense, type), source: subject };
    return subject.actors.length > 0 ? drafted(frame, sense, type, cast, speeches, i) : undefined;
  }
  const speaker = speakerOver(speeches, i);
  if (speaker.actors.length === 0) return undefined;
  const target = without(subject.actors.length > 0 ? subject : castOf(frame, sense, type).target, speaker);
  const draft = drafted(frame, sense, type, { source: speaker, target, firm: true }, speeches, i);
  return sense.is || draft.standing.rule === 'said in the negative' ? draft : undefined;
}

function isPredicate(tree: Tree, i: number): boolean {
  const token = tree.tokens[i]!;
  if (relation(token) === 'compound') return false;
  if (relation(token) === 'amod') return dependents(tree, token.head, 'cop').length > 0;
  if (token.upos === 'ADJ') return true;
  if (token.xpos === 'VBG')
    return dependents(tree, i, 'aux', 'cop').length > 0 && dependents(tree, i, 'obj').length === 0;
  if (token.upos !== 'NOUN') return false;
  const above = tree.tokens[token.head];
  const called =
    above !== undefined &&
    NAMING.has(above.lemma) &&
    (relation(token) === 'xcomp' || relation(token) === 'obj');
  return called || dependents(tree, i, 'cop').length > 0 || caseOf(tree, i) === 'as';
}

const NAMING = new Set([
  'call',
  'label',
  'brand',
  'term',
  'describe',
  'consider',
  'constitute',
  'represent',
  'pose',
  'make',
  'mark',
  'show',
  'demonstrate',
]);

const DUTY: Sense = {
  name: 'duty in speech',
  words: 'must should ought need have',
  is: 'REQUEST',
  examples: [],
};

/** "Iran must comply", said the minister: a demand by the speaker. */
export function dutyEvent(tree: Tree, i: number, speeches: readonly Speech[]): Draft | undefined {
  const token = tree.tokens[i]!;
  const lemma = token.lemma.toLowerCase();
  const modal = (lemma === 'must' || lemma === 'should' || lemma === 'ought') && token.xpos === 'MD';
  const need = lemma === 'need' && isVerb(token);
  const have = lemma === 'have' && isVerb(token) && tree.tokens[i + 1]?.lemma === 'to';
  if (!modal && !need && !have) return undefined;
  const speech = speechOver(speeches, i);
  if (!speech || speech.speaker.actors.length === 0) return undefined;
  const governed = modal ? token.head : i;
  if (governed < 0 || (modal && isInverted(tree, governed, i))) return undefined;
  const frame = { ...verbFrame(tree, governed), trigger: i };
  const subject = partyOfAll(tree, frame.passive ? frame.objects : frame.subjects);
  const target = without(subject, speech.speaker);
  const negated = dependents(tree, governed, 'advmod').some((each) =>
    /^(?:not|n't|never)$/.test(tree.tokens[each]!.lemma),
  );
  if ((have && subject.actors.length > 0 && target.actors.length === 0) || (negated && !modal))
    return undefined;
  if ((lemma === 'should' || (need && frame.passive)) && target.actors.length === 0) return undefined;
  const standing: Standing = { status: 'occurred', rule: 'demanded by the speaker', span: token };
  return {
    ...drafted(frame, DUTY, 'REQUEST', { source: speech.speaker, target, firm: true }, speeches, i),
    standing,
  };
}

/** The subject of a copula, also where the parser hung the place from it ("Lee | is in Oslo"). */
function subjectsOfCopula(tree: Tree, copula: number): number[] {
  const place = tree.tokens[copula]!.head;
  const own = dependents(tree, place, 'nsubj');
  const { head, deprel } = tree.tokens[place]!;
  return own.length === 0 && deprel === 'nmod' && head >= 0 && head < copula ? [head] : own;
}

/** The country of a region by its owner ("Canada's far north"). */
function countryOf(tree: Tree, place: number): string | null {
  const owner = dependents(tree, place, 'nmod:poss').map((i) => tree.byHead.get(i)?.place?.country);
  return owner.find((country) => country) ?? null;
}

const PRESENCE: Sense = { name: 'be somewhere', words: 'be', is: 'CONSULT', mode: 'visit', examples: [] };

/** "The president is in Vienna": a visit going on. */
export function presenceEvent(tree: Tree, i: number, speeches: readonly Speech[]): Draft | undefined {
  const token = tree.tokens[i]!;
  if (token.lemma !== 'be' || relation(token) !== 'cop') return undefined;
  const reference = tree.byHead.get(token.head);
  const preposition = dependents(tree, token.head, 'case')[0];
  if (!reference?.place || preposition === undefined || tree.tokens[preposition]!.lemma !== 'in')
    return undefined;
  const source = partyOfAll(tree, subjectsOfCopula(tree, i));
  const country = reference.place.country ?? countryOf(tree, token.head);
  if (source.people.length === 0 || !country || source.actors.includes(country)) return undefined;
  const frame: Frame = {
    ...verbFrame(tree, token.head),
    trigger: i,
    pos: 'verb',
    obliques: [{ prep: 'in', head: token.head }],
  };
  const cast: Cast = { source, target: { actors: [country], people: [], spans: [] }, firm: true };
  const draft = drafted(frame, PRESENCE, 'CONSULT', cast, speeches, preposition === i + 1 ? preposition : i);
  const present = /^VB[ZP]$/.test(token.xpos) && draft.standing.rule === 'told as done';
  return present ? { ...draft, standing: { status: 'ongoing', rule: 'there now', span: token } } : draft;
}
