import { relative, vague } from '../reading.ts';
import { told } from '../reference.ts';
import type { Rule } from '../rule.ts';

/** Past, present and future without a date. */
export const VAGUE: readonly Rule[] = [
  {
    name: 'now',
    pattern: '(right|just|even|until)? now',
    value: (m) => (/^\s+that\b/i.test(m.after) ? undefined : vague('PRESENT_REF')),
    examples: [['They are [now] at war.', 'PRESENT_REF']],
    counterexamples: ['Now that they met, all is well.'],
  },
  {
    name: 'present',
    pattern:
      '(currently|at present|the present|presently|nowadays|these days|(the|this) moment|the present day|modern day|present - day|present time|the time being|current)',
    value: () => vague('PRESENT_REF'),
    examples: [['They are [currently] at war.', 'PRESENT_REF']],
  },
  {
    name: 'past',
    pattern:
      '(recently|recent|formerly|lately|the past|the recent past|long ago|once upon a time|more recently|most recently)',
    value: () => vague('PAST_REF'),
    examples: [['They met [recently].', 'PAST_REF']],
  },
  {
    name: 'former',
    pattern: 'former',
    value: (_, r) => (r.history ? vague('PAST_REF') : undefined),
    examples: [['In 1871, 1872, 1873 and 1874 the [former] king ruled.', 'PAST_REF']],
    counterexamples: ['The former king spoke.'],
  },
  {
    name: 'previously',
    pattern: '(previously|in earlier times)',
    value: (_, r) => (r.narrative ? undefined : vague('PAST_REF')),
    examples: [['They had met [previously].', 'PAST_REF']],
  },
  {
    name: 'soon',
    pattern: '(soon|shortly)',
    value: (m, r) =>
      r.narrative ||
      /^\s+(?:after|before|as|enough)\b/i.test(m.after) ||
      /\b(?:as|too|so)\s*$/i.test(m.before)
        ? undefined
        : vague('FUTURE_REF'),
    examples: [['They will meet [soon].', 'FUTURE_REF']],
    counterexamples: ['Soon after the vote they met.'],
  },
  {
    name: 'future',
    pattern:
      '((the|its|their|his|her)? (near|immediate|foreseeable|distant)? future|the (near|short|long) term|a later (date|time)|as soon as possible)',
    value: () => vague('FUTURE_REF'),
    examples: [['They may meet in [the near future].', 'FUTURE_REF']],
  },
  {
    name: 'the time',
    pattern: '((the|that|this|the same) (same)? time|this period|that period)',
    value: (m, r) => {
      const words = m.text.slice(m.start, m.end).toLowerCase();
      if (
        /^\s+(?:to|for|of|has|limit|frame|table|line|zone|difference|around|when|that|they|he|she|it|we|I)\b/.test(
          m.after,
        )
      )
        return undefined;
      if (r.narrative && r.last) return relative(told(r));
      return /\b(?:at|by)\s*$/i.test(m.before) && /^(?:the|that) time$/.test(words)
        ? vague('PAST_REF')
        : undefined;
    },
    examples: [['He was a minister at [the time].', 'PAST_REF']],
    counterexamples: ['It was the time to act.'],
  },
];
