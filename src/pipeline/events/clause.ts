import type { EventType } from '../../model/event.ts';
import type { Draft } from './draft.ts';
import { verbFrame } from './frame.ts';
import { NOBODY, type Party, partyOfAll, without } from './party.ts';
import { borrowing, withoutSpans } from './recall.ts';
import { speakerOver, speechOver } from './speech.ts';
import { isDoneByDeed } from './subjects.ts';
import { caseOf, isVerb, relation, type Tree } from './tree.ts';

/** An event noun without a doer may be done by the subject of its clause ("he reiterated the demand"). */
export function fromClause(draft: Draft): Draft {
  if (draft.cast.source.actors.length > 0 || draft.frame.pos !== 'noun' || draft.type === 'ASSAULT')
    return draft;
  const { tree, trigger } = draft.frame;
  let at = tree.tokens[trigger]!.head;
  for (let steps = 0; at >= 0 && steps < 4 && !isVerb(tree.tokens[at]!); steps++) at = tree.tokens[at]!.head;
  if (at < 0 || relation(tree.tokens[at]!) === 'acl') return draft;
  const source = without(partyOfAll(tree, verbFrame(tree, at).subjects), draft.cast.target);
  if (source.actors.length === 0) return draft;
  if (draft.cast.target === NOBODY && !(draft.type === 'CONSULT' && meetsThere(draft, at, source)))
    return draft;
  return borrowing(draft, { source, target: draft.cast.target }, 'subject of the clause');
}

const CONVENING = new Set(
  'call convene summon schedule plan organise organize host arrange request'.split(' '),
);

/** "Called an emergency meeting", "signed a truce after hours of talks": talks of those who call them, or of the several who act after them. */
function meetsThere({ frame }: Draft, verb: number, doers: Party): boolean {
  const { tree, trigger } = frame;
  if (CONVENING.has(tree.tokens[verb]!.lemma)) return tree.tokens[trigger]!.head === verb;
  return doers.actors.length > 1 && outermostCase(tree, trigger, verb) === 'after';
}

/** The preposition of the phrase below a verb that holds a noun ("after hours of talks"). */
function outermostCase(tree: Tree, noun: number, verb: number): string {
  let at = noun;
  while (tree.tokens[at]!.head >= 0 && tree.tokens[at]!.head !== verb) at = tree.tokens[at]!.head;
  return caseOf(tree, at);
}

/** "Two soldiers were killed when gunmen attacked": who acts in the clause of the same kind that says when. */
export function whenTold(draft: Draft, drafts: readonly Draft[]): Draft {
  const { cast, frame, type } = draft;
  if (cast.source.actors.length > 0 || !frame.passive || frame.pos !== 'verb') return draft;
  const { tree, trigger } = frame;
  const when = drafts.find(
    (other) =>
      other.frame.tree.index === tree.index &&
      other.type === type &&
      other.cast.firm &&
      other.cast.source.actors.length > 0 &&
      relation(tree.tokens[other.frame.trigger]!) === 'advcl' &&
      tree.tokens[other.frame.trigger]!.head === trigger,
  );
  if (!when) return draft;
  const source = without(withoutSpans(when.cast.source), cast.target);
  return borrowing(draft, { source, target: cast.target }, 'doer in the clause that says when');
}

/** "Shut the reactor down to extract fuel": the doer of the act above does what it is for. */
export function controlled(draft: Draft, drafts: readonly Draft[]): Draft {
  const { cast, frame } = draft;
  if (cast.source.actors.length > 0 || frame.pos !== 'verb' || frame.passive) return draft;
  const { tokens, index } = frame.tree;
  let at = frame.trigger;
  for (let steps = 0; steps < 2 && at >= 0; steps++) {
    if (!/^(?:advcl|xcomp|conj)$/.test(relation(tokens[at]!))) return draft;
    at = tokens[at]!.head;
    const above = drafts.find(
      (other) =>
        other.frame.tree.index === index && other.frame.trigger === at && other.cast.source.actors.length > 0,
    );
    if (above)
      return borrowing(
        draft,
        { source: withoutSpans(above.cast.source), target: without(cast.target, above.cast.source) },
        'doer of the act above',
      );
  }
  return draft;
}

/** "Claimed responsibility for the attack": who claims an act has done it. */
export function claimed(draft: Draft): Draft {
  const { cast, frame } = draft;
  if (cast.source.actors.length > 0 || frame.pos !== 'noun') return draft;
  const { tree, trigger } = frame;
  const owned = tree.tokens.findIndex(({ lemma }) => lemma === 'responsibility' || lemma === 'credit');
  const verb = owned < 0 ? -1 : tree.tokens[owned]!.head;
  if (verb < 0 || !/^(?:claim|take|accept|admit)$/.test(tree.tokens[verb]!.lemma) || trigger < owned)
    return draft;
  const source = partyOfAll(tree, verbFrame(tree, verb).subjects);
  if (source.actors.length === 0) return draft;
  return borrowing(draft, { source, target: without(cast.target, source) }, 'who claims it');
}

const UTTERED: ReadonlySet<EventType> = new Set([
  'REQUEST',
  'ACCUSE',
  'SUPPORT',
  'REJECT',
  'THREATEN',
  'AGREE',
]);

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET']);

/** An act of speech without a doer, inside what someone says, is the speaker's. */
export function uttered(draft: Draft): Draft {
  const { cast, frame, type, speeches } = draft;
  if (
    cast.source.actors.length > 0 ||
    !UTTERED.has(type) ||
    frame.passive ||
    isDoneByDeed(frame.tree, frame.clause) ||
    frame.subjects.some((i) => NOMINAL.has(frame.tree.tokens[i]!.upos))
  )
    return draft;
  const speaker = speakerOver(speeches, frame.trigger);
  if (speaker.actors.length === 0) return draft;
  return {
    ...draft,
    cast: { source: speaker, target: without(cast.target, speaker), firm: cast.firm },
    borrowed: ['who speaks'],
  };
}

const ADDRESSED: ReadonlySet<EventType> = new Set(['REQUEST', 'THREATEN', 'REJECT']);

/** "Told the council: we need a truce": what a speaker asks of no one else is asked of those spoken to. */
export function addressed(draft: Draft): Draft {
  const { cast, frame, type, speeches } = draft;
  if (cast.target.actors.length > 0 || cast.source.actors.length === 0 || !ADDRESSED.has(type)) return draft;
  const speech = speechOver(speeches, frame.trigger);
  if (!speech?.speaker.actors.some((id) => cast.source.actors.includes(id))) return draft;
  const target = without(speech.addressee, cast.source);
  return target.actors.length === 0 ? draft : { ...draft, cast: { ...cast, target } };
}

const ANNOUNCING = new Set(['announce', 'declare', 'decide', 'confirm', 'order', 'approve']);

const ANNOUNCED: ReadonlySet<EventType> = new Set([
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'AID',
  'RETREAT',
  'COOPERATE',
  'AGREE',
]);

/** "Canada announced that the assets had been frozen": who announces the act does it. */
export function announced(draft: Draft): Draft {
  const { cast, frame, speeches, type } = draft;
  if (!frame.passive || frame.subjects.length > 0 || !ANNOUNCED.has(type)) return draft;
  const speech = speeches.find(
    ({ verb, content }) => content.has(frame.trigger) && ANNOUNCING.has(frame.tree.tokens[verb]?.lemma ?? ''),
  );
  if (!speech || speech.speaker.actors.length === 0) return draft;
  const target = without(cast.target, speech.speaker);
  return borrowing(draft, { source: speech.speaker, target }, 'who announces it');
}
