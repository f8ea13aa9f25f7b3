import { type Day, dayOf } from './day.ts';
import type { Status } from './event.ts';
import type { When } from './when.ts';

/** Stands for the anchor of an event in the past that has no date: before every day. */
export const UNDATED_PAST: Day = -2_147_483_648;
/** Stands for the anchor of an event to come that has no date: after every day. */
export const UNDATED_FUTURE: Day = 2_147_483_647;

/** Where on the calendar an event is drawn, in days; `end` is exclusive. */
export interface Stretch {
  /** The day that orders events: a dot's place, or the first day of a bar or bracket. */
  readonly anchor: Day;
  readonly start: Day;
  readonly end: Day;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** Where an event is drawn; open ends are closed at the last day that is known, undated events stand at a margin. */
export function stretchOf(when: When, status: Status): Stretch {
  const first = day(when.start) ?? day(when.latestStart);
  const last = day(when.end) ?? day(when.earliestEnd);
  const known = first ?? (last === undefined ? undefined : last - 1);
  if (known === undefined) return undated(status);
  const end = Math.max(known + 1, last ?? known + 1);
  return {
    anchor: isDot(when) ? Math.floor((known + end - 1) / 2) : known,
    start: known,
    end,
    openStart: when.start === null,
    openEnd: when.end === null,
  };
}

/** Whether a date is drawn as a dot: some one day, near enough known. */
function isDot(when: When): boolean {
  return when.grain === 'day' && when.extent === 'within';
}

function undated(status: Status): Stretch {
  const ahead = status === 'planned' || status === 'possible';
  const anchor = ahead ? UNDATED_FUTURE : UNDATED_PAST;
  return { anchor, start: anchor, end: anchor, openStart: true, openEnd: true };
}

function day(date: string | null): Day | undefined {
  return date === null ? undefined : dayOf(date);
}
