import type { Rule } from '../../rule.ts';
import { dayMonth, twoDays } from './dayvalues.ts';

/** Days of a named month, as newspapers write them. */
export const DAYS: readonly Rule[] = [
  {
    name: 'day month year',
    pattern:
      '(w:WEEKDAY ,?)? the? d:(DOM|DOMTH) (-|of|day of)? m:MONTH (,? (-|of)? y:(YEAR|YY)|,? (of)? v:(this year|last year|next year|that year|the same year))?',
    value: dayMonth,
    examples: [
      ['They met on [13 September].', '2023-09-13'],
      ['They met on [Wednesday, 13 September 2023].', '2023-09-13'],
      ['They met on [the 13th of September, 2021].', '2021-09-13'],
      ['The truce of [29 February 2024] held.', '2024-02-29'],
      ['They met on [23 August last year].', '2022-08-23'],
      ['War came in June 1914; on [6 July of that year] it spread.', '1914-07-06'],
      ['It was dated [31 June 2023].', null],
    ],
    counterexamples: ['She said 12 may come.'],
  },
  {
    name: 'month day year',
    pattern:
      '(w:WEEKDAY ,?)? m:MONTH the? d:(DOM|DOMTH) (,? (of)? y:(YEAR|YY)|,? (of)? v:(this year|last year|next year|that year|the same year))?',
    value: dayMonth,
    examples: [
      ['They met on [Sept. 13, 2021].', '2021-09-13'],
      ['They met [Wednesday, September 13].', '2023-09-13'],
      ['It opens [October 3rd].', '2023-10-03'],
      ['It was dated [Feb. 29, 2023].', null],
    ],
    counterexamples: ['They may 5 times refuse.'],
  },
  {
    name: 'month with its day spelled',
    pattern: '(w:WEEKDAY ,?)? m:MONTH the? d:NTH (,? y:(YEAR|YEARWORD))?',
    value: dayMonth,
    examples: [['The vote is on [March third, 2024].', '2024-03-03']],
  },
  {
    name: 'spelled day of a month',
    pattern: 'the? d:NTH (day)? of m:MONTH (,? y:(YEAR|YEARWORD))?',
    value: dayMonth,
    examples: [['He spoke on [the fourth of July].', '2023-07-04']],
  },
  {
    name: 'day, month and year between marks',
    pattern: 'd:DOM (-|/) m:MONTH (-|/) y:(YEAR|TWO)',
    value: dayMonth,
    examples: [['Filed [31/Oct/1974] in Geneva.', '1974-10-31']],
  },
  {
    name: 'two days of a month',
    pattern: 'a:(DOM|DOMTH) (-|and|to|until|through|or|,) b:(DOM|DOMTH) (of)? m:MONTH (,? y:YEAR)?',
    value: twoDays,
    examples: [['From [12] to 17 September it rained.', '2023-09-12']],
  },
  {
    name: 'month and two days',
    pattern: 'm:MONTH a:(DOM|DOMTH) (-|and|to|until|through|or) b:(DOM|DOMTH) (,? y:YEAR)?',
    value: twoDays,
    examples: [['From [September 12] to 17, 2022, it rained.', '2022-09-12']],
  },
];
