import { describe, expect, it } from 'vitest';
import { paragraphsOf } from './paragraphs.ts';

const cut = (text: string): string[] => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  it('are parted by blank lines', () =>
    expect(cut('One.\n\n  Two.\r\n \r\nThree.')).toEqual(['One.', 'Two.', 'Three.']));
  it('are parted by single line breaks between whole paragraphs', () => {
    const long =
      'The ferry that had carried islanders for forty years was sold to a yard in Lima, officials said.';
    expect(cut(`Ferry sold after forty years to a shipyard in far Lima\n${long}\n${long}`)).toHaveLength(3);
  });
  it('keep lines together that were wrapped at a margin', () => {
    const wrapped =
      'The ferry that had carried islanders for forty years\nwas sold to a yard in Lima on Monday, officials said,\nand will be broken up.';
    expect(cut(wrapped)).toEqual([wrapped]);
  });
  it('are none in nothing', () => expect(cut(' \n\n')).toEqual([]));
});
