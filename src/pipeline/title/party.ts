import { actorName, isPluralName, listed } from './names.ts';
import { nounPhrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import type { Phrase } from './words.ts';

/** More parties than this are named by the first and "others". */
const MOST_NAMED = 4;

/** The sources or targets of an act, as the sentence names them, else by their headline names; `undefined` for nobody. */
export function partyPhrase(scene: Scene, part: 'source' | 'target'): Phrase | undefined {
  const ids = part === 'source' ? scene.act.sources : scene.act.targets;
  if (ids.length === 0) return undefined;
  const phrases = ids.map((id) => spoken(scene, part, id) ?? ofName(actorName(id)));
  return ofNames(phrases);
}

/** How the sentence names an actor in the role it has: a leader by name, a state or body by its own. */
function spoken(scene: Scene, part: 'source' | 'target', id: string): Phrase | undefined {
  const spans = scene.act.spans[part];
  const references = scene.references.filter(({ start, end }) =>
    spans.some((span) => span.start <= start && end <= span.end),
  );
  const meant = references.find(({ actors, people }) => actors.includes(id) && people.length === 1);
  return meant && meant.head >= 0 ? nounPhrase(scene, meant.head, 3) : undefined;
}

/** Several phrases as one, each said once. */
export function ofNames(phrases: readonly Phrase[]): Phrase {
  const texts = [...new Set(phrases.map(({ text }) => text))];
  if (texts.length > MOST_NAMED)
    return { text: `${texts.slice(0, MOST_NAMED - 1).join(', ')} and others`, plural: true };
  return { text: listed(texts), plural: texts.length > 1 || phrases[0]?.plural === true };
}

function ofName(name: string): Phrase {
  return { text: name, plural: isPluralName(name) };
}
