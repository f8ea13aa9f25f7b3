import type { Rule } from '../../rule.ts';
import { DAYS } from './days.ts';
import { DIGITS } from './digits.ts';
import { MONTHS } from './months.ts';
import { WITHIN } from './within.ts';
import { YEARS } from './years.ts';

/** Absolute dates: days, months, years, decades, centuries, as ISO 8601 and newspapers write them. */
export const DATES: readonly Rule[] = [...DIGITS, ...DAYS, ...MONTHS, ...YEARS, ...WITHIN];
