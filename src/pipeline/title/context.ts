import type { Reference } from '../language/document.ts';
import type { Scene } from './scene.ts';

/** What the phrase of a pronoun may stand for without dangling: the subject named before it. */
export interface Context {
  readonly people: readonly string[];
  readonly actors: readonly string[];
  /** Others named since, whom a possessive may mean. */
  readonly also: readonly string[];
}

/** The context of a phrase that nobody has been named before. */
export const NOBODY: Context = { people: [], actors: [], also: [] };

/** Whether a pronoun has been taken for someone whom its own sentence does not name before it. */
export function isFarOff(scene: Scene, { actors, start }: Reference): boolean {
  const near = scene.references.filter((one) => one.how !== 'pronoun' && one.end <= start);
  return near.length > 0 && !near.some((one) => one.actors.some((id) => actors.includes(id)));
}

/** Whether all whom a pronoun means have been named before it. */
export function isSame({ people, actors }: Reference, context: Context): boolean {
  if (people.length > 0) return people.every((id) => context.people.includes(id));
  return actors.length > 0 && actors.every((id) => context.actors.includes(id) || context.also.includes(id));
}

/** Whether a pronoun means the subject and others besides ("their summit" after one of the two). */
export function isPartly({ people, actors }: Reference, context: Context): boolean {
  return people.length > 1
    ? people.some((id) => context.people.includes(id))
    : actors.length > 1 && actors.some((id) => context.actors.includes(id));
}

/** Verbs whose object is no actor, whatever its pronoun was taken for. */
const HANDLES =
  /^(?:destroy|dismantle|sign|ratify|adopt|approve|use|build|test|fire|launch|implement|enforce|buy|sell|ship|lift|abandon|call|read|publish)$/;

/** Whether a pronoun is the object of a verb that only things are the objects of ("signed it"). */
export function isThing(scene: Scene, at: number): boolean {
  const { lemma } = scene.token(scene.token(at).head) ?? {};
  return scene.relation(at) === 'obj' && lemma !== undefined && HANDLES.test(lemma);
}
