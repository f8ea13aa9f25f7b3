import type { Mention } from '../../model/event.ts';
import { compare } from '../../model/order.ts';
import { Gathering } from './across.ts';
import type { Profile } from './profile.ts';
import { tellings } from './within.ts';

/** Order of an article's mentions in its text. */
export function byPlace(a: Mention, b: Mention): number {
  return a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end || compare(a.key, b.key);
}

/**
 * Gathers mentions by happening, article by article in order of publication. Only mentions of one type ever come
 * together, so that all of one type may be gathered without the rest.
 */
export class Gatherer<T> {
  readonly #gathering = new Gathering();

  /** The happenings (counted from 0) that an article's mentions tell of, each with its mentions in order. */
  add(mentions: readonly T[], profileOf: (mention: T) => Profile): { event: number; members: T[] }[] {
    const told = tellings(mentions.map(profileOf));
    const places = this.#gathering.place(told.map((telling) => telling.profile));
    return told.map(({ members }, i) => ({
      event: places[i]!,
      members: members.map((member) => mentions[member]!),
    }));
  }

  /** What all tellings of a happening say together. */
  profile(event: number): Profile {
    return this.#gathering.profile(event);
  }
}
