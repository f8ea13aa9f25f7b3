import { LABEL } from '../labelfeatures.ts';
import { PAIRS, Parser, pairOf } from '../parser.ts';
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
  settled: Int16Array,
  options: { epochs: number; seed: number; log: (line: string) => void },
): { moves: Perceptron; labels: Perceptron } {
  const moves = new Perceptron(3);
  const labelModel = new Perceptron(labels);
  const parser = new Parser(moves, labelModel, settled);
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

/** A pair of tags settles a label when it was seen so often and so seldom otherwise. */
const SETTLED_FROM = 20;
const SETTLED_SHARE = 0.99;

/** The labels that the tags of an arc's ends alone decide, by `pairOf`; −1 for all others. */
export function settledPairs(examples: readonly Example[]): Int16Array {
  const seen = new Map<number, Map<number, number>>();
  for (const { input, head, label } of examples) {
    for (let i = 0; i < input.size; i++) {
      const tag = head[i] === input.size ? -1 : input.tag[head[i]!]!;
      const pair = pairOf(tag, input.tag[i]!, i < head[i]!);
      const counts = seen.get(pair) ?? new Map<number, number>();
      counts.set(label[i]!, (counts.get(label[i]!) ?? 0) + 1);
      seen.set(pair, counts);
    }
  }
  const settled = new Int16Array(PAIRS).fill(-1);
  for (const [pair, counts] of seen) {
    const total = [...counts.values()].reduce((a, b) => a + b, 0);
    const [label, n] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]!;
    if (total >= SETTLED_FROM && n >= SETTLED_SHARE * total) settled[pair] = label;
  }
  return settled;
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
  if (parser.settledOf(input, to, child) >= 0) {
    parser.apply(input, move, chosen);
    return 0;
  }
  model.tick();
  const wrong = chosen !== label[child];
  if (wrong) model.update(parser.labelKeys, LABEL.count, label[child]!, chosen);
  parser.apply(input, move, chosen);
  return wrong ? 1 : 0;
}
