import { describe, expect, test } from 'vitest';
import { annotate } from '../../annotate.ts';
import { findTimes } from '../../time/index.ts';
import { extract } from '../index.ts';
import { SENSES } from './index.ts';

const DATE = '2019-05-20';

function typesIn(text: string): string[] {
  const doc = annotate({ id: 'example', date: DATE, title: null, text });
  return extract(doc, findTimes(doc)).map(({ type, trigger }) => `${type} ${trigger.text.toLowerCase()}`);
}

function tells(text: string, type: string): boolean {
  return typesIn(text).some((found) => found.startsWith(`${type} `));
}

for (const [pos, senses] of Object.entries(SENSES)) {
  describe(`${pos} senses`, () => {
    test.each(senses.map((sense) => [sense.name, sense] as const))('%s', (_, sense) => {
      expect(sense.examples.length, 'a row has an example').toBeGreaterThan(0);
      for (const example of sense.examples)
        if (sense.is)
          expect(tells(example, sense.is) ? [sense.is] : typesIn(example), example).toEqual([sense.is]);
        else expect(typesIn(example), example).toEqual([]);
      for (const example of sense.counterexamples ?? [])
        expect(sense.is !== null && tells(example, sense.is), example).toBe(false);
    });
  });
}
