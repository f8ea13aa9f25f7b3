import { NOTHING, type ParserInput } from './parserinput.ts';
import type { State } from './state.ts';
import { templatesOf } from './templates.ts';

const NAMES = (
  's0w s0t s0c s0x s1w s1t s1c s2w s2t s2c s3t b0w b0t b0c b0x b1w b1t b1c b2w b2t b3t ' +
  's0lw s0lt s0ll s0rw s0rt s0rl s0l2w s0l2t s0l2l s0r2w s0r2t s0r2l s1lw s1lt s1ll s1rw s1rt s1rl s1r2t s1r2l ' +
  'b0lw b0lt b0ll b0l2w b0l2t b0l2l s0vl s0vr s1vl s1vr b0vl s0L s0R s1L s1R b0L s2R ' +
  'd d1 between between1 edge b1near s0f s0m s0g b0f b0m b0g s1f s1m s1g b1m s2m ' +
  'gs0 gb0 gs1 ps0 pb0 us0 ub0'
).split(' ');

/** Templates after Zhang and Nivre (2011), with prepositions of attached nouns and what lies between. */
const ROWS =
  's0w/s0t/s0w s0t/s1w/s1t/s1w s1t/s2t/s2w s2t/b0w/b0t/b0w b0t/b1w/b1t/b1w b1t/b2w b2t/b2t/s0x s0t/b0x b0t/' +
  's0w s0t b0t/s0t b0w b0t/s0w b0w/s0t b0t/s0w b0t/s0t b0w/s1w s0w/s1t s0t/s1w s1t s0t/s1t s0w s0t/s1w s0t/' +
  's1t s0w/s1w b0t/s1t b0w/b0t b1t/b0w b1t/s0w b1w/s0t b1t/s2t s0t/b0t b1t b2t/s0t b0t b1t/s0w b0t b1t/' +
  's0t b0w b1t/s0t b0t b1w/s1t s0t b0t/s1w s0t b0t/s1t s0w b0t/s1t s0t b0w/s2t s1t s0t/s2t s1t s0t b0t/' +
  's1t s0t b0t b1t/s0t b0t b1t b2t/s3t s2t s1t/s1t s0w b0w/s1w s0t b0w/s0t s0lt b0t/s0t s0rt b0t/' +
  's0t b0t b0lt/s1t s1rt s0t/s1t s1lt s0t/s1t s0t s0lt/s1t s0t s0rt/s1t s0t b0t b0lt/s0t s0lt s0l2t/' +
  's0t s0rt s0r2t/b0t b0lt b0l2t/s0t s0rt b0w/s0w s0rt b0t/s0w s0lt b0t/s1t s1rt b0t/s0w s0vr/s1w s1vr/' +
  'b0w b0vl/s0t s0vl b0t b0vl/s1t s1vr s0t s0vl/s0t d/b0t d/s0w b0w d/s0t b0t d/s1t s0t d1/s1w s0w d1/' +
  's0w s1t d1/s0lw/s0rw/s1rw/b0lw/s0w s0L/s0t s0L/s0t s0R/s1w s1R/s1t s1R/b0w b0L/b0t b0L/s1t s1L/' +
  's0t s0L s0R/s0t s0L b0t b0L/s1t s1R s0t s0L/s2t s2R/s1w s0lw/s1t s0lw/s1t s0lw s0w/s1w s0t s0lw/' +
  's2t s1t s0lw/s2w s1lw s0t/s1t s1lw s0t s0lw/s0w between b0t/s1w between1 s0t/s0t b0t between d/' +
  's1t s0t between1 d1/s0w s0rl b0t/s0t s0rl b0w/s1t s1rl s0w/s1w s1rl s0t/s0w s0rw b0w/s1rw s0w s1t/' +
  's0w edge/s1t s0t b0t s0L/s1t s1R s0t b0t/s0c b0c b1c b2t b3t/s1c s0c b0c b1c s2c/s0w b0t b1near b1t/' +
  's0w d/s0ll/b0ll/s1w s0lw s0w/' +
  's0m s0t/b0m b0t/s1m s1t/s0m b0m/s0m b0t/s0t b0m/s1m s0t/s1t s0m/s1m s0m/s1m s0lw s0m/s1m s0m b0t/s0m b0m d/' +
  's0g s0t b0t b0g/s1g s1t s0lw s0g/b0m b1t/s0m b0w b1m/s1m s0m b0w/s0f b0t/b0f s0t/s1f s0lw/s1w s0lw s0m/' +
  's1m s0lw s0w/s2m s1lw s0t';

/** Where the guesses put the words the next move is about, and what they still expect. */
const GUESSED =
  'gs0/gb0/ps0/gs0 us0/gb0 ub0/gs0 gb0/gs0 ps0/gs0 gb0 ps0/gs0 gb0 ps0 us0/gs0 gb0 ps0 us0 ub0/gs0 gb0 gs1 ps0/gs0 s0t b0t/' +
  'gs0 s0t b0t ps0/gs0 s1t s0t/gs0 s1t s0t b0t/gb0 s0t b0t/gs0 s0w us0/gb0 b0w ub0/gs0 ps0 s0t us0/gs0 gb0 pb0 ps0/' +
  'pb0 gb0 b0t/gs0 us0 s0t s1t b0t';

/** Templates of the pass that has no guesses to go by. */
export const BARE = templatesOf(ROWS, NAMES);

/** The transition model's templates. */
export const TRANSITION = templatesOf(`${ROWS}/${GUESSED}`, NAMES);

/** Reads the atoms of a state, in the order of their names. */
export function readTransition(v: Int32Array, input: ParserInput, state: State): void {
  const none = input.size + 1;
  const { label, left1, left2, right1, right2, leftCount, rightCount, leftLabels, rightLabels } = state;
  const s0 = state.top(0, none);
  const s1 = state.top(1, none);
  const s2 = state.top(2, none);
  const b0 = state.front;
  const b1 = Math.min(b0 + 1, none);
  const b2 = Math.min(b0 + 2, none);
  v[0] = input.word[s0]!;
  v[1] = input.tag[s0]!;
  v[2] = input.coarse[s0]!;
  v[3] = input.suffix[s0]!;
  v[4] = input.word[s1]!;
  v[5] = input.tag[s1]!;
  v[6] = input.coarse[s1]!;
  v[7] = input.word[s2]!;
  v[8] = input.tag[s2]!;
  v[9] = input.coarse[s2]!;
  v[10] = input.tag[state.top(3, none)]!;
  v[11] = input.word[b0]!;
  v[12] = input.tag[b0]!;
  v[13] = input.coarse[b0]!;
  v[14] = input.suffix[b0]!;
  v[15] = input.word[b1]!;
  v[16] = input.tag[b1]!;
  v[17] = input.coarse[b1]!;
  v[18] = input.word[b2]!;
  v[19] = input.tag[b2]!;
  v[20] = input.tag[Math.min(b0 + 3, none)]!;
  child(v, 21, input, label, left1[s0]!);
  child(v, 24, input, label, right1[s0]!);
  child(v, 27, input, label, left2[s0]!);
  child(v, 30, input, label, right2[s0]!);
  child(v, 33, input, label, left1[s1]!);
  child(v, 36, input, label, right1[s1]!);
  const s1r2 = right2[s1]!;
  v[39] = s1r2 < 0 ? NOTHING : input.tag[s1r2]!;
  v[40] = s1r2 < 0 ? -1 : label[s1r2]!;
  child(v, 41, input, label, left1[b0]!);
  child(v, 44, input, label, left2[b0]!);
  v[47] = leftCount[s0]!;
  v[48] = rightCount[s0]!;
  v[49] = leftCount[s1]!;
  v[50] = rightCount[s1]!;
  v[51] = leftCount[b0]!;
  v[52] = leftLabels[s0]!;
  v[53] = rightLabels[s0]!;
  v[54] = leftLabels[s1]!;
  v[55] = rightLabels[s1]!;
  v[56] = leftLabels[b0]!;
  v[57] = rightLabels[s2]!;
  v[58] = s0 === none ? 0 : near(b0 - s0);
  v[59] = s1 === none ? 0 : near(s0 - s1);
  v[60] = s0 === none ? 0 : over(input, s0, b0);
  v[61] = s1 === none ? 0 : over(input, s1, s0);
  v[62] = Math.min(state.depth, 3) * 4 + Math.min(input.size - b0, 3);
  v[63] = b0 + 1 < input.size ? over(input, b0, Math.min(b0 + 5, input.size)) : -1;
  v[64] = input.fine[s0]!;
  v[65] = input.mid[s0]!;
  v[66] = input.gross[s0]!;
  v[67] = input.fine[b0]!;
  v[68] = input.mid[b0]!;
  v[69] = input.gross[b0]!;
  v[70] = input.fine[s1]!;
  v[71] = input.mid[s1]!;
  v[72] = input.gross[s1]!;
  v[73] = input.mid[b1]!;
  v[74] = input.mid[s2]!;
}

/** Reads the atoms of a state with those of the guesses. */
export function readGuided(v: Int32Array, input: ParserInput, state: State): void {
  readTransition(v, input, state);
  const none = input.size + 1;
  const s0 = state.top(0, none);
  const s1 = state.top(1, none);
  const b0 = state.front;
  v[75] = s0 === none ? AWAY : whereIs(input.guess[s0]!, input, s1, s0, b0);
  v[76] = b0 >= input.size ? AWAY : whereIs(input.guess[b0]!, input, s1, s0, b0);
  v[77] = s1 === none ? AWAY : whereIs(input.guess[s1]!, input, s1, s0, b0);
  v[78] = s0 === none ? AWAY : input.last[s0]! > b0 ? 2 : input.last[s0]! === b0 ? 1 : 0;
  v[79] = b0 >= input.size ? AWAY : input.last[b0]! > b0 ? 1 : 0;
  v[80] = s0 === none ? AWAY : input.sure[s0]!;
  v[81] = b0 >= input.size ? AWAY : input.sure[b0]!;
}

/** Where there is no word to ask about. */
const AWAY = 9;

/** Where a guessed head stands as seen from the state. */
function whereIs(head: number, input: ParserInput, s1: number, s0: number, b0: number): number {
  if (head === b0) return 0;
  if (head === s1) return 1;
  if (head === s0) return 2;
  if (head === input.size) return 3;
  if (head > b0) return head === b0 + 1 ? 4 : 5;
  if (head < s1) return 6;
  return head < s0 ? 7 : 8;
}

function child(v: Int32Array, from: number, input: ParserInput, label: Int32Array, i: number): void {
  const at = i < 0 ? input.size + 1 : i;
  v[from] = input.word[at]!;
  v[from + 1] = input.tag[at]!;
  v[from + 2] = i < 0 ? -1 : label[i]!;
}

/** A distance in classes. */
function near(distance: number): number {
  return distance < 5 ? distance : distance < 8 ? 5 : distance < 14 ? 6 : 7;
}

/** The kinds of word strictly between two, at most twenty looked at. */
function over(input: ParserInput, from: number, to: number): number {
  let kinds = 0;
  const stop = Math.min(to, from + 21);
  for (let i = from + 1; i < stop; i++) kinds |= input.kind[i]!;
  return kinds;
}
