import { parts } from '../../../model/day.ts';
import { duration, lasting, type Reading, relative, vague } from '../reading.ts';
import { away, now, type Reference, reported, told } from '../reference.ts';
import type { Match } from '../rule.ts';
import { around, plus, type Season, type Stretch, season, type Unit, week, weekend } from '../stretch.ts';

/** The unit that a match captured. */
export function unitOf(m: Match): Unit {
  const word = m.words('u');
  return word === 'weekend' ? 'weekend' : (m.kind<Unit>('u', 'UNIT') ?? m.kind<Unit>('u', 'UNITS')!);
}

/** What "this", "last", "next" or "the following" makes of a unit. */
export function nearUnit(m: Match, r: Reference): Reading | undefined {
  const unit = unitOf(m);
  const w = m.words('w');
  const the = m.lexemes[m.from]!.word === 'the';
  if ((w === 'last' || w === 'past') && the && /^\s+of\s+(?:the|his|her|its|their|World)\b/.test(m.after)) {
    return lasting(duration(1, unit));
  }
  if (isClock(unit)) return undefined;
  if (w === 'same') return thatUnit(m, r);
  if (w === 'following' || (w === 'next' && the) || w === 'previous')
    return fromTold(r, unit, w === 'previous' ? -1 : 1);
  if ((w === 'past' || w === 'last') && the && unit === 'day') return lasting('P1D');
  const n = w === 'last' || w === 'past' ? -1 : w === 'next' || w === 'coming' || w === 'upcoming' ? 1 : 0;
  return relative(away(r, n, unit));
}

function isClock(unit: Unit): boolean {
  return unit === 'second' || unit === 'minute' || unit === 'hour';
}

function fromTold(r: Reference, unit: Unit, n: number): Reading {
  const at = told(r);
  return relative(around(plus(unit === 'day' && n > 0 ? at.last : at.first, n, unit), unit));
}

/** The unit that holds the date last told. */
export function thatUnit(m: Match, r: Reference): Reading | undefined {
  const unit = unitOf(m);
  return isClock(unit) ? undefined : relative(around(told(r).first, unit));
}

const ORDER: readonly Unit[] = ['day', 'week', 'month', 'quarter', 'year', 'decade', 'century', 'millennium'];

/** A date so many units before or after a day, no finer than the unit and no finer than what it hangs on. */
export function shifted(m: Match, r: Reference, at: number, sign: 1 | -1): Reading | undefined {
  const unit = unitOf(m);
  const n = countOf(m);
  if (n === undefined) return vague(sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
  if (isClock(unit)) return undefined;
  if (unit === 'year' && n === 1 && hangs(r, sign, m))
    return relative(around(plus(reported(r).first, sign, unit), 'quarter'));
  const whole = plus(at, sign * Math.floor(n), unit);
  const to = n % 1 ? plus(whole, sign * Math.round((n % 1) * 12), 'month') : whole;
  const grain = unit === 'week' || unit === 'fortnight' ? 'day' : ORDER.includes(unit) ? unit : 'day';
  return relative(around(to, n % 1 ? 'month' : grain));
}

/** Whether a year's difference is between quarters: figures are compared with the quarter told. */
function hangs(r: Reference, sign: number, m: Match): boolean {
  const alone =
    r.last === undefined && sign < 0 && m.text.slice(m.start, m.end).toLowerCase() === 'a year earlier';
  return alone || r.last?.unit === 'quarter';
}

/** How many, of `@quantity`; `undefined` where the text leaves it open. */
export function countOf(m: Match): number | undefined {
  const words = m.words('q');
  const n = m.number('q');
  const halfMore = / half$/.test(words) ? 0.5 : 0;
  if (n !== undefined) return / (?:to|or|-) /.test(words) ? undefined : n + halfMore;
  if (/^half/.test(words)) return 0.5;
  if (/couple/.test(words)) return 2;
  if (/dozen/.test(words)) return 12;
  if (/^an? (?:half|few)/.test(words)) return /half/.test(words) ? 0.5 : undefined;
  return /^(?:an?|another|one|the)\b/.test(words) ? 1 + halfMore : undefined;
}

/** What "last", "this" or "next" makes of a month by name. */
export function nearMonth(m: Match, r: Reference): Reading | undefined {
  const word = m.text.slice(m.spanOf('m')!.start, m.spanOf('m')!.end);
  if (/^[a-z]/.test(word)) return undefined;
  const mm = m.kind('m', 'MONTH')!;
  const w = m.words('w');
  const at = w === 'following' || w === 'previous' ? told(r).first : now(r);
  const { year: y, month: from } = parts(at);
  if (w === 'this') return relative(around(plus(at, mm - from, 'month'), 'month'));
  const back = w === 'last' || w === 'past' || w === 'previous';
  const shift = back ? (mm < from ? 0 : -1) : mm > from ? 0 : 1;
  return relative(
    around(plus(around(at, 'year').first, mm - 1 + 12 * shift, 'month'), 'month'),
    y ? undefined : '',
  );
}

const SEASON_MONTH: Record<Season, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** What "last", "this" or "next" makes of a season. */
export function nearSeason(m: Match, r: Reference): Reading {
  const code = m.kind<Season>('s', 'SEASON')!;
  const w = m.words('w');
  const at = w === 'following' || w === 'previous' ? told(r).first : now(r);
  const y = parts(at).year;
  const options = [y - 2, y - 1, y, y + 1].map((n) => season(n, code));
  if (w === 'this')
    return relative(options.find((s) => s.last >= at - 200 && s.first <= at + 200) ?? options[2]!);
  if (w === 'last' || w === 'past' || w === 'previous')
    return relative(options.filter((s) => s.last < at).at(-1)!);
  return relative(options.find((s) => s.first > at)!);
}

/** A season without a year, unless the word is a verb or a name. */
export function bareSeason(m: Match, r: Reference): Reading | undefined {
  const word = m.words('s');
  const governed =
    /\b(?:in|by|during|since|until|till|throughout|through|before|after|early|late|mid|of|for|and|or|that|each|every|to|from|over|a|harsh|severe)\s*[-–]?\s*(?:the\s*)?$/i;
  const the = m.lexemes[m.from]!.word === 'the';
  const verb = word === 'fall' || (word === 'spring' && !the);
  if (verb && !/\b(?:in|by|during|since|until|throughout|early|late|mid|last|this)\s*$/i.test(m.before))
    return undefined;
  if (verb && /^\s+(?:of|in|from|to)\s+(?!\d)/.test(m.after)) return undefined;
  if (verb && !governed.test(m.before)) return undefined;
  if (/^\s+(?:quarters|olympics|games|school|session|palace|offensive|camp)/i.test(m.after)) return undefined;
  const at = now(r);
  const code = m.kind<Season>('s', 'SEASON')!;
  const y = parts(at).year;
  const past = r.tense !== 'future' && !r.narrative && SEASON_MONTH[code] > parts(at).month + 1;
  const turn = r.narrative && code === 'WI' && parts(at).month > 7 ? 1 : 0;
  return relative(season(past ? y - 1 : y + turn, code));
}

/** The weekend just past, or to come where the sentence looks ahead. */
export function weekendOf(r: Reference): Stretch {
  const at = now(r);
  const inIt = parts(at).weekday === 0 || parts(at).weekday === 6;
  return weekend(r.tense === 'future' || inIt ? at : at - 7);
}

/** The year, month, week or day that a text is in. */
export function theUnit(m: Match, r: Reference): Reading | undefined {
  const unit = unitOf(m);
  if (unit !== 'year' && unit !== 'month' && unit !== 'week' && unit !== 'quarter' && unit !== 'day')
    return undefined;
  if (unit === 'day' && !/\b(?:of|on|during|in|for|later|earlier)\s*$/i.test(m.before)) return undefined;
  if (/^\s+(?:before|after|that|when|of|he|she|they|it|we|I|following|since|in which)\b/.test(m.after))
    return undefined;
  const at = r.narrative ? told(r).first : now(r);
  return relative(unit === 'week' ? week(at) : around(at, unit));
}

/** The day that "two days later" counts from; `undefined` where nothing told is fine enough. */
export function hangingOn(m: Match, r: Reference): number | undefined {
  if (!r.last) return undefined;
  const unit = unitOf(m);
  const coarse = r.last.last - r.last.first > 100;
  return coarse && (unit === 'day' || unit === 'week') ? r.lastDay : r.last.first;
}
