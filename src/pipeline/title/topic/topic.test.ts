import { describe, expect, test } from 'vitest';
import { titleIn } from '../../sample.ts';
import { withoutTopic } from './index.ts';

describe('a title that names nothing behind its verb is told with what the article is about', () => {
  test.each([
    [
      'an affair of its headline',
      'What we know of the Gabon coup',
      'Soldiers seized power in Gabon on Monday. Ghana urged prudence.',
      'urged',
      'Gabon coup: Ghana urges prudence',
    ],
    [
      'an act by whom it was done to',
      null,
      'Chad condemned the invasion of Niger on Monday. Ghana urged prudence.',
      'urged',
      'Niger invasion: Ghana urges prudence',
    ],
    [
      'what its headline tells by a verb',
      'Chad downs Sudanese warplane',
      'Chad shot down a Sudanese warplane on Monday. Ghana summoned an envoy.',
      'summoned',
      'Downing of Sudanese warplane: Ghana summons envoy',
    ],
    [
      'two lands that its opening names',
      null,
      'Sudanese and Ethiopian troops clashed on Monday, Sudan and Ethiopia said. Ghana urged prudence.',
      'urged',
      'Sudan–Ethiopia: Ghana urges prudence',
    ],
    [
      'the land that it tells of most',
      null,
      'Protesters filled the capital of Peru on Monday. Peru closed its schools. Ghana urged prudence.',
      'urged',
      'Peru: Ghana urges prudence',
    ],
  ])('%s', (_, headline, text, on, title) => {
    expect(titleIn(text, on, headline)).toBe(title);
  });

  test.each([
    [
      'whose doer it is about',
      'Soldiers seized power in Gabon on Monday. Gabon urged prudence.',
      'urged',
      'Gabon urges prudence',
    ],
    [
      'that names somebody behind its verb',
      'Soldiers seized power in Gabon on Monday. Ghana urged Togo to stay out.',
      'urged',
      'Ghana urges Togo to stay out',
    ],
    [
      'far from all that tells of it',
      'Soldiers seized power in Gabon on Monday. Fog closed ports. Snow fell. Trains stood. Roads froze. Ghana urged prudence.',
      'urged',
      'Ghana urges prudence',
    ],
  ])('but not one %s', (_, text, on, title) => {
    expect(titleIn(text, on)).toBe(title);
  });
});

test('the topic comes off a title', () => {
  expect(withoutTopic('Gabon coup: Ghana urges prudence')).toBe('Ghana urges prudence');
  expect(withoutTopic('Ghana urges prudence')).toBe('Ghana urges prudence');
});
