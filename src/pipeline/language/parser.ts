import { LABEL, readLabel } from './labelfeatures.ts';
import { Mover } from './mover.ts';
import { readGuided, TRANSITION } from './parserfeatures.ts';
import type { ParserInput } from './parserinput.ts';
import { bestOf, type Scorer, type Weights } from './scorer.ts';
import { LEFT, SHIFT } from './state.ts';

/**
 * Greedy arc-hybrid parser, left to right, with a transition model and a label model. What the pass from the right
 * guessed is among what it sees (stacking: Nivre and McDonald 2008).
 */
export class Parser {
  readonly mover: Mover;
  readonly labelScores: Int32Array;
  readonly #labels: Scorer;
  readonly #choices: LabelChoices;

  constructor(moves: Weights, labels: Weights, choices: LabelChoices) {
    this.mover = new Mover(moves, TRANSITION, readGuided);
    this.#labels = labels.scorer(LABEL);
    this.#choices = choices;
    this.labelScores = this.#labels.scores;
  }

  /** Parses a sentence; heads and labels are then in the mover's state (the root is word number `input.size`). */
  parse(input: ParserInput): void {
    const { mover } = this;
    mover.start(input.size);
    while (!mover.state.done) this.apply(input, mover.best(input));
  }

  /** Makes a move, choosing the label where it makes an arc. */
  apply(input: ParserInput, move: number): void {
    const { state } = this.mover;
    if (move === SHIFT) this.mover.apply(move, 0);
    else {
      const head = move === LEFT ? state.front : state.top(1);
      this.mover.apply(move, this.labelOf(input, head, state.top(0)));
    }
  }

  /** The best label of an arc. */
  labelOf(input: ParserInput, head: number, dependent: number): number {
    const among = this.labelsOf(input, head, dependent);
    if (among.length === 1) return among[0]!;
    readLabel(this.#labels.atoms, input, this.mover.state, head, dependent);
    this.#labels.score(among);
    return bestOf(this.labelScores, among);
  }

  /** The labels that the tags of an arc's ends leave possible. */
  labelsOf(input: ParserInput, head: number, dependent: number): Uint8Array {
    const { byPair, sets } = this.#choices;
    const tag = head === input.size ? -1 : input.tag[head]!;
    return sets[byPair[pairOf(tag, input.tag[dependent]!, dependent < head)]!]!;
  }
}

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
