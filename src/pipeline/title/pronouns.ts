import type { EventType } from '../../model/event.ts';
import type { Context } from './context.ts';
import { possessive } from './morphology.ts';
import { nameFor } from './naming.ts';
import { partyPhrase } from './party.ts';
import { presented } from './persons.ts';
import type { Scene } from './scene.ts';
import { active } from './verb.ts';
import { word } from './words.ts';

const FIRST_PERSON: ReadonlySet<string> = new Set(
  'i we us me our ours my mine you your yours myself ourselves'.split(' '),
);

const POINTING: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those', 'such']);

/** Helping verbs of what was said, as what is said has them: of one, of several. */
const PRESENT: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['had', ['has', 'have']],
  ['was', ['is', 'are']],
  ['were', ['is', 'are']],
]);

const BACKSHIFT: ReadonlyMap<string, string> = new Map([
  ['would', 'will'],
  ['could', 'can'],
  ['might', 'may'],
]);

/** Types whose object is someone; what is signed, blocked or destroyed is no actor, whatever its pronoun was taken for. */
const TO_SOMEONE: ReadonlySet<EventType> = new Set(['REQUEST', 'ACCUSE', 'CONSULT', 'THREATEN', 'AID']);

/** Verbs whose object is someone, whatever the type. */
const GIVES =
  /^(?:assure|promise|tell|offer|give|send|grant|help|pledge|join|thank|congratulate|praise|support|recognise|recognize|attack|invade|fight)$/;

/** A word as a title has it; nothing for a possessive that says nothing, `undefined` for a pronoun that would dangle. */
export function pronounOr(scene: Scene, i: number, verb: number, context: Context): string | undefined {
  const { text, xpos } = scene.token(i);
  const lower = text.toLowerCase();
  if (FIRST_PERSON.has(lower)) return undefined;
  if (lower === 'its' || lower === 'their') return lower;
  if (xpos === 'PRP$') return ownerAt(scene, i, context);
  if (xpos === 'PRP') {
    if (isMisbound(scene, i)) return undefined;
    const kept = scene.relation(i) === 'nsubj' || /sel(?:f|ves)$/.test(lower);
    if (kept) return isOwn(scene, i, context) ? lower : undefined;
    // The doer does nothing to itself: the pronoun has been taken for the doer.
    const other = /^(?:him|her)$/.test(lower) ? otherPerson(scene, i) : undefined;
    if (other !== undefined) return other;
    return isToSomeone(scene, i) ? (partyPhrase(scene, 'target')?.text ?? otherPerson(scene, i)) : undefined;
  }
  if (lower === 'there' && xpos !== 'EX') return '';
  if (POINTING.has(lower)) return undefined;
  return presently(scene, i, verb) ?? word(scene, i);
}

/**
 * "Asked Chad not to send them home": an object pronoun means nobody whom its own clause has for a doer, be it told only
 * by the verb above (principle B of binding theory; Huddleston and Pullum, chapter 17).
 */
export function isMisbound(scene: Scene, i: number): boolean {
  const { text, head } = scene.token(i);
  if (!/^(?:them|him|her|it)$/i.test(text) || !/^(?:obj|iobj|obl)$/.test(scene.relation(i)) || head < 0)
    return false;
  const { head: above } = scene.token(head);
  if (!/^(?:xcomp|advcl|ccomp)$/.test(scene.relation(head)) || above < 0) return false;
  if (scene.childrenBy(head, 'nsubj').length > 0) return false;
  const addressed = scene.childrenBy(above, 'obj', 'iobj').find((at) => at > above && at < head);
  const meant = addressed === undefined ? undefined : scene.referenceAt(addressed);
  const own = scene.referenceAt(i);
  return meant?.actors.some((id) => own?.actors.includes(id)) === true;
}

/** Whether a word's verb is done to someone, so that its pronoun is no thing. */
export function isToSomeone(scene: Scene, i: number): boolean {
  if (isJudged(scene, i)) return false;
  return TO_SOMEONE.has(scene.act.type) || GIVES.test(scene.token(scene.token(i).head)?.lemma ?? '');
}

/** "Called it a mistake", "condemned it as a crime": a deed. */
function isJudged(scene: Scene, i: number): boolean {
  if (!/^it$/i.test(scene.token(i).text)) return false;
  const next = scene.tokens[i + 1];
  const { lemma } = scene.token(scene.token(i).head) ?? {};
  return next?.text === 'as' || (lemma === 'call' && next !== undefined && /^(?:DT|JJ|RB)$/.test(next.xpos));
}

/** Whom "him" may mean where it has been taken for the doer: the other person named before in the sentence. */
function otherPerson(scene: Scene, i: number): string | undefined {
  const { sources } = scene.act;
  const { start } = scene.token(i);
  const others = scene.references.filter(
    ({ people, actors, end, how }) =>
      people.length === 1 && how === 'name' && end < start && !actors.some((id) => sources.includes(id)),
  );
  const [only, more] = new Set(others.flatMap(({ people }) => people));
  return only !== undefined && more === undefined ? presented(scene.document, only).name : undefined;
}

/** "his" where it means the subject, else the name that it stands for. */
function ownerAt(scene: Scene, i: number, context: Context): string | undefined {
  if (isOwn(scene, i, context)) return scene.token(i).text.toLowerCase();
  const reference = scene.referenceAt(i);
  // "North Korea disputed his account": of one's own side, but not of who acts.
  if (reference?.actors.some((id) => context.actors.includes(id))) return '';
  const named = reference && nameFor(scene, reference, reference.head)?.text;
  return named && possessive(named);
}

/** Verbs of states that last, which what was said tells in its own time. */
const STATES =
  /^(?:remain|want|have|hope|believe|need|welcome|expect|support|intend|oppose|face|doubt|regret|know|think|consider|favou?r|seek|mean|stand)$/;

function isMany(scene: Scene, verb: number): boolean {
  return scene
    .childrenBy(verb, 'nsubj')
    .some(
      (at) =>
        (/S$/.test(scene.token(at).xpos) && !/^(?:States|Nations)$/.test(scene.token(at).text)) ||
        /^they$/i.test(scene.token(at).text),
    );
}

/** "would" as "will"; in what is said also "had" as "has" and "was" as "is". */
function presently(scene: Scene, i: number, verb: number): string | undefined {
  const { text, head, deprel } = scene.token(i);
  const lower = text.toLowerCase();
  const shifted = BACKSHIFT.get(lower);
  if (shifted) return shifted;
  const state = scene.token(i).xpos === 'VBD' && STATES.test(scene.token(i).lemma);
  if (state && scene.relation(i) === 'ccomp' && head === verb)
    return active(scene.token(i).lemma, 'does', isMany(scene, i));
  const now = PRESENT.get(lower);
  if (
    !now ||
    !/^(?:aux|cop)/.test(deprel) ||
    scene.relation(head) !== 'ccomp' ||
    scene.token(head).head !== verb
  )
    return undefined;
  return isMany(scene, head) ? now[1] : now[0];
}

function isOwn(scene: Scene, i: number, { actors, people }: Context): boolean {
  const reference = scene.referenceAt(i);
  if (reference?.how !== 'pronoun') return false;
  if (reference.people.length > 0) return reference.people.every((id) => people.includes(id));
  return reference.actors.length > 0 && reference.actors.every((id) => actors.includes(id));
}
