import { citiesNamed } from './cities.ts';
import { AGENTS, LOCATIVE, MOTION, NOBODY } from './cues.ts';
import type { Hit, Line } from './line.ts';

const SETTLEMENT = new Set([
  'town',
  'city',
  'village',
  'port',
  'province',
  'region',
  'district',
  'suburb',
  'capital',
  'area',
  'base',
  'state',
]);
const ABOUT_PLACES = new Set([
  'visit',
  'leave',
  'reach',
  'enter',
  'bomb',
  'shell',
  'besiege',
  'capture',
  'seize',
  'retake',
  'storm',
  'invade',
  'attack',
  'occupy',
]);
const ACTING = /^(?:VERB|AUX)$/u;

/** Whether a capital or seat of government is spoken of as a place here ("in Moscow"), not as a government ("Moscow said"). */
export function isScene(line: Line, from: number, to: number): boolean {
  const before = line.lower[line.lower[from - 1] === 'the' ? from - 2 : from - 1] ?? '';
  if (line.words[to] === "'s") return false;
  if (LOCATIVE.has(before) || isDateline(line, to)) return true;
  if (
    line.words[to] === ',' &&
    line.hitAt[to + 1]?.sense.source === 'state' &&
    line.hitAt[to + 1]!.sense.country === line.hitAt[from]?.sense.country
  )
    return true;
  if (before === 'from' && AGENTS.has(line.tokens[from - 2]?.lemma ?? '')) return true;
  if (before === 'to' || before === 'from') return isMoving(line, from);
  if (SETTLEMENT.has(before) && before !== 'state') return true;
  if (before === 'of')
    return line.tokens.slice(Math.max(0, from - 3), from).some(({ lemma }) => SETTLEMENT.has(lemma));
  const next = line.tokens[to];
  if (next && ACTING.test(next.upos)) return false;
  const verb = line.tokens[from - 1];
  return verb !== undefined && ABOUT_PLACES.has(verb.lemma);
}

const MONTH = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/u;

/** "KABUL - ", "Kabul (Reuters)", "MOSCOW, Sept 3". */
function isDateline(line: Line, to: number): boolean {
  if (to > 3) return false;
  if (line.words[to] === '(' || /^(?:-+|–|—)$/u.test(line.words[to] ?? '')) return true;
  return line.words[to] === ',' && MONTH.test(line.words[to + 1] ?? '');
}

/** Whether the place is where someone goes: what it hangs on, or the nearest verb or noun before it, is a motion. */
function isMoving(line: Line, from: number): boolean {
  const above = line.tokens[line.tokens[from]!.head];
  if (above && MOTION.has(above.lemma)) return true;
  const near = line.tokens
    .slice(Math.max(0, from - 8), from)
    .findLast(({ upos }) => upos === 'VERB' || upos === 'NOUN');
  return near !== undefined && MOTION.has(near.lemma);
}

/** The country of a run that is a place, `null` where it is a place of no known country, undefined where it is none. */
export function countryOfPlace(
  line: Line,
  from: number,
  to: number,
  here: string | undefined,
): string | null | undefined {
  const before = line.lower[line.lower[from - 1] === 'the' ? from - 2 : from - 1] ?? '';
  const beside = besides(line, to);
  const settled = isSettled(line, line.lower[from - 1] === 'the' ? from - 1 : from);
  const name = line.tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
    .replace(/ - /gu, '-')
    .replace(/ ('s)/gu, '$1');
  const cities = citiesNamed(name);
  if (to - from === 1 && NOBODY.has(line.words[from]!)) return undefined;
  const placed =
    LOCATIVE.has(before) ||
    ((before === 'to' || before === 'from' || before === 'of') && (settled || isMoving(line, from)));
  if (beside && (placed || settled || cities.some(({ country }) => country === beside.sense.country)))
    return beside.sense.country;
  if (!placed && !settled)
    return cities[0] && cities[0].population > 300_000 && to - from === 1 ? cities[0].country : undefined;
  if (cities.length > 0)
    return (
      cities.find(
        ({ country, population }) =>
          country === here && population * 8 > cities[0]!.population && population > 100_000,
      ) ?? cities[0]!
    ).country;
  return settled ? (here ?? null) : undefined;
}

/** "the town of X", "the port city X". */
function isSettled(line: Line, from: number): boolean {
  const last = line.tokens[from - 1]?.lemma ?? '';
  if (last === 'of') return SETTLEMENT.has(line.tokens[from - 2]?.lemma ?? '');
  return SETTLEMENT.has(last) && !VAGUE.has(last);
}

const VAGUE = new Set(['state', 'area', 'base', 'region']);

/** The state or region in ", Norway". */
function besides(line: Line, to: number): Hit | undefined {
  const hit = line.words[to] === ',' ? line.hitAt[to + 1] : undefined;
  return hit && (hit.sense.source === 'state' || hit.sense.source === 'region') ? hit : undefined;
}
