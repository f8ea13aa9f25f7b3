import { describe, expect, it } from 'vitest';
import { joined, type Role, roleOf } from './noise.ts';

const PROSE =
  'The mayor of the island said on Monday that the ferry would sail again before the end of the year.';
const RUN_ON =
  'Mayor of Lima orders new ferry ahead of island vote Harbour strike enters third week Won’t pay for bridge: Reed on island deal Captain slams mayor for criticising failed launch Ferry fares rise 70% by June, says owner Crew holds rally against "greedy" owners';

describe('the role of a paragraph', () => {
  const rows: readonly (readonly [string, string, Role, Role])[] = [
    ['prose is text', PROSE, 'text', 'text'],
    ['prose after a label is text', PROSE, 'heads', 'text'],
    ['a label heads', 'Also Read', 'text', 'heads'],
    ['a label with its headlines heads', `Also Read ${RUN_ON}`, 'text', 'heads'],
    ['headlines under a label are its own', 'Harbour strike enters third week', 'heads', 'heads'],
    ['a heading alone is text', 'What happens next', 'text', 'text'],
    ['run-on headlines are noise', RUN_ON, 'text', 'noise'],
    ['a long list that ends in a colon is text', `${RUN_ON}:`, 'text', 'text'],
    [
      'a long sentence that lost its stop is text',
      `${PROSE.slice(0, -1)} and that the crew of the ferry would be paid`,
      'text',
      'text',
    ],
  ];
  it.each(rows)('%s', (_, line, above, role) => expect(roleOf(line, above, false)).toBe(role));
  it('the first line is never taken for run-on headlines', () =>
    expect(roleOf(RUN_ON, 'text', true)).toBe('text'));
});

it('spans with only white space between them are joined', () => {
  expect(
    joined('ab \n cd ef', [
      { start: 0, end: 2 },
      { start: 5, end: 7 },
      { start: 9, end: 10 },
    ]),
  ).toEqual([
    { start: 0, end: 7 },
    { start: 9, end: 10 },
  ]);
});
