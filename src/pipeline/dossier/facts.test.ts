import { beforeAll, expect, test } from 'vitest';
import type { Dataset } from '../../model/dataset.ts';
import { machine } from '../effects.ts';
import { run } from '../index.ts';
import { FACTS } from './facts.ts';
import { showing } from './found.ts';

let dataset: Dataset;

beforeAll(async () => {
  dataset = await run('seeds', 'Demarche', machine);
}, 120_000);

test('at least nine of ten facts of the record stand on the timeline, on their date and with their actors', () => {
  const lines = FACTS.map((fact) => {
    const [event] = showing(fact, dataset.events);
    return `${fact.date.padEnd(21)} ${fact.fact}: ${event ? event.title : '— not found'}`;
  });
  const missing = lines.filter((line) => line.endsWith('— not found'));
  console.info(`${FACTS.length - missing.length} of ${FACTS.length} facts found\n${lines.join('\n')}`);
  expect(missing.length, missing.join('\n')).toBeLessThanOrEqual(FACTS.length / 10);
});
