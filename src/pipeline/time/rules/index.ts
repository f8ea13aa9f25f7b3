import type { Rule } from '../rule.ts';
import { CLOCK } from './clock.ts';
import { DATES } from './dates/index.ts';
import { DURATIONS } from './durations.ts';
import { FEASTS } from './holidays.ts';
import { NAMED } from './periods.ts';
import { QUARTERS } from './quarters.ts';
import { RELATIVE } from './relative.ts';
import { SETS } from './sets.ts';
import { VAGUE } from './vague.ts';
import { WEEKDAYS } from './weekdays.ts';

/** All rules; of two that match equally many words the earlier is tried first. */
export const RULES: readonly Rule[] = [
  ...DATES,
  ...WEEKDAYS,
  ...QUARTERS,
  ...RELATIVE,
  ...CLOCK,
  ...FEASTS,
  ...NAMED,
  ...SETS,
  ...DURATIONS,
  ...VAGUE,
];

/** Parts that many patterns share, by the name they are called with (`@quantity`). */
export const MACROS: Readonly<Record<string, string>> = {
  quantity:
    'N (and a? half)?|FRACTION|half (a|an)?|(a|an) half|a few|a couple of?|couple of|several|many|some|few|numerous|a dozen|dozens of|hundreds of|a|an|another|N (to|or|-) N|one',
};
