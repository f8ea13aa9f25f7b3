import { partyOf } from '../events/party.ts';
import type { Reference } from '../language/document.ts';
import { actorName, demonym } from './names.ts';
import { presented } from './persons.ts';
import type { Scene } from './scene.ts';

/** Whether a title names a party or person whom its sentence does not: one only guessed from the rest of the article. */
export function namesGuessed(scene: Scene, title: string): boolean {
  const { sources, targets, people } = scene.act;
  const guessed = [...sources, ...targets].filter((id) => !isTold(scene, id));
  const names = [
    ...guessed.flatMap((id) => [actorName(id), demonym(id)]),
    ...people
      .filter((id) => !scene.references.some((one) => one.people.includes(id)))
      .map((id) => presented(scene.document, id).name),
  ];
  const { start, end } = scene.frame.tree.sentence;
  const sentence = scene.document.text.slice(start, end);
  if (names.some((name) => hasName(title, name) && !hasName(sentence, name))) return true;
  return sources.some((id) => isStranded(scene, id) && title.startsWith(actorName(id)));
}

/** Whether an act’s doer is known only by guess. */
export function isGuessed({ act: { sources, spans } }: Scene): boolean {
  return sources.length > 0 && spans.source.length === 0;
}

/** Whether the sentence names an actor, or has words for it where it says who takes part. */
function isTold({ references, act: { spans } }: Scene, id: string): boolean {
  const own = [...spans.source, ...spans.target];
  return references.some(
    (one) =>
      one.actors.includes(id) &&
      (isNaming(one) || own.some(({ start, end }) => start <= one.start && one.end <= end)),
  );
}

function isNaming({ how }: Reference): boolean {
  return how !== 'pronoun' && how !== 'definite' && how !== 'act';
}

/** Whether a guessed doer of a verb is not the one of whom the words right before the verb speak: "Peru asked those blamed for sinking a ship". */
function isStranded(scene: Scene, id: string): boolean {
  const { frame, tokens } = scene;
  if (!isGuessed(scene) || frame.pos !== 'verb') return false;
  const subject = tokens.findLastIndex(
    ({ deprel, head }, i) =>
      i < frame.trigger && /^nsubj/.test(deprel) && tokens[head]!.deprel !== 'acl:relcl',
  );
  return subject < 0 || !partyOf(frame.tree, subject).actors.includes(id);
}

function hasName(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + name.length] ?? '');
}
