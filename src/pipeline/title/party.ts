import { actorName, isPluralName, listed } from './names.ts';
import { personName } from './naming.ts';
import { nounPhrase } from './phrase.ts';
import { once, type Scene } from './scene.ts';
import type { Phrase } from './words.ts';

/** More parties than this are named by the first and "others". */
const MOST_NAMED = 4;

/** The sources or targets of an act, as the sentence names them, else by their headline names; `undefined` for nobody. */
export function partyPhrase(scene: Scene, part: 'source' | 'target'): Phrase | undefined {
  return part === 'source' ? sourcePhrase(scene) : targetPhrase(scene);
}

const sourcePhrase = once((scene) => phraseOf(scene, 'source'));
const targetPhrase = once((scene) => phraseOf(scene, 'target'));

function phraseOf(scene: Scene, part: 'source' | 'target'): Phrase | undefined {
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
  const meant = references.find(
    ({ actors, people, head, how }) =>
      actors.includes(id) &&
      actors.length === 1 &&
      people.length === 1 &&
      !(how === 'name' && isOwner(scene, head)),
  );
  if (meant && meant.head >= 0) return nounPhrase(scene, meant.head, 3);
  return bodily(scene, id);
}

/** "Abe’s government": who owns the doer does not do it. */
function isOwner(scene: Scene, head: number): boolean {
  return head >= 0 && scene.token(head).deprel === 'nmod:poss';
}

/** Where persons act, the one who acts for an actor though the sentence names only the actor ("Russia’s delegation under Lavrov"). */
function bodily(scene: Scene, actor: string): Phrase | undefined {
  const { act, document } = scene;
  const present = act.people.filter((id) =>
    document.references.some(
      (one) => one.people.length === 1 && one.people[0] === id && one.actors.includes(actor),
    ),
  );
  const [only, more] = present;
  const personal = act.type === 'CONSULT' || act.type === 'AGREE';
  return personal && only !== undefined && more === undefined
    ? { text: personName(scene, only, actor), plural: false }
    : undefined;
}

/** Several phrases as one, each said once. */
export function ofNames(phrases: readonly Phrase[]): Phrase {
  const [only, second] = phrases;
  if (only && second === undefined && (!/, | and /.test(only.text) || / between /.test(only.text)))
    return only;
  const texts = [
    ...new Set(phrases.flatMap(({ text }) => (text.includes(' ') ? text.split(/, | and /) : text))),
  ];
  if (texts.length > MOST_NAMED)
    return { text: `${texts.slice(0, MOST_NAMED - 1).join(', ')} and others`, plural: true };
  return { text: listed(texts), plural: texts.length > 1 || phrases[0]?.plural === true };
}

function ofName(name: string): Phrase {
  return { text: name, plural: isPluralName(name) };
}
