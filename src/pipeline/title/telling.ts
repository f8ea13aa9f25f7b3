import type { Span } from '../../model/span.ts';
import { isDelayed, negation } from '../events/bearings/negation.ts';
import { GOVERNING_NOUNS } from '../events/outlooks.ts';
import { isVerb } from '../events/tree.ts';
import { once, type Scene } from './scene.ts';
import { standsFor } from './subject.ts';
import type { Telling } from './verb.ts';

/** Verbs that ask another to act. */
export const URGES =
  /^(?:urge|ask|call|demand|press|pressure|appeal|request|tell|want|beg|plead|implore|push|exhort)$/;
const ACCUSES = /^(?:accuse|blame|suspect|allege|charge)$/;
/** Acts that, said of the past without proof, are accusations. */
const WRONGS = new Set(['COERCE', 'ASSAULT', 'MOBILIZE', 'SANCTION', 'AID']);
const THREATENS = /^(?:threaten)$/;
const DENIES = /^(?:deny|dispute|refute)$/;
/** Verbs by which another is told not to act. */
const WARNS = /^(?:warn|urge|ask|call|tell|order|caution|beg|advise|press)$/;
const FAILS = /^(?:fail|neglect)$/;
const REFUSES = /^(?:refuse|decline)$/;
/** Helping verbs by which one says what another ought to do. */
const OUGHT = /^(?:should|must|ought)$/i;
const CLAUSAL = /^(?:xcomp|ccomp|acl|advcl|obl|obj|nmod)$/;
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no longer', 'neither', 'nor']);

/** How the clause of an act tells it: as its status has it, and with its own negation. */
export const tellingOfClause = once((scene: Scene): Telling => {
  const telling = tellingOf(scene);
  const { clause } = scene.frame;
  if (telling !== 'does' || !isNegated(scene, clause)) return telling;
  const helpers = scene.childrenBy(clause, 'aux').map((i) => scene.token(i).text.toLowerCase());
  if (helpers.some((word) => /^(?:can|ca)$/.test(word))) return 'cannot';
  if (scene.token(clause).deprel === 'acl:relcl' && helpers.some((word) => /^ha(?:s|ve)$/.test(word)))
    return 'has not';
  return scene.childrenBy(clause, 'aux').some((i) => /^(?:will|wo|would|shall)$/i.test(scene.token(i).text))
    ? 'never'
    : 'not';
});

/** How the act is told, by its status and by the verb that governs it. */
export const tellingOf = once((scene: Scene): Telling => {
  const { status, when } = scene.act;
  const why = scene.act.why?.find(({ field }) => field === 'status');
  const rule = why?.rule;
  if (status === 'denied' && isDeniedByItself(scene, why?.span)) return ownTelling(scene);
  const above = governorOf(scene);
  const governor = above && scene.token(above.at).lemma;
  if (status === 'planned') {
    if (governor && ORDERS.test(governor) && !isOwn(scene, above.at)) return 'ordered';
    return isAnnounced(scene) ? 'does' : 'to';
  }
  if (status === 'possible') {
    if (governor && ACCUSES.test(governor)) return above.through ? 'may' : 'accused';
    if (governor && URGES.test(governor)) return isTold(scene, above.at) ? 'urged' : 'may';
    if (governor && THREATENS.test(governor)) return 'threatens';
    if (scene.childrenBy(scene.frame.clause, 'aux').some((i) => OUGHT.test(scene.token(i).text)))
      return 'urged';
    return rule === 'alleged' || (rule === undefined && when.start === null && WRONGS.has(scene.act.type))
      ? 'accused'
      : 'may';
  }
  if (status === 'denied') {
    const subjects = scene.childrenBy(scene.frame.clause, 'nsubj', 'csubj');
    const other = subjects.some((i) => !/^(?:it|he|she|they)$/i.test(scene.token(i).text));
    if (rule === 'not done yet' && governor === 'have') return 'yet';
    if (rule === 'denied after a noun' && governor && /^(?:reject|dismiss)$/.test(governor) && !other)
      return 'denies';
    const helpers = scene
      .childrenBy(scene.frame.clause, 'aux')
      .map((i) => scene.token(i).lemma.toLowerCase());
    if (helpers.some((word) => /^(?:can|ca)$/.test(word))) return 'cannot';
    if (governor && DENIES.test(governor)) return other ? 'accused' : 'denies';
    if (governor && FAILS.test(governor)) return 'fails';
    if (governor && REFUSES.test(governor)) return 'refuses';
    if (governor && !other && WARNS.test(governor) && isNegated(scene, scene.frame.clause)) return 'warned';
    return when.end === null ? 'never' : 'not';
  }
  const { clause } = scene.frame;
  const heard =
    above !== undefined &&
    scene.frame.pos === 'verb' &&
    scene.relation(clause) === 'xcomp' &&
    scene.token(clause).head === above.at &&
    HEARSAY.test(scene.token(above.at).text);
  if (heard && isPassiveAt(scene, above.at)) return 'said';
  return 'does';
});

/** "Put off talks", "may call off the summit": the verb that a title tells denies the noun's act, and needs no "not". */
function isDeniedByItself({ frame, tokens }: Scene, span: Span | null | undefined): boolean {
  return (
    frame.pos === 'noun' && frame.clause !== frame.trigger && span?.start === tokens[frame.clause]!.start
  );
}

/** How a verb is told by its own helping words. */
function ownTelling(scene: Scene): Telling {
  const modal = scene.childrenBy(scene.frame.clause, 'aux').find((i) => scene.token(i).xpos === 'MD');
  if (modal === undefined) return 'does';
  return /^(?:will|wo|shall|would|'ll|’ll)$/i.test(scene.token(modal).text) ? 'to' : 'may';
}

/** By these words somebody is only said to have done it. */
const HEARSAY = /^(?:said|believed|reported|thought|rumou?red|alleged|understood)$/;

function isPassiveAt(scene: Scene, verb: number): boolean {
  return scene.childrenBy(verb, 'aux').some((i) => scene.token(i).lemma === 'be');
}

/** Verbs that bind another to act. */
const ORDERS = /^(?:order|instruct)$/;

/** Whether whoever governs an act is the one to do it: "it wants to resume talks". */
function isOwn(scene: Scene, governor: number): boolean {
  const { act, frame, references } = scene;
  const [from, to] = [scene.token(governor).end, scene.token(frame.clause).start];
  const addressed = references.some(
    ({ start, end, actors }) => from <= start && end <= to && actors.some((id) => act.sources.includes(id)),
  );
  return !addressed && scene.childrenBy(governor, 'nsubj').some((i) => standsFor(scene, i, act.sources));
}

/** Whether the verb by which others are asked to act is itself told as done, of others. */
function isTold(scene: Scene, governor: number): boolean {
  if (isOwn(scene, governor)) return false;
  return !scene
    .childrenBy(governor, 'aux')
    .some((i) => /^(?:may|might|could|would|will|wo)$/i.test(scene.token(i).text));
}

const ANNOUNCES = /^(?:announce|unveil|declare|schedule|promise|pledge|approve|order|offer)$/;

/** "Announced tariffs": what lies ahead is the deed; its announcement is done, and it is what the title tells. */
function isAnnounced(scene: Scene): boolean {
  const { clause, pos } = scene.frame;
  const { lemma, xpos } = scene.token(clause);
  if (pos !== 'noun' || !ANNOUNCES.test(lemma)) return false;
  const perfect = scene.childrenBy(clause, 'aux').some((i) => scene.token(i).lemma === 'have');
  return /^VB[DZ]$/.test(xpos) || (xpos === 'VBN' && perfect);
}

/** Whether a word negates a verb: "did not recognise", "never answered". */
export function isNegated(scene: Scene, verb: number): boolean {
  if (isDelayed(scene.frame.tree, verb)) return false;
  if (negation(scene.frame.tree, verb).some(({ word }) => NEGATIONS.has(word.text) && word.xpos === 'RB'))
    return true;
  return scene
    .childrenBy(verb, 'advmod', 'cc')
    .some((i) => i < verb && NEGATIONS.has(scene.token(i).lemma.toLowerCase()));
}

/** The nearest verb above the act whose complement it is, and whether a noun stands between that says what becomes of the act ("its reluctance to talk"). */
function governorOf(scene: Scene): { at: number; through: boolean } | undefined {
  let at = scene.frame.clause;
  let through = false;
  for (let steps = 0; steps < 3; steps++) {
    const { head } = scene.token(at);
    if (head < 0 || !CLAUSAL.test(scene.relation(at))) return undefined;
    if (isVerb(scene.token(head)) && scene.token(head).text !== 'having') return { at: head, through };
    through ||= GOVERNING_NOUNS[scene.token(head).lemma] !== undefined;
    at = head;
  }
  return undefined;
}
