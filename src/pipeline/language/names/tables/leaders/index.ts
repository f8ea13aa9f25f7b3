import { AMERICAS } from './americas.ts';
import { ASIA } from './asia.ts';
import { HEADS_OF_BODIES } from './bodies.ts';
import { EUROPE } from './europe.ts';
import { MIDEAST_AFRICA } from './mideast-africa.ts';
import type { LeaderRow } from './row.ts';

/** Every table of leaders, bodies first: who leads one acts for it. */
export const LEADERS: readonly LeaderRow[] = [
  ...HEADS_OF_BODIES,
  ...AMERICAS,
  ...EUROPE,
  ...MIDEAST_AFRICA,
  ...ASIA,
];
