import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { machine } from './effects.ts';
import { build, run } from './index.ts';
import type { Mined } from './mine.ts';
import type { Source } from './read/index.ts';

const NOTHING: Mined = { sentences: [], times: [], names: [], noise: [], mentions: [] };

function source(id: string, date: string, lang = 'en'): Source {
  const text = `Envoys met. That was ${id}.`;
  return { id, file: `${id}.txt`, date, title: null, url: null, source: null, author: null, lang, text };
}

const SOURCES = [
  source('c', '2023-09-14'),
  source('b', '2023-09-14'),
  source('a', '2023-09-15'),
  source('d', '1999-12-31'),
];

describe('build', () => {
  test('gives the same bytes whatever the order of articles', () => {
    const expected = JSON.stringify(build(SOURCES));
    fc.assert(
      fc.property(fc.shuffledSubarray(SOURCES, { minLength: SOURCES.length }), (shuffled) => {
        expect(JSON.stringify(build(shuffled))).toBe(expected);
      }),
    );
  });
  test('spans from the first day to the last', () => {
    expect(build(SOURCES, { mine: () => NOTHING }).span).toEqual({ start: '1999-12-31', end: '2023-09-15' });
    expect(build([]).span).toBeNull();
  });
  test('counts articles as it goes', () => {
    const seen: number[] = [];
    build(SOURCES, {
      mine: () => NOTHING,
      effects: { warn() {}, progress: (done, total) => seen.push(done / total) },
    });
    expect(seen).toEqual([0.25, 0.5, 0.75, 1]);
  });
  test('refuses to publish what breaks an invariant', () => {
    const mine = () => ({ ...NOTHING, noise: [{ start: 0, end: 999 }] });
    expect(() => build(SOURCES, { mine })).toThrow(
      /breaks its invariants:\nd: an article’s spans lie in its text/,
    );
  });
});

describe('run', () => {
  const files = (contents: Record<string, string>, warnings: string[] = []) => ({
    ...machine,
    list: async () => Object.keys(contents),
    text: async (_: string, file: string) => contents[file]!,
    warn: (message: string) => warnings.push(message),
  });
  test('says where a seed must be mended, from where the command runs', async () => {
    await expect(run('seeds', 'T', files({ 'x/a.txt': 'Envoys met.' }))).rejects.toThrow(
      /^seeds[\\/]x[\\/]a\.txt:1: no date; put one/,
    );
  });
  test('says once which articles it does not read', async () => {
    const warnings: string[] = [];
    const contents = {
      'a.md': '---\ndate: 2023-09-14\nlang: fr\n---\nIls se sont vus.',
      'b.md': '---\ndate: 2023-09-14\nlang: fr\n---\nIls sont partis.',
      'c.md': '---\ndate: 2023-09-14\nlang: de\n---\nSie sprachen.',
    };
    const dataset = await run('seeds', 'T', files(contents, warnings));
    expect(dataset.articles.map(({ lang }) => lang)).toEqual(['fr', 'fr', 'de']);
    expect(warnings).toEqual([
      'articles in other languages than English are listed, no events are read from them: de 1, fr 2',
    ]);
  });
  test('reports a correction that finds no event', async () => {
    const warnings: string[] = [];
    await run(
      'seeds',
      'T',
      files(
        { 'a.txt': 'date 2023-09-14 Quiet.', 'a.edits.yaml': '- event: e-gone\n  hide: true\n' },
        warnings,
      ),
    );
    expect(warnings.join()).toMatch(/a\.edits\.yaml:1: /);
  });
});
