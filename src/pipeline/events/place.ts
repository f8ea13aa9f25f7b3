import type { EventType, Place } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import type { Reference } from '../language/document.ts';
import type { Frame } from './frame.ts';
import type { Sense } from './senses/sense.ts';
import { caseOf, relation, type Tree } from './tree.ts';

/** Where an act took place, with the words that say so. */
export interface Scene {
  readonly place: Place;
  readonly span: Span;
}

const HERE = new Set(['in', 'at', 'near', 'inside', 'outside', 'across', 'around', 'off', 'over']);
const THERE = new Set(['to', 'into', 'on', 'against', 'of', 'from', 'towards', 'toward']);

/** Acts of speech, which what they are about gives no place. */
const SPOKEN: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'SUPPORT',
  'REJECT',
  'REQUEST',
  'THREATEN',
  'AGREE',
  'CONCEDE',
]);

/** The place that the event's own words name, else one that the sentence gives as its scene. */
export function sceneOf(frame: Frame, type: EventType, { mode, roles }: Sense): Scene | undefined {
  const own = [...frame.obliques, ...(frame.clause === frame.trigger ? [] : obliquesAround(frame))];
  const near = roles === 'topic' ? obliquesAround(frame) : own;
  const here = first(
    frame,
    near.filter(({ prep }) => HERE.has(prep)).map(({ head }) => head),
  );
  if (here || SPOKEN.has(type)) return here ?? (roles === 'topic' ? undefined : ofSentence(frame, true));
  const there =
    type === 'CONSULT' && mode !== 'visit'
      ? undefined
      : first(
          frame,
          mode === 'visit'
            ? [...frame.objects, ...own.map(({ head }) => head)]
            : [...own.filter(({ prep }) => THERE.has(prep)).map(({ head }) => head), ...frame.objects],
        );
  return there ?? (roles === 'topic' ? undefined : ofSentence(frame, type === 'CONSULT'));
}

function obliquesAround(frame: Frame): { prep: string; head: number }[] {
  return (frame.tree.children[frame.clause] ?? [])
    .filter((i) => relation(frame.tree.tokens[i]!) === 'obl')
    .map((head) => ({ prep: caseOf(frame.tree, head), head }));
}

function first(frame: Frame, heads: readonly number[]): Scene | undefined {
  for (const head of heads) {
    const reference = frame.tree.byHead.get(head);
    const scene = reference && asScene(reference);
    if (scene && isWhere(reference)) return scene;
  }
  return undefined;
}

/** A state named as an actor is no place; "in Russia", "to Cairo" are. */
function isWhere(reference: Reference): boolean {
  return reference.how === 'name' || reference.how === 'capital' || reference.how === 'definite';
}

/** A place that the sentence leads to by a preposition; for what is said or met, not one that something is over. */
function ofSentence(frame: Frame, indoors: boolean): Scene | undefined {
  const { tree } = frame;
  for (const reference of tree.references) {
    if (!isWhere(reference) || !(HERE.has(caseOf(tree, reference.head)) || isLed(tree, reference))) continue;
    const over = OVER.has(caseOf(tree, reference.head));
    const scene = indoors && over ? undefined : asScene(reference);
    if (scene) return scene;
  }
  return undefined;
}

const OVER = new Set(['over', 'across', 'around', 'off']);

/** A preposition right before a name, wherever the parser tied it. */
function isLed({ tokens }: Tree, { start }: Reference): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  const before = tokens[tokens[at - 1]?.lemma === 'the' ? at - 2 : at - 1];
  return before !== undefined && HERE.has(before.lemma);
}

function asScene(reference: Reference): Scene | undefined {
  return reference.place
    ? { place: reference.place, span: { start: reference.start, end: reference.end } }
    : undefined;
}
