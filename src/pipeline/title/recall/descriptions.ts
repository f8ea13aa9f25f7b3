import type { Scene } from '../scene.ts';
import { owned } from './happening.ts';
import { familyOf, premodified, type Site, toldOf, wordsIn } from './told.ts';

/** Deeds that are told by whose they are, where nothing else names anybody: "Iran’s missile test". */
const OWNED_DEED =
  /^(?:test|launch|exercise|drill|offensive|blockade|veto|referendum|strike|raid|move|annexation)$/;

interface Description {
  readonly phrases: readonly string[];
  readonly site: Site;
}

/** What the article says of a noun before it, the nearest first; the opening's words come first where they say all of it and more. */
export function* descriptions(scene: Scene, i: number, anew: boolean): Generator<Description> {
  const sites = earlier(scene, i);
  const first = sites.findIndex((site) => describedAt(scene, i, anew, site).length > 0);
  if (first < 0) return;
  const nearest = describedAt(scene, i, anew, sites[first]!);
  for (const site of sites.slice(first + 1)) {
    if (site.tree.index >= 2) continue;
    const phrases = describedAt(scene, i, anew, site);
    if (phrases.length === 0 || !saysAll(phrases, nearest)) continue;
    yield { phrases, site };
    break;
  }
  yield { phrases: nearest, site: sites[first]! };
  for (const site of sites.slice(first + 1)) {
    const phrases = describedAt(scene, i, anew, site);
    if (phrases.length > 0) yield { phrases, site };
  }
}

/** What is said of a noun at one of its sites: its kind alone where it is told anew. */
function describedAt(scene: Scene, i: number, anew: boolean, site: Site): readonly string[] {
  if (!anew) return OWNED_DEED.test(scene.token(i).lemma) ? owned(scene, site) : toldOf(scene, site);
  const kind = premodified(scene.withTree(site.tree), site.at);
  return kind ? [kind] : [];
}

/** Whether the fullest of some phrases has all that describes the noun in the fullest of others, and more. */
function saysAll([fuller]: readonly string[], [one]: readonly string[]): boolean {
  const words = fuller!.split(' ');
  const described = one!.split(' ').slice(0, -1);
  return words.length > described.length + 1 && described.every((word) => words.includes(word));
}

/** Earlier words of a noun's family, the nearest first, and its own before its kin. */
function earlier(scene: Scene, i: number): Site[] {
  const { index } = scene.frame.tree;
  const { lemma } = scene.token(i);
  const sites = (wordsIn(scene.document).nouns.get(familyOf(lemma.toLowerCase())) ?? []).filter(
    ({ tree, at }) => tree.index < index || (tree.index === index && at < i),
  );
  const since = decidedAt(scene, lemma.toLowerCase());
  const nearest = sites.filter(({ tree }) => tree.index >= since).toReversed();
  const own = nearest.filter(({ tree, at }) => tree.tokens[at]!.lemma.toLowerCase() === lemma.toLowerCase());
  return own.length > 0 && own.length < nearest.length
    ? [...own, ...nearest.filter((site) => !own.includes(site))]
    : nearest;
}

/** Verbs by which a body takes a new resolution. */
const DECIDES = ['vote', 'adopt', 'pass', 'approve'];

/** Index of the last sentence before in which a resolution was taken, so that "the resolution" is none of the earlier ones; 0 for other nouns. */
function decidedAt({ document, frame }: Scene, noun: string): number {
  if (noun !== 'resolution') return 0;
  const { verbs } = wordsIn(document);
  const before = DECIDES.flatMap((lemma) => verbs.get(lemma) ?? [])
    .map(({ tree }) => tree.index)
    .filter((index) => index > 1 && index <= frame.tree.index);
  return Math.max(0, ...before);
}

/** Kinds of talks that a pact has made of them. */
const KIND_OF_TALKS =
  /^(?:nuclear|peace|trade|border|grain|gas|climate|ceasefire|truce|disarmament|membership|debt)$/;

/** Talks by the kind of the pact that the article opens with: "nuclear talks". */
export function talksOf(scene: Scene, i: number): string[] {
  if (!/^(?:talk|negotiation)$/.test(scene.token(i).lemma)) return [];
  const pacts = wordsIn(scene.document).nouns.get(familyOf('deal')) ?? [];
  const kinds = pacts
    .filter(({ tree }) => tree.index < 2)
    .flatMap(({ tree, at }) => (tree.children[at] ?? []).map((child) => tree.tokens[child]!.text))
    .filter((text) => KIND_OF_TALKS.test(text));
  return kinds.slice(0, 1).map((kind) => `${kind} ${scene.token(i).text}`);
}
