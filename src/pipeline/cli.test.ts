import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Mention } from '../model/event.ts';

const COMMAND = join(import.meta.dirname, '..', '..', 'bin', 'demarche.js');

function demarche(args: readonly string[], input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, [COMMAND, ...args], {
    input,
    encoding: 'utf8',
  });
  return { stdout, stderr, status, lines: stdout.trimEnd().split('\n') };
}

/** A dated text as a line of `extract --jsonl`. */
function jsonl(dated: string): string {
  const [, date, text] = /^date (\S+) (.*)$/.exec(dated)!;
  return `${JSON.stringify({ id: 'a', date, text })}\n`;
}

function folder(files: Readonly<Record<string, string>>): string {
  const place = mkdtempSync(join(tmpdir(), 'demarche-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(place, name), content);
  return place;
}

describe('extract', () => {
  test('--jsonl answers line by line, says which line is bad, and fails at the end', () => {
    const good = {
      id: 7,
      date: '2023-09-14',
      text: '  Envoys met on 11 September 2023.',
      source: 'Wire',
      url: 'https://wire.example/7',
    };
    const input = [good, { id: 'b', date: 'soon', text: 'x' }, { ...good, id: 'c', lang: 'fr' }]
      .map((line) => `${JSON.stringify(line)}\n`)
      .join('');
    const { lines, status, stderr } = demarche(['extract', '--jsonl'], input);
    const [first, second, third] = lines.map((line) => JSON.parse(line));
    expect(first).toMatchObject({
      id: 7,
      date: '2023-09-14',
      source: 'Wire',
      url: 'https://wire.example/7',
      lang: 'en',
    });
    expect(first.times[0]).toMatchObject({ start: 16, end: 33, value: '2023-09-11' });
    expect(second).toEqual({ id: 'b', error: 'line 2: "date" must be a day such as "2023-09-14"' });
    expect(third).toMatchObject({ id: 'c', lang: 'fr', events: [], times: [] });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  }, 20_000);

  test('--json prints the published dataset', () => {
    const { stdout, status } = demarche([
      'extract',
      folder({ 'a.txt': 'date 2023-09-14 Envoys met.' }),
      '--json',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ articles: [{ id: 'a', date: '2023-09-14' }] });
    expect(status).toBe(0);
  }, 20_000);

  test('--filter leaves only the events that meet a query, and says where one is wrong', () => {
    const place = folder({
      'a.txt': 'date 2023-09-14 Norway sanctioned Peru on Monday. Kenya visited Peru.',
    });
    const found = demarche(['extract', place, '--json', '--filter', 'actor:PER type:sanction after:2020']);
    const { events } = JSON.parse(found.stdout);
    expect(events.map((event: { type: string }) => event.type)).toEqual(['SANCTION']);
    const line =
      '{"id":1,"date":"2023-09-14","text":"Norway sanctioned Peru on Monday. Kenya visited Peru."}\n';
    const mentions = demarche(['extract', '--jsonl', '--filter=-type:sanction "Peru"'], line).stdout;
    expect(JSON.parse(mentions).events).toMatchObject([{ type: 'CONSULT' }]);
    expect(demarche(['link', '--jsonl', '--filter', 'source:NOR'], mentions).stdout).toBe('');
    const wrong = demarche(['extract', place, '--filter', 'Peru actr:PER']);
    expect(wrong).toMatchObject({ status: 1, stdout: '' });
    expect(wrong.stderr).toMatch(/^in the filter at character 6: there is no field "actr"/);
  }, 40_000);

  test('--explain tells of what is not listed why, and a correction with a title lists it', () => {
    const text = 'date 2023-09-14 Kenya would have invaded Somalia in 1990, the general said.';
    const { events } = JSON.parse(demarche(['extract', '--jsonl'], jsonl(text)).stdout);
    const key: string = events.find(({ trigger }: Mention) => trigger.text === 'invaded').key;
    const place = folder({ 'a.txt': text });
    const explained = demarche(['extract', place, '--explain', `e-${key}`]);
    expect(explained.status).toBe(0);
    expect(explained.stdout).toMatch(/not on the timeline: a supposition;/);
    expect(explained.stdout).toContain('“Kenya would have invaded Somalia');
    writeFileSync(join(place, 'a.edits.yaml'), `- event: e-${key}\n  title: Kenya comes close to war\n`);
    expect(demarche(['extract', place]).stdout).toContain('Kenya comes close to war');
  }, 40_000);

  test('a mistake in a seed is one line with its place, and fails', () => {
    const place = folder({ 'a.txt': 'Envoys met.' });
    const { stdout, stderr, status } = demarche(['extract', place]);
    expect(stderr).toMatch(/a\.txt:1: no date; put one .*\n$/);
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
  }, 20_000);

  test('answers a line before the next one comes: it streams', async () => {
    const child = spawn(process.execPath, [COMMAND, 'extract', '--jsonl'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    child.stdin.write('{"id":"a","date":"2023-09-14","text":"Quiet."}\n');
    const [chunk] = (await new Promise((answered) =>
      child.stdout.once('data', (...data) => answered(data)),
    )) as [Buffer];
    expect(JSON.parse(chunk.toString())).toMatchObject({ id: 'a' });
    child.stdin.end();
    expect(await new Promise((ended) => child.once('close', ended))).toBe(0);
  }, 20_000);
});

test('what is no command gets the usage, and fails', () => {
  expect(demarche(['fetch'])).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^Usage:/),
  });
}, 20_000);
