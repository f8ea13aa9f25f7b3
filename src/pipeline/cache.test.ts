import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { remembered } from './cache.ts';
import type { Minable, Mined } from './mine.ts';

const article: Minable = { id: 'a', date: '2023-09-14', title: null, lang: 'en', text: 'Envoys met.' };

function counting() {
  let calls = 0;
  const miner = ({ text }: Minable): Mined => {
    calls++;
    return { sentences: [{ start: 0, end: text.length }], times: [], names: [], noise: [], mentions: [] };
  };
  return { miner, calls: () => calls };
}

const folder = () => mkdtempSync(join(tmpdir(), 'demarche-cache-'));

test('an article is mined once, and a warm cache gives the same bytes as a cold one', () => {
  const { miner, calls } = counting();
  const place = folder();
  const cold = JSON.stringify(remembered(place, 'v1', miner)(article));
  const warm = JSON.stringify(remembered(place, 'v1', miner)(article));
  expect(warm).toBe(cold);
  expect(calls()).toBe(1);
});

test('what has changed is mined again: the text, the date, the code', () => {
  const { miner, calls } = counting();
  const place = folder();
  remembered(place, 'v1', miner)(article);
  remembered(place, 'v1', miner)({ ...article, text: 'Envoys left.' });
  remembered(place, 'v1', miner)({ ...article, date: '2023-09-15' });
  remembered(place, 'v2', miner)(article);
  expect(calls()).toBe(4);
  expect(readdirSync(place)).toEqual(['v2']);
});

test('a broken file is mined anew', () => {
  const { miner, calls } = counting();
  const place = folder();
  remembered(place, 'v1', miner)(article);
  const [file] = readdirSync(join(place, 'v1'));
  writeFileSync(join(place, 'v1', file!), '{"sentences":[');
  expect(remembered(place, 'v1', miner)(article).sentences).toHaveLength(1);
  expect(calls()).toBe(2);
});

test('where nothing can be written, mining goes on', () => {
  const { miner } = counting();
  const file = join(folder(), 'file');
  writeFileSync(file, '');
  expect(remembered(file, 'v1', miner)(article).sentences).toHaveLength(1);
});
