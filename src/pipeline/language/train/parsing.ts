import { allOf, rivalOf } from '../hash.ts';
import { LABEL } from '../labelfeatures.ts';
import { type LabelChoices, PAIRS, Parser, pairOf } from '../parser.ts';
import type { ParserInput } from '../parserfeatures.ts';
import { TRANSITION } from '../parserfeatures.ts';
import { LEFT, RIGHT, SHIFT } from '../state.ts';
import { costOf } from './oracle.ts';
import { Perceptron } from './perceptron.ts';
import { randomOf, shuffled } from './random.ts';
import { count, Sets } from './sets.ts';

/** A sentence to learn from: what the parser sees, and the projective gold tree (root as head number `size`). */
export interface Example {
  readonly input: ParserInput;
  readonly head: Int32Array;
  readonly label: Int32Array;
}

const EXPLORE = 0.9;

/** A right move or label is learned on until it leads the best wrong one by so much. */
const LEAD = 100;

/** Trains transition and label model together with a dynamic oracle and exploration from the second epoch. */
export function trainParser(
  examples: readonly Example[],
  labels: number,
  choices: LabelChoices,
  options: { epochs: number; seed: number; log: (line: string) => void },
): { moves: Perceptron; labels: Perceptron } {
  const moves = new Perceptron(3);
  const labelModel = new Perceptron(labels);
  const parser = new Parser(moves, labelModel, choices);
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
        if (costOf(state, head, guess) > costOf(state, head, right)) wrong++;
        const rival = state.only < 0 ? bestCostly(parser, head) : -1;
        if (rival >= 0 && parser.moveScores[right]! - parser.moveScores[rival]! < LEAD) {
          moves.update(parser.moveKeys, TRANSITION.count, right, rival);
        }
        const move = costOf(state, head, guess) === 0 || random() < explore ? guess : right;
        mislabelled += learnLabel(parser, labelModel, input, move, head, label);
      }
    }
    options.log(`parser epoch ${epoch}: ${wrong} moves and ${mislabelled} labels wrong`);
  }
  return { moves, labels: labelModel };
}

/** The labels of a pair of tags are known when it was seen so often. */
const KNOWN_FROM = 20;
/** One label is enough from this share of a pair's arcs on. */
const SETTLED_SHARE = 0.99;

/** Which labels the tags of an arc's ends leave possible. */
export function labelChoices(examples: readonly Example[], labels: number): LabelChoices {
  const byPair = new Int16Array(PAIRS);
  const sets = new Sets([allOf(labels)]);
  for (const [pair, counts] of labelCounts(examples)) {
    const total = [...counts.values()].reduce((a, b) => a + b, 0);
    if (total < KNOWN_FROM) continue;
    const [label, n] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]!;
    byPair[pair] = sets.numberOf(n >= SETTLED_SHARE * total ? [label] : [...counts.keys()]);
  }
  return { byPair, sets: sets.list };
}

function labelCounts(examples: readonly Example[]): Map<number, Map<number, number>> {
  const seen = new Map<number, Map<number, number>>();
  for (const { input, head, label } of examples) {
    for (let i = 0; i < input.size; i++) {
      const tag = head[i] === input.size ? -1 : input.tag[head[i]!]!;
      count(seen, pairOf(tag, input.tag[i]!, i < head[i]!), label[i]!);
    }
  }
  return seen;
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

/** The best-scored allowed move that is not of least cost, or −1. */
function bestCostly(parser: Parser, head: Int32Array): number {
  const allowed = [SHIFT, LEFT, RIGHT].filter((move) => parser.state.can(move));
  const costs = allowed.map((move) => costOf(parser.state, head, move));
  const least = Math.min(...costs);
  const costly = allowed.filter((_, i) => costs[i]! > least);
  return costly.reduce(
    (best, move) => (best < 0 || parser.moveScores[move]! > parser.moveScores[best]! ? move : best),
    -1,
  );
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
  const among = parser.labelsOf(input, to, child);
  const right = label[child]!;
  if (among.length === 1 || !among.includes(right)) {
    parser.apply(input, move, chosen);
    return 0;
  }
  model.tick();
  const rival = rivalOf(parser.labelScores, among, right);
  if (parser.labelScores[right]! - parser.labelScores[rival]! < LEAD) {
    model.update(parser.labelKeys, LABEL.count, right, rival);
  }
  parser.apply(input, move, chosen);
  return chosen === right ? 0 : 1;
}
