import type { Span } from '../../model/span.ts';
import type { Reference } from '../language/document.ts';
import { isOne } from './senses/classes.ts';
import { caseOf, dependents, relation, remembered, type Tree, withConjuncts } from './tree.ts';

/** Who a phrase stands for: ids of actors and persons, with the words that name them. */
export interface Party {
  readonly actors: readonly string[];
  readonly people: readonly string[];
  readonly spans: readonly Span[];
}

/** No one that is known. */
export const NOBODY: Party = { actors: [], people: [], spans: [] };

/** Parties joined that come to nothing. */
const EMPTY: Party = { actors: [], people: [], spans: [] };

/** Both parties as one, each id once. */
export function joined(...parties: readonly Party[]): Party {
  const known = parties.filter(
    ({ actors, people, spans }) => actors.length + people.length + spans.length > 0,
  );
  if (known.length === 0) return EMPTY;
  const [only] = known;
  if (known.length === 1 && only!.actors.length < 2 && only!.people.length < 2) return only!;
  return {
    actors: unique(known.flatMap(({ actors }) => actors)),
    people: unique(known.flatMap(({ people }) => people)),
    spans: known.flatMap(({ spans }) => spans),
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
export const partyOf = remembered((tree, head) => partyAt(tree, head, 0));

function partyAt(tree: Tree, head: number, depth: number): Party {
  const own = named(tree.byHead.get(head));
  if (own) return depth === 0 ? joined(own, listed(tree, head)) : own;
  const covering = tree.references.find(
    (reference) => covers(reference, tree, head) && reference.actors.length > 0,
  );
  if (covering) return named(covering) ?? NOBODY;
  if (depth > 3) return NOBODY;
  if (isFellow(tree, head)) return collect(tree, dependents(tree, head, 'appos', 'flat'), depth);
  return firstOf(
    () =>
      collect(
        tree,
        dependents(tree, head, 'nmod:poss', 'amod', 'compound', 'flat', 'det').filter(
          (i) => !isBacked(tree, i) && !isVenue(tree, head, i) && !isWhole(tree, head, i),
        ),
        depth,
      ),
    () =>
      collect(
        tree,
        dependents(tree, head, 'nmod').filter(
          (i) => OWNERS.has(caseOf(tree, i)) || (isHuman(tree, head) && PLACED.has(caseOf(tree, i))),
        ),
        depth,
      ),
    () => collect(tree, dependents(tree, head, 'appos'), depth),
    () => (depth === 0 ? exemplified(tree, head) : NOBODY),
  );
}

const FELLOWS = new Set(
  'ally rival neighbour neighbor enemy foe adversary opponent partner friend patron backer supporter'.split(
    ' ',
  ),
);

/** "Its ally Chad", "Mali's neighbours": whoever is meant, it is not the one whose ally it is. */
function isFellow(tree: Tree, head: number): boolean {
  return (
    FELLOWS.has(tree.tokens[head]!.lemma.toLowerCase()) &&
    dependents(tree, head, 'nmod:poss', 'nmod').length > 0
  );
}

/** "A UN-backed truce", "French-supported rebels": who stands behind a thing is not who does it. */
function isBacked(tree: Tree, i: number): boolean {
  return BACKED.has(tree.tokens[i]!.text.toLowerCase());
}

/** "A NATO member", "an EU country": one of many is not all of them. */
function isWhole({ tokens, byHead }: Tree, head: number, i: number): boolean {
  const { lemma, xpos } = tokens[head]!;
  return (
    xpos === 'NN' && /^(?:member|country|state|nation|ally)$/.test(lemma) && byHead.get(i)?.kind === 'body'
  );
}

/** "The Vienna accord", "the Minsk talks": a city before an agreement or meeting is where it was, not who took part. */
export function isVenue(tree: Tree, head: number, i: number): boolean {
  return (
    head >= 0 &&
    VENUED.has(tree.tokens[head]!.lemma.toLowerCase()) &&
    tree.tokens[i]!.deprel === 'compound' &&
    tree.byHead.get(i)?.how === 'capital'
  );
}

const VENUED = new Set(
  'accord agreement treaty pact protocol declaration deal talk negotiation summit conference meeting process convention round'.split(
    ' ',
  ),
);

const BACKED = new Set(
  'backed supported sponsored brokered mediated funded financed drafted trained'.split(' '),
);

const MEMBERS = new Set(
  'country nation state member government power leader ally capital delegation party group official minister envoy'.split(
    ' ',
  ),
);

/** "Many countries have left the pact, including Chad and Niger": those of a number who are named. */
function exemplified(tree: Tree, head: number): Party {
  const { tokens } = tree;
  const { lemma, xpos } = tokens[head]!;
  if (!MEMBERS.has(lemma.toLowerCase()) || !/S$/.test(xpos)) return NOBODY;
  const at = tokens.findIndex(
    ({ text }, i) => i > head && (text === 'including' || (text === 'such' && tokens[i + 1]?.text === 'as')),
  );
  if (at < 0 || tokens.some((token, i) => i > head && i < at && /^NNP?S$/.test(token.xpos))) return NOBODY;
  const first = nameAt(tree, tokens[at]!.text === 'such' ? at + 2 : at + 1);
  return first ? joined(named(first)!, listed(tree, first.head)) : NOBODY;
}

/** The name that begins at a word or at the one behind its article. */
function nameAt(tree: Tree, at: number): Reference | undefined {
  const from = ARTICLE.test(tree.tokens[at]?.text ?? '') ? at + 1 : at;
  const start = tree.tokens[from]?.start;
  return tree.references.find((each) => each.start === start && each.actors.length > 0);
}

const ARTICLE = /^the$/i;

const OWNERS = new Set(['of', 'from', 'between', 'by']);
const PLACED = new Set(['in', 'for', 'at']);

/** Whether a noun names people who act: "protesters in Minsk" act for their country, "prices in Minsk" do not. */
function isHuman(tree: Tree, head: number): boolean {
  const lemma = tree.tokens[head]!.lemma.toLowerCase();
  return HUMAN.some((kind) => isOne(lemma, kind));
}

const HUMAN = ['person', 'troops', 'team', 'envoy', 'captive', 'party'];

/** The party of an organisation that acts for no state or body: itself. */
export function organisation(tree: Tree, heads: readonly number[]): Party {
  const found = heads
    .flatMap((head) => tree.byHead.get(head) ?? [])
    .filter(({ kind, id }) => kind === 'organisation' && id !== null);
  return {
    actors: found.map(({ id }) => id!),
    people: [],
    spans: found.map(({ start, end }) => ({ start, end })),
  };
}

/** The names that follow in a list ("Britain, France and Italy", "Russia, along with China"), however the parser tied them. */
function listed(tree: Tree, head: number): Party {
  const found: Party[] = [];
  for (let end = endOf(tree, head); ; ) {
    const [next, company] = afterLinks(tree, end + 1);
    if (next === end + 1) break;
    const start = tree.tokens[next]?.start;
    const reference = tree.references.find((each) => each.start === start && each.actors.length > 0);
    if (!reference) break;
    const token = tree.tokens[reference.head]!;
    if (!company && (!LISTED.has(relation(token)) || token.deprel === 'nmod:poss')) break;
    found.push(named(reference)!);
    end = Math.max(next, endOf(tree, reference.head));
  }
  return joined(...found);
}

const LINKS = new Set([',', 'and', 'or', 'the', '&']);
const LISTED = new Set(['conj', 'nmod', 'obl', 'obj', 'dep', 'list', 'flat', 'compound', 'amod']);
const COMPANY =
  /^(?:[,—–-] )?(?:along with|together with|alongside|as well as) (?:the |(?:its|their|his) \w+ )?/i;

/** The word behind what links two names of a list, and whether it says that the second is in the first one's company. */
function afterLinks(tree: Tree, from: number): readonly [number, boolean] {
  const company = companyAt(tree, from);
  if (company) return [from + company.trim().split(' ').length, true];
  let next = from;
  while (next < tree.tokens.length && LINKS.has(tree.tokens[next]!.text.toLowerCase())) next++;
  return [next, false];
}

/** The words that bring the second name into the company of the first; undefined where there are none. */
function companyAt({ tokens }: Tree, from: number): string | undefined {
  const first = DASH.test(tokens[from]?.text ?? '') ? from + 1 : from;
  if (!COMPANIONS.has(tokens[first]?.text.toLowerCase() ?? '')) return undefined;
  const ahead = tokens.slice(from, from + 6).map(({ text }) => text);
  return COMPANY.exec(`${ahead.join(' ')} `)?.[0];
}

const DASH = /^[,—–-]$/;
/** First words of what brings a second name into company. */
const COMPANIONS = new Set(['along', 'together', 'alongside', 'as']);

function endOf(tree: Tree, head: number): number {
  const end = tree.byHead.get(head)?.end ?? tree.tokens[head]!.end;
  let at = head;
  while (at + 1 < tree.tokens.length && tree.tokens[at + 1]!.end <= end) at++;
  return at;
}

/** Whom several head words stand for together. */
export function partyOfAll(tree: Tree, heads: readonly number[]): Party {
  return heads.length === 0 ? EMPTY : joined(...heads.map((head) => partyOf(tree, head)));
}

/** Every actor named anywhere among the words. */
export function partyAmong(tree: Tree, words: readonly number[]): Party {
  return joined(
    ...words.map((i) =>
      isVenue(tree, tree.tokens[i]!.head, i) ? NOBODY : (named(tree.byHead.get(i)) ?? NOBODY),
    ),
  );
}

function collect(tree: Tree, heads: readonly number[], depth: number): Party {
  if (heads.length === 0) return EMPTY;
  return joined(...withConjuncts(tree, heads).map((i) => partyAt(tree, i, depth + 1)));
}

/** A reference as a party; undefined where it stands for no actor. */
export function named(reference: Reference | undefined): Party | undefined {
  if (!reference || reference.actors.length === 0) return undefined;
  return {
    actors: reference.actors,
    people: reference.people,
    spans: [{ start: reference.start, end: reference.end }],
  };
}

function covers(reference: Reference, tree: Tree, head: number): boolean {
  const token = tree.tokens[head]!;
  return reference.start <= token.start && token.end <= reference.end;
}

function unique(ids: readonly string[]): readonly string[] {
  return ids.length < 2 ? ids : [...new Set(ids)];
}
