import { describe, expect, it } from 'vitest';
import { datelineOf } from './dateline.ts';

const before = (text: string): string => text.slice(0, datelineOf(text)).trim();

describe('a dateline', () => {
  it.each([
    ['LIMA (Reuters) - Peru said no.', 'LIMA (Reuters) -'],
    ['LIMA, May 3 (AP) - Peru said no.', 'LIMA, May 3 (AP) -'],
    ['LIMA, Peru (AP) — Peru said no.', 'LIMA, Peru (AP) —'],
    ['SAN JOSE, Costa Rica, Sept. 13 (UPI) -- The mayor left.', 'SAN JOSE, Costa Rica, Sept. 13 (UPI) --'],
    ['Lima (AFP) – Peru said no.', 'Lima (AFP) –'],
    ['LIMA/QUITO, May 3 (Reuters) - Peru said no.', 'LIMA/QUITO, May 3 (Reuters) -'],
    ['LIMA: The mayor has left.', 'LIMA:'],
    ['QUITO, 4 May - Peru said no.', 'QUITO, 4 May -'],
  ])('%s', (text, dateline) => expect(before(text)).toBe(dateline));
});

describe('no dateline', () => {
  it.each([
    'Peru - which has no ferries - said no.',
    'The ferry (built in 1960) - once the pride of Lima - sank.',
    'Chile-Peru talks began.',
    'President Reed (a former mayor) - 63 - spoke.',
    'NATO said no.',
    'On May 3 - a Sunday - they met.',
  ])('%s', (text) => expect(datelineOf(text)).toBe(0));
});
