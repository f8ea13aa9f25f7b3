import { lookup } from '../../../model/lookup.ts';
import { treesOf } from '../../events/tree.ts';
import type { Reference } from '../../language/document.ts';
import { headlineOf, isDigest } from '../digest.ts';
import { actorName, demonym, isState } from '../names.ts';
import type { Scene } from '../scene.ts';

/** Headlines of articles that run through years, so that their opening is about none of the rest. */
const MANY_YEARS = /\b(?:chronology|timeline|obituary)\b/i;

/** The one state besides the doers that an act can be about and a title has not named: its target, else the only other of its sentence, else of the article's opening; nothing where several can be meant, or where the title names its target, unless that is who is `asked`; only the opening’s where it must have been `opened` with. */
export function otherState(scene: Scene, title: string, asked = false, opened = false): string | undefined {
  const { sources, targets, spans } = scene.act;
  const free = (id: string) => isState(id) && !sources.includes(id) && !isNamedIn(title, id);
  const [target, more] = targets.filter(free);
  const told = !asked && !opened && targets.some((id) => isState(id) && isNamedIn(title, id));
  if (more !== undefined || told) return undefined;
  const { text } = scene.document;
  const named = spans.target.some(({ start, end }) => !OFFICIALS.test(text.slice(start, end + 20)));
  if (target !== undefined && named && !opened) return target;
  const here = opened ? [] : statesIn(scene, (one) => one.sentence === scene.frame.tree.index).filter(free);
  if (here.length === 1 && (target === undefined || here[0] === target)) return here[0];
  const opening = (isOfMany(scene) ? pairOf(scene) : openingStates(scene)).filter(free);
  const [only, another] = opening;
  if (another !== undefined || (target !== undefined && only !== target && !opened)) return undefined;
  return here.length === 0 || here.includes(only ?? '') ? only : undefined;
}

/** Whether an article tells many stories, or those of many years. */
function isOfMany({ document }: Scene): boolean {
  return isDigest(document) || MANY_YEARS.test(headlineOf(document) ?? '');
}

/** The two states whose years together an article runs through, where its headline names no more. */
function pairOf({ document }: Scene): string[] {
  const head = headlineOf(document);
  if (isDigest(document) || head === undefined) return [];
  const all = new Set(document.references.flatMap(({ actors }) => actors.filter(isState)));
  const named = [...all].filter((id) => isNamedIn(head, id));
  return named.length === 2 ? named : [];
}

/** The states that the headline names, or the first sentence where there is no headline. */
function openingStates(scene: Scene): string[] {
  const first = withoutAllies(
    scene,
    statesIn(scene, (one) => one.sentence === 0),
  );
  const headline = scene.document.sentences[0]?.headline === true;
  if (headline && first.length > 0) return [...new Set([...first, ...struckIn(scene)])];
  return first.length > 0 || !headline ? first : statesIn(scene, (one) => one.sentence === 1);
}

/** What stands in a place and bears its name. */
const STRUCK =
  /^(?:airport|port|market|hospital|school|mosque|church|suburb|base|refinery|dam|prison|camp|station|metro|hotel)s?$/;

/** The states whose places a headline names as what is acted on: "Syldavia bombs Klow airport". */
function struckIn({ document }: Scene): string[] {
  const [tree] = treesOf(document);
  if (!tree) return [];
  return tree.references.flatMap(({ kind, how, head, place }) => {
    const before = tree.tokens[head - 1]?.upos;
    const country = place?.country;
    const acted =
      kind === 'place' &&
      how === 'name' &&
      head > 1 &&
      before !== 'ADP' &&
      STRUCK.test(tree.tokens[head + 1]?.text ?? '');
    return acted && country && isState(country) ? [country] : [];
  });
}

/** Without those who stand in a row with the doer where the article opens: "Syldavia and Borduria send troops to Klow". */
function withoutAllies({ act, document }: Scene, states: string[]): string[] {
  const [tree] = treesOf(document);
  if (!tree || states.length < 2) return states;
  const own = tree.references.filter(({ actors }) => actors.some((id) => act.sources.includes(id)));
  const allies = tree.references.filter(({ head }) =>
    own.some(
      (one) =>
        (tree.relations[head] === 'conj' && tree.tokens[head]!.head === one.head) ||
        (tree.relations[one.head] === 'conj' && tree.tokens[one.head]!.head === head),
    ),
  );
  const others = states.filter((id) => !allies.some(({ actors }) => actors.includes(id)));
  return others.some((id) => !act.sources.includes(id)) ? others : states;
}

function statesIn({ document }: Scene, within: (one: Reference) => boolean): string[] {
  const told = document.references.filter(
    (one) =>
      within(one) && NAMES.test(one.how) && !OFFICIALS.test(document.text.slice(one.start, one.end + 20)),
  );
  return [...new Set(told.flatMap(({ actors }) => actors.filter(isState)))];
}

/** A place where news was written, a pronoun or a noun names no state by itself. */
const NAMES = /^(?:name|national|office)$/;

/** Those who only say what they think of others. */
const OFFICIALS = /\b(?:officials|diplomats|sources|analysts|experts|observers)\b/;

/** Whether a title names a state or its people. */
function isNamedIn(title: string, id: string): boolean {
  return title.includes(actorName(id)) || title.includes(demonym(id)) || ALSO[id]?.test(title) === true;
}

/** Other names of those whose headline name is an abbreviation, and of those told by a place. */
const ALSO: Readonly<Record<string, RegExp>> = lookup({
  USA: /\b(?:American|Washington|White House|Pentagon)/,
  GBR: /\b(?:British|Britain|Britons|London)/,
  RUS: /\b(?:Moscow|Soviet|Kremlin)/,
  PSE: /\b(?:Gaza|West Bank|Hamas)/,
  CHN: /\bBeijing\b/,
});
