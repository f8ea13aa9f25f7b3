import type { EventType } from '../../model/event.ts';
import { isVerb } from '../events/tree.ts';
import type { Draft } from './act.ts';
import { COMPLETE } from './clause.ts';
import { contextOf, doerOf, tellingOfDoer } from './doer.ts';
import { LONGEST } from './fit.ts';
import { verbLemma } from './lemma.ts';
import { capital } from './morphology.ts';
import { actorName, isPluralName } from './names.ts';
import { runAfter } from './run.ts';
import type { Scene } from './scene.ts';
import { standsFor } from './subject.ts';
import { URGES } from './telling.ts';
import { active } from './verb.ts';
import { leastOf, longest, subjectIndex, wholeClause } from './whole.ts';
import { isTimeWord } from './words.ts';

/** The article's own headline, which a human editor worded, for an act that it tells. */
export function headlineDrafts(scene: Scene): Draft[] {
  const { document, frame } = scene;
  if (!scene.headline) return [];
  const { start, end } = frame.tree.sentence;
  const text = document.text.slice(start, end).replace(/\s+/g, ' ');
  const verb = scene.token(frame.clause).text;
  const plain = /^\p{Ll}/u.test(verb) && !scene.capitals && text.length <= LONGEST && text.length > 20;
  if (!plain || /["“”:;?!()]| [-–—] |\b(?:we|our|I|my|you|your|he|she|his|her)\b/.test(text)) return [];
  return [{ text, rule: 'headline', trust: 0.98 }];
}

/** Titles in the sentence's own words: the subject, its verb in the present, and all that follows in the clause. */
export function surfaceDrafts(scene: Scene): Draft[] {
  const { frame } = scene;
  const verb = frame.clause;
  if (frame.pos === 'adjective' || (frame.pos === 'noun' && !frame.light) || frame.passive) return [];
  if (scene.relation(verb) === 'amod') return [];
  if (!isVerb(scene.token(verb)) || scene.capitals || frame.objects.some((i) => i < verb)) return [];
  return [...governing(scene, verb), ...claimed(scene, verb), ...own(scene, verb)];
}

function own(scene: Scene, verb: number, says = ''): Draft[] {
  const lemma = verbLemma(scene.token(verb));
  const subject = doerOf(scene);
  if (!subject || lemma === 'be' || subject.at > verb) return [];
  const run = runAfter(scene, verb, contextOf(scene, subject));
  const told = `${says}${subject.text} ${active(lemma, tellingOfDoer(scene), subject.plural)}`;
  const fit = run && longest(told, run, leastOf(scene, verb));
  const short = run && !fit ? longest(told, run, leastOf(scene, verb, true), true) : undefined;
  if (short && short.text !== told) return [{ text: short.text, rule: 'sentence', trust: 0.6 }];
  if (!fit) return literally(scene, verb, told);
  const lost = scene.childrenBy(verb, 'obj', 'obl').some((i) => i > verb && !isTimeWord(scene, i));
  const bare = fit.text === told && (lost || !COMPLETE.has(lemma));
  if (bare) return [{ text: fit.text, rule: 'sentence', trust: 0.3 }, ...literally(scene, verb, told)];
  return [{ text: fit.text, rule: 'sentence', trust: fit.whole ? 0.97 : 0.88 }];
}

/** The clause with its pronouns as they stand, rather than words that it has not. */
function literally(scene: Scene, verb: number, told: string): Draft[] {
  const run = runAfter(scene, verb, { people: [], actors: [], also: [] }, true);
  const fit = run && longest(told, run, leastOf(scene, verb, true));
  const own = fit !== undefined && !/\b(?:I|we|us|our|my|me|you|your)\b/i.test(fit.text);
  return own && fit.text !== told ? [{ text: fit.text, rule: 'sentence', trust: 0.52 }] : [];
}

/** Types of act that their victims and their foes tell of: such a telling is a claim. */
const CLAIMED: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'AID', 'SANCTION']);

/** Those who speak against their own state. */
const FOES = /\b(?:opposition|critics|dissidents|activists)\b/i;
/** Characters before a speaker's name in which words of its kind stand. */
const BESIDE = 16;

/** "Azerbaijan says Armenian forces shell Ganja": what one party says of another is told as its word. */
function claimed(scene: Scene, verb: number): Draft[] {
  const { type, status, sources, spans } = scene.act;
  const { speaker } = spans;
  const pronoun = scene.frame.subjects.some((i) => scene.token(i).upos === 'PRON');
  if (!speaker || pronoun || scene.headline || !/^(?:occurred|ongoing)$/.test(status)) return [];
  const words = scene.document.text.slice(Math.max(0, speaker.start - BESIDE), speaker.end);
  const foe = FOES.exec(words)?.[0];
  const says =
    foe === undefined ? saysOf(scene, verb) : `${capital(foe)} ${/s$/.test(foe) ? 'say' : 'says'} `;
  if (says === undefined || (foe === undefined && !CLAIMED.has(type) && !isCharged(scene, verb))) return [];
  return sources.length === 0
    ? []
    : own(scene, verb, says).map((draft) => ({ ...draft, trust: draft.trust + 0.02 }));
}

/** "Azerbaijan says", of someone else; `undefined` where nobody is known to speak, or the doer does. */
function saysOf(scene: Scene, verb: number): string | undefined {
  const { speaker } = scene.act.spans;
  const heard = scene.references.filter(({ start, end }) => speaker!.start <= start && end <= speaker!.end);
  const [actor] = heard.flatMap(({ actors }) => actors);
  if (actor === undefined || verb < 0 || scene.act.sources.includes(actor)) return undefined;
  return `${actorName(actor)} ${active('say', 'does', isPluralName(actorName(actor)))} `;
}

/** What is told in a speaker's own words, or as what papers "show", is a charge. */
function isCharged(scene: Scene, verb: number): boolean {
  if (scene.frame.tree.quoted.has(verb)) return true;
  let at = verb;
  while (scene.relation(at) === 'conj') at = scene.token(at).head;
  const above = scene.token(at).head;
  return (
    scene.relation(at) === 'ccomp' && above >= 0 && /^(?:show|prove|reveal)$/.test(scene.token(above).lemma)
  );
}

/** Verbs that say no more of an act than that it lies ahead. */
const AHEAD = /^(?:expect|schedule|plan|agree|set|decide|go|begin|start|continue|intend|order|prepare)$/;
/** Verbs that another's act is told by, which titles have ways of their own for. */
const OTHERS = /^(?:accuse|blame|suspect|allege|charge|say|tell|report|see|hear|let|make)$/;

/** "Vows to oppose war", "has yet to ratify": where the act is not done, the verb above says in what way. */
function governing(scene: Scene, verb: number): Draft[] {
  if (/^(?:occurred|ongoing)$/.test(scene.act.status) && !isAim(scene, verb)) return [];
  let at = verb;
  for (let steps = 0; steps < 3 && isNonfinite(scene, at); steps++) {
    if (!/^(?:xcomp|advcl|acl|obj|obl)$/.test(scene.relation(at))) return [];
    at = scene.token(at).head;
    if (at < 0) return [];
  }
  const { lemma } = scene.token(at);
  if (at === verb || at > verb || AHEAD.test(lemma) || OTHERS.test(lemma) || URGES.test(lemma)) return [];
  const subject = subjectIndex(scene, at);
  if (subject === undefined || !standsFor(scene, subject, scene.act.sources)) return [];
  const fit = wholeClause(scene, at);
  return fit?.text.includes(scene.token(verb).text)
    ? [{ text: fit.text, rule: 'verb that governs', trust: 0.98 }]
    : [];
}

/** "Arrived to broker a truce", "tried to mediate": an aim, which nobody has said to be reached. */
function isAim(scene: Scene, verb: number): boolean {
  const above = scene.token(verb).head;
  if (scene.token(verb).xpos === 'VBG' && scene.relation(verb) === 'xcomp')
    return STOPS.test(scene.token(above).lemma);
  if (!scene.childrenBy(verb, 'mark').some((i) => /^to$/i.test(scene.token(i).text))) return false;
  const { head } = scene.token(verb);
  if (scene.relation(verb) === 'advcl')
    return scene.act.type !== 'CONSULT' || !GOES.test(scene.token(head).lemma);
  return scene.relation(verb) === 'xcomp' && AIMS.test(scene.token(head).lemma);
}

/** Who has gone somewhere to talk has talked, where that is told as done. */
const GOES = /^(?:fly|go|travel|arrive|come|return|meet|gather|visit)$/;
const STOPS =
  /^(?:stop|cease|halt|quit|avoid|rule|consider|mull|risk|suggest|oppose|delay|postpone|discuss)$/;
const AIMS =
  /^(?:try|seek|attempt|want|hope|aim|struggle|ask|need|threaten|vow|promise|pledge|refuse|decline|offer|fail|prepare|help|vote)$/;

function isNonfinite(scene: Scene, verb: number): boolean {
  if (scene.childrenBy(verb, 'nsubj', 'cop').length > 0) return false;
  const { xpos } = scene.token(verb);
  const helped = scene.childrenBy(verb, 'aux').some((i) => /^(?:VBD|VBZ|VBP|MD)$/.test(scene.token(i).xpos));
  return !helped && /^(?:VB|VBG|JJ)$/.test(xpos);
}
