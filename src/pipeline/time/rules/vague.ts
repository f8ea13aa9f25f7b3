import { vague } from '../reading.ts';
import type { Rule } from '../rule.ts';

/** Past, present and future without a date. */
export const VAGUE: readonly Rule[] = [
  {
    name: 'present',
    pattern:
      '(right now|just now|now|currently|at present|nowadays|these days|at (the|this) moment|present - day|for the time being|the time being|this time|current)',
    value: (m) =>
      /^\s+that\b/i.test(m.after) && /^now/i.test(m.text.slice(m.start, m.end))
        ? undefined
        : vague('PRESENT_REF'),
    examples: [['They are [now] at war.', 'PRESENT_REF']],
  },
  {
    name: 'past',
    pattern:
      '(recently|recent|formerly|former|previously|lately|in the past|the past|long ago|once upon a time)',
    value: () => vague('PAST_REF'),
    examples: [['They met [recently].', 'PAST_REF']],
  },
  {
    name: 'future',
    pattern: '(soon|shortly|the near future|the future|future|the coming (UNITS))',
    value: (m) =>
      /^soon\s+after|^shortly\s+(?:after|before)|^soon\s+as/i.test(m.text.slice(m.start, m.end + 8))
        ? undefined
        : vague('FUTURE_REF'),
    examples: [['They will meet [soon].', 'FUTURE_REF']],
  },
];
