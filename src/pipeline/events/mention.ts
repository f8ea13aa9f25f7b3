import type { Mention, Reason, Status } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import type { Document } from '../language/document.ts';
import { COUNTED, type Placed } from '../time/attach.ts';
import { DOUBTFUL, entitle } from '../title/index.ts';
import { confidenceOf } from './confidence.ts';
import type { Draft } from './draft.ts';
import { keyOf } from './key.ts';
import { type Scene, sceneOf } from './place.ts';
import { withScenes } from './scenes.ts';
import { attributionOf, speechOver } from './speech.ts';
import type { Standing } from './status.ts';
import { dependents } from './tree.ts';
import { datedByTwins } from './twins.ts';

/** When an event at a token happened, given its status. */
export type Dating = (sentence: number, token: number, status: Status) => Placed;

/** Turns drafts into mentions, each with its lasting key. */
export function mentionsOf(doc: Document, drafts: readonly Draft[], dating: Dating): Mention[] {
  const ordinals = new Map<string, number>();
  const dated = datedByTwins(
    drafts.map((draft) => ({
      mention: mentionOf(doc, draft, dating),
      definite: isDefinite(draft),
      headline: draft.frame.tree.sentence.headline,
      described: describedBy(draft, drafts),
    })),
    doc.date,
  );
  const titled = dated.map((untitled) => {
    const { start, end } = untitled.sentence;
    const sentence = doc.text.slice(start, end);
    const nth = `${sentence}\u0000${untitled.trigger.text}`;
    const ordinal = ordinals.get(nth) ?? 0;
    ordinals.set(nth, ordinal + 1);
    const mention = { ...untitled, key: keyOf(doc.id, sentence, untitled.trigger.text, ordinal) };
    const { text: title, rule, doubtful } = entitle(doc, mention);
    const why = (doubtful ? [rule, DOUBTFUL] : [rule]).map((one) => ({
      field: 'title' as const,
      rule: one,
      span: null,
    }));
    return { ...mention, title, why: [...mention.why, ...why] };
  });
  return withScenes(doc, titled);
}

/** Whether a draft is of a noun with an article or owner that points back ("the loan", "its offer"). */
function isDefinite({ frame: { tree, trigger, pos } }: Draft): boolean {
  return (
    pos === 'noun' &&
    dependents(tree, trigger, 'det', 'nmod:poss').some(
      (i) => !/^(?:an?|any|some|no|another)$/i.test(tree.tokens[i]!.text),
    )
  );
}

/** The draft of the act that a relative clause in the simple past tells more of, by its index. */
function describedBy({ frame: { tree, clause } }: Draft, drafts: readonly Draft[]): number | undefined {
  const { deprel, head } = tree.tokens[clause]!;
  if (deprel !== 'acl:relcl') return undefined;
  const words = dependents(tree, clause, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass').map(
    (i) => tree.tokens[i]!,
  );
  const relative = words.some(({ text }) => /^(?:which|that)$/i.test(text));
  if (!relative || words.some(({ lemma }) => lemma === 'have')) return undefined;
  const found = drafts.findIndex(({ frame }) => frame.tree.index === tree.index && frame.trigger === head);
  return found < 0 ? undefined : found;
}

function mentionOf(doc: Document, draft: Draft, dating: Dating): Mention {
  const { frame, cast, type, sense, speeches } = draft;
  const { tree } = frame;
  const [first, last] = draft.words;
  const trigger = { start: tree.tokens[first]!.start, end: tree.tokens[last]!.end };
  const scene = sceneOf(frame, type, sense);
  const { placed, standing } = settled(doc, draft, dating);
  const speech = speechOver(speeches, frame.trigger);
  const time = placed.time && { start: placed.time.start, end: placed.time.end };
  return {
    key: '',
    article: doc.id,
    sentence: { start: tree.sentence.start, end: tree.sentence.end },
    trigger: {
      start: trigger.start,
      end: trigger.end,
      text: doc.text.slice(trigger.start, trigger.end),
    },
    type,
    mode: type === sense.is ? (sense.mode ?? null) : null,
    status: standing.status,
    sources: cast.source.actors,
    targets: cast.target.actors,
    people: [...new Set([...cast.source.people, ...cast.target.people])],
    place: scene?.place ?? null,
    when: placed.when,
    saidBy: attributionOf(speeches, frame.trigger),
    confidence: confidenceOf(draft),
    title: '',
    spans: {
      source: cast.source.spans,
      target: cast.target.spans,
      place: scene?.span ?? null,
      time,
      speaker: speech?.span ?? null,
    },
    why: reasons({ ...draft, standing }, trigger, scene, placed),
  };
}

/** Rules that a date after publication overrules: what lies ahead is planned. */
const BY_TENSE = new Set(['told as done', 'standing, in the present', 'progressive', 'a state that lasts']);

function settled(
  doc: Document,
  { frame, standing }: Draft,
  dating: Dating,
): { placed: Placed; standing: Standing } {
  const { index } = frame.tree;
  const placed = dating(index, frame.trigger, standing.status);
  if (!BY_TENSE.has(standing.rule)) return { placed, standing };
  if (placed.why === COUNTED && placed.when.edtf.slice(0, 10) > doc.date)
    return { placed, standing: { status: 'planned', rule: 'dated after publication', span: null } };
  const past = /^VB[DN]$/.test(frame.tree.tokens[frame.clause]!.xpos);
  if (past || frame.pos === 'adjective') return { placed, standing };
  const ahead = dating(index, frame.trigger, 'planned');
  const first = ahead.time?.when?.start;
  if (!ahead.time || !first || first <= doc.date) return { placed, standing };
  const span = { start: ahead.time.start, end: ahead.time.end };
  return { placed: ahead, standing: { status: 'planned', rule: 'dated after publication', span } };
}

function reasons(draft: Draft, trigger: Span, scene: Scene | undefined, { time, why }: Placed): Reason[] {
  const { cast, standing, sense, borrowed } = draft;
  const found: Reason[] = [
    { field: 'type', rule: sense.name, span: trigger },
    {
      field: 'status',
      rule: standing.rule,
      span: standing.span && { start: standing.span.start, end: standing.span.end },
    },
    { field: 'when', rule: why, span: time && { start: time.start, end: time.end } },
  ];
  const rule = borrowed[0] ?? 'grammar of the clause';
  if (cast.source.actors.length > 0)
    found.push({ field: 'sources', rule, span: cast.source.spans[0] ?? null });
  if (cast.target.actors.length > 0)
    found.push({ field: 'targets', rule, span: cast.target.spans[0] ?? null });
  if (scene) found.push({ field: 'place', rule: 'named beside the act', span: scene.span });
  return found;
}
