import type { EventType } from '../../model/event.ts';
import type { Draft } from './draft.ts';
import { NOBODY, type Party, partyOfAll, without } from './party.ts';
import type { Salience } from './salience.ts';
import { dependents, isVerb, relation } from './tree.ts';

/** Fills roles that a sentence leaves open: from its clause, from where the same act was told before, from whom the passage is about. */
export function filled(drafts: readonly Draft[], salience: Salience): Draft[] {
  const done: Draft[] = [];
  for (const draft of drafts) done.push(supposed(recalled(fromClause(draft), done), salience));
  return done;
}

/** Types that fall on someone; where the sentence names no one, whom the passage is about is meant. */
const DIRECTED: ReadonlySet<EventType> = new Set(['ACCUSE', 'SANCTION', 'THREATEN', 'AID', 'COERCE', 'ASSAULT', 'SUPPORT', 'REQUEST', 'REJECT']);
/** Types whose doers stand side by side. */
const MUTUAL: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE', 'COOPERATE']);
/** Types that commonly happen within one state. */
const AT_HOME: ReadonlySet<EventType> = new Set(['COERCE', 'ASSAULT', 'PROTEST']);

function supposed(draft: Draft, salience: Salience): Draft {
  const { source, target } = draft.cast;
  const { type, frame } = draft;
  const at = frame.tree.index;
  if (source.actors.length === 0) {
    const home = AT_HOME.has(type) && target.actors.length === 1 && target.spans.length === 0;
    const likely = home ? target.actors : salience.around(at, target.actors).slice(0, MUTUAL.has(type) && target.actors.length === 0 ? 2 : 1);
    if (likely.length === 0) return draft;
    return supposed({ ...draft, cast: { source: meant(likely), target, firm: false }, borrowed: [...draft.borrowed, 'whom the passage is about'] }, salience);
  }
  if (target.actors.length > 0 || !DIRECTED.has(type) || draft.sense.roles === 'oneself' || draft.sense.roles === 'parties') return draft;
  const likely = salience.around(at, source.actors).slice(0, 1);
  return { ...draft, cast: { ...draft.cast, target: meant(likely) }, borrowed: [...draft.borrowed, 'whom the passage is about'] };
}

function meant(actors: readonly string[]): Party {
  return { actors, people: [], spans: [] };
}

/** Same act told before: same type, the same word or kin, and nothing that contradicts. */
function recalled(draft: Draft, before: readonly Draft[]): Draft {
  const { source, target } = draft.cast;
  if (source.actors.length > 0 && (target.actors.length > 0 || draft.sense.roles === 'oneself')) return draft;
  const earlier = before.filter((other) => other.type === draft.type && other.cast.source.actors.length > 0 && other.cast.firm);
  const match = [...earlier].reverse().find((other) => agrees(draft, other));
  if (!match) return draft;
  if (source.actors.length === 0) {
    const lent: Party = { ...match.cast.source, spans: [] };
    const toward: Party = target.actors.length > 0 ? target : { ...match.cast.target, spans: [] };
    return { ...draft, cast: { source: without(lent, target), target: toward, firm: false }, borrowed: ['roles of the same act told before'] };
  }
  if (match.cast.target.actors.length === 0) return draft;
  return { ...draft, cast: { source, target: { ...match.cast.target, spans: [] }, firm: false }, borrowed: ['target of the same act told before'] };
}

function agrees(draft: Draft, other: Draft): boolean {
  const { source, target } = draft.cast;
  if (stemOf(draft) !== stemOf(other) && draft.type !== 'CONSULT') return false;
  if (source.actors.length === 0 && target.actors.length === 0) return true;
  if (source.actors.length > 0) return same(source, other.cast.source) && stemOf(draft) === stemOf(other);
  return overlap(target, other.cast.target) && !overlap(target, other.cast.source);
}

function same(a: Party, b: Party): boolean {
  return a.actors.length === b.actors.length && overlap(a, b);
}

function overlap(a: Party, b: Party): boolean {
  return a.actors.some((id) => b.actors.includes(id));
}

/** A word's first letters, near enough to bring "invaded" and "invasion" together. */
function stemOf({ frame }: Draft): string {
  return frame.tree.tokens[frame.trigger]!.lemma.toLowerCase().slice(0, 4);
}

/** An event noun without a doer may be done by the subject of its clause ("he reiterated the demand"). */
function fromClause(draft: Draft): Draft {
  if (draft.cast.source.actors.length > 0 || draft.frame.pos !== 'noun' || draft.type === 'ASSAULT') return draft;
  const { tree, trigger } = draft.frame;
  let at = tree.tokens[trigger]!.head;
  for (let steps = 0; at >= 0 && steps < 4 && !isVerb(tree.tokens[at]!); steps++) at = tree.tokens[at]!.head;
  if (at < 0 || relation(tree.tokens[at]!) === 'acl') return draft;
  const subject = partyOfAll(tree, dependents(tree, at, 'nsubj'));
  const source = without(subject, draft.cast.target);
  if (source.actors.length === 0 || draft.cast.target === NOBODY) return draft;
  return { ...draft, cast: { ...draft.cast, source, firm: false }, borrowed: ['subject of the clause'] };
}
