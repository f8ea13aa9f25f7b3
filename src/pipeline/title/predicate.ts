import type { EventType } from '../../model/event.ts';
import type { Draft } from './act.ts';
import type { Context } from './context.ts';
import { LONGEST, type Thrift } from './fit.ts';
import { said } from './parts.ts';
import { partyPhrase } from './party.ts';
import { complement, nounPhrase, verbPhrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { standsFor } from './subject.ts';
import { isNegated } from './telling.ts';
import { active } from './verb.ts';
import { type Phrase, word } from './words.ts';

/** Adjectives that say what their own subject means to do. */
const WILLING =
  /^(?:ready|willing|prepared|unwilling|reluctant|able|unable|keen|eager|committed|open|determined|set)$/;

/** Titles told by a predicate adjective: "Japan calls launch unacceptable", "Russia is ready to talk". */
export function adjectiveDrafts(scene: Scene): Draft[] {
  const { frame, act } = scene;
  const speaker = partyPhrase(scene, 'source');
  const thing = judgedThing(scene);
  if (frame.pos !== 'adjective' || !speaker || thing === undefined) return [];
  const own = standsFor(scene, thing, act.sources);
  for (const thrift of [1, 2, 3] as const) {
    const text = own ? willing(scene, speaker, thrift) : judged(scene, speaker, thing, thrift);
    if (text && text.length <= LONGEST) return [{ text, rule: 'adjective', trust: 0.75 }];
  }
  return [];
}

/** Pronouns may mean who speaks. */
function speakerContext({ act }: Scene): Context {
  return { people: [], actors: act.sources, also: [] };
}

/** What a predicate adjective is said of, be it alone ("is unacceptable") or before a noun ("is an unacceptable situation"). */
function judgedThing(scene: Scene): number | undefined {
  const { subjects, trigger } = scene.frame;
  if (isPredicate(scene)) return subjects[0];
  const { head, deprel } = scene.token(trigger);
  const noun = deprel === 'amod' && scene.childrenBy(head, 'cop').length > 0 ? head : undefined;
  return noun === undefined ? undefined : scene.childrenBy(noun, 'nsubj')[0];
}

function isPredicate(scene: Scene): boolean {
  const { trigger } = scene.frame;
  const relation = scene.relation(trigger);
  return relation === 'xcomp' || (relation !== 'amod' && scene.childrenBy(trigger, 'cop').length > 0);
}

function willing(scene: Scene, speaker: Phrase, thrift: Thrift): string | undefined {
  const { trigger } = scene.frame;
  if (!WILLING.test(scene.token(trigger).lemma)) return undefined;
  const context = speakerContext(scene);
  const parts = scene.children(trigger).flatMap((at) => {
    if (at < trigger) return [];
    if (scene.relation(at) === 'obl') return complement(scene, at, thrift, context, true) ?? [];
    return /^(?:xcomp|advcl|ccomp|acl)/.test(scene.relation(at))
      ? (verbPhrase(scene, at, thrift, context) ?? [])
      : [];
  });
  if (parts.length === 0) return undefined;
  const telling = isNegated(scene, trigger) ? 'not' : 'does';
  return [speaker.text, active('be', telling, speaker.plural), word(scene, trigger), ...parts].join(' ');
}

function judged(scene: Scene, speaker: Phrase, thing: number, thrift: Thrift): string | undefined {
  const { trigger } = scene.frame;
  if (scene.token(thing).xpos === 'VBG') return undefined;
  const phrase = nounPhrase(scene, thing, thrift, speakerContext(scene));
  if (!phrase) return undefined;
  const adjective = word(scene, trigger);
  if (!isNegated(scene, trigger))
    return `${speaker.text} ${active('call', 'does', speaker.plural)} ${phrase.text} ${adjective}`;
  return `${speaker.text} ${active('say', 'does', speaker.plural)} ${phrase.text} ${active('be', 'not', phrase.plural)} ${adjective}`;
}

/** Types of act that are done by saying something of others. */
const SAID: ReadonlySet<EventType> = new Set(['ACCUSE', 'SUPPORT', 'REJECT', 'THREATEN', 'REQUEST']);
/** Verbs that do such an act by themselves. */
const PERFORMS = new Set(
  (
    'accuse blame criticise criticize condemn denounce deplore slam censure rebuke charge allege fault decry deride dismiss ' +
    'reject deny refuse rebuff oppose object veto boycott protest snub ignore defy refute dispute disagree abstain praise ' +
    'laud welcome hail thank congratulate commend applaud celebrate back support endorse defend recognise recognize ' +
    'reaffirm vote approve honour threaten warn vow urge call ask demand request appeal press push propose invite suggest ' +
    'seek want prefer hope need require insist plead beg implore advise recommend claim say tell state declare express voice ' +
    'issue admit accept acknowledge complain caution sue indict investigate list describe name fear worry regret decline ' +
    'respond reply answer observe comply withdraw walk quit leave stop oppose resist reciprocate emphasise emphasize stress ' +
    'pledge promise agree raise lodge file hold make give launch respect want like'
  ).split(' '),
);

/** Whether the clause is what someone says of others ("reforms have been derailed"), rather than the act of saying it. */
export function isContent(scene: Scene): boolean {
  const { frame, act } = scene;
  if (frame.pos !== 'verb' || act.sources.length === 0 || !SAID.has(act.type)) return false;
  if (scene.modal) return true;
  if (PERFORMS.has(scene.token(frame.clause).lemma.toLowerCase())) return false;
  return !frame.subjects.some((i) => standsFor(scene, i, act.sources));
}

/** "Bush says reforms have been derailed": an act done by what is said of others. */
export function contentDrafts(scene: Scene): Draft[] {
  const told = scene.act.spans.speaker !== null || scene.modal;
  const speaker = told ? partyPhrase(scene, 'source') : undefined;
  if (!speaker) return [];
  const context = speakerContext(scene);
  for (const thrift of [0, 1, 2] as const) {
    const clause = said(scene, scene.frame.clause, thrift, context);
    const text = clause && `${speaker.text} ${active('say', 'does', speaker.plural)} ${clause}`;
    if (text && text.length <= LONGEST) return [{ text, rule: 'what is said', trust: 0.7 }];
  }
  return [];
}
