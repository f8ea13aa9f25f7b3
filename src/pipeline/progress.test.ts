import { expect, test } from 'vitest';
import { progressTo } from './progress.ts';

function shown(isTTY: boolean, steps: readonly (readonly [ms: number, done: number])[]): string {
  let out = '';
  let clock = 0;
  const progress = progressTo({ isTTY, write: (text) => (out += text) }, () => clock);
  for (const [ms, done] of steps) {
    clock = ms;
    progress(done, 100);
  }
  return out;
}

test('a terminal gets a bar with counts and rate', () => {
  const out = shown(true, [
    [0, 0],
    [50, 10],
    [500, 50],
    [1000, 100],
  ]);
  expect(out).toBe(
    `\r${'█'.repeat(15)}${'░'.repeat(15)} 50/100 articles, 100 a second\r${'█'.repeat(30)} 100/100 articles, 100 a second\n`,
  );
});

test('elsewhere there are plain lines, and none for what is quick', () => {
  expect(
    shown(false, [
      [0, 1],
      [10, 100],
    ]),
  ).toBe('');
  expect(
    shown(false, [
      [0, 1],
      [6000, 30],
      [9000, 40],
      [14000, 100],
    ]),
  ).toBe('30/100 articles, 5.0 a second\n100/100 articles, 7.1 a second\n');
});
