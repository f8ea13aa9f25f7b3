import { describe, expect, it } from 'vitest';
import { readClusters } from '../clusters.ts';
import { hashText } from '../hash.ts';
import { clustered } from './cluster.ts';

/** Words in four tight heaps, two and two beside each other. */
function heaps(): { words: string[]; rows: Float64Array[] } {
  const centres = [
    [10, 0, 1],
    [10, 0, -1],
    [-10, 5, 1],
    [-10, 5, -1],
  ];
  const words: string[] = [];
  const rows: Float64Array[] = [];
  for (let i = 0; i < 40; i++) {
    words.push(`${'abcd'[i % 4]}${i}`);
    rows.push(Float64Array.from(centres[i % 4]!, (value, d) => value + ((i * (d + 3)) % 7) / 100));
  }
  return { words, rows };
}

describe('clusters of words', () => {
  const list = clustered(heaps(), { fine: 8, mid: 4, gross: 2, rounds: 6 });
  const clusters = readClusters(list);
  const of = (word: string) => clusters.get(hashText(word))!;

  it('keep heaps together and apart', () => {
    for (const letter of 'abcd') {
      const mids = heaps()
        .words.filter((word) => word.startsWith(letter))
        .map((word) => of(word).mid);
      expect(new Set(mids).size).toBe(1);
    }
    expect(new Set(['a0', 'b1', 'c2', 'd3'].map((word) => of(word).mid)).size).toBe(4);
  });

  it('join neighbours first', () => {
    expect(of('a0').gross).toBe(of('b1').gross);
    expect(of('c2').gross).toBe(of('d3').gross);
    expect(of('a0').gross).not.toBe(of('c2').gross);
  });

  it('are the same every time', () => {
    expect(clustered(heaps(), { fine: 8, mid: 4, gross: 2, rounds: 6 })).toBe(list);
  });
});
