import type { EventType } from '../../model/event.ts';
import type { Draft } from './draft.ts';
import type { Frame } from './frame.ts';
import { type Party, without } from './party.ts';
import { dependents } from './tree.ts';

/** Strife that goes on inside a state unless the text names another. */
export const CIVIL = new Set([
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

/** A draft with roles from elsewhere, marked as such. */
export function borrowing(draft: Draft, roles: { source: Party; target: Party }, from: string): Draft {
  const { source, target } = roles;
  return { ...draft, cast: { source, target, firm: false }, borrowed: [...draft.borrowed, from] };
}

/** Roles of the same act where the article tells of it with its doer named; the nearest telling before, else after. */
export function recall(draft: Draft, drafts: readonly Draft[], i: number): Draft {
  const { source, target } = draft.cast;
  if (source.actors.length > 0 && (target.actors.length > 0 || draft.sense.roles === 'oneself')) return draft;
  if (isFurther(draft) || isOpen(draft) || (source.actors.length === 0 && isNamed(draft))) return draft;
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

/** "Another summit", "a second strike": not the one told before. */
function isFurther({ frame }: Draft): boolean {
  return (
    frame.pos === 'noun' &&
    dependents(frame.tree, frame.trigger, 'det', 'amod').some((i) =>
      FURTHER.has(frame.tree.tokens[i]!.lemma.toLowerCase()),
    )
  );
}

const FURTHER = new Set('another new second third separate further fresh other next'.split(' '));

/** "Denounced it", "honour the first": an object that a pronoun leaves open is not whom the passage is about. */
export function isOpen({ frame: { tree, pos, trigger, objects } }: Draft): boolean {
  const { head } = tree.tokens[trigger]!;
  const judged = pos === 'verb' ? objects : head < 0 ? [] : dependents(tree, head, 'obj');
  return judged.some((i) => OPEN.test(tree.tokens[i]!.text) && !tree.byHead.has(i));
}

const OPEN = /^(?:it|this|that|them|these|those)$/i;

/** "Senator X demanded", "141 voted": a doer who is named though not known is nobody else. */
export function isNamed({ frame }: Draft): boolean {
  return (
    frame.pos === 'verb' &&
    !frame.passive &&
    frame.subjects.some((i) => /^(?:PROPN|NUM)$/.test(frame.tree.tokens[i]!.upos) || isSome(frame, i))
  );
}

/** "Two parties", "several members", "critics": people told of for the first time. */
function isSome({ tree }: Frame, i: number): boolean {
  const { lemma, xpos } = tree.tokens[i]!;
  return xpos === 'NNS' && SOME.has(lemma) && dependents(tree, i, 'nummod').length > 0;
}

const SOME = new Set(
  'party member lawmaker delegate senator deputy critic minister country state nation expert analyst'.split(
    ' ',
  ),
);

/** A party without the words that name it. */
export function withoutSpans(party: Party): Party {
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
export function stemOf(draft: Draft): string {
  return lemmaOf(draft).slice(0, 4);
}

/** The trigger's dictionary form, in small letters. */
export function lemmaOf({ frame }: Draft): string {
  return frame.tree.tokens[frame.trigger]!.lemma.toLowerCase();
}
