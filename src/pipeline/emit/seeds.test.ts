import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../../model/dataset.ts';
import { check } from '../../model/invariants.ts';
import { remembered } from '../cache.ts';
import { machine } from '../effects.ts';
import { run } from '../index.ts';
import { partsOf } from './content.ts';
import { excerpted } from './excerpt.ts';
import { emit } from './index.ts';

const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url));
const options = {
  siteUrl: 'https://example.org/',
  lang: 'en',
  texts: 'full',
  opening: null,
  readOn: '2024-01-02',
} as const;

describe('what is published from the bundled seeds', () => {
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = await run(SEEDS, 'Seeds', machine, remembered());
  }, 120_000);

  test('is valid against its schema', () => {
    const { files } = emit(dataset, options);
    const json = (path: string) => JSON.parse([...partsOf(files.get(path)!)].join(''));
    const validate = new Ajv2020({ strict: false }).compile(json('data/timeline.schema.json'));
    validate(json('data/timeline.json'));
    expect(validate.errors).toBeNull();
    const article = new Ajv2020({ strict: false }).compile(json('data/article.schema.json'));
    for (const { id } of dataset.articles) {
      article(json(`data/articles/${id}.json`));
      expect(article.errors).toBeNull();
    }
  });

  test('keeps every invariant, cut to excerpts too', () => {
    expect(check(dataset)).toEqual([]);
    expect(check(excerpted(dataset))).toEqual([]);
  });

  test('is the same to the byte with a cold cache, and with files listed in another order', async () => {
    const reversed = { ...machine, list: async (dir: string) => (await machine.list(dir)).reverse() };
    const again = await run(SEEDS, 'Seeds', reversed);
    expect(JSON.stringify(again)).toBe(JSON.stringify(dataset));
  }, 120_000);

  test('keeps what was read and is not listed, with the reason', () => {
    const acts = dataset.articles.flatMap(({ unlisted }) => unlisted);
    expect(acts.length).toBeGreaterThan(20);
    expect(new Set(acts.map(({ reason }) => reason)).size).toBeGreaterThan(3);
    expect(acts.filter(({ title }) => title === null).map(({ reason }) => reason)).toContain('bare title');
  });

  test('has the event that the page is known by, read from one sentence of the user’s article', () => {
    const event = dataset.events.find(({ title }) => title.startsWith('Putin accepts'))!;
    expect(event).toMatchObject({
      type: 'AGREE',
      tone: 'talks',
      status: 'occurred',
      sources: ['RUS'],
      targets: ['PRK'],
    });
    const { article, sentence } = event.mentions[0]!;
    expect(article).toBe('000_07663708fd6f4d7b');
    const { text } = dataset.articles.find(({ id }) => id === article)!;
    expect(text.slice(sentence.start, sentence.end)).toContain('has accepted an invitation');
  });
});
