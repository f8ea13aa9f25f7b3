import { isTemporal } from './arguments.ts';
import type { Draft } from './draft.ts';
import { drafted } from './drafted.ts';
import { withoutEchoes } from './echoes.ts';
import { type Frame, nounFrame, verbFrame } from './frame.ts';
import { isMereMention } from './mere.ts';
import { dutyEvent, predicateEvent, presenceEvent } from './predicates.ts';
import { castOf } from './roles.ts';
import { withSayings } from './sayings.ts';
import { hasActor, senseOf, sensesOf, wordOf } from './senses/index.ts';
import type { Sense } from './senses/sense.ts';
import type { Speech } from './speech.ts';
import { caseOf, dependents, isVerb, relation, type Tree } from './tree.ts';
import { withoutUnreal } from './unreal.ts';

/** Every event that a sentence tells, in order of its triggers. */
export function findEvents(tree: Tree, speeches: readonly Speech[]): Draft[] {
  const found: Draft[] = [];
  tree.tokens.forEach((_, i) => {
    const draft =
      gerundEvent(tree, i, speeches) ??
      verbEvent(tree, i, speeches) ??
      predicateEvent(tree, i, speeches) ??
      nounEvent(tree, i, speeches) ??
      dutyEvent(tree, i, speeches) ??
      presenceEvent(tree, i, speeches);
    if (draft) found.push(...withoutUnreal(draft));
  });
  return withoutEchoes(withSayings(tree, found, speeches));
}

function verbEvent(tree: Tree, i: number, speeches: readonly Speech[]): Draft | undefined {
  const token = tree.tokens[i]!;
  if (
    !(isVerb(token) || isInfinitive(tree, i)) ||
    AUXILIARY.has(relation(token)) ||
    relation(token) === 'amod'
  )
    return undefined;
  if (sensesOf('verb', wordOf(token, 'verb')).length === 0) return undefined;
  const frame = verbFrame(tree, i);
  const sense = senseOf(frame);
  const type = sense?.is ?? sense?.negated;
  if (!sense || !type) return undefined;
  const draft = drafted(frame, sense, type, castOf(frame, sense, type), speeches, lastWord(frame, sense));
  return sense.is || draft.standing.rule === 'said in the negative' ? draft : undefined;
}

/** An infinitive that the tagger took for a noun ("agreed to hand over"). */
function isInfinitive(tree: Tree, i: number): boolean {
  return (
    i > 0 && tree.tokens[i - 1]!.xpos === 'TO' && /^(?:xcomp|acl|advcl|ccomp)$/.test(tree.tokens[i]!.deprel)
  );
}

const AUXILIARY = new Set(['aux', 'cop']);

/** "called for", "shut down": the trigger takes in a particle that makes its meaning. */
function lastWord(frame: Frame, sense: Sense): number {
  const next = frame.tree.tokens[frame.trigger + 1];
  return next && next.upos !== 'NOUN' && boundTo(sense).has(next.lemma.toLowerCase())
    ? frame.trigger + 1
    : frame.trigger;
}

/** The particles and prepositions of senses, taken apart once each. */
const BOUND = new Map<Sense, ReadonlySet<string>>();

function boundTo(sense: Sense): ReadonlySet<string> {
  const known = BOUND.get(sense);
  if (known) return known;
  const bound = new Set(`${sense.particle ?? ''} ${sense.prep ?? ''}`.split(/[ :]/));
  BOUND.set(sense, bound);
  return bound;
}

/** "Fighting between the two armies": a verb in -ing that is used as a noun. */
function gerundEvent(tree: Tree, i: number, speeches: readonly Speech[]): Draft | undefined {
  const token = tree.tokens[i]!;
  if (token.xpos !== 'VBG') return undefined;
  const nominal =
    dependents(tree, i, 'det', 'amod', 'nmod').length > 0 ||
    relation(token) === 'nsubj' ||
    dependents(tree, i, 'obl').some((each) => caseOf(tree, each) === 'between');
  return nominal ? nounEvent(tree, i, speeches) : undefined;
}

function nounEvent(tree: Tree, i: number, speeches: readonly Speech[]): Draft | undefined {
  const token = tree.tokens[i]!;
  const lemma = wordOf(token, 'noun');
  const gerund =
    token.xpos === 'VBG' &&
    token.upos === 'VERB' &&
    dependents(tree, i, 'obj', 'aux').length === 0 &&
    /^(?:nsubj|obj|obl|nmod|root|conj|acl|advcl)$/.test(relation(token));
  if (
    (token.upos !== 'NOUN' && token.upos !== 'PROPN' && !gerund && !isNounLike(tree, i)) ||
    (relation(token) === 'compound' && !isTemporal(tree, token.head))
  )
    return undefined;
  if (sensesOf('noun', lemma).length === 0 || isPartOfName(tree, i)) return undefined;
  const frame = nounFrame(tree, i);
  const sense = senseOf(frame);
  if (!sense?.is || isMereMention(frame, sense.is)) return undefined;
  const cast = castOf(frame, sense, sense.is);
  if (sense.weak && !frame.light && !hasActor(frame) && cast.source.actors.length === 0) return undefined;
  return drafted(frame, sense, sense.is, cast, speeches, i);
}

/** A noun that the tagger took for an adjective ("Minsk's withdrawal two weeks ago"). */
function isNounLike(tree: Tree, i: number): boolean {
  const { tokens } = tree;
  if (tokens[i]!.upos !== 'ADJ' || sensesOf('adjective', tokens[i]!.lemma.toLowerCase()).length > 0)
    return false;
  const next = tokens[i + 1];
  return (
    i > 0 &&
    /^(?:POS|PRP\$|DT)$/.test(tokens[i - 1]!.xpos) &&
    (!next || !/^(?:NOUN|PROPN|ADJ)$/.test(next.upos))
  );
}

/** "Ban Ki-moon", "World Trade Organization", "Organization of African Unity": the words of a name tell of no act. */
function isPartOfName(tree: Tree, i: number): boolean {
  const token = tree.tokens[i]!;
  const capital =
    /^\p{Lu}/u.test(token.text) && tree.tokens[token.head]?.upos === 'PROPN' && relation(token) === 'nmod';
  if (token.upos !== 'PROPN' && !capital) return false;
  return tree.references.some(
    ({ start, end, kind }) =>
      start <= token.start &&
      token.end <= end &&
      (kind === 'person' || kind === 'body' || kind === 'organisation' || kind === 'group'),
  );
}
