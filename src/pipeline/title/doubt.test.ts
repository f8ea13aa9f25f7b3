import { expect, test } from 'vitest';
import { mentionsIn } from '../sample.ts';
import { isDoubtful } from './doubt.ts';
import { DOUBTFUL } from './index.ts';

/** Whether each title of a text, by the mention's trigger, is marked as one that an editor may send back. */
function doubted(text: string): Record<string, boolean> {
  return Object.fromEntries(
    mentionsIn(text).map(({ trigger, why }) => [trigger.text, why.some(({ rule }) => rule === DOUBTFUL)]),
  );
}

test('a short main clause that names both parties is trusted', () => {
  expect(doubted('Chad imposed sanctions on Niger on Monday.')).toEqual({ sanctions: false });
});

test('an act told in passing, of a doer named elsewhere, is not', () => {
  const found = doubted(
    'Chad imposed sanctions on Niger on Monday.\n\nOfficials in the capital, where the markets had been shut for a week and where few would say what they made of it, complained that it backed them, as others who had watched the long quarrel over the wells and the grazing lands of the north did too.',
  );
  expect(found.backed).toBe(true);
});

test('signs for and against are weighed together', () => {
  expect(isDoubtful(['short sentence', 'opening'])).toBe(false);
  expect(isDoubtful(['short sentence', 'source he', 'very long sentence'])).toBe(true);
});
