import type { Columns } from '../model/columns.ts';
import { toneCode } from '../model/columns.ts';

/** What a list of events can be sorted by; `when` is the order in which they are published. */
export const SORTS = ['when', 'tone', 'type', 'status', 'weight'] as const;
export type Sort = (typeof SORTS)[number];

const RANK: Readonly<Record<Sort, (columns: Columns, i: number) => number>> = {
  when: (_columns, i) => i,
  tone: ({ kind }, i) => toneCode(kind[i]!),
  type: ({ kind }, i) => kind[i]! & 15,
  status: ({ kind }, i) => (kind[i]! >> 4) & 7,
  weight: ({ salience }, i) => -salience[i]!,
};

/** The events that pass the filter, sorted; of equals the earlier first, also when turned round. */
export function sorted(columns: Columns, fails: Uint8Array, sort: Sort, down: boolean): Uint32Array {
  const rank = RANK[sort];
  const turn = down ? -1 : 1;
  const passing = passed(fails);
  if (sort === 'when') return down ? passing.reverse() : passing;
  return passing.sort((a, b) => turn * (rank(columns, a) - rank(columns, b)) || a - b);
}

function passed(fails: Uint8Array): Uint32Array {
  const passing = new Uint32Array(fails.length);
  let count = 0;
  for (let i = 0; i < fails.length; i++) if (fails[i] === 0) passing[count++] = i;
  return passing.subarray(0, count);
}
