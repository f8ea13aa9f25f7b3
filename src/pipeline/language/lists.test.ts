import { expect, it } from 'vitest';
import { atomsOf } from './atoms.ts';
import { withLists } from './lists.ts';

it('rare function words are closed, known ones left to the tagger', () => {
  const known = new Map([[atomsOf('despite').word, 1]]);
  const lexicon = { closed: new Map(), ambiguity: known, choice: new Map(), sets: [], clusters: new Map() };
  const { closed } = withLists(lexicon, ['NOUN|NN', 'ADP|IN']);
  expect(closed.get(atomsOf('amid').exact)).toBe(1);
  expect(closed.get(atomsOf('Amid').exact)).toBe(1);
  expect(closed.has(atomsOf('despite').exact)).toBe(false);
});

it('rare past forms of irregular verbs are verbs or names, frequent ones what they were seen as', () => {
  const classes = ['NOUN|NN', 'VERB|VBD', 'VERB|VBN', 'PROPN|NNP'];
  const seen = new Map([[atomsOf('rose').word, 0]]);
  const sets = [Uint8Array.of(0, 1, 2, 3)];
  const { choice, ...lexicon } = withLists(
    { closed: new Map(), ambiguity: new Map(), choice: seen, sets, clusters: new Map() },
    classes,
  );
  expect([...lexicon.sets[choice.get(atomsOf('forbade').word)!]!]).toEqual([1, 2, 3]);
  expect(choice.get(atomsOf('rose').word)).toBe(0);
});
