import { Templates } from './hash.ts';
import type { ParserInput } from './parserfeatures.ts';
import type { State } from './state.ts';

const NAMES = (
  'hw ht hc dw dt dc hx dx dist side h1t h2t d1t d2t ht1 ht2 dt1 dt2 h1w d1w dlw dlt dll drw drt drl dl2w dl2l dL dR hL hR hlw hll hrw hrl hlt hrt ' +
  'over dvl dvr root'
).split(' ');
const A: Readonly<Record<string, number>> = Object.fromEntries(NAMES.map((name, i) => [name, i]));

const ROWS = (
  'side/hw side/ht side/dw side/dt side/hw dw side/ht dt side/hw dt side/ht dw side/hw ht dw dt side/hx dx side/hx dt side/ht dx side/' +
  'dw dt side/hw ht side/ht dt dist side/dt dist side/dw ht dist side/ht dt over side/dt over side/' +
  'd1t dt side/d2t dt side/d1t dt d2t/h1t ht side/h2t ht/d1t dt ht side/d2t dt ht side/d1w dw/d1w dt ht side/ht1 dt ht/d1t d2t ht dt/' +
  'dt1 d1t dt side/h1w ht dt/ht h1t h2t dt/' +
  'dlw side/dlt dt side/dll dt side/dlw dt ht side/dlw hw side/dlw dw side/dll ht dt side/dlw hw dw/dlt dw ht/dll dw side/' +
  'dl2w dt ht/dl2l dll dt ht side/drw dt/drt dt ht/drl dt ht side/' +
  'dL dt side/dL dt ht side/dL dR dt ht/dR dt ht/dL hw side/dL dw side/dR dw side/' +
  'hL side/hR side/hL ht dt side/hR ht dt side/hL hw dt/hR hw dt/hL dw side/hR dw side/hL hR ht dt/hL dL side ht/hR dL ht dt/' +
  'hll dt side/hrl dt side/hlw dw/hrw dw side/hll ht dt/hrl ht dt side/hlt dt ht/hrt dt ht side/hlw ht dt/' +
  'root dt/root dw/dvl dt ht side/dvr dt ht side/hc dc side dist/hc dc dL hL hR/dx dlw ht/dx hw side/dx d1t d2t'
).split('/');

/** The label model's templates: an arc with its surroundings and the children its ends already have. */
export const LABEL = new Templates(ROWS.map((row) => row.split(' ').map((name) => A[name]!)));

/** The atoms' values, to be reused from arc to arc. */
export const labelAtoms = (): Int32Array => new Int32Array(NAMES.length);

/** Reads the atoms of an arc about to be made from `head` to `dependent`. */
export function readLabel(
  v: Int32Array,
  input: ParserInput,
  state: State,
  head: number,
  dependent: number,
): void {
  const none = input.size + 1;
  const at = (i: number): number => (i < 0 || i > input.size ? none : i);
  const left = dependent < head ? 1 : 0;
  const { word, tag } = input;
  v[A.hw!] = word[head]!;
  v[A.ht!] = tag[head]!;
  v[A.hc!] = input.coarse[head]!;
  v[A.hx!] = input.suffix[head]!;
  v[A.dw!] = word[dependent]!;
  v[A.dt!] = tag[dependent]!;
  v[A.dc!] = input.coarse[dependent]!;
  v[A.dx!] = input.suffix[dependent]!;
  const gap = Math.abs(head - dependent);
  v[A.dist!] = gap < 4 ? gap : gap < 8 ? 4 : 5;
  v[A.side!] = left;
  v[A.h1t!] = tag[at(head + 1)]!;
  v[A.h1w!] = word[at(head + 1)]!;
  v[A.h2t!] = tag[at(head - 1)]!;
  v[A.d1t!] = tag[at(dependent + 1)]!;
  v[A.d1w!] = word[at(dependent + 1)]!;
  v[A.d2t!] = tag[at(dependent - 1)]!;
  v[A.ht1!] = tag[at(head + 2)]!;
  v[A.ht2!] = tag[at(head - 2)]!;
  v[A.dt1!] = tag[at(dependent + 2)]!;
  v[A.dt2!] = tag[at(dependent - 2)]!;
  relative(v, A.dlw!, A.dlt!, A.dll!, input, state, state.left1[dependent]!);
  relative(v, A.drw!, A.drt!, A.drl!, input, state, state.right1[dependent]!);
  relative(v, A.dl2w!, -1, A.dl2l!, input, state, state.left2[dependent]!);
  relative(v, A.hlw!, A.hlt!, A.hll!, input, state, state.left1[head]!);
  relative(v, A.hrw!, A.hrt!, A.hrl!, input, state, state.right1[head]!);
  v[A.dL!] = state.leftLabels[dependent]!;
  v[A.dR!] = state.rightLabels[dependent]!;
  v[A.hL!] = state.leftLabels[head]!;
  v[A.hR!] = state.rightLabels[head]!;
  v[A.dvl!] = state.leftCount[dependent]!;
  v[A.dvr!] = state.rightCount[dependent]!;
  v[A.root!] = head === input.size ? 1 : 0;
  v[A.over!] = between(input, Math.min(head, dependent), Math.max(head, dependent));
}

function relative(
  v: Int32Array,
  w: number,
  t: number,
  l: number,
  input: ParserInput,
  state: State,
  i: number,
): void {
  const at = i < 0 ? input.size + 1 : i;
  v[w] = input.word[at]!;
  if (t >= 0) v[t] = input.tag[at]!;
  v[l] = i < 0 ? -1 : state.label[i]!;
}

function between(input: ParserInput, from: number, to: number): number {
  let kinds = 0;
  const stop = Math.min(to, from + 21);
  for (let i = from + 1; i < stop; i++) kinds |= input.kind[i]!;
  return kinds;
}
