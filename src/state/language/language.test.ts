import { afterEach, describe, expect, test } from 'vitest';
import { dayOf, inWords } from '../../model/day.ts';
import { fullDate } from '../dates.ts';
import { counted } from '../words.ts';
import { ENGLISH } from './english.ts';
import { speak, t } from './index.ts';

afterEach(() => speak('en'));

/** Every name of a catalogue, with those inside: `dates.about`. */
function names(part: object, before = ''): string[] {
  return Object.entries(part).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null ? names(value, `${before}${name}.`) : [before + name],
  );
}

describe('a language', () => {
  test('that is not there falls back on its base, then on English', async () => {
    await speak('en-GB');
    expect(t).toBe(ENGLISH);
    await speak('tlh');
    expect(t).toBe(ENGLISH);
  });
  test.each(['en-XA', 'ar-XB'])('%s has every name that English has', async (lang) => {
    await speak(lang);
    expect(t.lang).toBe(lang);
    expect(names(t)).toEqual(names(ENGLISH));
  });
  test('brings its own words to counts and dates', async () => {
    expect([counted(1, 'event'), counted(1200, 'event')]).toEqual(['1 event', '1,200 events']);
    await speak('en-XA');
    expect(counted(2, 'event')).toMatch(/^\[2 évéñtš·+\]$/);
    expect(fullDate('2023-09-14')).toMatch(/^\[14 Séptémbér 2023·+\]$/);
  });
  test('brings names of months from date-fns', async () => {
    expect(inWords(dayOf('2023-09-14'), 'EEE d MMM yyyy, MMMM, LLLL')).toBe(
      'Thu 14 Sep 2023, September, September',
    );
    await speak('ar-XB');
    expect(t.dir).toBe('rtl');
    expect(inWords(dayOf('2023-09-14'), 'd MMMM')).toMatch(/^14 [\u0600-\u06FF]+$/);
  });
});
