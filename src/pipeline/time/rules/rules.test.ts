import { describe, expect, test } from 'vitest';
import { findTimes, type Timex } from '../index.ts';
import { MODIFIERS } from '../modifiers.ts';
import { RULES } from './index.ts';

const READ_ON = '2023-09-14';

/** The expression in brackets of an example, as found. */
function bracketed(sentence: string, on: string): Timex | undefined {
  const start = sentence.indexOf('[');
  const end = sentence.indexOf(']') - 1;
  const text = sentence.replace('[', '').replace(']', '');
  return findTimes({ text, date: on }).find((time) => time.start === start && time.end === end);
}

describe.each(RULES.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  for (const [sentence, value, on] of rule.examples) {
    test(`${sentence} is ${value}`, () => {
      const found = bracketed(sentence, on ?? READ_ON);
      expect(found).toMatchObject({ value });
      expect(found!.rule.split(' + ')).toContain(name);
    });
  }

  test.each(rule.counterexamples ?? [])('not in: %s', (sentence) => {
    const rules = findTimes({ text: sentence, date: READ_ON }).flatMap((time) => time.rule.split(' + '));
    expect(rules).not.toContain(name);
  });
});

describe.each(MODIFIERS.map((row) => [row.name, row] as const))('%s', (_, row) => {
  test.each(row.examples)('%s is %s, %s', (sentence, value, mod) => {
    expect(bracketed(sentence, READ_ON)).toMatchObject({ value, mod });
  });
});

test('names are unique', () => {
  const names = RULES.map((rule) => rule.name);
  expect(new Set(names).size).toBe(names.length);
});
