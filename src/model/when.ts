import type { CivilDate } from './day.ts';

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
