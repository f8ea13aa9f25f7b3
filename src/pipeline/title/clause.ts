import { verbFrame } from '../events/frame.ts';
import { isVerb } from '../events/tree.ts';
import type { Draft } from './act.ts';
import { contextOf, subjectMisread, tellingOfDoer, whole } from './doer.ts';
import { fitted, type Thrift, type Told } from './fit.ts';
import { verbLemma } from './lemma.ts';
import { partsOf } from './parts.ts';
import { partyPhrase } from './party.ts';
import { patientsOf } from './patient.ts';
import { nounPhrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { hasThingSubject, standsFor, subjectOf } from './subject.ts';
import { active, passive, type Telling } from './verb.ts';
import { wholeClause } from './whole.ts';
import { isTimeWord, type Phrase, word } from './words.ts';

/** Verbs whose bare clause says nothing: they need what was said. */
const HOLLOW = new Set(
  'say state tell announce confirm claim note add declare insist be have make take do get put give'.split(
    ' ',
  ),
);
/** Verbs that are complete without an object. */
export const COMPLETE = new Set(
  'abstain gather withdraw resign retreat surrender apologise apologize protest rally demonstrate march strike vote advance arrive'.split(
    ' ',
  ),
);
/** Verbs that say too little without an object, whoever the act is aimed at. */
const NEEDY = new Set(
  'deny reject dismiss accept approve refuse accuse condemn attack launch fire kill sign impose hold host demand urge ban seize deploy release describe'.split(
    ' ',
  ),
);
/** Verbs that carry a noun's act without a colour of their own: the noun's verb serves better. */
const EMPTY = new Set('have do get see'.split(' '));

/** Titles told by the verb that carries the act, the richest that fits first. */
export function clauseDrafts(scene: Scene): Draft[] {
  const { frame, act } = scene;
  if (frame.pos === 'adjective' || (frame.pos === 'noun' && !frame.light)) return [];
  const lemma = verbLemma(scene.token(frame.clause));
  if (lemma === 'be' || (frame.pos === 'noun' && EMPTY.has(lemma))) return [];
  if (isOfPredicate(scene)) return [];
  const telling = tellingOfDoer(scene);
  const misread = subjectMisread(scene);
  const found = misread ?? subjectOf(scene);
  const subject = found && whole(scene, found);
  if (hasThingSubject(scene) && subject?.text === partyPhrase(scene, 'source')?.text) return [];
  if (!subject) return passiveDrafts(scene, lemma, telling);
  const patients = misread ? [] : patientsOf(scene);
  const fit = fitted((thrift) => predicate(scene, lemma, telling, subject, patients, thrift));
  if (!fit) return [];
  const missing = fit.parts === 0 && act.targets.length > 0 && !COMPLETE.has(lemma);
  const turned = frame.passive && !misread;
  const rule = turned ? 'passive made active' : 'clause';
  const bare = fit.parts === 0 && NEEDY.has(lemma);
  if (bare && lemma === 'deny') return [{ text: `${fit.text} accusation`, rule, trust: 0.6 }];
  if (turned && fit.parts === 0) return passiveDrafts(scene, lemma, telling);
  const own = { text: fit.text, rule, trust: bare ? 0.2 : missing ? 0.4 : 0.9 };
  // Nobody is said to have done it: who else the sentence names may not have.
  if (turned && frame.pos === 'verb' && frame.subjects.length === 0)
    return [{ ...own, trust: Math.min(own.trust, 0.66) }, ...passiveDrafts(scene, lemma, telling)];
  return [own];
}

/** "He is the first ruler wanted by the court": whom the court wants is not "the first ruler" but he. */
function isOfPredicate(scene: Scene): boolean {
  const { head, deprel, xpos } = scene.token(scene.frame.clause);
  return deprel === 'acl' && xpos === 'VBN' && scene.childrenBy(head, 'cop').length > 0;
}

function predicate(
  scene: Scene,
  lemma: string,
  telling: Telling,
  subject: Phrase,
  patients: readonly number[],
  thrift: Thrift,
): Told | undefined {
  const { frame } = scene;
  const context = contextOf(scene, subject);
  const parts = partsOf(scene, frame.clause, thrift, context);
  if (!parts) return undefined;
  for (const at of parts.some(({ object }) => object) && !frame.passive ? [] : patients) {
    if (isTimeWord(scene, at)) return undefined;
    const phrase = nounPhrase(scene, at, thrift, context);
    if (!phrase) return undefined;
    const stranded = frame.passive ? strandedAfter(scene) : undefined;
    parts.push({
      at: frame.passive || !hasInfinitive(scene) ? -1 : scene.tokens.length,
      text: stranded ? `${stranded} ${phrase.text}` : phrase.text,
      rank: 0,
      object: true,
    });
  }
  if (HOLLOW.has(lemma) && !parts.some(({ rank }) => rank === 0)) return undefined;
  return { before: `${subject.text} ${active(lemma, telling, subject.plural)}`, parts };
}

/** "A claim that he refused to endorse": the object is that of the infinitive. */
function hasInfinitive(scene: Scene): boolean {
  return scene
    .childrenBy(scene.frame.clause, 'xcomp')
    .some((i) => scene.token(i).xpos === 'VB' && scene.childrenBy(i, 'obj').every((at) => at < i));
}

/** The preposition that a passive leaves behind its verb: "objected to by China". */
function strandedAfter(scene: Scene): string | undefined {
  const next = scene.tokens[scene.frame.clause + 1];
  const after = scene.tokens[scene.frame.clause + 2];
  const stranded = next && /^(?:to|on|upon|for|at|against|with|over)$/.test(next.text);
  return stranded && (!after || /^(?:by|[.,;])$/.test(after.text)) ? next.text : undefined;
}

/** "Ambassadors expelled": where nobody says by whom. */
function passiveDrafts(scene: Scene, lemma: string, telling: Telling): Draft[] {
  const { frame, act } = scene;
  const [patient] = frame.objects;
  if (!frame.passive || patient === undefined || isCalling(scene) || isMisread(scene)) return [];
  const shoots = isShooting(scene);
  const fit = fitted((thrift) => {
    const context = { people: [], actors: act.targets, also: [] };
    const phrase = nounPhrase(scene, patient, thrift, context);
    const parts = partsOf(scene, frame.clause, thrift, context);
    return (
      phrase &&
      parts && {
        before: `${phrase.text} ${shoots ? active(lemma, telling, phrase.plural) : passive(lemma, telling)}`,
        parts,
      }
    );
  });
  return fit ? [{ text: fit.text, rule: 'passive', trust: 0.7 }] : [];
}

/** "The US, which had congratulated Mali, …": what has an object and no "been" is a past tense, but for verbs of two objects. */
function isMisread(scene: Scene): boolean {
  const { clause } = scene.frame;
  return (
    scene
      .childrenBy(clause, 'obj')
      .some((i) => i > clause && /^N/.test(scene.token(i).xpos) && !isTimeWord(scene, i)) &&
    scene.childrenBy(clause, 'aux').every((i) => scene.token(i).lemma === 'have') &&
    !/^(?:give|grant|offer|award|deny|refuse|send|pay|sentence|elect|name|declare)$/.test(
      scene.token(clause).lemma,
    )
  );
}

/** "France, whose president was ill, called for talks": who calls for something has not been called. */
function isCalling(scene: Scene): boolean {
  const { clause } = scene.frame;
  const next = scene.tokens[clause + 1];
  const noun = next && next.head > clause + 1 && next.deprel === 'case';
  return (
    noun === true && /^(?:call|appeal|ask|push|press)$/.test(scene.token(clause).lemma) && next.text === 'for'
  );
}

/** "Soldiers fired on crowds": who fires on someone has not been fired. */
function isShooting(scene: Scene): boolean {
  const { clause } = scene.frame;
  const [next, after] = [scene.tokens[clause + 1], scene.tokens[clause + 2]];
  const noun = next?.deprel === 'case' && next.head > clause + 1 && after !== undefined;
  return (
    noun &&
    /^(?:fire|shoot|open)$/.test(scene.token(clause).lemma) &&
    /^(?:on|at)$/.test(next.text) &&
    scene.childrenBy(clause, 'aux').length === 0
  );
}

/** Relations by which a word hangs from the verb that tells of it ("described the launch as regrettable"). */
const GOVERNED = /^(?:obj|obl|xcomp|nmod|amod|conj|compound)$/;
const STEPS = 3;
/** Relations of a verb that no other verb's meaning changes. */
const FREE = /^(?:root|conj|ccomp|parataxis|advcl)$/;

/** Titles told by the verb above a noun or adjective, where its subject is the source: "Germany describes launch as regrettable". */
export function governedDrafts(scene: Scene): Draft[] {
  const { frame, act } = scene;
  if (frame.pos === 'verb' || act.sources.length === 0 || !/^(?:occurred|ongoing)$/.test(act.status))
    return [];
  let at = frame.trigger;
  for (let step = 0; step < STEPS; step++) {
    const { head } = scene.token(at);
    if (head < 0 || !GOVERNED.test(scene.relation(at))) return [];
    at = head;
    if (isVerb(scene.token(at))) return isFree(scene, at) ? toldBy(scene, at) : [];
  }
  return [];
}

/** Whether no other verb changes what a verb says: it is not controlled, and an adverbial clause has its own subject. */
function isFree(scene: Scene, verb: number): boolean {
  const relation = scene.relation(verb);
  return FREE.test(relation) && (relation !== 'advcl' || scene.childrenBy(verb, 'nsubj').length > 0);
}

function toldBy(scene: Scene, verb: number): Draft[] {
  if (scene.childrenBy(verb, 'aux').some((i) => scene.token(i).xpos === 'MD')) {
    const text = wholeClause(scene, verb)?.text;
    return text?.includes(word(scene, scene.frame.trigger)) ? [{ text, rule: 'verb above', trust: 0.8 }] : [];
  }
  const above = scene.withFrame(verbFrame(scene.frame.tree, verb));
  if (!above.frame.subjects.some((i) => standsFor(above, i, above.act.sources))) return [];
  const trigger = word(scene, scene.frame.trigger);
  return clauseDrafts(above)
    .filter(({ text }) => text.includes(trigger))
    .map(({ text, trust }) => ({ text, rule: 'verb above', trust: trust - 0.1 }));
}
