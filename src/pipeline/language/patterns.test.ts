import { describe, expect, it } from 'vitest';
import { anyOf } from './patterns.ts';

describe('any of some patterns', () => {
  const matches = anyOf([/^(a|b)c$/, /end$/i, /(\w)-\1/, /^\p{Lu}\p{Lu}$/u]);

  it.each(['ac', 'the END', 'x-x', 'ÅÄ'])('matches where one of them does: %s', (text) =>
    expect(matches(text)).toBe(true),
  );

  it.each(['aC', 'ending', 'x-y', 'Åä'])('does not match where none does: %s', (text) =>
    expect(matches(text)).toBe(false),
  );
});
