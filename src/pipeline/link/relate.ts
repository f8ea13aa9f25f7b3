import type { Day } from '../../model/day.ts';
import { type Event, type Mention, RELATIONS } from '../../model/event.ts';
import { compare } from '../../model/order.ts';
import { daysOf, type Profile } from './profile.ts';
import { RULES, type Rule, type Side } from './rules.ts';

/** What of an event decides on its links. */
export type Bearer = Pick<
  Event,
  'id' | 'type' | 'status' | 'sources' | 'targets' | 'people' | 'place' | 'when'
> & { readonly mentions: readonly Pick<Mention, 'article' | 'trigger'>[] };

/** An event with its profile and the days on which it was first and last told. */
export interface Dated {
  readonly event: Bearer;
  readonly profile: Profile;
  readonly told: readonly [Day, Day];
}

/** Days between the tellings of two events that can still bear on each other. */
const REACH = 400;
/** Offsets between two tellings of one article that stand in one passage, and words in common that bind the others. */
const CLOSE = 300;
const COMMON = 3;
/** How many candidates of a block are looked at, the nearest before and after. */
const NEAREST = 20;

type Link = Event['links'][number];

/** The actor under which an event looks for those it bears on; none where it names nobody. */
export function anchorOf({ sources, targets }: Pick<Event, 'sources' | 'targets'>): string | undefined {
  return sources[0] ?? targets[0];
}

/**
 * Links of some events (`result[i]` are those of `from[i]`) to others, each rule giving an event at most one link: to the
 * nearest that fits. `dated` must hold every event in which the anchor of one of `from` has a part.
 */
export function relate(dated: readonly Dated[], from: readonly Dated[] = dated): Link[][] {
  const blocks = blocksOf(dated);
  return from.map((one) => {
    const links = RULES.flatMap((rule) => {
      const to = fits(rule.from, one.event) ? nearest(rule, one, blocks) : undefined;
      return to ? [{ rel: rule.rel, event: to.event.id }] : [];
    });
    const order = (link: Link) => RELATIONS.indexOf(link.rel);
    return links
      .filter(
        (link, i) => links.findIndex(({ rel, event }) => rel === link.rel && event === link.event) === i,
      )
      .sort((a, b) => order(a) - order(b) || compare(a.event, b.event));
  });
}

/** Events by type and each actor, in order of telling. */
function blocksOf(dated: readonly Dated[]): Map<string, Dated[]> {
  const blocks = new Map<string, Dated[]>();
  const ordered = [...dated].sort((a, b) => a.told[0] - b.told[0] || compare(a.event.id, b.event.id));
  for (const one of ordered) {
    for (const actor of new Set([...one.event.sources, ...one.event.targets])) {
      const key = `${one.event.type} ${actor}`;
      const block = blocks.get(key);
      if (block) block.push(one);
      else blocks.set(key, [one]);
    }
  }
  return blocks;
}

function nearest(rule: Rule, from: Dated, blocks: ReadonlyMap<string, readonly Dated[]>): Dated | undefined {
  const anchor = anchorOf(from.event);
  const types = rule.sameAct ? [from.event.type] : rule.to.types;
  const candidates = types.flatMap((type) => around(blocks.get(`${type} ${anchor}`) ?? [], from));
  const fitting = candidates.filter((to) => to !== from && fits(rule.to, to.event) && bears(rule, from, to));
  const apart = (to: Dated) => [distance(from.event, to.event), Math.abs(from.told[0] - to.told[0])] as const;
  return fitting.sort((a, b) => byDistance(apart(a), apart(b)) || compare(a.event.id, b.event.id))[0];
}

/** Nearest within an article first, then nearest in time. */
function byDistance(a: readonly [number, number], b: readonly [number, number]): number {
  return a[0] === b[0] ? a[1] - b[1] : a[0] - b[0];
}

/** The stretch of a block that was told nearest in time. */
function around(block: readonly Dated[], { told }: Dated): readonly Dated[] {
  let low = 0;
  let high = block.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (block[middle]!.told[0] < told[0]) low = middle + 1;
    else high = middle;
  }
  return block.slice(Math.max(0, low - NEAREST), low + NEAREST);
}

function fits(side: Side, { type, status, mentions }: Bearer): boolean {
  if (!side.types.includes(type) || !side.statuses.includes(status)) return false;
  return !side.words || mentions.some(({ trigger }) => side.words!.test(trigger.text));
}

function bears(rule: Rule, from: Dated, to: Dated): boolean {
  if (Math.abs(from.told[0] - to.told[0]) > REACH) return false;
  if (rule.sameAct && !oneAct(from.profile, to.profile)) return false;
  return knit(rule, from.event, to.event) && inTime(rule, from, to) && near(from, to);
}

function oneAct(a: Profile, b: Profile): boolean {
  return meets(a.triggers, b.triggers) || meets(a.senses, b.senses);
}

function knit({ parties }: Rule, from: Bearer, to: Bearer): boolean {
  if (parties === 'turned') {
    return meets(from.sources, to.targets) && (from.targets.length === 0 || meets(from.targets, to.sources));
  }
  const ours = [...from.sources, ...from.targets];
  const theirs = [...to.sources, ...to.targets];
  const common = ours.filter((actor) => theirs.includes(actor)).length;
  return common > 0 && common >= Math.min(2, ours.length, theirs.length) && meets(from.sources, to.sources);
}

/**
 * What is led to comes no earlier than its cause, an answer no earlier than what it answers; what fulfils or cancels a
 * plan falls into the plan's time; what fulfils it is first told in later news, what cancels it not before it.
 */
function inTime({ rel }: Rule, from: Dated, to: Dated): boolean {
  const [first, last] = daysOf(from.event.when);
  const [toFirst, toLast] = daysOf(to.event.when);
  if (rel === 'leads-to') return first <= toLast;
  if (rel === 'fulfils') return first <= toLast && toFirst <= last && to.told[0] < from.told[0];
  if (rel === 'cancels') return first <= toLast && toFirst <= last && to.told[0] <= from.told[1];
  return toFirst <= last;
}

/** Two events may bear on each other if they are told close together or in common words, and no country or person stands between. */
function near(from: Dated, to: Dated): boolean {
  if (from.event.place && to.event.place && from.event.place.country !== to.event.place.country) return false;
  const strangers = from.event.people.length > 0 && to.event.people.length > 0;
  if (strangers && !meets(from.event.people, to.event.people)) return false;
  return distance(from.event, to.event) <= CLOSE || commonWords(from.profile, to.profile) >= COMMON;
}

/** Offsets between the nearest tellings of two events within one article; infinite if no article tells both. */
function distance(from: Bearer, to: Bearer): number {
  let least = Infinity;
  for (const a of from.mentions) {
    for (const b of to.mentions) {
      if (a.article === b.article) least = Math.min(least, Math.abs(a.trigger.start - b.trigger.start));
    }
  }
  return least;
}

function commonWords(a: Profile, b: Profile): number {
  return a.words.filter((word) => b.words.includes(word)).length;
}

function meets(a: readonly string[], b: readonly string[]): boolean {
  return a.some((value) => b.includes(value));
}
