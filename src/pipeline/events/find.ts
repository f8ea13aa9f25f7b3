import type { EventType } from '../../model/event.ts';
import type { Draft } from './draft.ts';
import { adjectiveFrame, type Frame, isLight, isTemporal, nounFrame, verbFrame } from './frame.ts';
import { partyOfAll, without } from './party.ts';
import { type Cast, castOf } from './roles.ts';
import { hasActor, senseOf, sensesOf, wordOf } from './senses/index.ts';
import type { Sense } from './senses/sense.ts';
import { type Speech, speakerOver, speechOver } from './speech.ts';
import { type Standing, standingOf } from './status.ts';
import { caseOf, dependents, isVerb, relation, type Tree } from './tree.ts';

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
    if (draft) found.push(draft);
  });
  return withoutEchoes(found);
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
  const bound = `${sense.particle ?? ''} ${sense.prep ?? ''}`.split(/[ :]/);
  return next && next.upos !== 'NOUN' && bound.includes(next.lemma.toLowerCase())
    ? frame.trigger + 1
    : frame.trigger;
}

/** "Fighting between the two armies": a verb in -ing that is used as a noun. */
function gerundEvent(tree: Tree, i: number, speeches: readonly Speech[]): Draft | undefined {
  const token = tree.tokens[i]!;
  const nominal =
    dependents(tree, i, 'det', 'amod', 'nmod').length > 0 ||
    relation(token) === 'nsubj' ||
    dependents(tree, i, 'obl').some((each) => caseOf(tree, each) === 'between');
  return token.xpos === 'VBG' && nominal ? nounEvent(tree, i, speeches) : undefined;
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
  if (!sense?.is) return undefined;
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

/** "Ban Ki-moon", "World Trade Organization": the words of a name tell of no act. */
function isPartOfName(tree: Tree, i: number): boolean {
  const token = tree.tokens[i]!;
  if (token.upos !== 'PROPN') return false;
  return tree.references.some(
    ({ start, end, kind }) =>
      start <= token.start &&
      token.end <= end &&
      (kind === 'person' || kind === 'body' || kind === 'organisation' || kind === 'group'),
  );
}

/** A predicate counts in what a political actor says, or as an actor's own readiness. */
function predicateEvent(tree: Tree, i: number, speeches: readonly Speech[]): Draft | undefined {
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
]);

const DUTY: Sense = {
  name: 'duty in speech',
  words: 'must should ought need have',
  is: 'REQUEST',
  examples: [],
};

/** "Iran must comply", said the minister: a demand by the speaker. */
function dutyEvent(tree: Tree, i: number, speeches: readonly Speech[]): Draft | undefined {
  const token = tree.tokens[i]!;
  const lemma = token.lemma.toLowerCase();
  const modal = (lemma === 'must' || lemma === 'should' || lemma === 'ought') && token.xpos === 'MD';
  const need = lemma === 'need' && isVerb(token);
  const have = lemma === 'have' && isVerb(token) && tree.tokens[i + 1]?.lemma === 'to';
  if (!modal && !need && !have) return undefined;
  const speech = speechOver(speeches, i);
  if (!speech || speech.speaker.actors.length === 0) return undefined;
  const governed = modal ? token.head : i;
  if (governed < 0) return undefined;
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

const PRESENCE: Sense = { name: 'be somewhere', words: 'be', is: 'CONSULT', mode: 'visit', examples: [] };

/** "The president is in Vienna": a visit going on. */
function presenceEvent(tree: Tree, i: number, speeches: readonly Speech[]): Draft | undefined {
  const token = tree.tokens[i]!;
  if (token.lemma !== 'be' || relation(token) !== 'cop') return undefined;
  const reference = tree.byHead.get(token.head);
  const preposition = dependents(tree, token.head, 'case')[0];
  if (!reference?.place || preposition === undefined || tree.tokens[preposition]!.lemma !== 'in')
    return undefined;
  const subjects = dependents(tree, token.head, 'nsubj');
  const source = partyOfAll(tree, subjects);
  const country = reference.place.country;
  if (source.people.length === 0 || !country || source.actors.includes(country)) return undefined;
  const frame: Frame = {
    ...verbFrame(tree, token.head),
    trigger: i,
    pos: 'verb',
    obliques: [{ prep: 'in', head: token.head }],
  };
  const cast: Cast = { source, target: { actors: [country], people: [], spans: [] }, firm: true };
  return drafted(frame, PRESENCE, 'CONSULT', cast, speeches, preposition === i + 1 ? preposition : i);
}

function drafted(
  frame: Frame,
  sense: Sense,
  type: EventType,
  cast: Cast,
  speeches: readonly Speech[],
  last: number,
): Draft {
  const standing = standingOf(frame, type, sense);
  const draft: Draft = {
    frame,
    words: [frame.trigger, last],
    sense,
    type,
    cast,
    standing,
    speeches,
    borrowed: [],
  };
  return refused(draft) ?? draft;
}

const WITHHELD: ReadonlySet<EventType> = new Set([
  'AGREE',
  'SUPPORT',
  'CONCEDE',
  'AID',
  'COOPERATE',
  'RETREAT',
]);
const ANSWERS = new Set(
  'respond reply comply attend answer negotiate accept recognise recognize participate cooperate'.split(' '),
);
const OPPOSITE: Partial<Record<EventType, EventType>> = {
  ACCUSE: 'SUPPORT',
  SUPPORT: 'ACCUSE',
  AGREE: 'REJECT',
};
const WILL = new Set(['will', 'wo', 'would', 'can', 'ca', 'could']);

/** "Did not recognise", "will not accept": a refusal in the form of a negation. */
function refused(draft: Draft): Draft | undefined {
  const { frame, type, standing } = draft;
  if (standing.rule !== 'negated' || (frame.pos === 'noun' && !(frame.light && type === 'AGREE')))
    return undefined;
  const turned = draft.sense.negated ?? (frame.pos === 'adjective' ? OPPOSITE[type] : undefined);
  if (turned)
    return {
      ...draft,
      type: turned,
      standing: { status: 'occurred', rule: 'said in the negative', span: standing.span },
    };
  const token = frame.tree.tokens[frame.trigger]!;
  const words = dependents(frame.tree, frame.clause, 'aux').map((i) =>
    frame.tree.tokens[i]!.lemma.toLowerCase(),
  );
  const wilful = words.some((word) => WILL.has(word));
  const withheld =
    type === 'AGREE' || type === 'SUPPORT' || type === 'CONCEDE' ? true : wilful && WITHHELD.has(type);
  if (!withheld && !ANSWERS.has(token.lemma)) return undefined;
  return { ...draft, type: 'REJECT', standing: { status: 'occurred', rule: 'refused', span: standing.span } };
}

/** One act told by a verb and the noun it carries is one event, on the word with the content. */
function withoutEchoes(drafts: readonly Draft[]): Draft[] {
  const first = drafts.filter((draft) => !isEchoedVerb(draft, drafts));
  return first.filter((draft) => !isSpentNoun(draft, first));
}

function isEchoedVerb(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.frame.pos !== 'verb') return false;
  const lemma = draft.frame.tree.tokens[draft.frame.trigger]!.lemma;
  return drafts.some(
    (other) =>
      other.frame.pos === 'noun' &&
      !other.sense.again &&
      other.frame.clause === draft.frame.trigger &&
      isLight(lemma) &&
      (other.type === draft.type || other.frame.light),
  );
}

/** "Travelled on a visit", "killed in an attack": the oblique noun echoes its verb. */
const ON = new Set(['in', 'on', 'during', 'for', 'by', 'with', 'at', 'to']);

const KEPT: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'COERCE',
  'REQUEST',
  'THREATEN',
  'MOBILIZE',
  'PROTEST',
]);

/** "Lifted the sanctions", "broke off talks": the verb has used the noun up. */
function isSpentNoun(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.frame.pos !== 'noun') return false;
  const { tree, trigger } = draft.frame;
  const token = tree.tokens[trigger]!;
  if (
    relation(token) === 'obl' &&
    drafts.some(
      ({ frame, type }) =>
        frame.trigger === token.head &&
        frame.pos === 'verb' &&
        type === draft.type &&
        ON.has(caseOf(tree, trigger)) &&
        (type !== 'CONSULT' || caseOf(tree, trigger) !== 'at'),
    )
  )
    return true;
  return drafts.some((other) => {
    if (
      other.frame.pos === 'adjective' ||
      other === draft ||
      (!other.frame.objects.includes(draft.frame.trigger) && !isComplementNoun(other, draft))
    )
      return false;
    if (other.type === draft.type) return true;
    return other.sense.object !== undefined && other.sense.object !== 'actor' && !KEPT.has(draft.type);
  });
}

function isComplementNoun(other: Draft, draft: Draft): boolean {
  return (
    other.type === draft.type &&
    other.frame.pos === 'noun' &&
    other.frame.tree.tokens[draft.frame.trigger]!.head === other.frame.trigger
  );
}
