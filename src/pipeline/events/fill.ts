import type { Draft } from './draft.ts';
import { NOBODY, type Party, partyOfAll, without } from './party.ts';
import { dependents, isVerb, relation } from './tree.ts';

/** Fills roles that a sentence leaves open from its clause and from where the same act was told before. */
export function filled(drafts: readonly Draft[]): Draft[] {
  const done: Draft[] = [];
  for (const draft of drafts) done.push(recalled(fromClause(draft), done));
  return done;
}

/** Same act told before: same type, the same word or kin, and nothing that contradicts. */
function recalled(draft: Draft, before: readonly Draft[]): Draft {
  const { source, target } = draft.cast;
  if (source.actors.length > 0 && (target.actors.length > 0 || draft.sense.roles === 'oneself')) return draft;
  const earlier = before.filter((other) => other.type === draft.type && other.cast.source.actors.length > 0);
  const match = [...earlier].reverse().find((other) => agrees(draft, other)) ;
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
  if (lemmaOf(draft) !== lemmaOf(other) && draft.type !== 'CONSULT') return false;
  if (source.actors.length === 0 && target.actors.length === 0) return true;
  if (source.actors.length > 0) return same(source, other.cast.source) && lemmaOf(draft) === lemmaOf(other);
  return overlap(target, other.cast.target) && !overlap(target, other.cast.source);
}

function same(a: Party, b: Party): boolean {
  return a.actors.length === b.actors.length && overlap(a, b);
}

function overlap(a: Party, b: Party): boolean {
  return a.actors.some((id) => b.actors.includes(id));
}

/** A word's stem, near enough to bring "invaded" and "invasion" together. */
function lemmaOf({ frame }: Draft): string {
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
