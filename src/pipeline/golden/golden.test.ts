import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Mention } from '../../model/event.ts';
import { annotate } from '../annotate.ts';
import { extract } from '../events/index.ts';
import { readFile } from '../read/index.ts';
import { findTimes } from '../time/index.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const articles = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.md'))
  .sort();
const UNPOLITICAL = /^shut-out-/;

/** Articles of these kinds tell of no political act; more than one in two mentions would crowd a timeline. */
const MOST_MENTIONS_OF_AN_UNPOLITICAL_ARTICLE = 0.5;

function mentionsIn(file: string): Mention[] {
  const [source] = readFile(file, readFileSync(FOLDER + file, 'utf8'));
  const doc = annotate(source!);
  return extract(doc, findTimes(doc));
}

function essence({ trigger, type, mode, status, sources, targets, place, when, saidBy }: Mention): object {
  return {
    trigger: trigger.text,
    type,
    mode,
    status,
    sources,
    targets,
    place: place?.name ?? null,
    when: when.edtf,
    saidBy,
  };
}

describe('golden articles', () => {
  test.each(articles)('%s', async (file) => {
    const found = JSON.stringify(mentionsIn(file).map(essence), null, 2);
    await expect(`${found}\n`).toMatchFileSnapshot(file.replace(/md$/, 'json'));
  });

  test('articles without politics have hardly an event', () => {
    const shutOut = articles.filter((file) => UNPOLITICAL.test(file));
    const mentions = shutOut.flatMap(mentionsIn);
    expect(shutOut.length).toBeGreaterThan(5);
    expect(mentions.length / shutOut.length).toBeLessThanOrEqual(MOST_MENTIONS_OF_AN_UNPOLITICAL_ARTICLE);
  });
});
