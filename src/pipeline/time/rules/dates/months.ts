import { parts } from '../../../../model/day.ts';
import { type Reading, relative, stated } from '../../reading.ts';
import { monthOf, type Reference, told } from '../../reference.ts';
import type { Match, Rule } from '../../rule.ts';
import { month } from '../../stretch.ts';
import { nearYear, yearIn } from './yearof.ts';

/** Whole months, with or without their year. */
export const MONTHS: readonly Rule[] = [
  {
    name: 'month year',
    pattern: 'm:MONTH (,|of|,? in|of the year|-)? y:(YEAR|YEARWORD|YY)',
    value: (m) => stated(month(yearIn(m)!, m.kind('m', 'MONTH')!)),
    examples: [
      ['Signed in [March 2019] in Rome.', '2019-03'],
      ['Signed in [March of 2019] in Rome.', '2019-03'],
      ['Signed in [Sept. nineteen ninety-six].', '1996-09'],
    ],
  },
  {
    name: 'month of a told year',
    pattern: 'm:MONTH (,? of)? (that|the same) year',
    value: (m, r) => relative(month(parts(told(r).first).year, m.kind('m', 'MONTH')!)),
    examples: [['In 2015 talks opened; in [June of that year] they failed.', '2015-06']],
  },
  {
    name: 'month of a near year',
    pattern: 'm:MONTH (,? of)? w:(this|last|next|the previous|the following) year',
    value: (m, r) => relative(month(nearYear(m, r), m.kind('m', 'MONTH')!)),
    examples: [
      ['It fell in [June last year].', '2022-06'],
      ['It opens in [May of next year].', '2024-05'],
    ],
  },
  {
    name: 'month',
    pattern: 'm:MONTH',
    value: bareMonth,
    examples: [
      ['They signed in [March].', '2023-03'],
      ['They will sign in [November].', '2023-11'],
      ['They signed in [December].', '2022-12'],
    ],
    counterexamples: ['They may march on Paris.', 'Theresa May spoke.'],
  },
];

/** A month without a year, unless the word is a name or too short to be one. */
function bareMonth(m: Match, r: Reference): Reading | undefined {
  const word = m.text.slice(m.start, m.end);
  const short = /^(?:Mar|Jan|Jun|Dec|Sep|Oct|Apr|Nov|Aug|Jul|Feb)$/.test(word);
  if (
    /^[a-z]/.test(word) ||
    (short && !/\b(?:in|by|since|until|from|to|after|before|late|early|mid)\s$/i.test(m.before))
  ) {
    return undefined;
  }
  return isName(m, word) ? undefined : relative(monthOf(r, m.kind('m', 'MONTH')!));
}

const IN =
  /(?:^|[\s(])(?:in|of|by|since|until|till|during|from|to|through|and|or|between|before|after|for|late|early|last|next|this|mid|that|each|every|earlier|on|the|a|-|–|,)\s*[-–(]?\s*$|\($/i;

/** Whether a month's name is here that of a person, an auxiliary or a walk. */
function isName(m: Match, word: string): boolean {
  if (word === 'March' && /^\s+(?:on|of the|of \p{Lu})/u.test(m.after)) return true;
  if (!/^(?:May|March|August|April|June)$/.test(word) || IN.test(m.before)) return false;
  const afterName = /\p{Lu}[\p{L}.]*\s+$/u.test(m.before);
  const beforeName = /^\s+\p{Lu}\p{Ll}/u.test(m.after);
  if (word !== 'May') return afterName || beforeName;
  return afterName || beforeName || /^\s*[’']s\b|^\s+\p{Ll}/u.test(m.after) || /\p{L}\s*$/u.test(m.before);
}
