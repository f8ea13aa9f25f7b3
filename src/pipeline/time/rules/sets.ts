import { duration, every } from '../reading.ts';
import type { Rule } from '../rule.ts';
import type { Unit } from '../stretch.ts';
import { countOf } from './relativevalues.ts';

const OFTEN: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'XXXX-XX-XX',
  everyday: 'XXXX-XX-XX',
  weekly: 'XXXX-WXX',
  monthly: 'XXXX-XX',
  quarterly: 'P3M',
  annual: 'XXXX',
  annually: 'XXXX',
  yearly: 'XXXX',
};

/** Recurrences, by ISO-TimeML: a period (`P1Y`) or a date with its unknown digits as X (`XXXX-WXX-2`). */
export const SETS: readonly Rule[] = [
  {
    name: 'every unit',
    pattern: '(each|every) (single|and every)? o:other? u:UNIT',
    value: (m) => every(duration(m.has('o') ? 2 : 1, m.kind<Unit>('u', 'UNIT')!)),
    examples: [
      ['They meet [every year].', 'P1Y'],
      ['They meet [every other week].', 'P2W'],
    ],
  },
  {
    name: 'every so many units',
    pattern: '(each|every) q:@quantity u:UNITS',
    value: (m) => every(duration(countOf(m), m.kind<Unit>('u', 'UNITS')!)),
    examples: [['They meet [every four years].', 'P4Y']],
  },
  {
    name: 'every weekday',
    pattern: '((each|every) w:WEEKDAY|v:WEEKDAYS) (p:DAYPART)?',
    value: (m) => {
      const n = m.kind('w', 'WEEKDAY') ?? m.kind('v', 'WEEKDAYS')!;
      const part = m.has('p') ? `T${m.kind<string>('p', 'DAYPART')}` : '';
      return every(`XXXX-WXX-${n === 0 ? 7 : n}${part}`);
    },
    examples: [
      ['They meet [every Tuesday].', 'XXXX-WXX-2'],
      ['They meet on [Sundays].', 'XXXX-WXX-7'],
    ],
  },
  {
    name: 'every part of a day, every weekend',
    pattern: '((each|every) p:DAYPART|e:((each|every) weekend|weekends))',
    value: (m) => every(m.has('e') ? 'XXXX-WXX-WE' : `XXXX-XX-XXT${m.kind<string>('p', 'DAYPART')}`),
    examples: [
      ['They shell it [every night].', 'XXXX-XX-XXTNI'],
      ['They march on [weekends].', 'XXXX-WXX-WE'],
    ],
  },
  {
    name: 'weekday nights',
    pattern: 'w:WEEKDAY p:(mornings|afternoons|evenings|nights)',
    value: (m) => every(`XXXX-WXX-${m.kind('w', 'WEEKDAY') || 7}T${m.kind<string>('p', 'DAYPART')}`),
    examples: [['They meet on [Tuesday nights].', 'XXXX-WXX-2TNI']],
  },
  {
    name: 'every month by name',
    pattern: '(each|every) m:MONTH',
    value: (m) => every(`XXXX-${String(m.kind('m', 'MONTH')!).padStart(2, '0')}`),
    examples: [['They meet [each July].', 'XXXX-07']],
  },
  {
    name: 'every season',
    pattern: '((each|every) s:SEASON|(the)? (past|last)? (N)? t:SEASONS)',
    value: (m) => {
      if (m.has('t') && !/^the\b/i.test(m.text.slice(m.start, m.end))) return undefined;
      return every(`XXXX-${m.kind<string>('s', 'SEASON') ?? m.kind<string>('t', 'SEASONS')}`);
    },
    examples: [['They meet [every spring].', 'XXXX-SP']],
    counterexamples: ['He falls ill.'],
  },
  {
    name: 'often',
    pattern: 'w:(hourly|daily|everyday|weekly|monthly|quarterly|annual|annually|yearly)',
    value: (m) =>
      /^\s+(?:News|Mail|Star|Telegraph|Times|Express|Mirror|Post|Standard)\b/.test(m.after)
        ? undefined
        : every(OFTEN[m.words('w')]!),
    examples: [
      ['They meet [daily].', 'XXXX-XX-XX'],
      ['Their [annual] summit fell.', 'XXXX'],
    ],
    counterexamples: ['The Daily Mail wrote so.'],
  },
  {
    name: 'times a unit',
    pattern: '(once|twice|N times|several times) (a|an|each|per|every) u:UNIT',
    value: (m) => every(duration(1, m.kind<Unit>('u', 'UNIT')!)),
    examples: [['They meet [twice a year].', 'P1Y']],
  },
  {
    name: 'per unit',
    pattern: '(per|each and every) u:UNIT',
    value: (m) => every(duration(1, m.kind<Unit>('u', 'UNIT')!)),
    examples: [['It made 40 shells [per month].', 'P1M']],
  },
];
