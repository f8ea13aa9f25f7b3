import type { EventType } from '../../model/event.ts';
import type { Draft } from './draft.ts';
import { verbFrame } from './frame.ts';
import { NOBODY, type Party, partyOfAll, without } from './party.ts';
import type { Salience } from './salience.ts';
import { speakerOver } from './speech.ts';
import { isVerb, relation } from './tree.ts';

/**
 * Fills roles that a sentence leaves open: from its clause, from where the same act is told elsewhere in the article,
 * from whom the passage is about. Leaves out what nothing ties to an actor.
 */
export function filled(drafts: readonly Draft[], salience: Salience): Draft[] {
  const known = drafts
    .map(uttered)
    .map(announced)
    .map(fromClause)
    .map((draft, _, all) => controlled(draft, all));
  return known.flatMap((draft, i) => {
    const recalled = recall(draft, known, i);
    if (
      !(isAnchored(draft, known) || recalled !== draft) ||
      (draft.sense.again && !isToldBefore(draft, known, i))
    )
      return [];
    const whole = supposed(recalled, known, salience);
    return whole.cast.source.actors.length + whole.cast.target.actors.length > 0 ? [whole] : [];
  });
}

/** Whether the sentence itself ties the act to an actor, or the word alone is sign enough. */
function isAnchored(draft: Draft, drafts: readonly Draft[]): boolean {
  const { cast, frame, sense, type } = draft;
  if (cast.source.actors.length + cast.target.actors.length > 0) return true;
  if (frame.pos === 'noun') return !sense.weak && !sense.again;
  if (frame.pos !== 'verb' || !frame.passive) return false;
  const telling = sense.object !== undefined && !/\b(?:any|actor|person|place)\b/.test(sense.object);
  return telling || drafts.some((other) => other !== draft && other.type === type && other.cast.firm);
}

function isToldBefore(draft: Draft, drafts: readonly Draft[], i: number): boolean {
  if (drafts.some((other) => other !== draft && other.frame.tree.index === draft.frame.tree.index))
    return false;
  return drafts
    .slice(0, i)
    .some((other) => other.type === draft.type && !other.sense.again && stemOf(other) === stemOf(draft));
}

/** Types that fall on someone; where the sentence names no one, whom the passage is about is meant. */
const DIRECTED: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'SANCTION',
  'THREATEN',
  'AID',
  'COERCE',
  'ASSAULT',
  'SUPPORT',
]);
/** Types whose doers stand side by side. */
const MUTUAL: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE', 'COOPERATE']);
/** Types that commonly happen within one state. */
const AT_HOME: ReadonlySet<EventType> = new Set(['COERCE', 'ASSAULT', 'PROTEST']);

/** Strife that goes on inside a state unless the text names another. */
const CIVIL = new Set([
  'violence',
  'fighting',
  'unrest',
  'conflict',
  'clash',
  'bloodshed',
  'crackdown',
  'repression',
  'censorship',
  'curfew',
  'fight',
  'riot',
]);

function supposed(draft: Draft, drafts: readonly Draft[], salience: Salience): Draft {
  const { source, target } = draft.cast;
  const { type, frame } = draft;
  const at = frame.tree.index;
  if (source.actors.length === 0) {
    const home = AT_HOME.has(type) && target.actors.length === 1 && target.spans.length === 0;
    const except = [...target.actors, ...askersOf(draft, drafts)];
    const several = MUTUAL.has(type) && target.actors.length === 0;
    const likely = home
      ? target.actors
      : salience.around(at, except, AT_HOME.has(type)).slice(0, several ? 2 : 1);
    if (likely.length === 0 && !AT_HOME.has(type)) return draft;
    if (likely.length === 0)
      return borrowing(draft, { source: withoutSpans(target), target }, 'the state where it happens');
    return supposed(
      borrowing(draft, { source: meant(likely), target }, 'whom the passage is about'),
      drafts,
      salience,
    );
  }
  if (
    target.actors.length > 0 ||
    !DIRECTED.has(type) ||
    draft.sense.roles === 'oneself' ||
    draft.sense.roles === 'parties'
  )
    return draft;
  if (CIVIL.has(lemmaOf(draft)))
    return borrowing(draft, { source, target: withoutSpans(source) }, 'within one state');
  const likely = salience.around(at, source.actors, AT_HOME.has(type)).slice(0, 1);
  if (likely.length === 0 && AT_HOME.has(type))
    return borrowing(draft, { source, target: withoutSpans(source) }, 'within one state');
  return borrowing(draft, { source, target: meant(likely) }, 'whom the passage is about');
}

/** Those in the same sentence who demand the act: they are not the ones to do it. */
function askersOf(draft: Draft, drafts: readonly Draft[]): string[] {
  if (draft.standing.status !== 'possible') return [];
  return drafts
    .filter(
      ({ type, frame }) =>
        type === 'REQUEST' &&
        frame.tree.index === draft.frame.tree.index &&
        frame.trigger < draft.frame.trigger,
    )
    .flatMap(({ cast }) => cast.source.actors);
}

function meant(actors: readonly string[]): Party {
  return { actors, people: [], spans: [] };
}

function borrowing(draft: Draft, roles: { source: Party; target: Party }, from: string): Draft {
  return { ...draft, cast: { ...roles, firm: false }, borrowed: [...draft.borrowed, from] };
}

/** Roles of the same act where the article tells of it with its doer named; the nearest telling before, else after. */
function recall(draft: Draft, drafts: readonly Draft[], i: number): Draft {
  const { source, target } = draft.cast;
  if (source.actors.length > 0 && (target.actors.length > 0 || draft.sense.roles === 'oneself')) return draft;
  const candidates = [...drafts.slice(0, i).reverse(), ...drafts.slice(i + 1)];
  const blank = source.actors.length === 0 && target.actors.length === 0;
  const same = candidates.filter((other) => isSameAct(draft, other, true));
  const kin = candidates.filter((other) => isSameAct(draft, other, false));
  const match =
    (blank ? [...same, ...kin].find((other) => other.cast.target.actors.length > 0) : undefined) ??
    same[0] ??
    kin[0];
  if (!match) return draft;
  if (source.actors.length === 0) {
    const toward = target.actors.length > 0 ? target : withoutSpans(match.cast.target);
    return borrowing(
      draft,
      { source: without(withoutSpans(match.cast.source), target), target: toward },
      'roles of the same act told elsewhere',
    );
  }
  if (match.cast.target.actors.length === 0) return draft;
  return borrowing(
    draft,
    { source, target: withoutSpans(match.cast.target) },
    'target of the same act told elsewhere',
  );
}

function withoutSpans(party: Party): Party {
  return { ...party, spans: [] };
}

/** Types of which any word may tell of the same act: a war is an attack, an invasion and fighting. */
const LOOSE: ReadonlySet<EventType> = new Set(['CONSULT', 'ASSAULT']);

/** Acts that a retreat takes back. */
const FORCE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE']);

function isSameAct(draft: Draft, other: Draft, sameWord: boolean): boolean {
  if (draft.type === 'RETREAT' && !sameWord && FORCE.has(other.type) && other.cast.firm)
    return (
      draft.cast.source.actors.length === 0 &&
      other.cast.source.actors.length > 0 &&
      (draft.cast.target.actors.length === 0 || overlap(draft.cast.target, other.cast.target))
    );
  if (
    other === draft ||
    other.type !== draft.type ||
    !other.cast.firm ||
    other.cast.source.actors.length === 0
  )
    return false;
  if (sameWord ? stemOf(draft) !== stemOf(other) : !LOOSE.has(draft.type) || CIVIL.has(lemmaOf(draft)))
    return false;
  const { source, target } = draft.cast;
  if (source.actors.length === 0 && target.actors.length === 0) return true;
  if (source.actors.length > 0)
    return sameWord
      ? same(source, other.cast.source)
      : draft.type === 'ASSAULT' && same(source, other.cast.source);
  return overlap(target, other.cast.target) && !overlap(target, other.cast.source);
}

function same(a: Party, b: Party): boolean {
  return a.actors.length === b.actors.length && a.actors.every((id) => b.actors.includes(id));
}

function overlap(a: Party, b: Party): boolean {
  return a.actors.some((id) => b.actors.includes(id));
}

/** A word's first letters, near enough to bring "invaded" and "invasion" together. */
function stemOf(draft: Draft): string {
  return lemmaOf(draft).slice(0, 4);
}

function lemmaOf({ frame }: Draft): string {
  return frame.tree.tokens[frame.trigger]!.lemma.toLowerCase();
}

/** An event noun without a doer may be done by the subject of its clause ("he reiterated the demand"). */
function fromClause(draft: Draft): Draft {
  if (draft.cast.source.actors.length > 0 || draft.frame.pos !== 'noun' || draft.type === 'ASSAULT')
    return draft;
  const { tree, trigger } = draft.frame;
  let at = tree.tokens[trigger]!.head;
  for (let steps = 0; at >= 0 && steps < 4 && !isVerb(tree.tokens[at]!); steps++) at = tree.tokens[at]!.head;
  if (at < 0 || relation(tree.tokens[at]!) === 'acl') return draft;
  const source = without(partyOfAll(tree, verbFrame(tree, at).subjects), draft.cast.target);
  if (source.actors.length === 0 || draft.cast.target === NOBODY) return draft;
  return borrowing(draft, { source, target: draft.cast.target }, 'subject of the clause');
}

/** "Shut the reactor down to extract fuel": the doer of the act above does what it is for. */
function controlled(draft: Draft, drafts: readonly Draft[]): Draft {
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
function uttered(draft: Draft): Draft {
  const { cast, frame, type, speeches } = draft;
  if (
    cast.source.actors.length > 0 ||
    !UTTERED.has(type) ||
    frame.passive ||
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
function announced(draft: Draft): Draft {
  const { cast, frame, speeches, type } = draft;
  if (!frame.passive || frame.subjects.length > 0 || !ANNOUNCED.has(type)) return draft;
  const speech = speeches.find(
    ({ verb, content }) => content.has(frame.trigger) && ANNOUNCING.has(frame.tree.tokens[verb]?.lemma ?? ''),
  );
  if (!speech || speech.speaker.actors.length === 0) return draft;
  const target = without(cast.target, speech.speaker);
  return borrowing(draft, { source: speech.speaker, target }, 'who announces it');
}
