import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterLines, linesOf, objectIn, writeLine } from './lines.ts';

async function collect(chunks: Uint8Array[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(Readable.from(chunks))) lines.push(line);
  return lines;
}

test('lines are the same however the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme' })),
      fc.integer({ min: 1, max: 7 }),
      async (strings, size) => {
        const written = strings.map((string) => JSON.stringify(string));
        const bytes = new TextEncoder().encode(written.map((line) => `${line}\n`).join(''));
        const chunks: Uint8Array[] = [];
        for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
        expect(await collect(chunks)).toEqual(written);
      },
    ),
  );
});

test('line separators inside JSON strings do not end a line', async () => {
  expect(await collect([new TextEncoder().encode('"a\u2028b\u0085c"\n"d"')])).toEqual([
    '"a\u2028b\u0085c"',
    '"d"',
  ]);
});

test('a bad line is answered in its place and the rest goes on', async () => {
  const output = new PassThrough();
  const input = Readable.from([
    new TextEncoder().encode('{"id":1}\nnonsense\n\n[2]\n{"id":"x","bad":true}\n{"id":3}\n'),
  ]);
  const failed = await filterLines(input, output, (record) => {
    if (record.bad) throw new Error('no good');
    return { id: record.id, ok: true };
  });
  output.end();
  expect(failed).toBe(4);
  const replies = (await text(output)).trimEnd().split('\n').map(objectIn);
  expect(replies).toMatchObject([
    { id: 1, ok: true },
    { id: null, error: expect.stringMatching(/^line 2: not JSON/) },
    { id: null, error: 'line 3: empty line' },
    { id: null, error: 'line 4: not a JSON object' },
    { id: 'x', error: 'line 5: no good' },
    { id: 3, ok: true },
  ]);
});

test('writing waits for a reader that is behind', async () => {
  const output = new PassThrough({ highWaterMark: 4 });
  let written = false;
  const writing = writeLine(output, 'longer than four bytes').then(() => {
    written = true;
  });
  await new Promise((later) => setTimeout(later, 20));
  expect(written).toBe(false);
  output.resume();
  await writing;
  expect(written).toBe(true);
});
