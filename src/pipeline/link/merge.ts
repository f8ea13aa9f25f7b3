import type { Attribution, Event, EventType, Mention, Place, Status } from '../../model/event.ts';
import { scoreOf, toneOf } from '../../model/event.ts';
import { compare } from '../../model/order.ts';
import type { Basis, When } from '../../model/when.ts';
import { bestTitle } from '../title/best.ts';
import { daysOf } from './profile.ts';

/** An actor has a part in the event if two mentions name it, or this share of all mentions. */
const QUORUM = 0.4;

/** How exactly a date is known by where it comes from; lower is better. */
const BASIS_RANK: Record<Basis, number> = { stated: 0, relative: 0, event: 1, passage: 2, publication: 3 };

/** What is merged of an event before its salience and its links to others are known. */
export type Merged = Omit<Event, 'salience' | 'links'>;

/** Merges mentions of one happening, in order of publication and place, into one event, with a title of those `titled`; the mentions keep what each said. */
export function merge(mentions: readonly Mention[], titled: readonly Mention[] = mentions): Merged {
  const fullest = [...mentions].sort(byFullness)[0]!;
  const { sources, targets } = roles(mentions, fullest);
  const type = most(mentions.map((mention) => mention.type)) as EventType;
  const mode = most(mentions.flatMap((mention) => mention.mode ?? [])) ?? null;
  const status = statusOf(mentions);
  const people = byVotes(mentions.flatMap((mention) => mention.people));
  return {
    ...idsOf(mentions),
    title: bestTitle(titled, status, { sources, targets, people }),
    type,
    mode,
    tone: toneOf(type, mode),
    sources,
    targets,
    people,
    place: placeOf(mentions, fullest),
    when: whenOf(mentions, status),
    status,
    saidBy: saidBy(mentions),
    score: scoreOf(type, mode),
    confidence: Math.max(...mentions.map(({ confidence }) => confidence)),
    mentions,
    corrected: null,
  };
}

/** The id of a happening, by the first of its mentions in order of publication and place, and those by the others. */
export function idsOf(mentions: readonly Mention[]): Pick<Event, 'id' | 'aliases'> {
  const [id, ...aliases] = new Set(mentions.map(({ key }) => `e-${key}`));
  return { id: id!, aliases };
}

/** The mention that says most comes first; then the surest, then the earliest told. */
function byFullness(a: Mention, b: Mention): number {
  return fullness(b) - fullness(a) || b.confidence - a.confidence;
}

function fullness({ sources, targets, people, place, when }: Mention): number {
  const parts = [
    sources.length > 0,
    targets.length > 0,
    people.length > 0,
    place !== null,
    when.text !== null,
  ];
  return parts.filter(Boolean).length;
}

/** Each actor in the part that most mentions give it, the fullest mention's where they are even. */
function roles(mentions: readonly Mention[], fullest: Mention) {
  const votes = new Map<string, { source: number; target: number }>();
  const vote = (actor: string, part: 'source' | 'target', weight: number) => {
    const count = votes.get(actor) ?? { source: 0, target: 0 };
    count[part] += weight;
    votes.set(actor, count);
  };
  for (const mention of mentions) {
    const weight = mention === fullest ? 1.5 : 1;
    for (const actor of mention.sources) vote(actor, 'source', weight);
    for (const actor of mention.targets) vote(actor, 'target', weight);
  }
  const kept = [...votes].filter(
    ([, { source, target }]) => source + target >= Math.min(2, QUORUM * mentions.length),
  );
  const sources = kept.filter(([, { source, target }]) => source >= target);
  const targets = kept.filter(([, { source, target }]) => source < target);
  return { sources: sources.map(([id]) => id), targets: targets.map(([id]) => id) };
}

/**
 * The status that mentions, in order of publication, come to: what happened has happened; otherwise the news told last
 * decides whether it is off, planned or merely possible.
 */
export function statusOf(mentions: readonly Mention[]): Status {
  const happened = mentions.filter(({ status }) => status === 'occurred' || status === 'ongoing');
  if (happened.length > 0) return most(lastTold(happened).map(({ status }) => status)) ?? 'occurred';
  if (lastTold(mentions).some(({ status }) => status === 'denied')) return 'denied';
  return mentions.some(({ status }) => status === 'planned') ? 'planned' : 'possible';
}

/** The mentions of the article published last (mentions come in order of publication). */
function lastTold(mentions: readonly Mention[]): Mention[] {
  const article = mentions.at(-1)!.article;
  return mentions.filter((mention) => mention.article === article);
}

/** The most exact date: closed before open, by what it rests on, then the narrowest, then as the event's own status tells it. */
function whenOf(mentions: readonly Mention[], status: Status): When {
  const ranked = mentions.map((mention) => ({ when: mention.when, rank: exactness(mention, status) }));
  ranked.sort((a, b) => {
    const differs = a.rank.findIndex((value, i) => value !== b.rank[i]);
    return differs < 0 ? 0 : a.rank[differs]! - b.rank[differs]!;
  });
  return ranked[0]!.when;
}

function exactness({ when, status }: Mention, merged: Status): number[] {
  const [first, last] = daysOf(when);
  const open = Number.isFinite(first) && Number.isFinite(last) ? 0 : 1;
  const days = open ? 0 : last - first;
  return [open, BASIS_RANK[when.basis], days, status === merged ? 0 : 1, when.basis === 'stated' ? 0 : 1];
}

/** The place that most mentions give, within the country that most give; the fullest mention's where they are even. */
function placeOf(mentions: readonly Mention[], fullest: Mention): Place | null {
  const places = [fullest, ...mentions].flatMap(({ place }) => place ?? []);
  const country = most(places.flatMap(({ country }) => country ?? []));
  const inCountry = country === undefined ? places : places.filter((place) => place.country === country);
  const id = most(inCountry.map((place) => place.id));
  return inCountry.find((place) => place.id === id) ?? null;
}

function saidBy(mentions: readonly Mention[]): Attribution[] {
  const said = new Map<string, Attribution>();
  for (const mention of mentions) {
    for (const attribution of mention.saidBy)
      said.set(`${attribution.name}\n${attribution.via ?? ''}`, attribution);
  }
  return [...said.values()];
}

/** Values without repetition, the most frequent first, then by code unit. */
function byVotes(values: readonly string[]): string[] {
  const votes = new Map<string, number>();
  for (const value of values) votes.set(value, (votes.get(value) ?? 0) + 1);
  return [...votes].sort(([a, x], [b, y]) => y - x || compare(a, b)).map(([value]) => value);
}

/** The most frequent value, the first told of those that are even. */
function most<T>(values: readonly T[]): T | undefined {
  const votes = new Map<T, number>();
  for (const value of values) votes.set(value, (votes.get(value) ?? 0) + 1);
  let best: T | undefined;
  for (const [value, count] of votes) if (best === undefined || count > votes.get(best)!) best = value;
  return best;
}
