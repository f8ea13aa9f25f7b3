import { remembered } from '../events/tree.ts';
import type { Reference } from '../language/document.ts';
import type { Context } from './context.ts';
import { possessive } from './morphology.ts';
import { nameFor } from './naming.ts';
import { presented } from './persons.ts';
import { isMisbound, isToSomeone } from './pronouns.ts';
import type { Scene } from './scene.ts';
import { tidy } from './words.ts';

/** The references that begin with a word. */
const startingAt = remembered((tree, i): readonly Reference[] =>
  tree.references.filter(({ start }) => start === tree.tokens[i]!.start),
);

/** The headline name of whoever is named at a word, and the last word of that name. */
export function nameAt(
  scene: Scene,
  i: number,
  end: number,
  context: Context,
): { text: string; last: number } | undefined {
  const { xpos } = scene.token(i);
  const starting = startingAt(scene.frame.tree, i);
  if (starting.length === 0) return undefined;
  const reach = scene.token(end - 1).end;
  const reference = starting.find((one) => one.end <= reach);
  if (!reference || /^PRP\$/.test(xpos)) return undefined;
  if (/^(?:both|either)$/i.test(scene.token(i).text)) return undefined;
  const pronoun = reference.how === 'pronoun';
  if (reference.how === 'definite' && reference.people.length === 0 && !POINTS.test(scene.token(i).text)) {
    const [only, more] = reference.actors;
    const led =
      /^the$/i.test(scene.token(i - 1)?.text ?? '') && !/^(?:of|in)$/i.test(scene.tokens[i - 2]?.text ?? '');
    const told = led && COUNTRY.test(scene.token(i).text) && more === undefined && only !== undefined;
    const meant = /^kingdom$/i.test(scene.token(i).text) || scene.act.targets.includes(only ?? '');
    if (!told || context.actors.includes(only) || !meant) return undefined;
  }
  if (pronoun && reference.actors.some((id) => context.actors.includes(id))) return undefined;
  if (pronoun && isMisbound(scene, i)) return undefined;
  if (
    /^(?:it|them)$/i.test(scene.token(i).text) &&
    /^ob[jl]$/.test(scene.relation(i)) &&
    !isToSomeone(scene, i)
  )
    return undefined;
  if (reference.how === 'office' && !STATES.test(scene.token(reference.head).text)) return undefined;
  if (reference.how === 'office' && isToResign(scene, reference.head)) return undefined;
  const text =
    written(scene, reference.people, reference.start, reference.end) ??
    nameFor(scene, reference, reference.head)?.text;
  if (!text) return undefined;
  let last = i;
  while (last + 1 < end && scene.token(last + 1).start < reference.end) last++;
  if (reference.how !== 'name' && scene.tokens[last + 1]?.text === 'of') return undefined;
  const owned = /[’']s?$/u.test(scene.document.text.slice(reference.start, reference.end));
  return { text: owned ? possessive(text) : text, last };
}

/** "The Malian government to resign": a state cannot. */
function isToResign(scene: Scene, at: number): boolean {
  return scene.tokens.slice(at + 1, at + 3).some(({ lemma }) => /^(?:resign|quit|step)$/.test(lemma));
}

/** Offices that stand for the whole state. */
const STATES =
  /^(?:governments?|authorit(?:y|ies)|administration|regime|cabinet|leaders|states?|countr(?:y|ies)|nations?)$/i;

/** Words for a country that the text has named. */
const COUNTRY = /^(?:country|nation|kingdom|republic|regime|government|junta|authorities)$/i;

/** Words by which a noun points back at those who were named before. */
const POINTS = /^(?:the|both|these|those|its|their|his|her|each|all)$/i;

/** A person who leads nothing goes by the name that the text gives. */
function written(scene: Scene, people: readonly string[], start: number, end: number): string | undefined {
  const [only, more] = people;
  if (only === undefined || more !== undefined || presented(scene.document, only).leads) return undefined;
  const text = tidy(scene.document.text.slice(start, end))
    .replace(/[’']s?$/u, '')
    .replace(/\s+/g, ' ');
  return /^\p{Lu}/u.test(text) ? text : undefined;
}
