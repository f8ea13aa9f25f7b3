import { lookup } from '../../../model/lookup.ts';
import type { Line } from './line.ts';

/** Titles that stand before a name without a country because one state has them, in small letters. */
const TITLES: Readonly<Record<string, string>> = lookup({
  'secretary of state': 'USA',
  'defense secretary': 'USA',
  'treasury secretary': 'USA',
  'homeland security secretary': 'USA',
  'house speaker': 'USA',
  'us senator': 'USA',
  'foreign secretary': 'GBR',
  'home secretary': 'GBR',
  'defence secretary': 'GBR',
  'chancellor of the exchequer': 'GBR',
});

/** States that have a foreign, home or defence secretary as well. */
const SHARED = new Set(['IND', 'PAK', 'BGD', 'NPL', 'LKA', 'PHL', 'MEX', 'HKG', 'MDV']);

/** The state whose alone the title before a name is ("Secretary of State X"), for an article mostly about `main`. */
export function stateOfTitle(
  line: Line,
  name: number,
  main: string | undefined,
): readonly string[] | undefined {
  for (let length = 4; length > 1; length--) {
    const state = TITLES[line.lower.slice(Math.max(0, name - length), name).join(' ')];
    if (state) return [state === 'GBR' && main !== undefined && SHARED.has(main) ? main : state];
  }
  return undefined;
}
