import type { Day } from '../../model/day.ts';
import { alike } from './alike.ts';
import { joined, type Profile } from './profile.ts';

/** Tellings in two articles at least this alike are one happening: dearer than within an article, where context is shared. */
const ACROSS = 2.5;
/** A second telling of one article joins the same happening only if it is this much alike. */
const AGAIN = 3.6;
/** Days after which a happening that no date pins down is taken for another one of its kind. */
const NEAR = 4;
const FAR = 30;
/** Length of a time block in days, and how many of the newest events of a block are compared. */
const BLOCK_DAYS = 30;
const NEWEST = 60;

/**
 * Gathers the tellings of many articles into happenings. Fed in order of publication, a later article never changes how
 * earlier ones were gathered. Events are looked up by blocks of type, actor and month, so that work and memory grow
 * with the number of tellings, not with its square.
 */
export class Gathering {
  readonly #profiles: Profile[] = [];
  readonly #blocks = new Map<string, number[]>();
  readonly #words = new Map<string, string>();

  /** Finds the happening (by number, counted from 0) that each of one article's tellings belongs to, or opens a new one. */
  place(tellings: readonly Profile[]): number[] {
    const found = new Map<number, number>();
    const taken = new Set<number>();
    // The surest match chooses first: two tellings of one article are two happenings.
    const matches = tellings.flatMap((profile, telling) =>
      this.#matches(profile).map(({ event, score }) => ({ telling, event, score })),
    );
    matches.sort((a, b) => b.score - a.score || a.telling - b.telling || a.event - b.event);
    for (const { telling, event, score } of matches) {
      if (found.has(telling) || (taken.has(event) && score < AGAIN)) continue;
      found.set(telling, event);
      taken.add(event);
    }
    return tellings.map((profile, telling) =>
      this.#put(found.get(telling) ?? this.#profiles.length, profile),
    );
  }

  /** What all tellings of a happening say together. */
  profile(event: number): Profile {
    return this.#profiles[event]!;
  }

  #matches(profile: Profile): { readonly event: number; readonly score: number }[] {
    return this.#candidates(profile)
      .map((event) => ({ event, score: acrossScore(this.#profiles[event]!, profile) }))
      .filter(({ score }) => score > ACROSS);
  }

  /** Events that share a block, oldest first. */
  #candidates(profile: Profile): number[] {
    const found = new Set<number>();
    for (const key of keysOf(profile, 1)) {
      for (const event of this.#blocks.get(key)?.slice(-NEWEST) ?? []) found.add(event);
    }
    return [...found].sort((a, b) => a - b);
  }

  #put(event: number, profile: Profile): number {
    const known = this.#profiles[event];
    this.#profiles[event] = this.#pooled(known ? joined(known, profile) : profile);
    for (const key of keysOf(profile, 0)) {
      const block = this.#blocks.get(key);
      if (!block) this.#blocks.set(key, [event]);
      else if (block.at(-1) !== event) block.push(event);
    }
    return event;
  }

  /** The profile with each of its words kept once in memory, however many happenings share it. */
  #pooled(profile: Profile): Profile {
    const pool = (list: readonly string[]) => list.map((text) => this.#word(text));
    return {
      ...profile,
      sources: pool(profile.sources),
      targets: pool(profile.targets),
      parties: pool(profile.parties),
      people: pool(profile.people),
      places: pool(profile.places),
      triggers: pool(profile.triggers),
      words: pool(profile.words),
    };
  }

  #word(text: string): string {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    this.#words.set(text, text);
    return text;
  }
}

/** How strongly two articles' tellings speak for one happening; compare with `ACROSS`. */
function acrossScore(event: Profile, telling: Profile): number {
  return alike(event, telling) + nearness(event, telling) + promise(event, telling);
}

/** News repeats itself within days; what no date pins down is, weeks later, another act of the same kind. */
function nearness(a: Profile, b: Profile): number {
  if (a.dated && b.dated && closed(a) && closed(b)) return 0.3;
  if (lastsOn(a) && lastsOn(b)) return 0.3;
  const gap = Math.max(a.published[0], b.published[0]) - Math.min(a.published[1], b.published[1]);
  if (gap <= NEAR) return 0.3;
  return gap <= FAR ? -0.6 : -2;
}

/** A plan without a date and what was done later are two events, bound by a link. */
function promise(a: Profile, b: Profile): number {
  const apart = (ahead(a) && !closed(a) && !ahead(b)) || (ahead(b) && !closed(b) && !ahead(a));
  return apart ? -2 : 0;
}

function ahead({ statuses }: Profile): boolean {
  return !statuses.includes('occurred') && !statuses.includes('ongoing') && !statuses.includes('denied');
}

function lastsOn({ type, statuses, senses }: Profile): boolean {
  return type === 'ASSAULT' && statuses.includes('ongoing') && senses.includes('war');
}

function closed({ first, last }: Profile): boolean {
  return Number.isFinite(first) && Number.isFinite(last);
}

/** Blocks of a profile: its type with each actor and each month it touches, `around` months to either side as well. */
function keysOf(profile: Profile, around: number): Set<string> {
  const months = new Set<number>();
  for (const day of [profile.first, profile.last, ...profile.published]) {
    if (!Number.isFinite(day)) continue;
    for (let step = -around; step <= around; step++) months.add(monthOf(day) + step);
  }
  const keys = new Set<string>();
  for (const actor of namesOf(profile))
    for (const month of months) keys.add(`${profile.type} ${actor} ${month}`);
  if (lastsOn(profile)) for (const actor of namesOf(profile)) keys.add(`war ${actor}`);
  return keys;
}

function namesOf(profile: Profile): readonly string[] {
  return profile.parties.length > 0 ? profile.parties : ['nobody'];
}

function monthOf(day: Day): number {
  return Math.floor(day / BLOCK_DAYS);
}
