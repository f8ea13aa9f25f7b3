import type { Span } from '../../model/span.ts';
import type { Reference } from '../language/document.ts';
import { caseOf, dependents, type Tree, withConjuncts } from './tree.ts';

/** Who a phrase stands for: ids of actors and persons, with the words that name them. */
export interface Party {
  readonly actors: readonly string[];
  readonly people: readonly string[];
  readonly spans: readonly Span[];
}

/** No one that is known. */
export const NOBODY: Party = { actors: [], people: [], spans: [] };

/** Both parties as one, each id once. */
export function joined(...parties: readonly Party[]): Party {
  return {
    actors: unique(parties.flatMap(({ actors }) => actors)),
    people: unique(parties.flatMap(({ people }) => people)),
    spans: parties.flatMap(({ spans }) => spans),
  };
}

/** The first party with an actor. */
export function firstOf(...parties: readonly (() => Party)[]): Party {
  for (const party of parties) {
    const found = party();
    if (found.actors.length > 0) return found;
  }
  return NOBODY;
}

/** Party without the actors of another. */
export function without(party: Party, other: Party): Party {
  const actors = party.actors.filter((id) => !other.actors.includes(id));
  return actors.length === party.actors.length ? party : { ...party, actors };
}

/** Whom a head word stands for: by its own reference, else by a name that modifies it ("Russian troops", "leaders of Mali"). */
export function partyOf(tree: Tree, head: number, depth = 0): Party {
  const own = named(tree.byHead.get(head));
  if (own) return own;
  const covering = tree.references.find((reference) => covers(reference, tree, head) && reference.actors.length > 0);
  if (covering) return named(covering) ?? NOBODY;
  if (depth > 3) return NOBODY;
  return firstOf(
    () => collect(tree, dependents(tree, head, 'nmod:poss', 'amod', 'compound', 'flat', 'det'), depth),
    () => collect(tree, dependents(tree, head, 'nmod').filter((i) => OWNERS.has(caseOf(tree, i))), depth),
    () => collect(tree, dependents(tree, head, 'appos'), depth),
  );
}

const OWNERS = new Set(['of', 'from', 'in', 'for']);

/** Whom several head words stand for together. */
export function partyOfAll(tree: Tree, heads: readonly number[]): Party {
  return joined(...heads.map((head) => partyOf(tree, head)));
}

/** Every actor named anywhere among the words. */
export function partyAmong(tree: Tree, words: readonly number[]): Party {
  return joined(...words.map((i) => named(tree.byHead.get(i)) ?? NOBODY));
}

function collect(tree: Tree, heads: readonly number[], depth: number): Party {
  return joined(...withConjuncts(tree, heads).map((i) => partyOf(tree, i, depth + 1)));
}

/** A reference as a party; undefined where it stands for no actor. */
export function named(reference: Reference | undefined): Party | undefined {
  if (!reference) return undefined;
  if (reference.actors.length === 0 && reference.kind === 'organisation' && reference.id)
    return { actors: [reference.id], people: [], spans: [{ start: reference.start, end: reference.end }] };
  if (reference.actors.length === 0) return undefined;
  return { actors: reference.actors, people: reference.people, spans: [{ start: reference.start, end: reference.end }] };
}

function covers(reference: Reference, tree: Tree, head: number): boolean {
  const token = tree.tokens[head]!;
  return reference.start <= token.start && token.end <= reference.end;
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
