import type { Context } from './context.ts';
import { actorName, demonym } from './names.ts';
import { partyPhrase } from './party.ts';
import { presented } from './persons.ts';
import { once, type Scene } from './scene.ts';
import { hasThingSubject, shortSubject, standsFor, subjectOf } from './subject.ts';
import { tellingOfClause } from './telling.ts';
import type { Telling } from './verb.ts';
import type { Phrase } from './words.ts';

/** Who does what a clause tells, and the index of the word that names them (−1 where it is not in the clause). */
export function doerOf(scene: Scene): (Phrase & { readonly at: number }) | undefined {
  const misread = subjectMisread(scene);
  const { xpos } = scene.token(scene.frame.clause);
  const participle = xpos === 'VBN' && scene.relation(scene.frame.clause) === 'acl';
  const { clause } = scene.frame;
  // "Chad, whose minister had flown to Mali": the owner’s, and the verb’s own subject.
  const owned = scene
    .childrenBy(clause, 'nsubj')
    .some((i) => scene.childrenBy(i, 'nmod').some((at) => scene.token(at).text === 'whose'));
  if (!misread && participle && !owned) return undefined;
  const subject = misread ?? subjectOf(scene);
  if (!subject || (hasThingSubject(scene) && subject.text === partyPhrase(scene, 'source')?.text))
    return undefined;
  const { text, plural } = whole(scene, subject);
  return { text, plural, at: Math.max(-1, ...scene.frame.subjects) };
}

/** A subject that names not all who act gives way to their names, where the sentence has them all. */
export function whole(scene: Scene, subject: Phrase): Phrase {
  const { sources, spans } = scene.act;
  if (sources.length < 2 || spans.source.length < sources.length || / and /.test(subject.text))
    return subject;
  const party = partyPhrase(scene, 'source');
  const count = ({ text }: Phrase) => sources.filter((id) => isNamed(scene, id, text)).length;
  return party && count(subject) < sources.length && count(party) > count(subject) ? party : subject;
}

function isNamed({ references, document }: Scene, id: string, text: string): boolean {
  if (
    text.includes(actorName(id)) ||
    text.includes(demonym(id)) ||
    /^(?:both|all|two|three|four|five|six) /i.test(text)
  )
    return true;
  return references.some(
    ({ actors, people }) =>
      actors.includes(id) && people.some((person) => text.includes(presented(document, person).name)),
  );
}

/** How a clause with a doer tells its act; an object that denies it needs no second negation. */
export const tellingOfDoer = once((scene: Scene): Telling => {
  if (hasNegativeObject(scene)) return 'does';
  const telling = tellingOfClause(scene);
  return telling === 'does' && hasNegativeSubject(scene) ? 'not' : telling;
});

/** The subject of a past tense that the parser took for a participle ("the two men promised to leave"). */
export const subjectMisread = once((scene: Scene): Phrase | undefined => {
  const { passive: isPassive, subjects, objects, clause } = scene.frame;
  if (!isPassive || subjects.length > 0 || scene.childrenBy(clause, 'aux').length > 0) return undefined;
  const [doer] = topsOf(scene, objects);
  if (doer === undefined || scene.relation(clause) !== 'acl') return undefined;
  return standsFor(scene, doer, scene.act.sources) ? shortSubject(scene, doer) : undefined;
});

/** "Neither country has ratified it": the subject denies the act, and the names that stand for it do not. */
function hasNegativeSubject(scene: Scene): boolean {
  return scene
    .childrenBy(scene.frame.clause, 'nsubj')
    .some((i) =>
      scene.childrenBy(i, 'det', 'cc').some((at) => /^(?:neither|nor)$/i.test(scene.token(at).text)),
    );
}

/** Whether the object already denies the act ("makes no commitment"). */
function hasNegativeObject(scene: Scene): boolean {
  const { clause } = scene.frame;
  const negative = scene
    .childrenBy(clause, 'obj', 'nsubj:pass')
    .some((i) => scene.childrenBy(i, 'det').some((at) => /^no$/i.test(scene.token(at).text)));
  return negative && /^(?:occurred|ongoing|denied)$/.test(scene.act.status);
}

/** Whom pronouns after the subject may mean: those of the sources whom it names. */
export function contextOf(scene: Scene, { text }: Phrase): Context {
  const { act } = scene;
  return {
    people: peopleOf(scene).flatMap(({ id, name }) => (text.includes(name) ? id : [])),
    actors: act.sources.filter((id) => text.includes(actorName(id)) || act.sources.length === 1),
    also: [],
  };
}

/** Whoever takes part or is named in the sentence, with their names. */
const peopleOf = once(({ act, document, references }) => {
  const ids = new Set([...act.people, ...references.flatMap(({ people }) => people)]);
  return [...ids].map((id) => ({ id, name: presented(document, id).name }));
});

/** Those of some words that hang from none of them. */
export function topsOf(scene: Scene, heads: readonly number[]): number[] {
  return heads.filter((i) => !heads.includes(scene.token(i).head));
}
