import { duration, lasting, type Reading, vague } from '../reading.ts';
import type { Match, Rule } from '../rule.ts';
import type { Unit } from '../stretch.ts';
import { countOf } from './relativevalues.ts';

const WHICH =
  '(last|past|next|first|coming|following|previous|preceding|ensuing|intervening|final|other|same|another|additional|full|remaining|upcoming)';
const KIND =
  '(more|additional|full|long|straight|consecutive|trading|working|business|calendar|whole|solid|previous|following|further|brutal|bloody|difficult|hard|intense|turbulent|successive)';

/** Lengths of time and ages. */
export const DURATIONS: readonly Rule[] = [
  {
    name: 'length',
    pattern: `(the|a|that|these|those|his|her|its|their)? w:${WHICH}? q:@quantity w2:${WHICH}? h:(-)? ${KIND}? -? u:(UNIT|UNITS) (- old|- long|old|long|of age|or so|or more)? x:(period|term|span|stretch)?`,
    value: length,
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
    counterexamples: ['He waited a second time.', 'Three quarters of them left.'],
  },
  {
    name: 'length and a half',
    pattern: '(a|an|one) u:UNIT and a half',
    value: (m) => lasting(duration(1.5, m.kind<Unit>('u', 'UNIT')!)),
    examples: [['It took [a year and a half].', 'P1Y6M']],
  },
  {
    name: 'length of some kind',
    pattern: '(the|a|an|his|her|its|their)? u:UNIT - (long|old)',
    value: (m) => ({ ...lasting(duration(1, m.kind<Unit>('u', 'UNIT')!)), from: 'u' }),
    examples: [['The [year-long] siege ended.', 'P1Y']],
  },
  {
    name: 'open length',
    pattern:
      '(the|his|her|their|its|these|those)? w:(coming|recent|past|last|next|previous|following|early|final|more recent)? u:UNITS (l:(- (long|old))|ahead)? ((or|and) UNITS)?',
    value: openLength,
    examples: [
      ['It took [months].', 'PXM'],
      ['The [decades-old] feud ended.', 'PXE'],
    ],
    counterexamples: ['He seconds the motion.'],
  },
  {
    name: 'opening unit',
    pattern: 'the (first|final|opening|closing) u:UNIT',
    value: (m) => {
      const unit = m.kind<Unit>('u', 'UNIT')!;
      return unit !== 'day' && unit !== 'quarter' && /^\s+of\s+\D/.test(m.after)
        ? lasting(duration(1, unit))
        : undefined;
    },
    examples: [['In [the first year] of the war trade fell.', 'P1Y']],
    counterexamples: ['The first hour came.'],
  },
  {
    name: 'a while',
    pattern: '(a|quite a)? (while|long while|long time|short time|short while)|(quite)? some time',
    value: (m) =>
      /^(?:while|long|short)\b/i.test(m.text.slice(m.start, m.end)) ? undefined : lasting('PXX'),
    examples: [['It took [a long time].', 'PXX']],
    counterexamples: ['While they spoke it rained.'],
  },
];

function length(m: Match): Reading | undefined {
  const unit = m.kind<Unit>('u', 'UNIT') ?? m.kind<Unit>('u', 'UNITS')!;
  const words = m.words('q');
  const single = m.kind('u', 'UNIT') !== undefined;
  if (/^(?:an?|one|another)$/.test(words) && unit === 'second') return undefined;
  if (single && !m.has('h') && /^(?:a few|several|many|some|few|couple of|a couple)$/.test(words))
    return undefined;
  if (unit === 'quarter' && !m.has('w') && !/several/.test(words)) return undefined;
  if (m.number('q') === 0) return undefined;
  const bare = m.has('h') && !m.has('x') && !m.has('w');
  return { ...lasting(duration(countOf(m), unit)), ...(bare ? { from: 'q' } : {}) };
}

function openLength(m: Match): Reading | undefined {
  const unit = m.kind<Unit>('u', 'UNITS')!;
  const w = m.words('w');
  if (/^these days$/i.test(m.text.slice(m.start, m.end))) return undefined;
  if ((unit === 'second' || unit === 'quarter' || unit === 'minute') && !w) return undefined;
  if (/recent/.test(w))
    return unit === 'year' || unit === 'day' ? vague('PAST_REF') : lasting(duration(undefined, unit));
  if (w === 'coming') return vague('FUTURE_REF');
  if (w === 'past' && m.lexemes[m.from]!.word === 'past') return vague('PAST_REF');
  return { ...lasting(duration(undefined, unit)), ...(m.has('l') ? { from: 'u' } : {}) };
}
