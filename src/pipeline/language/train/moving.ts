import type { Mover } from '../mover.ts';
import type { ParserInput } from '../parserinput.ts';
import { LEFT, RIGHT, SHIFT } from '../state.ts';
import { costOf } from './oracle.ts';
import type { Perceptron } from './perceptron.ts';

/** How often a wrong move is gone on with, from the second epoch on. */
const EXPLORE = 0.9;

/** A right move or label is learned on until it leads the best wrong one by so much. */
export const LEAD = 100;

/** Teaches a mover its moves with a dynamic oracle and exploration (Goldberg and Nivre 2013). */
export class MoveTeacher {
  /** Wrong moves of this epoch so far. */
  wrong = 0;
  readonly #mover: Mover;
  readonly #model: Perceptron;
  readonly #random: () => number;
  #explore = 0;

  constructor(mover: Mover, model: Perceptron, random: () => number) {
    this.#mover = mover;
    this.#model = model;
    this.#random = random;
  }

  /** Begins an epoch, the first being number 1. */
  begin(epoch: number): void {
    this.wrong = 0;
    this.#explore = epoch > 1 ? EXPLORE : 0;
  }

  /** Learns from the state the mover is in, and gives the move to go on with. */
  next(input: ParserInput, head: Int32Array): number {
    const mover = this.#mover;
    const { state, scores } = mover;
    const guess = mover.best(input);
    this.#model.tick();
    if (state.only >= 0) return guess;
    const { right, rival } = bestOfBoth(mover, head);
    if (rival >= 0 && scores[right]! - scores[rival]! < LEAD) {
      this.#model.update(right, rival);
    }
    const cost = costOf(state, head, guess);
    if (cost > costOf(state, head, right)) this.wrong++;
    return cost === 0 || this.#random() < this.#explore ? guess : right;
  }
}

/** The best-scored allowed move among those of least cost, and the best-scored of the others, −1 where there is none. */
function bestOfBoth({ state, scores }: Mover, head: Int32Array): { right: number; rival: number } {
  const cost = [SHIFT, LEFT, RIGHT].map((move) => (state.can(move) ? costOf(state, head, move) : Infinity));
  const least = Math.min(...cost);
  let right = -1;
  let rival = -1;
  for (let move = SHIFT; move <= RIGHT; move++) {
    if (cost[move] === Infinity) continue;
    if (cost[move] === least) right = right < 0 || scores[move]! > scores[right]! ? move : right;
    else rival = rival < 0 || scores[move]! > scores[rival]! ? move : rival;
  }
  return { right, rival };
}
