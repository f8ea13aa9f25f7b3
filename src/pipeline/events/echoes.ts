import type { EventType } from '../../model/event.ts';
import type { Draft } from './draft.ts';
import { isLight } from './light.ts';
import { caseOf, relation } from './tree.ts';

/** One act told by a verb and the noun it carries is one event, on the word with the content. */
export function withoutEchoes(drafts: readonly Draft[]): Draft[] {
  const first = drafts.filter((draft) => !isEchoedVerb(draft, drafts) && !isVote(draft, drafts));
  return first.filter((draft) => !isSpentNoun(draft, first) && !isSpentClause(draft, first));
}

function isEchoedVerb(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.frame.pos !== 'verb') return false;
  const lemma = draft.frame.tree.tokens[draft.frame.trigger]!.lemma;
  return drafts.some(
    (other) =>
      other.frame.pos === 'noun' &&
      !other.sense.again &&
      other.frame.clause === draft.frame.trigger &&
      isLight(lemma) &&
      !isNamed(draft, other) &&
      (other.type === draft.type || other.frame.light),
  );
}

/** "Stopped cooperating", "called the vote a farce": the verb's sense takes in the word below it. */
function isSpentClause(draft: Draft, drafts: readonly Draft[]): boolean {
  return drafts.some(
    (other) =>
      other !== draft &&
      other.frame.pos === 'verb' &&
      other.sense.doing !== undefined &&
      other.frame.complement === draft.frame.trigger,
  );
}

/** "Voted to impose sanctions": what was voted is the act. */
function isVote({ frame }: Draft, drafts: readonly Draft[]): boolean {
  if (frame.pos !== 'verb' || frame.tree.tokens[frame.trigger]!.lemma !== 'vote') return false;
  return (
    frame.complementKind === 'to' &&
    drafts.some(
      ({ frame: { trigger, clause } }) => trigger === frame.complement || clause === frame.complement,
    )
  );
}

/** "Lodged a protest", "put the talks on hold": the verb's own sense asks for that noun and makes another act of it. */
function isNamed(verb: Draft, noun: Draft): boolean {
  const { object, prep, particle } = verb.sense;
  if (object === undefined || verb.type === noun.type || noun.sense.modifier !== undefined) return false;
  return prep !== undefined || particle !== undefined || noun.type === 'PROTEST';
}

/** "Travelled on a visit", "killed in an attack": the oblique noun echoes its verb. */
const ON = new Set(['in', 'on', 'during', 'for', 'by', 'with', 'at', 'to']);

const KEPT: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'COERCE',
  'REQUEST',
  'THREATEN',
  'MOBILIZE',
  'PROTEST',
]);

/** "Lifted the sanctions", "broke off talks": the verb has used the noun up. */
function isSpentNoun(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.frame.pos !== 'noun') return false;
  const { tree, trigger } = draft.frame;
  const token = tree.tokens[trigger]!;
  if (
    relation(token) === 'obl' &&
    drafts.some(
      ({ frame, type }) =>
        frame.trigger === token.head &&
        frame.pos === 'verb' &&
        type === draft.type &&
        ON.has(caseOf(tree, trigger)) &&
        (type !== 'CONSULT' || caseOf(tree, trigger) !== 'at'),
    )
  )
    return true;
  if (isCalledHome(draft, drafts)) return true;
  return drafts.some((other) => {
    if (
      other.frame.pos === 'adjective' ||
      other === draft ||
      (!other.frame.objects.includes(draft.frame.trigger) && !isComplementNoun(other, draft))
    )
      return false;
    if (other.type === draft.type || (other.frame.pos === 'verb' && isNamed(other, draft))) return true;
    return other.sense.object !== undefined && other.sense.object !== 'actor' && !KEPT.has(draft.type);
  });
}

/** "Recalled its ambassador for consultations": the phrase of diplomats for the recall itself. */
function isCalledHome({ frame: { tree, trigger } }: Draft, drafts: readonly Draft[]): boolean {
  const { lemma } = tree.tokens[trigger]!;
  if (lemma !== 'consultation' || caseOf(tree, trigger) !== 'for') return false;
  return drafts.some(
    ({ frame }) => frame.pos === 'verb' && /^(?:recall|summon)$/.test(tree.tokens[frame.trigger]!.lemma),
  );
}

function isComplementNoun(other: Draft, draft: Draft): boolean {
  return (
    other.type === draft.type &&
    other.frame.pos === 'noun' &&
    relation(other.frame.tree.tokens[draft.frame.trigger]!) !== 'conj' &&
    other.frame.tree.tokens[draft.frame.trigger]!.head === other.frame.trigger
  );
}
