import { nounFrame } from '../../events/frame.ts';
import { type Tree, treesOf } from '../../events/tree.ts';
import type { Thrift } from '../fit.ts';
import { ofArticle } from '../known.ts';
import { nounPhrase } from '../phrase.ts';
import { Scene } from '../scene.ts';
import { treeAt } from '../trees.ts';
import { isTimeWord, word } from '../words.ts';
import { doingOf } from './extend.ts';
import { KIN } from './kin.ts';

/** A word of an article, by its sentence and its place in it. */
export interface Site {
  readonly tree: Tree;
  readonly at: number;
}

interface Words {
  readonly nouns: ReadonlyMap<string, readonly Site[]>;
  readonly verbs: ReadonlyMap<string, readonly Site[]>;
}

const FAMILY = new Map<string, string>();
for (const [i, row] of KIN.entries())
  for (const noun of row.split(' ')) FAMILY.set(noun, FAMILY.get(noun) ?? `#${i}`);

/** The family that a noun belongs to, or its own lemma. */
export function familyOf(lemma: string): string {
  return FAMILY.get(lemma) ?? lemma;
}

/** An article's nouns by family and its verbs by lemma, in order of the text. */
export const wordsIn = ofArticle((document) => wordsOf(treesOf(document)));

/** The nouns by family and the verbs by lemma of some sentences. */
export function wordsOf(trees: readonly Tree[]): Words {
  const nouns = new Map<string, Site[]>();
  const verbs = new Map<string, Site[]>();
  for (const tree of trees) {
    tree.tokens.forEach(({ upos, lemma }, at) => {
      if (upos === 'NOUN') add(nouns, familyOf(lemma.toLowerCase()), { tree, at });
      else if (upos === 'VERB') add(verbs, lemma.toLowerCase(), { tree, at });
    });
  }
  return { nouns, verbs };
}

function add(sites: Map<string, Site[]>, key: string, site: Site): void {
  const own = sites.get(key);
  if (own) own.push(site);
  else sites.set(key, [site]);
}

/** Describing words that tell one of a kind from another only where they stand. */
const POINTING =
  /^(?:largest|biggest|worst|deadliest|strongest|boldest|sharpest|gravest|heaviest|longest|fiercest|toughest|first|second|third|latest|last|recent|new|own|such|same|further|next|current|ongoing|upcoming|previous|several|many|particular|similar|so-called|another|other|any|final|whole|entire|\d+|two|three|four|five|six|seven|eight|nine|ten|huge|big|large|small|major|fresh|initial|earlier|immediate|possible|extraordinary|limited|revised|amended|updated|formal|landmark|historic|key|comprehensive|joint|special|alleged|unprecedented|controversial|much-criticised)$/i;

/** What an article says of a noun where it stands: the fullest of its phrases first, those that say no more than the noun left out. */
export function toldOf({ document, act }: Scene, { tree: { index }, at }: Site): string[] {
  const tree = treeAt(document, index)!;
  // Seen as no doer's clause, so that persons in it go by office or name rather than by their state.
  const there = new Scene(document, { ...nounFrame(tree, at), pos: 'verb', subjects: [] }, act);
  const noun = tree.tokens[at]!.text;
  if (there.childrenBy(at, 'compound', 'amod').some((i) => isHeadlineVerb(there, i))) return [];
  // "Syldavia votes to join": a verb that was taken for a noun.
  if (
    there.headline &&
    /^(?:votes|plans|moves|offers|pledges|threats)$/.test(noun) &&
    there.tokens[at + 1]?.text === 'to'
  )
    return [];
  const phrases = ([0, 1, 2, 3] as const).flatMap((thrift: Thrift) => {
    const text = nounPhrase(there, at, thrift)?.text;
    return text === undefined || there.capitals ? [] : trimmed(text);
  });
  const kinds = premodified(there, at);
  const provides = doingOf(there, at);
  const pact = familyOf(noun.toLowerCase()) === '#0';
  const told = phrases.map((text) => (pact ? text.replace(SIGNED, '') : text).replace(/\bat least /, ''));
  return [
    ...new Set([...(provides ? [`${noun} ${provides}`] : []), ...told, ...(kinds ? [kinds] : [])]),
  ].filter((text) => text.toLowerCase() !== noun.toLowerCase() && !UNFIT.test(text));
}

/** Phrases that no title may borrow: with pronouns, with marks, or that go on from another. */
const UNFIT =
  /[,;:"“”()]|\b(?:its|their|his|her|our|my|your|it|them|him|and|own|largest|biggest|worst|deadliest|strongest|most|least)\b|^(?:no|any|each|every|both|all|some) /i;

/** Places where a pact was made, rather than what it is about. */
const WHERE =
  / (?:on|in|at|aboard|by) (?:[\p{L}’]+ )*(?:lawn|sidelines|ground|board|ship|stage|floor|palace|hotel|ceremony|dawn|night|Kremlin|House)$/u;

/** Where a pact was signed. */
const SIGNED = / (?:in|at|on) \p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*)*$/u;

function trimmed(phrase: string): string {
  const text = phrase.replace(WHERE, '').replace(/ in [\p{Ll}-]+$/u, '');
  const words = text.split(' ');
  while (words.length > 1 && POINTING.test(words[0]!)) words.shift();
  return words.join(' ');
}

/** A noun with the words of its kind before it: "nuclear test". */
export function premodified(scene: Scene, at: number): string | undefined {
  const kinds = scene
    .childrenBy(at, 'compound', 'amod')
    .filter((i) => i < at && !POINTING.test(scene.token(i).text) && !isTimeWord(scene, i))
    .filter((i) => scene.children(i).length === 0 && !/^(?:JJ[RS]|VB\w)$/.test(scene.token(i).xpos))
    .filter((i) => !isHeadlineVerb(scene, i));
  if (kinds.length === 0 || kinds[0]! < at - kinds.length) return undefined;
  return [...kinds, at].map((i) => word(scene, i)).join(' ');
}

/** Verbs that a headline's parser takes for a noun before the object. */
const HEADLINE_VERB =
  /^(?:sign|seek|reach|clinch|agree|hold|launch|ink|end|break|call|back|ban|reject|extend|open|begin|start|sever|cut|halt|impose|lift|resume|strike|hit|face|order|demand|urge|condemn|slam|hail|test|fire|accept|approve|adopt|veto|block|plan|mull|eye|vow|pledge|join|quit|leave|make|give|send|win|lose|seize|take|set|discuss|meet|host|delay|cancel|suspend)s?$/;

/** The first small word of a headline may be its verb, whatever the parser took it for ("Russia and Iran sign truce"). */
function isHeadlineVerb(scene: Scene, i: number): boolean {
  if (!scene.headline || !HEADLINE_VERB.test(scene.token(i).text)) return false;
  return !scene.tokens.slice(0, i).some(({ text }) => /^\p{Ll}{2}/u.test(text) && text !== 'and');
}
