import { bestOf, type Scorer } from './hash.ts';
import { LABEL, labelAtoms, readLabel } from './labelfeatures.ts';
import { type ParserInput, readTransition, TRANSITION, transitionAtoms } from './parserfeatures.ts';
import { LEFT, RIGHT, SHIFT, State } from './state.ts';

/** Greedy arc-hybrid parser with a transition model and a label model. */
export class Parser {
  readonly state = new State();
  readonly moveKeys = new Int32Array(TRANSITION.count);
  readonly moveScores = new Float64Array(3);
  readonly labelKeys = new Int32Array(LABEL.count);
  readonly labelScores: Float64Array;
  /** For each word, by how much its arc's move beat the best other one. */
  margin = new Float64Array(64);
  readonly #moves: Scorer;
  readonly #labels: Scorer;
  readonly #choices: LabelChoices;
  readonly #moveAtoms = transitionAtoms();
  readonly #labelAtoms = labelAtoms();

  constructor(moves: Scorer, labels: Scorer, choices: LabelChoices) {
    this.#moves = moves;
    this.#labels = labels;
    this.#choices = choices;
    this.labelScores = new Float64Array(labels.classes);
  }

  /** Parses a sentence; heads and labels are then in `state` (the root is word number `input.size`). */
  parse(input: ParserInput): void {
    const { state } = this;
    state.reset(input.size);
    if (this.margin.length < input.size) this.margin = new Float64Array(2 * input.size);
    while (!state.done) {
      const move = this.best(input);
      this.apply(input, move);
    }
  }

  /** Scores the moves and gives the best one allowed. */
  best(input: ParserInput): number {
    const only = this.state.only;
    if (only >= 0) return only;
    readTransition(this.#moveAtoms, input, this.state);
    TRANSITION.fill(this.#moveAtoms, this.moveKeys);
    this.#moves.score(this.moveKeys, TRANSITION.count, this.moveScores, MOVES);
    let best = -1;
    for (let move = SHIFT; move <= RIGHT; move++) {
      if (this.state.can(move) && (best < 0 || this.moveScores[move]! > this.moveScores[best]!)) best = move;
    }
    return best;
  }

  /** Makes a move, choosing the label where it makes an arc; `label` overrides the choice. */
  apply(input: ParserInput, move: number, label?: number): void {
    const { state } = this;
    if (move === SHIFT) {
      state.shift();
      return;
    }
    const child = state.top(0);
    this.margin[child] = this.#lead(move);
    const head = move === LEFT ? state.front : state.top(1);
    const chosen = label ?? this.labelOf(input, head, child);
    if (move === LEFT) state.leftArc(chosen);
    else state.rightArc(chosen);
  }

  /** The best label of an arc. */
  labelOf(input: ParserInput, head: number, dependent: number): number {
    const among = this.labelsOf(input, head, dependent);
    if (among.length === 1) return among[0]!;
    readLabel(this.#labelAtoms, input, this.state, head, dependent);
    LABEL.fill(this.#labelAtoms, this.labelKeys);
    this.#labels.score(this.labelKeys, LABEL.count, this.labelScores, among);
    return bestOf(this.labelScores, among);
  }

  /** The labels that the tags of an arc's ends leave possible. */
  labelsOf(input: ParserInput, head: number, dependent: number): Uint8Array {
    const { byPair, sets } = this.#choices;
    const tag = head === input.size ? -1 : input.tag[head]!;
    return sets[byPair[pairOf(tag, input.tag[dependent]!, dependent < head)]!]!;
  }

  #lead(move: number): number {
    let second = -Infinity;
    for (let other = SHIFT; other <= RIGHT; other++) {
      if (other !== move && this.state.can(other)) second = Math.max(second, this.moveScores[other]!);
    }
    return this.moveScores[move]! - second;
  }
}

const MOVES = Uint8Array.of(SHIFT, LEFT, RIGHT);

/** Which labels an arc can have. */
export interface LabelChoices {
  /** Number of the set by the tags of the arc's ends, as `pairOf` numbers them. */
  readonly byPair: Int16Array;
  /** Sets of labels, in rising order; the first has all. */
  readonly sets: readonly Uint8Array[];
}

/** Most classes of tag there may be. */
const CLASSES = 127;

/** Size of a table by `pairOf`. */
export const PAIRS = 2 * (CLASSES + 1) * CLASSES;

/** The number of a pair of tags, head (−1 for the root) and dependent, and whether the dependent stands before the head. */
export function pairOf(head: number, dependent: number, before: boolean): number {
  return ((head + 1) * CLASSES + dependent) * 2 + (before ? 1 : 0);
}
