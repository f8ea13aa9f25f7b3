import { type Reading, stated } from '../../reading.ts';
import type { Match, Rule } from '../../rule.ts';
import { century, decade, year } from '../../stretch.ts';
import { shortYear, yearIn } from './yearof.ts';

/** Years, decades and centuries, of our era and before it. */
export const YEARS: readonly Rule[] = [
  {
    name: 'year',
    pattern: 'y:YEAR',
    value: bareYear,
    examples: [
      ['The pact of [1994] stands.', '1994'],
      ['Since [2011], war has raged.', '2011'],
    ],
    counterexamples: ['Some 2000 people fled.', 'It cost $2000 a head.'],
  },
  {
    name: 'year so called',
    pattern: 'the (year|years) y:(YEAR|YEARWORD|SPELLED)',
    value: (m) => (m.number('y')! > 999 ? stated(year(m.number('y')!)) : undefined),
    examples: [['By [the year 2030] it ends.', '2030']],
  },
  {
    name: 'year in words',
    pattern: 'y:YEARWORD',
    value: (m) => (m.number('y')! > 1300 ? stated(year(m.number('y')!)) : undefined),
    examples: [['He left in [nineteen ninety-six].', '1996']],
  },
  {
    name: 'short year',
    pattern: 'y:YY',
    value: (m) => stated(year(yearIn(m)!)),
    examples: [["The class of ['68] marched.", '1968']],
  },
  {
    name: 'year of an era',
    pattern: '(the year)? y:NUM e:ERA',
    value: (m) => ofEra(m, m.kind('e', 'ERA')!),
    examples: [
      ['Caesar fell in [44 BC].', 'BC0044'],
      ['Rome burned in [64 AD].', '0064'],
    ],
  },
  {
    name: 'years of an era',
    pattern: 'a:NUM (-|to|and|until|through) b:NUM e:ERA',
    value: (m) => {
      const era = m.kind('e', 'ERA')!;
      const [a, b] = [m.number('a')!, m.number('b')!].map((y) => year(era < 0 ? 1 - y : y));
      return a!.first < b!.first
        ? [
            { ...stated(a!), to: 'a' },
            { ...stated(b!), from: 'b' },
          ]
        : undefined;
    },
    examples: [['The war of [264]–241 BC was long.', 'BC0264']],
  },
  {
    name: 'era before year',
    pattern: 'ad y:NUM',
    value: (m) => (m.text.slice(m.start, m.start + 2) === 'AD' ? ofEra(m, 1) : undefined),
    examples: [['Rome burned in [AD 64].', '0064']],
    counterexamples: ['The ad 64 people saw.'],
  },
  {
    name: 'years from one to another',
    pattern: 'a:YEAR - b:TWO',
    value: (m) => {
      const a = m.number('a')!;
      const b = Math.floor(a / 100) * 100 + m.number('b')!;
      return b > a
        ? [
            { ...stated(year(a)), to: 'a' },
            { ...stated(year(b)), from: 'b' },
          ]
        : undefined;
    },
    examples: [['The war of [1950]-53 ended.', '1950']],
  },
  {
    name: 'fiscal year',
    pattern: 'the? (fiscal|financial) year? y:YEAR',
    value: (m) => stated(year(m.number('y')!)),
    examples: [['Aid rose in [fiscal 2022].', '2022']],
  },
  {
    name: 'decade',
    pattern: '(the|his|her)? d:DECADE',
    value: (m) => {
      const n = m.number('d')!;
      const words = m.text.slice(m.start, m.end);
      if (n < 100 && !/^the\b|['’]\d/i.test(words)) return undefined;
      return n < 100 ? stated(decade(shortYear(n))) : stated(decade(n));
    },
    examples: [
      ['In [the 1990s] it opened.', '199'],
      ["In [the '90s] it opened.", '199'],
    ],
  },
  {
    name: 'decade in words',
    pattern: 'the (nineteen -?)? d:NINETIES',
    value: (m) => stated(decade(1900 + m.kind('d', 'NINETIES')!)),
    examples: [['In [the nineties] it opened.', '199']],
  },
  {
    name: 'century',
    pattern: 'the? n:NTH -? (century|centuries) e:ERA?',
    value: (m) => {
      const n = m.number('n')!;
      return n > 25 ? undefined : stated(century(m.kind('e', 'ERA') === -1 ? -100 * n : (n - 1) * 100));
    },
    examples: [
      ['In [the 19th century] it fell.', '18'],
      ['In [the third century BC] it fell.', 'BC02'],
    ],
  },
];

/** A year by its four digits, unless they count something. */
function bareYear(m: Match): Reading | undefined {
  const y = m.number('y')!;
  const { before, after } = m;
  const governed =
    /(?:\b(?:in|since|of|by|until|till|from|to|during|between|before|after|through|around|circa|and|the|mid|early|late|for|year)|[(/,–-])\s*$/i;
  if (
    /[$£€¥#@]\s?$|[.:]$/.test(before) ||
    /\b(?:about|some|than|nearly|over|almost|least|up to|No\.|Resolution)\s*$/i.test(before)
  )
    return undefined;
  if (/\b[A-Z]{2,}\s$/.test(before) && !governed.test(before)) return undefined;
  if (y > 2100 || (y < 1500 && !governed.test(before))) return undefined;
  const counted =
    /^[\s-]*(?:people|men|women|troops|soldiers|civilians|miles|metres|meters|feet|km|kilomet|tons?|tonnes|dollars|euros|pounds|guns|tanks|prisoners|aircraft|ships|casualties|dead|killed|wounded|metric|GMT|UTC|hours|local|percent|per cent|million|billion|thousand|points|jobs|homes|houses|cases|deaths|square|refugees|others?|more|years|days|yards|acres|hectares|barrels|workers|members|students|votes|protesters|infantry|cavalry|strong)\b/i;
  if (counted.test(after) || /^[.,]\d|^%/.test(after)) return undefined;
  return stated(year(y));
}

/** A year before (−1) or of (1) our era. */
function ofEra(m: Match, era: number): Reading | undefined {
  const y = m.number('y')!;
  if (y > 12_000 || y === 0) return undefined;
  return stated(year(era < 0 ? 1 - y : y));
}
