import { type CivilDate, civil, type Day, dayFrom, plusMonths, plusYears } from './day.ts';

/** How finely a date is known. */
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century' | 'era';

/**
 * Where a date comes from: the text says it (`stated`), says it relative to another (`relative`), orders it against
 * another event (`event`), takes it from its surroundings (`passage`), or only the article's date is known (`publication`).
 */
export type Basis = 'stated' | 'relative' | 'event' | 'passage' | 'publication';

/**
 * A stretch of the calendar with its uncertainty. The act began no earlier than `start` and no later than `latestStart`
 * (both inclusive), ended no earlier than `earliestEnd` and no later than `end` (both exclusive); `null` is open.
 */
export interface When {
  /** ISO 8601-2 (Extended Date/Time Format) level 1, plus `..` for an open end. */
  readonly edtf: string;
  readonly start: CivilDate | null;
  readonly latestStart: CivilDate | null;
  readonly earliestEnd: CivilDate | null;
  readonly end: CivilDate | null;
  readonly grain: Grain;
  /** `lasting`: all of the stretch (12–17 September); `within`: some day of it; `null`: an end is open. */
  readonly extent: 'lasting' | 'within' | null;
  /** The time expression used, verbatim. */
  readonly text: string | null;
  readonly basis: Basis;
}

/** What `when` is told besides the date itself. */
export interface WhenOptions {
  readonly basis: Basis;
  /** The time expression used, verbatim; `null` if left out. */
  readonly text?: string | null;
  /** For a closed date; if left out, an interval `a/b` is `lasting` and a single date `within`. */
  readonly extent?: 'lasting' | 'within';
  /** If left out, read from the date: the coarser of an interval's two ends. */
  readonly grain?: Grain;
}

/**
 * The When of an EDTF date: level 1, plus `..` for an open end and `X` for unspecified digits of a year. A date marked
 * `~`, `?` or `%` is widened by 3 days, 1 month or 1 year, by its grain. Throws RangeError for anything else.
 */
export function when(edtf: string, options: WhenOptions): When {
  const [from, to] = endsOf(edtf);
  const single = !edtf.includes('/');
  const closed = from && to;
  const extent = closed ? (options.extent ?? (single ? 'within' : 'lasting')) : null;
  const earliest = from && (extent === 'within' || !closed ? from.first : (to?.first ?? from.first));
  const latest = to && (extent === 'within' || !closed ? to.last : (from?.last ?? to.last));
  return {
    edtf,
    start: from ? civil(from.first) : null,
    latestStart: latest == null ? null : civil(latest),
    earliestEnd: earliest == null ? null : civil(earliest + 1),
    end: to ? civil(to.last + 1) : null,
    grain: options.grain ?? coarser(from?.grain, to?.grain),
    extent,
    text: options.text ?? null,
    basis: options.basis,
  };
}

/** Whether `when` can read it. */
export function isEdtf(edtf: string): boolean {
  try {
    endsOf(edtf);
    return true;
  } catch {
    return false;
  }
}

interface Stretch {
  readonly first: Day;
  /** Inclusive. */
  readonly last: Day;
  readonly grain: Grain;
}

const GRAINS: readonly Grain[] = [
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'year',
  'decade',
  'century',
  'era',
];

function coarser(a: Grain | undefined, b: Grain | undefined): Grain {
  return GRAINS[Math.max(GRAINS.indexOf(a ?? 'day'), GRAINS.indexOf(b ?? 'day'))]!;
}

function endsOf(edtf: string): readonly [Stretch | undefined, Stretch | undefined] {
  const [a, b, more] = edtf.split('/');
  const single = b === undefined;
  const from = stretchOf(a!, edtf);
  const to = single ? from : stretchOf(b, edtf);
  const backwards = from && to && to.last < from.first;
  if (more !== undefined || backwards || (!from && !to)) throw new RangeError(`not a date: ${edtf}`);
  return [from, to];
}

const DATE =
  /^(-?\d{4}|Y-?\d{5,6}|-?\d{3}X|-?\d{2}XX)(?:-(\d\d)(?:-(\d\d)(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?)?)?([~?%]?)$/;
/** EDTF 8.1.1 season codes: their first month. Winter is the one that begins in December. */
const SEASONS: Record<number, number> = { 21: 3, 22: 6, 23: 9, 24: 12 };

function stretchOf(text: string, whole: string): Stretch | undefined {
  if (text === '..' || text === '') return undefined;
  const found = DATE.exec(text);
  const exact = found && exactly(found[1]!, found[2], found[3]);
  if (!exact) throw new RangeError(`not a date: ${whole}`);
  return found[4] ? widened(exact) : exact;
}

function exactly(year: string, month?: string, dayOfMonth?: string): Stretch | undefined {
  const unknown = year.replace(/[^X]/g, '').length;
  if (unknown) return month ? undefined : years(year, 10 ** unknown, unknown === 1 ? 'decade' : 'century');
  if (month === undefined) return years(year, 1, 'year');
  const y = Number(year.replace('Y', ''));
  if (dayOfMonth !== undefined) {
    const day = dayFrom(y, Number(month), Number(dayOfMonth));
    return day === undefined ? undefined : { first: day, last: day, grain: 'day' };
  }
  const season = SEASONS[Number(month)];
  const first = dayFrom(y, season ?? Number(month), 1);
  if (first === undefined) return undefined;
  return { first, last: plusMonths(first, season ? 3 : 1) - 1, grain: season ? 'season' : 'month' };
}

function years(text: string, count: number, grain: Grain): Stretch | undefined {
  const y = Number(text.replace('Y', '').replaceAll('X', text.startsWith('-') ? '9' : '0'));
  const first = dayFrom(y, 1, 1);
  return first === undefined ? undefined : { first, last: plusYears(first, count) - 1, grain };
}

function widened({ first, last, grain }: Stretch): Stretch {
  if (grain === 'day') return { first: first - 3, last: last + 3, grain };
  const step = grain === 'month' || grain === 'season' ? plusMonths : plusYears;
  const size = grain === 'decade' ? 10 : grain === 'century' ? 100 : 1;
  return { first: step(first, -size), last: step(last + 1, size) - 1, grain };
}
