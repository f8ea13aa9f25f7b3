import { expect, it } from 'vitest';
import { atomsOf } from './atoms.ts';
import { withFunctionWords } from './functionwords.ts';

it('rare function words are closed, known ones left to the tagger', () => {
  const known = new Map([[atomsOf('despite').word, 1]]);
  const lexicon = { closed: new Map(), ambiguity: known, choice: new Map(), sets: [], clusters: new Map() };
  const { closed } = withFunctionWords(lexicon, ['NOUN|NN', 'ADP|IN']);
  expect(closed.get(atomsOf('amid').exact)).toBe(1);
  expect(closed.get(atomsOf('Amid').exact)).toBe(1);
  expect(closed.has(atomsOf('despite').exact)).toBe(false);
});
