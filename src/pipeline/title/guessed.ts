import type { Span } from '../../model/span.ts';
import { partyOf } from '../events/party.ts';
import type { Reference } from '../language/document.ts';
import { isStateCode } from '../language/names/countries.ts';
import { isPlainlyMeant, isPlainSeveral } from './antecedent.ts';
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
  return (
    sources.some((id) => isStranded(scene, id) && title.startsWith(actorName(id))) ||
    namesUnsure(scene, title, sentence) ||
    isOfPerson(scene, title) ||
    isOfOthers(scene, title)
  );
}

/** Whether a title names somebody for whom the sentence has but a pronoun that may mean another. */
function namesUnsure(scene: Scene, title: string, sentence: string): boolean {
  const { sources, targets, spans } = scene.act;
  const unsure = (id: string, own: readonly Span[]) => {
    const words = scene.references.filter((one) => one.actors.includes(id) && isWithin(one, own));
    const backward = words.filter((one) => isBackward(one));
    const plain = words.some((one) => !backward.includes(one) && !isOwned(one, backward));
    if (words.length === 0 || plain) return [];
    return backward.every((one) => !isPlain(scene, one)) ? namesOf(scene, id, words) : [];
  };
  const doers = sources.flatMap((id) => unsure(id, spans.source));
  const others = targets.flatMap((id) => unsure(id, spans.target)).filter((name) => !hasName(sentence, name));
  return [...doers, ...others].some((name) => hasName(title, name)) || opensUnsure(scene, title);
}

/** Whether words point back at others: "they", "both sides". */
function isBackward({ how, actors }: Reference): boolean {
  return how === 'pronoun' || (how === 'definite' && actors.length > 1);
}

function isPlain(scene: Scene, one: Reference): boolean {
  return one.how === 'pronoun' ? isPlainlyMeant(scene, one) : isPlainSeveral(scene, one);
}

/** "Their foreign ministers": known by the pronoun alone. */
function isOwned(one: Reference, backward: readonly Reference[]): boolean {
  return (
    one.how === 'office' &&
    backward.some(
      ({ start, how, actors }) =>
        start === one.start && how === 'pronoun' && actors.join() === one.actors.join(),
    )
  );
}

/** Whether a title has a name for the pronoun that its clause has as its subject, which may mean another. */
function opensUnsure(scene: Scene, title: string): boolean {
  const subject = subjectAbove(scene);
  const one = scene.references.find(({ head, how }) => head === subject && how === 'pronoun');
  if (!one) return false;
  const names = one.actors.flatMap((id) => namesOf(scene, id, [one]));
  return names.some((name) => title.startsWith(name)) && !isPlainlyMeant(scene, one);
}

/** The subject of the nearest verb above an act's word that has one. */
function subjectAbove(scene: Scene): number | undefined {
  let at = scene.frame.trigger;
  for (let steps = 0; steps < 8 && at >= 0; steps++) {
    const [subject] = scene.childrenBy(at, 'nsubj');
    if (subject !== undefined) return subject;
    at = scene.token(at).head;
  }
  return undefined;
}

function namesOf({ document }: Scene, id: string, words: readonly Reference[]): string[] {
  const people = words.flatMap((one) => one.people);
  return [actorName(id), demonym(id), ...people.map((person) => presented(document, person).name)];
}

/** Whether an act’s doer is known only by guess. */
export function isGuessed({ act: { sources, spans } }: Scene): boolean {
  return sources.length > 0 && spans.source.length === 0;
}

/** Whether the sentence names an actor, or has words for it where it says who takes part. */
function isTold({ references, act: { spans } }: Scene, id: string): boolean {
  const own = [...spans.source, ...spans.target];
  return references.some((one) => one.actors.includes(id) && (isNaming(one) || isWithin(one, own)));
}

function isWithin({ start, end }: Reference, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start <= start && end <= span.end);
}

function isNaming({ how }: Reference): boolean {
  return how !== 'pronoun' && how !== 'definite' && how !== 'act';
}

/** Whether a guessed doer of a verb is not the one of whom the words right before the verb speak: "Peru asked those blamed for sinking a ship". */
function isStranded(scene: Scene, id: string): boolean {
  const { frame, tokens } = scene;
  if (!isGuessed(scene) || frame.pos !== 'verb') return false;
  const { head, xpos } = tokens[frame.clause]!;
  if (xpos === 'VBG' && head >= 0 && /^(?:ADJ|PRON|DET)$/.test(tokens[head]!.upos)) return true;
  const subject = tokens.findLastIndex(
    ({ deprel, head }, i) =>
      i < frame.trigger && /^nsubj/.test(deprel) && tokens[head]!.deprel !== 'acl:relcl',
  );
  return subject < 0 || !partyOf(frame.tree, subject).actors.includes(id);
}

/** "Peru is told to raise their aid": several are meant, and not the one state or person that the title begins with. */
function isOfOthers({ act, document }: Scene, title: string): boolean {
  const [before, after] = title.split(/ (?:their|themselves) /);
  if (after === undefined || / and |, /.test(before!)) return false;
  const names = [
    ...[...act.sources, ...act.targets].filter(isStateCode).map(actorName),
    ...act.people.map((id) => presented(document, id).name),
  ];
  const name = names.find((one) => title.startsWith(`${one} `));
  if (name === undefined) return false;
  const [, ...told] = before!.slice(name.length + 1).split(' ');
  return !told.some((word) => /[^s]s$/.test(word));
}

/** Whether a title has a state or body do what only a person does: "Peru resigns", "Togo to fly to Klow". */
function isOfPerson({ act: { sources } }: Scene, title: string): boolean {
  return sources.some((id) => {
    const name = actorName(id);
    return title.startsWith(`${name} `) && IN_PERSON.test(title.slice(name.length));
  });
}

const IN_PERSON =
  /^(?: to| may| will not| does not| do not)? (?:resigns?|flees?|fly|flies|lands?|visits?|travels?|tenders? .*resignation|steps? down|takes? (?:refuge|office)|heads? (?:back|home|to)|dies?|arrives?|goes? to)\b/;

function hasName(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + name.length] ?? '');
}
