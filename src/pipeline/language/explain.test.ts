import { expect, it } from 'vitest';
import type { Sentence } from './document.ts';
import { drawSentence } from './explain.ts';

const word = (start: number, text: string, head: number, deprel: string) => {
  const tag = { lemma: text.toLowerCase(), upos: 'X', xpos: 'XX' };
  return { start, end: start + text.length, text, ...tag, head, deprel, sure: 0.9 };
};

it('a sentence is drawn with its names', () => {
  const tokens = [word(0, 'Peru', 1, 'nsubj'), word(5, 'rejected', -1, 'root'), word(14, 'it', 1, 'obj')];
  const sentence: Sentence = { start: 0, end: 16, tokens, paragraph: 0, headline: false };
  const peru = {
    start: 0,
    end: 4,
    sentence: 0,
    head: 0,
    id: 'PER',
    actors: ['PER'],
    people: [],
    place: null,
  };
  expect(drawSentence(sentence, [{ ...peru, kind: 'state', how: 'name' }])).toBe(
    [
      'rejected  root  X XX rejected 90 %',
      '├─ Peru   nsubj  X XX peru 90 %',
      '└─ it     obj  X XX it 90 %',
      '“Peru” state PER for PER, by name',
    ].join('\n'),
  );
});
