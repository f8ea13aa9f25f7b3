import type { Event, EventType, Mention, Status } from '../../model/event.ts';
import type { Merged } from './merge.ts';
import { daysOf } from './profile.ts';

/** What the articles around an event say of its weight. */
export interface Standing {
  /** For each mention, how far down its article it stands: 0 the headline or lead, 1 the end. */
  readonly depths: readonly number[];
  /** For each mention, whether it is a headline. */
  readonly headlines: readonly boolean[];
  /** How many independent dispatches tell of it; copies of one count once. */
  readonly dispatches: number;
}

/** Where one mention stands: how far down its article (0 … 1), whether it is the headline, and of which dispatch. */
export interface Post {
  readonly depth: number;
  readonly headline: boolean;
  readonly dispatch: number;
}

/** An event's standing from the posts of its mentions. */
export function standingOf(posts: readonly Post[]): Standing {
  return {
    depths: posts.map(({ depth }) => depth),
    headlines: posts.map(({ headline }) => headline),
    dispatches: new Set(posts.map(({ dispatch }) => dispatch)).size,
  };
}

interface Sign {
  readonly name: string;
  readonly weigh: (event: Merged, standing: Standing) => number;
}

/** How much an editor cares for an act of this type, as against the middle one. */
const TYPE_WEIGHT: Record<EventType, number> = {
  AGREE: 0.4,
  CONSULT: 0.2,
  SUPPORT: 0,
  CONCEDE: 0.3,
  COOPERATE: 0,
  AID: 0.2,
  RETREAT: 0.2,
  REQUEST: 0.1,
  ACCUSE: 0.1,
  REJECT: 0.3,
  THREATEN: 0.3,
  PROTEST: 0.1,
  SANCTION: 0.4,
  MOBILIZE: 0.3,
  COERCE: 0.2,
  ASSAULT: 0.2,
};

const STATUS_WEIGHT: Record<Status, number> = {
  occurred: 0.8,
  ongoing: -0.3,
  planned: 0.3,
  possible: -1.4,
  denied: -0.8,
};

/** Moves the middle event to about 0.4. */
const MIDDLE = -2.2;

/** The signs by which an editor ranks; their sum is squashed into 0 … 1. */
export const SIGNS: readonly Sign[] = [
  { name: 'headline', weigh: (_, { headlines }) => (headlines.includes(true) ? 1 : 0) },
  { name: 'lead', weigh: (_, { depths }) => 0.6 * (1 - Math.min(...depths)) },
  { name: 'repetition', weigh: ({ mentions }) => 0.25 * Math.min(mentions.length - 1, 4) },
  { name: 'sources', weigh: (_, { dispatches }) => 0.5 * Math.min(Math.log2(dispatches), 4) },
  { name: 'kind', weigh: ({ type }) => TYPE_WEIGHT[type] },
  { name: 'status', weigh: ({ status }) => STATUS_WEIGHT[status] },
  { name: 'actors', weigh: actors },
  { name: 'date', weigh: date },
  { name: 'surety', weigh: ({ confidence }) => 2 * (confidence - 0.5) },
  { name: 'background', weigh: background },
];

/** An event's salience, 0 … 1: x / (1 + |x|) of the sum of its signs, moved into that range. */
export function salience(event: Merged, standing: Standing): number {
  let sum = MIDDLE;
  for (const sign of SIGNS) sum += sign.weigh(event, standing);
  const squashed = 0.5 + sum / (2 * (1 + Math.abs(sum)));
  return Math.round(squashed * 1000) / 1000;
}

/** What an event's rank depends on. */
export type Ranked = Pick<Event, 'id' | 'when' | 'salience'>;

/** Order by salience, then by first day, then by id: what an editor would name first comes first. */
export function bySalience(a: Ranked, b: Ranked): number {
  return b.salience - a.salience || daysOf(a.when)[0] - daysOf(b.when)[0] || (a.id < b.id ? -1 : 1);
}

function actors({ sources, targets, people }: Merged): number {
  const named = (sources.length > 0 ? 0.4 : -0.8) + (targets.length > 0 || sources.length > 1 ? 0.3 : 0);
  return named + (people.length > 0 ? 0.3 : 0);
}

/** A date that is known to a day or a few makes a line of a timeline; one that is open hardly does. */
function date({ when }: Merged): number {
  const [first, last] = daysOf(when);
  const days = last - first;
  if (!Number.isFinite(days)) return when.basis === 'publication' ? -0.3 : 0;
  return days <= 7 ? 0.4 : 0.2;
}

/** A noun that only names a war or a standing state of things, off the headline, is scenery. */
function background(event: Merged, { headlines }: Standing): number {
  const scenery = event.mentions.every(isScenery) && !headlines.includes(true);
  return scenery ? -0.8 : 0;
}

function isScenery({ type, status, when }: Mention): boolean {
  return type === 'ASSAULT' && status === 'ongoing' && !Number.isFinite(daysOf(when)[0]);
}
