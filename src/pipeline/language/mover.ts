import type { ParserInput } from './parserinput.ts';
import type { Scorer, Weights } from './scorer.ts';
import { LEFT, RIGHT, SHIFT, State } from './state.ts';
import type { Templates } from './templates.ts';

const MOVES = Uint8Array.of(SHIFT, LEFT, RIGHT);

/** Reads the atoms of a state. */
type Reading = (values: Int32Array, input: ParserInput, state: State) => void;

/** A parser's state with the model that says what to do next: one pass over a sentence, labels left to others. */
export class Mover {
  readonly state = new State();
  /** Scores of the moves in the state that `best` was last asked about. */
  readonly scores: Int32Array;
  /** For each word, by how much its arc's move beat the best other one. */
  margin = new Float64Array(64);
  readonly #scorer: Scorer;
  readonly #read: Reading;

  constructor(weights: Weights, templates: Templates, read: Reading) {
    this.#scorer = weights.scorer(templates);
    this.#read = read;
    this.scores = this.#scorer.scores;
  }

  /** Makes ready for a sentence of `size` words. */
  start(size: number): void {
    this.state.reset(size);
    if (this.margin.length < size) this.margin = new Float64Array(2 * size);
  }

  /** Scores the moves and gives the best one allowed. */
  best(input: ParserInput): number {
    const { state, scores } = this;
    const only = state.only;
    if (only >= 0) return only;
    this.#read(this.#scorer.atoms, input, state);
    this.#scorer.score(MOVES);
    let best = -1;
    for (let move = SHIFT; move <= RIGHT; move++) {
      if (state.can(move) && (best < 0 || scores[move]! > scores[best]!)) best = move;
    }
    return best;
  }

  /** Makes a move; one that makes an arc gives it `label`. */
  apply(move: number, label: number): void {
    const { state } = this;
    if (move === SHIFT) {
      state.shift();
      return;
    }
    this.margin[state.top(0)] = this.#lead(move);
    if (move === LEFT) state.leftArc(label);
    else state.rightArc(label);
  }

  #lead(move: number): number {
    let second = -Infinity;
    for (let other = SHIFT; other <= RIGHT; other++) {
      if (other !== move && this.state.can(other)) second = Math.max(second, this.scores[other]!);
    }
    return this.scores[move]! - second;
  }
}
