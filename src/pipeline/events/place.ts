import type { Place } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import type { Reference } from '../language/document.ts';
import type { Frame } from './frame.ts';
import { caseOf, relation } from './tree.ts';

/** Where an act took place, with the words that say so. */
export interface Scene {
  readonly place: Place;
  readonly span: Span;
}

const HERE = new Set(['in', 'at', 'near', 'inside', 'outside', 'across', 'around', 'off', 'over']);
const THERE = new Set(['to', 'into', 'on', 'against', 'of', 'from', 'towards', 'toward']);

/** The place that the event's own words name, else one that the sentence gives as its scene. */
export function sceneOf(frame: Frame, isVisit: boolean): Scene | undefined {
  const own = [...frame.obliques, ...(frame.clause === frame.trigger ? [] : obliquesAround(frame))];
  return (
    first(
      frame,
      own.filter(({ prep }) => HERE.has(prep)).map(({ head }) => head),
    ) ??
    first(
      frame,
      isVisit
        ? [...frame.objects, ...own.map(({ head }) => head)]
        : own.filter(({ prep }) => THERE.has(prep)).map(({ head }) => head),
    ) ??
    first(frame, frame.objects) ??
    ofSentence(frame)
  );
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

function ofSentence(frame: Frame): Scene | undefined {
  const { tree } = frame;
  for (const reference of tree.references) {
    if (!isWhere(reference) || !HERE.has(caseOf(tree, reference.head))) continue;
    const scene = asScene(reference);
    if (scene) return scene;
  }
  return undefined;
}

function asScene(reference: Reference): Scene | undefined {
  return reference.place
    ? { place: reference.place, span: { start: reference.start, end: reference.end } }
    : undefined;
}
