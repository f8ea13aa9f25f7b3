import { LEFT, RIGHT, SHIFT, type State } from '../state.ts';

/**
 * How many gold arcs a move puts out of reach in the arc-hybrid system (Goldberg and Nivre 2013); `gold` has the
 * root as head number `size`.
 */
export function costOf(state: State, gold: Int32Array, move: number): number {
  return move === SHIFT ? costOfShift(state, gold) : costOfPop(state, gold, move);
}

function costOfShift(state: State, gold: Int32Array): number {
  const b0 = state.front;
  let cost = 0;
  for (let n = 0; n < state.depth; n++) {
    const word = state.top(n);
    if (gold[word] === b0) cost++;
    if (n > 0 && gold[b0] === word) cost++;
  }
  return cost;
}

function costOfPop(state: State, gold: Int32Array, move: number): number {
  const s0 = state.top(0);
  const b0 = state.front;
  let cost = 0;
  for (let i = b0; i < state.size; i++) if (gold[i] === s0) cost++;
  const head = gold[s0]!;
  if (move === LEFT) return cost + (head !== b0 && (head > b0 || head === state.top(1)) ? 1 : 0);
  return cost + (move === RIGHT && head >= b0 ? 1 : 0);
}

/** Lifts arcs that cross others until the tree is projective (Nivre and Nilsson 2005), shortest first. */
export function projective(heads: readonly number[]): Int32Array {
  const n = heads.length;
  const lifted = Int32Array.from(heads, (head) => (head < 0 ? n : head));
  for (;;) {
    const worst = crossing(lifted);
    if (worst < 0) return lifted;
    lifted[worst] = lifted[lifted[worst]!]!;
  }
}

/** The dependent of the shortest non-projective arc, or −1. */
function crossing(heads: Int32Array): number {
  const n = heads.length;
  let worst = -1;
  let shortest = Infinity;
  for (let d = 0; d < n; d++) {
    const h = heads[d]!;
    if (h === n) continue;
    const gap = Math.abs(h - d);
    if (gap < shortest && !spans(heads, h, d)) {
      worst = d;
      shortest = gap;
    }
  }
  return worst;
}

/** Whether a head reaches every word between itself and its dependent. */
function spans(heads: Int32Array, h: number, d: number): boolean {
  const n = heads.length;
  for (let i = Math.min(h, d) + 1; i < Math.max(h, d); i++) {
    let up = i;
    while (up !== h && up !== n) up = heads[up]!;
    if (up !== h) return false;
  }
  return true;
}
