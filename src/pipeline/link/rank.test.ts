import { describe, expect, test } from 'vitest';
import type { Mention } from '../../model/event.ts';
import { merge } from './merge.ts';
import { type Standing, salience } from './rank.ts';
import { mentionOf, onDay, someDayFrom } from './sample.ts';

const STANDING: Standing = { depths: [0.4], headlines: [false], dispatches: 1 };
const PLAIN = { key: 'k', article: 'a', sources: ['SYL'], targets: ['BOR'] } as const;

function of(given: Partial<Mention>, standing: Partial<Standing> = {}, mentions = 1): number {
  const told = Array.from({ length: mentions }, (_, i) => mentionOf({ ...PLAIN, ...given, key: `k${i}` }));
  return salience(merge(told), { ...STANDING, ...standing });
}

describe('an editor puts higher', () => {
  test.each([
    ['what the headline tells', of({}, { headlines: [true] }), of({})],
    ['what stands early in the article', of({}, { depths: [0] }), of({}, { depths: [0.9] })],
    ['what is told again', of({}, {}, 3), of({})],
    ['what independent papers report', of({}, { dispatches: 4 }), of({})],
    ['what happened, over what may', of({}), of({ status: 'possible', when: someDayFrom('2021-05-04') })],
    ['what happened, over what did not', of({}), of({ status: 'denied' })],
    ['an act with a day', of({}), of({ when: someDayFrom('2021-05-04') })],
    ['an act of someone named', of({ people: ['ottokar'] }), of({})],
    ['an act on someone', of({}), of({ targets: [] })],
    ['what is surely read', of({ confidence: 0.9 }), of({ confidence: 0.4 })],
    ['a treaty, over mere praise', of({ type: 'AGREE' }), of({ type: 'SUPPORT' })],
  ])('%s', (_, more, less) => expect(more).toBeGreaterThan(less));
});

test('salience lies between 0 and 1', () => {
  const best = of(
    { type: 'SANCTION', people: ['x'], confidence: 1, when: onDay('2021-05-04') },
    { depths: [0], headlines: [true], dispatches: 99 },
    9,
  );
  const worst = of(
    { status: 'possible', sources: [], targets: [], confidence: 0, when: someDayFrom('2021-05-04') },
    { depths: [1] },
  );
  expect(best).toBeLessThan(1);
  expect(worst).toBeGreaterThan(0);
});
