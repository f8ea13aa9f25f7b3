import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mention } from '../../model/event.ts';
import type { Told } from '../link/index.ts';
import { generated } from '../link/sample.ts';
import { linkLines } from './link.ts';

/** A line as `extract --jsonl` writes it. */
function lineOf(article: Told, mentions: readonly Mention[]): string {
  const events = mentions
    .filter((mention) => mention.article === article.id)
    .map(({ article: _, sentence, ...rest }) => ({
      ...rest,
      sentence: { ...sentence, text: article.text.slice(sentence.start, sentence.end) },
    }));
  const { id, date, source, title } = article;
  return JSON.stringify({ id, date, source, title, characters: article.text.length, events });
}

async function linked(lines: readonly string[], held: number): Promise<string> {
  const output = new PassThrough({ highWaterMark: 1 << 26 });
  const input = Readable.from(lines.map((line) => new TextEncoder().encode(`${line}\n`)));
  await linkLines(input, output, undefined, held);
  output.end();
  return text(output);
}

const spools = () => readdirSync(tmpdir()).filter((name) => name.startsWith('demarche-link-'));

test('what is spilled to disk is linked as it is in memory, in whatever order it comes', async () => {
  let links = 0;
  await fc.assert(
    fc.asyncProperty(fc.integer(), fc.boolean(), async (seed, turned) => {
      const { mentions, articles } = generated(200, seed, 40);
      const lines = articles.map((article) => lineOf(article, mentions));
      const inMemory = await linked(lines, Infinity);
      expect(await linked(turned ? lines.toReversed() : lines, 10)).toBe(inMemory);
      links += inMemory.split('"links":[{').length - 1;
    }),
    { numRuns: 10, seed: 1 },
  );
  expect(links).toBeGreaterThan(0);
});

test('the temporary folder goes, also where the reader of the events breaks off', async () => {
  const { mentions, articles } = generated(60);
  const before = spools();
  const output = new PassThrough();
  const input = Readable.from(articles.map((one) => new TextEncoder().encode(`${lineOf(one, mentions)}\n`)));
  const select = () => {
    throw new RangeError('enough');
  };
  await expect(linkLines(input, output, select, 0)).rejects.toThrow('enough');
  expect(spools()).toEqual(before);
  expect(existsSync(tmpdir())).toBe(true);
});

test('a line that cannot be used is named by its number and the rest is linked', async () => {
  const { mentions, articles } = generated(40);
  const [first = '', second = ''] = articles.map((article) => lineOf(article, mentions));
  for (const held of [0, Infinity]) {
    const lines = (await linked([first, 'nonsense', first, second], held)).trimEnd().split('\n');
    expect(JSON.parse(lines[0]!)).toMatchObject({
      id: null,
      error: expect.stringMatching(/^line 2: not JSON/),
    });
    expect(JSON.parse(lines[1]!)).toMatchObject({ error: 'line 3: an article with this id came before' });
    expect(lines.length).toBeGreaterThan(2);
  }
});
