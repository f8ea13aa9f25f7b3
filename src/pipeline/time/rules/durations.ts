import { duration, lasting, vague } from '../reading.ts';
import type { Rule } from '../rule.ts';
import type { Unit } from '../stretch.ts';
import { countOf } from './relative.ts';

/** Lengths of time and ages. */
export const DURATIONS: readonly Rule[] = [
  {
    name: 'length',
    pattern:
      '(the)? (last|past|next|first|coming|following|previous|final|other|same|another|additional|full)? q:@quantity (more|additional|full|long|straight|consecutive|trading|working|calendar)? -? u:(UNIT|UNITS) (- old|- long|old|long)?',
    value: (m) => {
      const unit = m.kind<Unit>('u', 'UNIT') ?? m.kind<Unit>('u', 'UNITS')!;
      const words = m.words('q');
      const single = m.kind('u', 'UNIT') !== undefined;
      if (/^(?:an?|one)$/.test(words) && unit === 'second') return undefined;
      if (single && /^(?:a few|several|many|some|few)$/.test(words)) return undefined;
      if (m.number('q') === 0) return undefined;
      return lasting(duration(countOf(m), unit));
    },
    examples: [
      ['It took [three weeks].', 'P3W'],
      ['It took [two and a half years].', 'P2Y6M'],
      ['It took [half an hour].', 'PT30M'],
      ['It took [several months].', 'PXM'],
      ['A [five-year] plan.', 'P5Y'],
      ['The [42-year-old] envoy left.', 'P42Y'],
      ['It took [two decades].', 'P20Y'],
      ['It rose in [the last three months].', 'P3M'],
    ],
    counterexamples: ['He waited a second time.'],
  },
  {
    name: 'open length',
    pattern: '(the)? (coming|recent|past|last|next|previous|following|early|final)? u:UNITS',
    value: (m) => {
      const unit = m.kind<Unit>('u', 'UNITS')!;
      if (unit === 'second' || unit === 'quarter') return undefined;
      const words = m.text.slice(m.start, m.end).toLowerCase();
      if (/recent/.test(words))
        return unit === 'year' || unit === 'day' ? vague('PAST_REF') : lasting(duration(undefined, unit));
      if (/^coming/.test(words)) return vague('FUTURE_REF');
      return lasting(duration(undefined, unit));
    },
    examples: [['It took [months].', 'PXM']],
  },
];
