import { bench, describe } from 'vitest';
import { type Entry, TextIndex } from './textindex.ts';

const STATES = ['France', 'Brazil', 'Kenya', 'Japan', 'Norway', 'Egypt', 'Canada', 'Peru', 'India', 'Poland'];
const ACTS = [
  'signs treaty with',
  'rejects offer of',
  'visits',
  'sends aid to',
  'recalls envoy from',
  'warns',
  'praises',
];
const TAILS = [
  'over fishing rights',
  'in Geneva',
  'after border clash',
  'at summit',
  'on satellite launch',
  'before vote',
];

/** 100,000 titles of the kind that the page has, made by counting through the lists. */
function titles(count: number): Entry[] {
  return Array.from({ length: count }, (_, id) => {
    const [one, other] = [STATES[id % 10]!, STATES[Math.floor(id / 10) % 10]!];
    const title = `${one} ${ACTS[id % 7]} ${other} ${TAILS[id % 6]} ${id % 997}`;
    return { id, title, names: `${one} ${other}`, text: '' };
  });
}

const index = new TextIndex();
index.add(titles(100_000));

describe('the first answer among 100,000 events (bar: 50 ms)', () => {
  bench('a common word', () => void index.find(['treaty'], []));
  bench('a beginning', () => void index.find(['sat'], []));
  bench('a slip of the pen', () => void index.find(['sattelite'], []));
  bench('two words', () => void index.find(['kenya', 'envoy'], []));
  bench('a phrase', () => void index.find([], ['fishing rights']));
});
