import type { EventType } from '../../model/event.ts';
import type { Profile } from './profile.ts';

/** Two profiles at least this alike tell of one happening. */
export const ALIKE = 2.2;

/** Acts that pass no direction: who is named first says nothing. */
const MUTUAL: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE', 'COOPERATE']);

/** Days by which two tellings may date one act apart: time zones, and the day of the news against the day of the act. */
const SLACK = 1;

/** Two dates that the text gives and that lie further apart are of two acts, however alike. */
const MONTH = 31;
const GAP = -2.6;

interface Clue {
  readonly name: string;
  /** How far this speaks for one happening (positive) or two (negative); about 1 is a strong clue. */
  readonly weigh: (a: Profile, b: Profile) => number;
}

/** The clues that two profiles tell of one happening; their sum is compared with `ALIKE`. */
export const CLUES: readonly Clue[] = [
  { name: 'type', weigh: (a, b) => (a.type === b.type ? 0 : -10) },
  { name: 'who', weigh: who },
  { name: 'people', weigh: people },
  { name: 'trigger', weigh: trigger },
  { name: 'place', weigh: place },
  { name: 'date', weigh: date },
  { name: 'words', weigh: (a, b) => 1.8 * cosine(a.words, b.words) },
  { name: 'status', weigh: status },
];

/** How strongly two profiles speak for one happening; compare with `ALIKE`. */
export function alike(a: Profile, b: Profile): number {
  let sum = 0;
  for (const clue of CLUES) {
    sum += clue.weigh(a, b);
    // Nothing that follows outweighs another type or other parties.
    if (sum <= -2) return sum;
  }
  return sum;
}

function who(a: Profile, b: Profile): number {
  if (MUTUAL.has(a.type)) {
    const both = share(a.parties, b.parties);
    return both === 0 ? -2 : 1.6 * both;
  }
  const sources = share(a.sources, b.sources);
  const targets = share(a.targets, b.targets);
  if (sources === 0 && a.sources.length > 0 && b.sources.length > 0) return -2;
  const apart = targets === 0 && a.targets.length > 0 && b.targets.length > 0;
  return 0.8 * sources + (apart ? -1.5 : 0.8 * targets);
}

/** Two lists of persons that differ in half or more tell of two meetings, however many they share. */
function people(a: Profile, b: Profile): number {
  if (a.people.length > 1 && b.people.length > 1 && share(a.people, b.people) < 0.6) return -0.8;
  return agree(a.people, b.people, 0.4, -0.6);
}

function trigger(a: Profile, b: Profile): number {
  if (meet(a.triggers, b.triggers)) return 1;
  if (meet(a.senses, b.senses)) return 0.6;
  return a.senses.length > 0 && b.senses.length > 0 ? -1.2 : -0.3;
}

function place(a: Profile, b: Profile): number {
  const countries = agree(a.countries, b.countries, 0.2, -1);
  return countries < 0 ? countries : countries + agree(a.places, b.places, 0.2, -0.4);
}

function date(a: Profile, b: Profile): number {
  const gap = Math.max(a.first, b.first) - Math.min(a.last, b.last);
  if (gap > SLACK) return a.dated && b.dated ? (gap > MONTH ? -4 : GAP) : -1;
  const exact = a.first === b.first && a.last === b.last && Number.isFinite(a.last - a.first);
  return exact ? 0.4 : 0;
}

function status(a: Profile, b: Profile): number {
  const denied = a.statuses.includes('denied') !== b.statuses.includes('denied');
  const happened = [a, b].some(
    ({ statuses }) => statuses.includes('occurred') || statuses.includes('ongoing'),
  );
  if (denied && happened) return -2;
  if (meet(a.statuses, b.statuses)) return 0.2;
  const open = !Number.isFinite(a.last) || !Number.isFinite(b.last);
  return happened && open ? -1.4 : -0.2;
}

/** What two sets of names say: `yes` where they share one, `no` where both name someone else, 0 where one is silent. */
function agree(a: readonly string[], b: readonly string[], yes: number, no: number): number {
  if (a.length === 0 || b.length === 0) return 0;
  return meet(a, b) ? yes : no;
}

function meet(a: readonly unknown[], b: readonly unknown[]): boolean {
  for (const value of a) if (b.includes(value)) return true;
  return false;
}

/** How far two sets agree, 0 … 1 (the mean of Jaccard's share and the share of the smaller); a half where one is silent. */
function share(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 && b.length === 0) return 1;
  if (a.length === 0 || b.length === 0) return 0.5;
  const common = overlap(a, b);
  const jaccard = common / (a.length + b.length - common);
  return (jaccard + common / Math.min(a.length, b.length)) / 2;
}

/** Cosine of two sets of words, 0 … 1. */
function cosine(a: readonly string[], b: readonly string[]): number {
  return a.length === 0 || b.length === 0 ? 0 : overlap(a, b) / Math.sqrt(a.length * b.length);
}

function overlap(a: readonly string[], b: readonly string[]): number {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  let common = 0;
  for (const value of small) if (large.includes(value)) common++;
  return common;
}
