import { describe, expect, test } from 'vitest';
import { annotate } from '../annotate.ts';
import { findTimes } from '../time/index.ts';
import { GROUNDS } from './grounds.ts';
import { extract } from './index.ts';

/** The rule that decides the status of the act which the bracketed word of a sentence tells; undefined for no act. */
function ruleOf(marked: string): string | undefined {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  const doc = annotate({ id: 'example', date: '2019-05-20', title: null, text });
  const found = extract(doc, findTimes(doc)).find(
    ({ trigger }) => trigger.start <= start && start < trigger.end,
  );
  return found?.why.find(({ field }) => field === 'status')?.rule;
}

describe.each(GROUNDS.map((ground) => [ground.name, ground] as const))('%s', (_, ground) => {
  test.each(ground.examples.map((each) => [each]))('%s', (example) => {
    expect(ruleOf(example)).toBe(ground.supposed ? ground.name : undefined);
  });
  test.each(ground.counterexamples.map((each) => [each]))('not so: %s', (example) => {
    const rule = ruleOf(example);
    expect(rule).toBeDefined();
    expect(rule).not.toBe(ground.name);
  });
});
