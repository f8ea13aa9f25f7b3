import type { TimexType } from '../../model/article.ts';

/** Words before an expression that become part of it and set its TIMEX3 `mod` (ISO-TimeML, table of `mod` values). */
export interface Modifier {
  readonly name: string;
  readonly pattern: string;
  readonly mod: string | null;
  readonly of: readonly TimexType[];
  /** What must not follow it: "over the next three years" is no "more than". */
  readonly unless?: RegExp;
  readonly examples: readonly (readonly [sentence: string, value: string, mod: string | null])[];
}

const DATES: readonly TimexType[] = ['DATE', 'TIME'];
const LENGTHS: readonly TimexType[] = ['DURATION'];
const ANY: readonly TimexType[] = ['DATE', 'TIME', 'DURATION'];

/** In order: the first that fits is taken. */
export const MODIFIERS: readonly Modifier[] = [
  {
    name: 'start',
    pattern:
      '(the)? very? (early (on|in)?|beginning of|start of|onset of|opening (days|weeks|months) of|early (days|part|weeks|months) of) -?',
    mod: 'START',
    of: DATES,
    examples: [
      ['It fell in [early March 2019].', '2019-03', 'START'],
      ['It fell at [the beginning of 2019].', '2019', 'START'],
      ['It fell [early in 2019].', '2019', 'START'],
    ],
  },
  {
    name: 'middle',
    pattern: '(the)? (mid -?|middle of|midst of|middle (days|part) of)',
    mod: 'MID',
    of: DATES,
    examples: [
      ['It fell in [mid-2011].', '2011', 'MID'],
      ['It fell in [the mid-1990s].', '199', 'MID'],
    ],
  },
  {
    name: 'end',
    pattern:
      '(the)? very? (late in?|end of|close of|(closing|final|last) (days|weeks|months) of|(latter|last|late|later) part of) -?',
    mod: 'END',
    of: DATES,
    examples: [
      ['It fell in [late 2022].', '2022', 'END'],
      ['It fell at [the end of May].', '2023-05', 'END'],
    ],
  },
  {
    name: 'earlier',
    pattern: 'earlier (in|on)?',
    mod: 'START',
    of: DATES,
    examples: [['It fell [earlier this month].', '2023-09', 'START']],
  },
  {
    name: 'later',
    pattern: 'later (in|on)?',
    mod: 'END',
    of: DATES,
    examples: [['It falls [later this month].', '2023-09', 'END']],
  },
  {
    name: 'most of',
    pattern:
      '(much|most|part|parts|all|some|a good part|the (rest|remainder|whole|course|duration)) of|sometime|as (recently|early|late) as',
    mod: null,
    of: DATES,
    examples: [['It lasted [most of 2011].', '2011', null]],
  },
  {
    name: 'about',
    pattern: '(around|about|approximately|circa|roughly|an estimated|some|close to)',
    mod: 'APPROX',
    of: ANY,
    examples: [
      ['It took [about two years].', 'P2Y', 'APPROX'],
      ['It fell [around 3 May].', '2023-05-03', 'APPROX'],
    ],
  },
  {
    name: 'nearly',
    pattern: '(nearly|almost)',
    mod: 'LESS_THAN',
    of: ANY,
    examples: [['It took [nearly two years].', 'P2Y', 'LESS_THAN']],
  },
  {
    name: 'less than',
    pattern: '(less than|under|just under|fewer than)',
    mod: 'LESS_THAN',
    of: LENGTHS,
    examples: [['It took [less than two years].', 'P2Y', 'LESS_THAN']],
  },
  {
    name: 'more than',
    pattern: '(more than|over|well over|just over|longer than|a little (more than|over))',
    mod: 'MORE_THAN',
    of: LENGTHS,
    unless: /^\s*(?:the|this|that|these|those|his|her|its|their|last|next|past)\b/i,
    examples: [['It took [more than two years].', 'P2Y', 'MORE_THAN']],
  },
  {
    name: 'at least',
    pattern: '(at least|no (less|fewer) than)',
    mod: 'EQUAL_OR_MORE',
    of: ANY,
    examples: [['It took [at least two years].', 'P2Y', 'EQUAL_OR_MORE']],
  },
  {
    name: 'at most',
    pattern: '(at most|no (more|longer|later) than|up to|as many as)',
    mod: 'EQUAL_OR_LESS',
    of: LENGTHS,
    examples: [['It took [up to two years].', 'P2Y', 'EQUAL_OR_LESS']],
  },
];
