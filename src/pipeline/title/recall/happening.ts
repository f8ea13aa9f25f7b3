import { verbFrame } from '../../events/frame.ts';
import { treesOf } from '../../events/tree.ts';
import { ofArticle } from '../known.ts';
import { actorName, demonym } from '../names.ts';
import { nounPhrase } from '../phrase.ts';
import type { Scene } from '../scene.ts';
import { treeAt } from '../trees.ts';
import { objectsAfter, ownerOf } from './deverbal.ts';
import { familyOf, type Site, toldOf, wordsOf } from './told.ts';

/** Nouns of happenings that a whole article may be about. */
const NOUNS =
  'attack strike blast explosion bombing killing murder assassination massacre shooting poisoning test coup invasion sinking crash hijacking kidnapping raid siege crackdown annexation diversion hijack'.split(
    ' ',
  );

const FAMILIES = new Set(NOUNS.map(familyOf));

/** Verbs of such happenings with the noun that a title tells them by. */
const VERBS: readonly { readonly verbs: RegExp; readonly noun: string; readonly link: string }[] = [
  { verbs: /^invade$/, noun: 'invasion', link: 'of' },
  { verbs: /^(?:kill|murder|assassinate)$/, noun: 'killing', link: 'of' },
  { verbs: /^(?:attack|bomb|shell|storm|ambush|strike|hit)$/, noun: 'attack', link: 'on' },
  { verbs: /^(?:shoot|down)$/, noun: 'downing', link: 'of' },
  { verbs: /^sink$/, noun: 'sinking', link: 'of' },
  { verbs: /^(?:annex)$/, noun: 'annexation', link: 'of' },
  { verbs: /^(?:poison)$/, noun: 'poisoning', link: 'of' },
  { verbs: /^(?:overthrow|oust|depose|topple)$/, noun: 'overthrow', link: 'of' },
  { verbs: /^(?:seize|capture)$/, noun: 'seizure', link: 'of' },
  { verbs: /^occupy$/, noun: 'occupation', link: 'of' },
  { verbs: /^(?:hijack)$/, noun: 'hijacking', link: 'of' },
  { verbs: /^(?:torch|burn|ransack|loot)$/, noun: 'attack', link: 'on' },
  { verbs: /^force$/, noun: 'forced landing', link: 'of' },
  { verbs: /^(?:kidnap|abduct)$/, noun: 'kidnapping', link: 'of' },
];

/** How many of an article's first sentences say what it is about. */
const OPENING = 3;

/** What an article is about, told by a noun: "killing of Rafik Hariri", "Myanmar coup"; the fullest phrase first, one that names somebody or some place rather than one that does not; none where its opening tells no such happening. */
export function happening(scene: Scene): string[] {
  const limit = Math.min(OPENING, scene.frame.tree.index);
  let first: readonly string[] | undefined;
  for (let sentence = 0; sentence < limit; sentence++) {
    for (const phrases of happeningsIn(scene, sentence)) {
      if (phrases.length === 0) continue;
      first ??= phrases;
      const naming = phrases.filter((text) => /\p{Lu}/u.test(text));
      if (naming.length > 0) return [...naming, ...first];
    }
  }
  return [...(first ?? [])];
}

function* happeningsIn(scene: Scene, sentence: number): Generator<readonly string[]> {
  const { named, coups, done } = openingOf(scene.document)[sentence]!;
  for (const site of named) if (!isSaid(site)) yield owned(scene, site);
  yield* coups;
  for (const { site, noun, link } of done) {
    const there = scene.withFrame(verbFrame(treeAt(scene.document, sentence)!, site.at));
    const objects = objectsAfter(there, link);
    yield (objects.length > 0 ? objects : undergone(there, site, link))
      .filter((text) => !BODY.test(text))
      .map((text) => `${noun} ${text.replace(/ to land\b.*$/, '')}`);
  }
}

/** To whom it was done where a headline leaves out the helping verb: "Market bombed". */
function undergone(there: Scene, { at }: Site, link: string): string[] {
  if (!there.headline || !/^VB[DN]$/.test(there.token(at).xpos)) return [];
  const [subject] = there.childrenBy(at, 'nsubj').filter((i) => i < at);
  const text = subject === undefined ? undefined : nounPhrase(there, subject, 2)?.text;
  // "Borduria bombs": a verb that was taken for a noun.
  const verb =
    subject !== undefined &&
    there.token(subject).xpos === 'NNS' &&
    there.token(subject - 1)?.upos === 'PROPN';
  return text && !verb && !/ and |,|\d/.test(text) ? [`${link} ${text}`] : [];
}

/** Bodies are not seized, sunk or shot down: the parser has missed the object. */
const BODY = /^of (?:UN|EU|NATO|AU|ASEAN|OAS|ECOWAS|G7|G8|G20)\b/;

/** Words of one of an article's first sentences that tell a happening. */
interface Opening {
  readonly named: readonly Site[];
  readonly coups: readonly string[][];
  readonly done: readonly { readonly site: Site; readonly noun: string; readonly link: string }[];
}

/** What an article's first sentences have of happenings. */
const openingOf = ofArticle((document): readonly Opening[] => {
  const { nouns, verbs } = wordsOf(treesOf(document).slice(0, OPENING));
  return Array.from({ length: OPENING }, (_, sentence): Opening => {
    const opening = ({ tree }: Site) => tree.index === sentence;
    const first = [...verbs].flatMap(([lemma, all]) => {
      const site = all.find(opening);
      return site ? [{ lemma, site }] : [];
    });
    return {
      named: [...FAMILIES].flatMap((noun) => (nouns.get(noun) ?? []).find(opening) ?? []),
      coups: (verbs.get('seize') ?? []).filter(opening).map(coupIn),
      done: VERBS.flatMap(({ verbs: pattern, noun, link }) =>
        first
          .filter(
            ({ lemma, site }) =>
              pattern.test(lemma) &&
              (noun !== 'downing' || isDown(site)) &&
              (noun !== 'forced landing' || isLanding(site)),
          )
          .filter(({ site }) => !isFigure(site))
          .map(({ site }) => ({ site, noun, link })),
      ),
    };
  });
});

/** What a sentence says of a deed; one without a name by whose it is: "Iran’s missile tests". */
export function owned(scene: Scene, site: Site): string[] {
  const told = toldOf(scene, site).filter((text) => !DATED.test(text));
  const tree = treeAt(scene.document, site.tree.index)!;
  const { head, deprel } = tree.tokens[site.at]!;
  if (told.length === 0 || deprel !== 'obj' || /\p{Lu}/u.test(told[0]!)) return told;
  const owner = ownerOf(scene.withFrame(verbFrame(tree, head)), head);
  return owner ? [...told.map((text) => `${owner} ${text}`), ...told] : told;
}

const DATED =
  / (?:January|February|March|April|May|June|July|August|September|October|November|December)$|\b(?:day|week|month|year)s?\b/;

/** "The release was an attack": what somebody calls it. */
function isSaid({ tree: { tokens, children }, at }: Site): boolean {
  return (children[at] ?? []).some((i) => tokens[i]!.deprel === 'cop');
}

/** "Hit goods with tariffs", "storms a ship, nine killed": nobody is attacked, and it is no ship that is killed. */
function isFigure({ tree: { tokens, children }, at }: Site): boolean {
  const { lemma, xpos } = tokens[at]!;
  if (lemma === 'kill' && xpos === 'VBN')
    return !(children[at] ?? []).some((i) => /^nsubj/.test(tokens[i]!.deprel));
  return /^(?:hit|strike)$/.test(lemma) && tokens.some(({ text }, i) => i > at && text === 'with');
}

/** "Forced a plane to land", "forced it down". */
function isLanding({ tree: { tokens }, at }: Site): boolean {
  return tokens.slice(at + 1, at + 12).some(({ text }) => /^(?:down|land)$/.test(text));
}

/** "Downed a jet", "shot a jet down": not every shot brings something down. */
function isDown({ tree: { tokens }, at }: Site): boolean {
  return tokens[at]!.lemma === 'down' || tokens.slice(at + 1, at + 3).some(({ text }) => text === 'down');
}

/** A coup by the state that the article opens with: "Honduran coup". */
export function coupOf({ document }: Scene): string[] {
  const opening = document.references.find(
    ({ kind, how, actors, sentence }) =>
      kind === 'state' && how !== 'capital' && actors.length === 1 && sentence < 2,
  );
  return opening ? [`${demonym(opening.actors[0]!)} coup`] : [];
}

/** "Myanmar’s army seized power": a coup in the country of those who did. */
function coupIn({ tree, at }: Site): string[] {
  const power = tree.tokens.slice(at + 1, at + 3).some(({ text }) => /^power$/i.test(text));
  const [country] = tree.references.flatMap(({ kind, actors }) =>
    kind === 'state' && actors.length === 1 ? actors : [],
  );
  return power && country !== undefined ? [`${actorName(country)} coup`, 'coup'] : [];
}
