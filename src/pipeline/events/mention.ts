import type { Mention, Reason, Status } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import type { When } from '../../model/when.ts';
import type { Document } from '../language/document.ts';
import { confidenceOf } from './confidence.ts';
import type { Draft } from './draft.ts';
import { keyOf } from './key.ts';
import { type Scene, sceneOf } from './place.ts';
import { attributionOf, speechOver } from './speech.ts';

/** When an event at a token happened, given its status. */
export type DatesOf = (sentence: number, token: number, status: Status) => When;

/** Turns drafts into mentions, each with its lasting key. */
export function mentionsOf(doc: Document, drafts: readonly Draft[], datesOf: DatesOf): Mention[] {
  const ordinals = new Map<string, number>();
  return drafts.map((draft) => {
    const untitled = mentionOf(doc, draft, datesOf);
    const { start, end } = untitled.sentence;
    const sentence = doc.text.slice(start, end);
    const nth = `${sentence}\u0000${untitled.trigger.text}`;
    const ordinal = ordinals.get(nth) ?? 0;
    ordinals.set(nth, ordinal + 1);
    const mention = { ...untitled, key: keyOf(doc.id, sentence, untitled.trigger.text, ordinal) };
    return mention;
  });
}

function mentionOf(doc: Document, draft: Draft, datesOf: DatesOf): Mention {
  const { frame, cast, standing, type, sense, speeches } = draft;
  const { tree } = frame;
  const [first, last] = draft.words;
  const trigger = { start: tree.tokens[first]!.start, end: tree.tokens[last]!.end };
  const scene = sceneOf(frame, sense.mode === 'visit');
  const when = datesOf(tree.index, frame.trigger, standing.status);
  const speech = speechOver(speeches, frame.trigger);
  const time = when.text === null ? null : timeIn(doc, tree.sentence, when.text);
  return {
    key: '',
    article: doc.id,
    sentence: { start: tree.sentence.start, end: tree.sentence.end },
    trigger: { ...trigger, text: doc.text.slice(trigger.start, trigger.end) },
    type,
    mode: type === sense.is ? (sense.mode ?? null) : null,
    status: standing.status,
    sources: cast.source.actors,
    targets: cast.target.actors,
    people: [...new Set([...cast.source.people, ...cast.target.people])],
    place: scene?.place ?? null,
    when,
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
    why: reasons(draft, trigger, scene, when, time),
  };
}

function timeIn(doc: Document, { start, end }: Span, text: string): Span | null {
  const at = doc.text.slice(start, end).indexOf(text);
  return at < 0 ? null : { start: start + at, end: start + at + text.length };
}

function reasons(draft: Draft, trigger: Span, scene: Scene | undefined, when: When, time: Span | null): Reason[] {
  const { cast, standing, sense, borrowed } = draft;
  const found: Reason[] = [
    { field: 'type', rule: sense.name, span: trigger },
    { field: 'status', rule: standing.rule, span: standing.span },
    { field: 'when', rule: when.basis, span: time },
  ];
  const rule = borrowed[0] ?? 'grammar of the clause';
  if (cast.source.actors.length > 0) found.push({ field: 'sources', rule, span: cast.source.spans[0] ?? null });
  if (cast.target.actors.length > 0) found.push({ field: 'targets', rule, span: cast.target.spans[0] ?? null });
  if (scene) found.push({ field: 'place', rule: 'named beside the act', span: scene.span });
  return found;
}
