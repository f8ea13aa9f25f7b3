import type { Person } from './cast.ts';
import { OFFICES } from './cues.ts';
import { leaders } from './leaders.ts';

/** Words that tell two offices apart: the vice president is not the president. */
const SHADES = new Set(
  'vice deputy prime foreign defence defense interior finance opposition supreme crown'.split(' '),
);
/** Offices of those who are spoken of as leaders. */
const LEADING = 'president premier prime king chancellor dictator ruler emir chief head sultan'.split(' ');
/** Offices that only states have. */
const NATIONAL = new Set('prime minister premier chancellor taoiseach'.split(' '));
/** Offices whose holders act for a state, though no word says for which. */
const GOVERNING = new Set(
  (
    'president premier minister secretary chancellor king queen prince spokesman spokeswoman spokesperson ambassador envoy ' +
    'general commander negotiator deputy governor senator lawmaker official prosecutor judge admiral colonel mayor adviser ' +
    'advisor emir sheikh chief leader undersecretary speaker diplomat'
  ).split(' '),
);

/** Persons remembered by their office: more are in no article. */
const KEPT = 64;

/** The persons an article has named, the last named last, found again by their offices. */
export class Holders {
  #people: Person[] = [];

  /** Notes that a person was named. */
  meet(person: Person): void {
    this.#people = [...this.#people.filter((other) => other !== person), person].slice(-KEPT);
  }

  /** The person last named who holds an office of those words, for one of those actors where given. */
  holder(roles: readonly string[], actors: readonly string[] | undefined): Person | undefined {
    const wanted = roles.filter((role) => OFFICES.has(role) || SHADES.has(role));
    if (wanted.length === 0) return undefined;
    const serves = (person: Person) => !actors || person.actors.some((id) => actors.includes(id));
    const leader =
      actors &&
      wanted.join() === 'leader' &&
      this.#people.findLast((person) => serves(person) && leads(person));
    return (
      leader ||
      this.#people.findLast((person) => serves(person) && wanted.every((role) => holds(person, role)))
    );
  }
}

function holds({ roles }: Person, role: string): boolean {
  return roles.has(role) || (role === 'leader' && LEADING.some((office) => roles.has(office)));
}

/** A well-known person of no told office leads too. */
function leads(person: Person): boolean {
  return leaders().byId.has(person.id) && (person.roles.size === 0 || holds(person, 'leader'));
}

/** Whom a well-known person acts for by the tables; undefined for others. */
export function actorOfLeader({ id, roles }: Person): string | undefined {
  const leader = leaders().byId.get(id);
  if (!leader) return undefined;
  return [...roles].some((role) => NATIONAL.has(role)) ? (leader.home ?? leader.actor) : leader.actor;
}

/** Whether a person's office is one of government. */
export function governs({ roles }: Person): boolean {
  return [...roles].some((role) => GOVERNING.has(role));
}
