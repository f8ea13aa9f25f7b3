import type { Quote } from '../../model/event.ts';
import { adjectiveFrame, type Frame, nounFrame, verbFrame } from '../events/frame.ts';
import { isVerb, type Tree } from '../events/tree.ts';
import type { Document } from '../language/document.ts';
import type { Act, Draft } from './act.ts';
import { withoutRepeats } from './again.ts';
import { aroundDrafts, predicateDrafts } from './around.ts';
import { bareTitle } from './bare.ts';
import { clauseDrafts, governedDrafts } from './clause.ts';
import { withCounterpart } from './counterpart.ts';
import { isDoubtful } from './doubt.ts';
import { isGuessed, namesGuessed } from './guessed.ts';
import { introduced } from './introduce.ts';
import { actorName, demonym } from './names.ts';
import { nominalDrafts, templateDrafts } from './nominal.ts';
import { onward } from './onward.ts';
import { polished } from './polish.ts';
import { adjectiveDrafts, contentDrafts, isContent } from './predicate.ts';
import { quality } from './quality.ts';
import { recalled } from './recall/index.ts';
import { Scene } from './scene.ts';
import { withSides } from './sides.ts';
import { signsOf } from './signs.ts';
import { situated } from './situate.ts';
import { unstumped } from './stump.ts';
import { headlineDrafts, surfaceDrafts } from './surface.ts';
import { withTopic } from './topic/index.ts';
import { treeAt } from './trees.ts';

/** A title and the name of the rule that wrote it. */
export interface Title {
  readonly text: string;
  readonly rule: string;
  /** Whether an editor is likely to send it back. */
  readonly doubtful: boolean;
}

/** A title that is still to be explained and judged. */
type Wording = Omit<Title, 'doubtful'>;

/** A mention's title: at most 80 characters, present tense, in names that a stranger understands. */
export function titleOf(document: Document, mention: Act & { readonly trigger: Quote }): string {
  return entitle(document, mention).text;
}

/** A mention's title with how it came about: the best of what its clause, its noun and its type suggest. */
export function entitle(document: Document, mention: Act & { readonly trigger: Quote }): Title {
  const scene = sceneOf(document, mention);
  let best: Wording | undefined;
  let most = 0;
  for (const { trust: greatest, draft } of scene ? WAYS : []) {
    if (most >= greatest) continue;
    for (const { text, rule, trust } of draft(scene!, () => most)) {
      if (trust <= most) continue;
      const title = polished(text);
      const value = trust * quality(title, mention);
      // What a richer draft says besides is worth more than it costs.
      if (best?.text.startsWith(`${title} `) && value < most + PART) continue;
      if (value > most && (rule === 'headline' || !namesGuessed(scene!, title))) {
        most = value;
        best = { text: title, rule };
      }
    }
  }
  const chosen = best && most > BARE ? best : barest(scene, mention, best, most);
  if (!scene) return { ...chosen, doubtful: true };
  const { rule } = chosen;
  const text = rule === 'headline' ? chosen.text : finished(scene, chosen);
  return { text, rule, doubtful: isDoubtful(signsOf(scene, text, rule, mention)) };
}

/** A draft as it is printed. */
function finished(scene: Scene, { text, rule }: Wording): string {
  const title = explained(scene, CUT.test(rule) ? onward(scene, text) : text);
  return title.includes('’s ') ? title.replace(ATTRIBUTIVE, '$1') : title;
}

/** Abbreviations that headlines set before a noun as they are: "US embassies". */
const ATTRIBUTIVE = /\b(US|UK|UN|EU|UAE)’s(?= \p{Ll})/gu;

/** A title with what a stranger must be told besides: which accord, who the two sides are, and who bears a name. */
function explained(scene: Scene, title: string): string {
  return withTopic(
    scene,
    situated(
      scene,
      withoutRepeats(
        scene,
        undoubled(
          scene,
          introduced(scene, withSides(scene, withCounterpart(scene, unstumped(scene, title)))),
        ),
      ),
    ),
  );
}

/** A title with what it takes up recalled, unless that says again whose it is: "the Colombian border with Colombia". */
function undoubled(scene: Scene, title: string): string {
  const told = recalled(scene, title);
  if (told === title) return title;
  const ids = scene.references.flatMap(({ actors }) => actors);
  const twice = ids.some((id) => {
    const [before, after] = told.split(`${demonym(id)} `);
    return !title.includes(demonym(id)) && before !== told && isOwnedAgain(after ?? '', actorName(id));
  });
  return twice ? title : told;
}

/** Whether the first noun of some words is said to be of or with somebody. */
function isOwnedAgain(words: string, name: string): boolean {
  const [noun = '', preposition = ''] = words.split(' ');
  return (
    /^\p{Ll}/u.test(noun) &&
    /^(?:with|of|in|from|to)$/.test(preposition) &&
    words.startsWith(`${noun} ${preposition} ${name}`)
  );
}

/** The rule of titles that name parties only guessed from the rest of the article, which an editor would not print. */
export const GUESSED = 'parties that are guessed';

/** Rules that tell a clause by its parts, and may leave out some that there is room for. */
const CUT = /^(?:clause|passive|sentence|verb that governs)$/;

/** How much better a draft must be that only begins as the best one does. */
const PART = 0.1;

/** The rule that marks a title which an editor is likely to send back. */
export const DOUBTFUL = 'an editor may send it back';

/** How far a title of type and parties alone is trusted. */
const BARE = 0.3;

/** A title by type, unless the best of the drafts, with its value, is better still. */
function barest(scene: Scene | undefined, mention: Act, best: Wording | undefined, most: number): Wording {
  const text = bareTitle(mention);
  const bare = { text, rule: scene && (isGuessed(scene) || namesGuessed(scene, text)) ? GUESSED : 'type' };
  return best && most > BARE * quality(bare.text, mention) ? best : bare;
}

interface Way {
  /** The greatest trust that any of its drafts has. */
  readonly trust: number;
  /** Its drafts, of which those trusted no more than `least` says when asked may be left out. */
  readonly draft: (scene: Scene, least: () => number) => Iterable<Draft>;
}

/** The ways to word an act: those that cannot win are not tried. */
const WAYS: readonly Way[] = [
  { trust: 1, draft: (scene) => (isContent(scene) ? [] : surfaceDrafts(scene)) },
  { trust: 0.98, draft: headlineDrafts },
  { trust: 0.9, draft: (scene) => (isContent(scene) ? contentDrafts(scene) : clauseDrafts(scene)) },
  { trust: 0.8, draft: governedDrafts },
  { trust: 0.75, draft: adjectiveDrafts },
  { trust: 0.74, draft: predicateDrafts },
  { trust: 1, draft: nominalDrafts },
  { trust: 0.76, draft: (scene, least) => (scene.frame.pos === 'verb' ? [] : aroundDrafts(scene, least)) },
  { trust: 0.55, draft: (scene, least) => (scene.frame.pos === 'verb' ? aroundDrafts(scene, least) : []) },
  { trust: 0.45, draft: templateDrafts },
];

/** The scene of the word that a trigger's words hang from; `undefined` where the sentence has no tree. */
function sceneOf(document: Document, mention: Act & { readonly trigger: Quote }): Scene | undefined {
  const { trigger } = mention;
  const sentence = document.sentences.findIndex(
    ({ start, end }) => start <= trigger.start && trigger.start < end,
  );
  const tree = treeAt(document, sentence);
  const head = tree ? headOf(tree, trigger) : undefined;
  if (!tree || head === undefined) return undefined;
  const token = tree.tokens[head]!;
  if (token.xpos === 'MD' && token.head >= 0)
    return new Scene(document, verbFrame(tree, token.head), mention, true);
  return new Scene(document, frameOf(tree, head), mention);
}

function frameOf(tree: Tree, head: number): Frame {
  const token = tree.tokens[head]!;
  if (isVerb(token)) return verbFrame(tree, head);
  return token.upos === 'ADJ' ? adjectiveFrame(tree, head) : nounFrame(tree, head);
}

function headOf({ tokens }: Tree, { start, end }: Quote): number | undefined {
  const first = tokens.findIndex((token) => start < token.end);
  let last = first;
  while (last + 1 < tokens.length && tokens[last + 1]!.start < end) last++;
  const tops: number[] = [];
  for (let i = first; i >= 0 && i <= last; i++) {
    const { head, start: at } = tokens[i]!;
    if (at < end && (head < first || head > last)) tops.push(i);
  }
  return tops.find((i) => /^(?:VERB|NOUN|PROPN|ADJ)$/.test(tokens[i]!.upos)) ?? tops[0];
}
