import type { Document, Reference } from '../../language/document.ts';
import { actorName } from '../names.ts';

/** What an article is about, in a word or two, with those it names. */
export interface Topic {
  readonly label: string;
  /** Ids of the states named, those of places included. */
  readonly actors: readonly string[];
  /** Whether it is something that goes on, rather than a land. */
  readonly affair: boolean;
}

/** How many of an article's first sentences say what it is about. */
export const OPENING = 3;

/** So many letters tell a word from others, whatever its ending. */
export const STEM = 5;

/** The longer words of a label. */
export function wordsOf(label: string): readonly string[] {
  return label.match(/\p{L}{4,}/gu) ?? [];
}

/** The state that a reference names, that of a place included. */
export function statesOf({ kind, place, actors }: Reference): readonly string[] {
  if (kind !== 'place') return actors;
  return place?.country ? [place.country] : [];
}

/** A land's name before a title. */
export function landName({ text }: Document, id: string): string {
  return id === 'PSE' && text.includes('Gaza') ? 'Gaza' : actorName(id);
}
