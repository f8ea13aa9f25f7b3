import { verbFrame } from '../../events/frame.ts';
import { actorName, demonym } from '../names.ts';
import type { Scene } from '../scene.ts';
import { treeAt } from '../trees.ts';
import { objectsAfter } from './deverbal.ts';
import { familyOf, type Site, toldOf, wordsIn } from './told.ts';

/** Nouns of happenings that a whole article may be about. */
const NOUNS =
  'attack strike blast explosion bombing killing murder assassination massacre shooting poisoning test coup invasion sinking crash hijacking kidnapping raid siege crackdown annexation'.split(
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
  { verbs: /^(?:kidnap|abduct)$/, noun: 'kidnapping', link: 'of' },
];

/** How many of an article's first sentences say what it is about. */
const OPENING = 3;

/** What an article is about, told by a noun: "killing of Rafik Hariri", "Myanmar coup"; the fullest phrase first, none where its opening tells no such happening. */
export function happening(scene: Scene): string[] {
  const { nouns, verbs } = wordsIn(scene.document);
  const limit = Math.min(OPENING, scene.frame.tree.index);
  for (let sentence = 0; sentence < limit; sentence++) {
    const opening = ({ tree }: Site) => tree.index === sentence;
    for (const noun of FAMILIES) {
      const site = (nouns.get(noun) ?? []).find(opening);
      const told = site ? toldOf(scene, site) : [];
      if (told.length > 0) return told;
    }
    const coup = (verbs.get('seize') ?? []).filter(opening).flatMap((site) => coupIn(site));
    if (coup.length > 0) return coup;
    for (const { verbs: pattern, noun, link } of VERBS) {
      const sites = [...verbs].flatMap(([lemma, all]) =>
        pattern.test(lemma) ? all.filter(opening).slice(0, 1) : [],
      );
      for (const site of sites.filter((one) => noun !== 'downing' || isDown(one))) {
        const there = scene.withFrame(verbFrame(treeAt(scene.document, sentence)!, site.at));
        const what = objectsAfter(there, link);
        if (what.length > 0) return what.map((text) => `${noun} ${text}`);
      }
    }
  }
  return [];
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
