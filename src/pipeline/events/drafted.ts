import type { EventType } from '../../model/event.ts';
import type { Draft } from './draft.ts';
import type { Frame } from './frame.ts';
import type { Cast } from './roles.ts';
import type { Sense } from './senses/sense.ts';
import type { Speech } from './speech.ts';
import { standingOf } from './status.ts';
import { dependents } from './tree.ts';

/** The draft of an event whose frame, sense and cast are known; a refusal in the form of a negation becomes one. */
export function drafted(
  frame: Frame,
  sense: Sense,
  type: EventType,
  cast: Cast,
  speeches: readonly Speech[],
  last: number,
): Draft {
  const standing = standingOf(frame, type, sense);
  const draft: Draft = {
    frame,
    words: [frame.trigger, last],
    sense,
    type,
    cast,
    standing,
    speeches,
    borrowed: [],
  };
  return refused(draft) ?? draft;
}

const WITHHELD: ReadonlySet<EventType> = new Set([
  'AGREE',
  'SUPPORT',
  'CONCEDE',
  'AID',
  'COOPERATE',
  'RETREAT',
]);

const ANSWERS = new Set(
  'respond reply comply attend answer negotiate accept recognise recognize participate cooperate'.split(' '),
);

const OPPOSITE: Partial<Record<EventType, EventType>> = {
  ACCUSE: 'SUPPORT',
  SUPPORT: 'ACCUSE',
  AGREE: 'REJECT',
};

const WILL = new Set(['will', 'wo', 'would', 'can', 'ca', 'could']);

/** "Did not recognise", "will not accept": a refusal in the form of a negation. */
function refused(draft: Draft): Draft | undefined {
  const { frame, type, standing } = draft;
  if (standing.rule !== 'negated' || (frame.pos === 'noun' && !(frame.light && type === 'AGREE')))
    return undefined;
  const turned = draft.sense.negated ?? (frame.pos === 'adjective' ? OPPOSITE[type] : undefined);
  if (turned)
    return {
      ...draft,
      type: turned,
      standing: { status: 'occurred', rule: 'said in the negative', span: standing.span },
    };
  if (frame.pos === 'verb' && frame.passive && frame.subjects.length === 0 && type === 'CONCEDE')
    return undefined;
  const token = frame.tree.tokens[frame.trigger]!;
  const words = dependents(frame.tree, frame.clause, 'aux').map((i) =>
    frame.tree.tokens[i]!.lemma.toLowerCase(),
  );
  const wilful = words.some((word) => WILL.has(word));
  const withheld =
    type === 'AGREE' || type === 'SUPPORT' || type === 'CONCEDE' ? true : wilful && WITHHELD.has(type);
  if (!withheld && !ANSWERS.has(token.lemma)) return undefined;
  return { ...draft, type: 'REJECT', standing: { status: 'occurred', rule: 'refused', span: standing.span } };
}
