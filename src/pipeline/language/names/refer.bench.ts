import { bench, describe } from 'vitest';
import { parse } from '../index.ts';
import { refer } from './index.ts';

const TEXT = [
  'Norwegian foreign minister Olav Brekke met his Kenyan counterpart, Grace Wanjiru, in Oslo on Tuesday.',
  'The two ministers agreed that Kenya would send police to the border, and Nairobi promised to pay for them.',
  '"We want both sides to talk," Brekke said, while the United Nations urged the rebels to leave Mandera.',
].join(' ');
const { sentences } = parse(TEXT);

describe('three sentences', () => {
  bench('parse', () => {
    parse(TEXT);
  });
  bench('refer', () => {
    refer(TEXT, sentences);
  });
});
