import type { Draft } from './act.ts';
import { LONGEST } from './fit.ts';
import { partyPhrase } from './party.ts';
import type { Scene } from './scene.ts';
import { standsFor } from './subject.ts';
import { active } from './verb.ts';
import { subjectIndex, wholeClause } from './whole.ts';
import { word } from './words.ts';

/** A clause that does not even name the act must at least have this many words to stand for it. */
const ENOUGH = 4;

/** So many letters of a word stand for all its forms. */
const STEM = 5;

/** How far a clause that names the act and its doer is trusted; none is trusted more. */
const TOLD = 0.72;

/** Titles told by the clauses that a word stands in, from the nearest up, as the sentence has them; those trusted no more than `least` says when asked are left out. */
export function* aroundDrafts(scene: Scene, least: () => number): Generator<Draft> {
  const trigger = word(scene, scene.frame.trigger).toLowerCase();
  let at = scene.frame.trigger;
  for (let steps = 0; steps < 8 && at >= 0; steps++) {
    const higher = 0.005 * steps;
    const text =
      TOLD + higher > least() && isTold(scene, at) && !isPlaced(scene, at)
        ? wholeClause(scene, at)?.text
        : undefined;
    const thin = (text?.split(' ').length ?? 0) < ENOUGH;
    const letters = text?.toLowerCase();
    const told = letters?.includes(trigger) || (at === scene.frame.trigger && !thin);
    const untold = thin ? 0.35 : scene.frame.pos === 'verb' ? 0.46 : 0.5;
    const nobody =
      text !== undefined && text.split(' ').length <= ENOUGH + 1 && !/ \p{Lu}|^\p{Lu}/u.test(text);
    const trust = told ? (nobody ? 0.6 : TOLD) : untold;
    const own = at === scene.frame.trigger || letters?.includes(trigger.slice(0, STEM));
    if (text) yield { text, rule: own ? 'clause around' : 'clause of another act', trust: trust + higher };
    at = scene.token(at).head;
  }
}

/** What a speaker says of someone by a predicate: "Bush says Russia is not enemy", "Clinton is enthusiastic about pact". */
export function predicateDrafts(scene: Scene): Draft[] {
  const { frame, act } = scene;
  const { deprel, head } = scene.token(frame.trigger);
  const at = deprel === 'amod' ? head : frame.trigger;
  if (act.sources.length === 0 || at < 0 || scene.childrenBy(at, 'cop').length === 0) return [];
  if (frame.pos === 'verb') return [];
  const clause = wholeClause(scene, at)?.text;
  const subject = subjectIndex(scene, at);
  if (!clause || subject === undefined || !clause.includes(word(scene, frame.trigger))) return [];
  if (scene.referenceAt(subject)?.head === subject && standsFor(scene, subject, act.sources))
    return [{ text: clause, rule: 'predicate', trust: 0.74 }];
  const speaker = act.spans.speaker ? partyPhrase(scene, 'source') : undefined;
  const text = speaker && `${speaker.text} ${active('say', 'does', speaker.plural)} ${clause}`;
  return text && text.length <= LONGEST ? [{ text, rule: 'predicate', trust: 0.7 }] : [];
}

/** "All bases are in Germany": where something is tells no act. */
function isPlaced(scene: Scene, at: number): boolean {
  if (scene.childrenBy(at, 'cop').length === 0) return false;
  const placed = scene.childrenBy(at, 'case').some((i) => /^(?:in|from|at)$/.test(scene.token(i).text));
  const subject = subjectIndex(scene, at);
  const thing = subject !== undefined && !scene.referencesBelow(subject).some(({ head }) => head === subject);
  return placed && thing && scene.token(at).upos === 'PROPN';
}

/** Whether a clause is told as fact: no condition, and nothing that another only says. */
function isTold(scene: Scene, verb: number): boolean {
  const marks = scene.childrenBy(verb, 'mark').map((i) => scene.token(i).text.toLowerCase());
  if (marks.some((mark) => /^(?:if|unless|whether|lest|until|till|so|once)$/.test(mark))) return false;
  return scene.relation(verb) !== 'ccomp';
}
