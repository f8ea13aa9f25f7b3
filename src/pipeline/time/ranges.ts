import { type When, when } from '../../model/when.ts';
import type { Found } from './index.ts';
import { edtfOf, GRAIN, type Stretch } from './stretch.ts';

const THROUGH = /^\s*(?:-|–|—|to|through|thru|until|till)\s*(?:(?:the|early|late|mid)\s*)?$/i;
const AND = /^\s*(?:and|or)\s*(?:(?:the|early|late)\s*)?$/i;

/** A span of dates: what "12 to 17 September", "between May and July" or "2011 or 2012" mean for an event that has it. */
export type Range = Pick<When, 'edtf' | 'extent' | 'grain'>;

/** The ranges of a text's expressions: each end of one gets the whole. */
export function rangesOf(found: readonly Found[], text: string): ReadonlyMap<Found, Range> {
  const ranges = new Map<Found, Range>();
  for (let i = 0; i + 1 < found.length; i++) {
    const [a, b] = [found[i]!, found[i + 1]!];
    const range = rangeOf(a, b, text);
    if (!range) continue;
    ranges.set(a, range);
    ranges.set(b, range);
  }
  return ranges;
}

function rangeOf(a: Found, b: Found, text: string): Range | undefined {
  const between = text.slice(a.end, b.start);
  const [from, to] = [datedBy(a), datedBy(b)];
  if (!from || !to || from.first >= to.first || from.unit !== to.unit) return undefined;
  const lead = text.slice(Math.max(0, a.start - 10), a.start);
  const through = THROUGH.test(between);
  const either = AND.test(between) && (/\bbetween\s+$/i.test(lead) || /\bor\b/i.test(between));
  if (!through && !either) return undefined;
  const edtf = `${edtfOf(from).split('/')[0]}/${edtfOf(to).split('/').at(-1)}`;
  return { edtf, extent: through ? 'lasting' : 'within', grain: GRAIN[from.unit] };
}

function datedBy({ reading }: Found): Stretch | undefined {
  return reading.type === 'DATE' || reading.type === 'TIME' ? reading.stretch : undefined;
}

/** The When of a range, said by one of its ends. */
export function whenOf(range: Range, basis: When['basis'], text: string): When {
  return when(range.edtf, {
    basis,
    text,
    grain: range.grain,
    ...(range.extent ? { extent: range.extent } : {}),
  });
}
