import type { Span } from '../../model/span.ts';
import { partyOf } from '../events/party.ts';
import type { Reference } from '../language/document.ts';
import { isStateCode } from '../language/names/countries.ts';
import { isPlainlyMeant, isPlainSeveral } from './antecedent.ts';
import { actorName, demonym } from './names.ts';
import { presented } from './persons.ts';
import { once, type Scene } from './scene.ts';

/** Whether a title names a party or person whom its sentence does not: one only guessed from the rest of the article. */
export function namesGuessed(scene: Scene, title: string): boolean {
  return (
    unnamedIn(scene).some((name) => hasName(title, name)) ||
    strandedIn(scene).some((name) => title.startsWith(name)) ||
    namesUnsure(scene, title) ||
    isOfPerson(scene, title) ||
    isOfOthers(scene, title)
  );
}

/** Names of those who take part that the sentence has not: they are only guessed. */
const unnamedIn = once((scene) => {
  const { sources, targets, people } = scene.act;
  const guessed = [...sources, ...targets].filter((id) => !isTold(scene, id));
  const unseen = people.filter((id) => !scene.references.some((one) => one.people.includes(id)));
  if (guessed.length === 0 && unseen.length === 0) return [];
  const sentence = sentenceOf(scene);
  return [
    ...guessed.flatMap((id) => [actorName(id), demonym(id)]),
    ...unseen.map((id) => presented(scene.document, id).name),
  ].filter((name) => !hasName(sentence, name));
});

function sentenceOf({ document, frame }: Scene): string {
  const { start, end } = frame.tree.sentence;
  return document.text.slice(start, end);
}

const strandedIn = once((scene) =>
  isGuessed(scene) ? scene.act.sources.filter((id) => isStranded(scene, id)).map(actorName) : [],
);

/** Whether a title names somebody for whom the sentence has but a pronoun that may mean another. */
function namesUnsure(scene: Scene, title: string): boolean {
  return (
    unsureIn(scene).some(
      ({ names, backward }) =>
        names.some((name) => hasName(title, name)) && backward.every((one) => !isPlain(scene, one)),
    ) || opensUnsure(scene, title)
  );
}

/** Names of those for whom the sentence has only words that point back. */
interface Unsure {
  readonly names: readonly string[];
  readonly backward: readonly Reference[];
}

const unsureIn = once((scene): readonly Unsure[] => {
  const { sources, targets, spans } = scene.act;
  const doers = sources.flatMap((id) => unsure(scene, id, spans.source));
  const others = targets.flatMap((id) => unsure(scene, id, spans.target));
  if (others.length === 0) return doers;
  const sentence = sentenceOf(scene);
  return [
    ...doers,
    ...others.map(({ names, backward }) => ({
      names: names.filter((name) => !hasName(sentence, name)),
      backward,
    })),
  ];
});

function unsure(scene: Scene, id: string, own: readonly Span[]): Unsure[] {
  const words = scene.references.filter((one) => one.actors.includes(id) && isWithin(one, own));
  const backward = words.filter(isBackward);
  const plain = words.some((one) => !backward.includes(one) && !isOwned(one, backward));
  return words.length === 0 || plain ? [] : [{ names: namesOf(scene, id, words), backward }];
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
  const opening = pronounIn(scene);
  if (!opening?.names.some((name) => title.startsWith(name))) return false;
  return !isPlainlyMeant(scene, opening.one);
}

/** The pronoun that is the clause's subject, with the names of those whom it may mean. */
const pronounIn = once((scene) => {
  const subject = subjectAbove(scene);
  const one = scene.references.find(({ head, how }) => head === subject && how === 'pronoun');
  return one && { one, names: one.actors.flatMap((id) => namesOf(scene, id, [one])) };
});

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
  if (!title.includes(' the')) return false;
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
