import { LABEL } from '../labelfeatures.ts';
import { Parser } from '../parser.ts';
import type { ParserInput } from '../parserfeatures.ts';
import { TRANSITION } from '../parserfeatures.ts';
import { LEFT, RIGHT, SHIFT } from '../state.ts';
import { costOf } from './oracle.ts';
import { Perceptron } from './perceptron.ts';
import { randomOf, shuffled } from './random.ts';

/** A sentence to learn from: what the parser sees, and the projective gold tree (root as head number `size`). */
export interface Example {
  readonly input: ParserInput;
  readonly head: Int32Array;
  readonly label: Int32Array;
}

const EXPLORE = 0.9;

/** Trains transition and label model together with a dynamic oracle and exploration from the second epoch. */
export function trainParser(
  examples: readonly Example[],
  labels: number,
  options: { epochs: number; seed: number; log: (line: string) => void },
): { moves: Perceptron; labels: Perceptron } {
  const moves = new Perceptron(3);
  const labelModel = new Perceptron(labels);
  const parser = new Parser(moves, labelModel);
  const random = randomOf(options.seed);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    const explore = epoch > 1 ? EXPLORE : 0;
    let wrong = 0;
    let mislabelled = 0;
    for (const e of shuffled(examples.length, random)) {
      const { input, head, label } = examples[e]!;
      const { state } = parser;
      state.reset(input.size);
      if (parser.margin.length < input.size) parser.margin = new Float64Array(2 * input.size);
      while (!state.done) {
        const guess = parser.best(input);
        const right = bestFree(parser, head);
        moves.tick();
        if (right !== guess && costOf(state, head, guess) > 0) {
          wrong++;
          moves.update(parser.moveKeys, TRANSITION.count, right, guess);
        }
        const move = costOf(state, head, guess) === 0 || random() < explore ? guess : right;
        mislabelled += learnLabel(parser, labelModel, input, move, head, label);
      }
    }
    options.log(`parser epoch ${epoch}: ${wrong} moves and ${mislabelled} labels wrong`);
  }
  return { moves, labels: labelModel };
}

/** The best-scored allowed move among those of least cost. */
function bestFree(parser: Parser, head: Int32Array): number {
  let best = -1;
  let least = Infinity;
  for (let move = SHIFT; move <= RIGHT; move++) {
    if (!parser.state.can(move)) continue;
    const cost = costOf(parser.state, head, move);
    const better = cost === least && parser.moveScores[move]! > parser.moveScores[best]!;
    if (cost < least || better) best = move;
    least = Math.min(least, cost);
  }
  return best;
}

/** Makes a move; where it makes a gold arc, learns the arc's label. Returns 1 where that was wrong. */
function learnLabel(
  parser: Parser,
  model: Perceptron,
  input: ParserInput,
  move: number,
  head: Int32Array,
  label: Int32Array,
): number {
  const { state } = parser;
  const child = state.top(0);
  const to = move === LEFT ? state.front : state.top(1);
  if (move === SHIFT || head[child] !== to) {
    parser.apply(input, move);
    return 0;
  }
  const chosen = parser.labelOf(input, to, child);
  model.tick();
  const wrong = chosen !== label[child];
  if (wrong) model.update(parser.labelKeys, LABEL.count, label[child]!, chosen);
  parser.apply(input, move, chosen);
  return wrong ? 1 : 0;
}
