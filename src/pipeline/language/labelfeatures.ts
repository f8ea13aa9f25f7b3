import type { ParserInput } from './parserinput.ts';
import type { State } from './state.ts';
import { templatesOf } from './templates.ts';

const NAMES = (
  'hw ht hc dw dt dc hx dx dist side h1t h2t d1t d2t ht1 ht2 dt1 dt2 h1w d1w dlw dlt dll drw drt drl dl2w dl2l dL dR hL hR hlw hll hrw hrl hlt hrt ' +
  'over dvl dvr root hf hm hg df dm dg'
).split(' ');
const ROWS =
  'side/hw side/ht side/dw side/dt side/hw dw side/ht dt side/hw dt side/ht dw side/hw ht dw dt side/hx dx side/hx dt side/ht dx side/' +
  'dw dt side/hw ht side/ht dt dist side/dt dist side/dw ht dist side/ht dt over side/dt over side/' +
  'd1t dt side/d2t dt side/d1t dt d2t/h1t ht side/h2t ht/d1t dt ht side/d2t dt ht side/d1w dw/d1w dt ht side/ht1 dt ht/d1t d2t ht dt/' +
  'dt1 d1t dt side/h1w ht dt/ht h1t h2t dt/' +
  'dlw side/dlt dt side/dll dt side/dlw dt ht side/dlw hw side/dlw dw side/dll ht dt side/dlw hw dw/dlt dw ht/dll dw side/' +
  'dl2w dt ht/dl2l dll dt ht side/drw dt/drt dt ht/drl dt ht side/' +
  'dL dt side/dL dt ht side/dL dR dt ht/dR dt ht/dL hw side/dL dw side/dR dw side/' +
  'hL side/hR side/hL ht dt side/hR ht dt side/hL hw dt/hR hw dt/hL dw side/hR dw side/hL hR ht dt/hL dL side ht/hR dL ht dt/' +
  'hll dt side/hrl dt side/hlw dw/hrw dw side/hll ht dt/hrl ht dt side/hlt dt ht/hrt dt ht side/hlw ht dt/' +
  'root dt/root dw/dvl dt ht side/dvr dt ht side/hc dc side dist/hc dc dL hL hR/dx dlw ht/dx hw side/dx d1t d2t/' +
  'hm dt side/ht dm side/hm dm side/dm dt side/hm ht side/dlw dm hm/dlw dm ht side/dlw hm dt side/df dt side/hf dt side/' +
  'dg hg dt ht side/dm hw side/hm dw side';

/** The label model's templates: an arc with its surroundings and the children its ends already have. */
export const LABEL = templatesOf(ROWS, NAMES);

/** Reads the atoms of an arc about to be made from `head` to `dependent`, numbered in the order of their names. */
export function readLabel(
  v: Int32Array,
  input: ParserInput,
  state: State,
  head: number,
  dependent: number,
): void {
  const none = input.size + 1;
  const { word, tag } = input;
  const { label, left1, left2, right1 } = state;
  const gap = Math.abs(head - dependent);
  const h1 = Math.min(head + 1, none);
  const h2 = head < 1 ? none : head - 1;
  const d1 = Math.min(dependent + 1, none);
  const d2 = dependent < 1 ? none : dependent - 1;
  v[0] = word[head]!;
  v[1] = tag[head]!;
  v[2] = input.coarse[head]!;
  v[3] = word[dependent]!;
  v[4] = tag[dependent]!;
  v[5] = input.coarse[dependent]!;
  v[6] = input.suffix[head]!;
  v[7] = input.suffix[dependent]!;
  v[8] = gap < 4 ? gap : gap < 8 ? 4 : 5;
  v[9] = dependent < head ? 1 : 0;
  v[10] = tag[h1]!;
  v[11] = tag[h2]!;
  v[12] = tag[d1]!;
  v[13] = tag[d2]!;
  v[14] = tag[Math.min(head + 2, none)]!;
  v[15] = tag[head < 2 ? none : head - 2]!;
  v[16] = tag[Math.min(dependent + 2, none)]!;
  v[17] = tag[dependent < 2 ? none : dependent - 2]!;
  v[18] = word[h1]!;
  v[19] = word[d1]!;
  const dl = left1[dependent]!;
  v[20] = word[dl < 0 ? none : dl]!;
  v[21] = tag[dl < 0 ? none : dl]!;
  v[22] = dl < 0 ? -1 : label[dl]!;
  const dr = right1[dependent]!;
  v[23] = word[dr < 0 ? none : dr]!;
  v[24] = tag[dr < 0 ? none : dr]!;
  v[25] = dr < 0 ? -1 : label[dr]!;
  const dl2 = left2[dependent]!;
  v[26] = word[dl2 < 0 ? none : dl2]!;
  v[27] = dl2 < 0 ? -1 : label[dl2]!;
  const hl = left1[head]!;
  v[32] = word[hl < 0 ? none : hl]!;
  v[36] = tag[hl < 0 ? none : hl]!;
  v[33] = hl < 0 ? -1 : label[hl]!;
  const hr = right1[head]!;
  v[34] = word[hr < 0 ? none : hr]!;
  v[37] = tag[hr < 0 ? none : hr]!;
  v[35] = hr < 0 ? -1 : label[hr]!;
  v[28] = state.leftLabels[dependent]!;
  v[29] = state.rightLabels[dependent]!;
  v[30] = state.leftLabels[head]!;
  v[31] = state.rightLabels[head]!;
  v[38] = between(input, Math.min(head, dependent), Math.max(head, dependent));
  v[39] = state.leftCount[dependent]!;
  v[40] = state.rightCount[dependent]!;
  v[41] = head === input.size ? 1 : 0;
  v[42] = input.fine[head]!;
  v[43] = input.mid[head]!;
  v[44] = input.gross[head]!;
  v[45] = input.fine[dependent]!;
  v[46] = input.mid[dependent]!;
  v[47] = input.gross[dependent]!;
}

function between(input: ParserInput, from: number, to: number): number {
  let kinds = 0;
  const stop = Math.min(to, from + 21);
  for (let i = from + 1; i < stop; i++) kinds |= input.kind[i]!;
  return kinds;
}
