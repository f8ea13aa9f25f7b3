import { Backward, bareMove, mirrorInto } from '../backward.ts';
import { type LabelChoices, PAIRS, Parser, pairOf } from '../parser.ts';
import { emptyInput, type ParserInput } from '../parserinput.ts';
import { allOf, rivalOf } from '../scorer.ts';
import { LEFT, SHIFT } from '../state.ts';
import { LEAD, MoveTeacher } from './moving.ts';
import { Perceptron } from './perceptron.ts';
import { randomOf, shuffled } from './random.ts';
import { count, Sets } from './sets.ts';

/** A sentence to learn from: what the parser sees, and the projective gold tree (root as head number `size`). */
export interface Example {
  readonly input: ParserInput;
  readonly head: Int32Array;
  readonly label: Int32Array;
}

/** How to train. */
export interface Options {
  readonly epochs: number;
  readonly seed: number;
  readonly log: (line: string) => void;
}

/** Trains transition and label model together. */
export function trainParser(
  examples: readonly Example[],
  labels: number,
  choices: LabelChoices,
  options: Options,
): { moves: Perceptron; labels: Perceptron } {
  const moves = new Perceptron(3);
  const labelModel = new Perceptron(labels);
  const parser = new Parser(moves, labelModel, choices);
  const random = randomOf(options.seed);
  const teacher = new MoveTeacher(parser.mover, moves, random);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    teacher.begin(epoch);
    let mislabelled = 0;
    for (const e of shuffled(examples.length, random)) {
      const { input, head, label } = examples[e]!;
      parser.mover.start(input.size);
      while (!parser.mover.state.done) {
        const move = teacher.next(input, head);
        mislabelled += learnLabel(parser, labelModel, input, move, head, label);
      }
    }
    options.log(`parser epoch ${epoch}: ${teacher.wrong} moves and ${mislabelled} labels wrong`);
  }
  return { moves, labels: labelModel };
}

/** Trains the moves of the pass from the right. */
export function trainBackward(examples: readonly Example[], options: Options): Perceptron {
  const moves = new Perceptron(3);
  const { mover } = new Backward(moves);
  const random = randomOf(options.seed);
  const teacher = new MoveTeacher(mover, moves, random);
  const mirrors = examples.map(mirrored);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    teacher.begin(epoch);
    for (const e of shuffled(mirrors.length, random)) {
      const { input, head } = mirrors[e]!;
      mover.start(input.size);
      while (!mover.state.done) bareMove(mover, input, teacher.next(input, head));
    }
    options.log(`backward epoch ${epoch}: ${teacher.wrong} moves wrong`);
  }
  return moves;
}

/** An example back to front, its labels left as they are. */
function mirrored({ input, head, label }: Example): Example {
  const n = input.size;
  const mirror = emptyInput(n);
  mirrorInto(mirror, input);
  const heads = Int32Array.from({ length: n }, (_, i) => {
    const to = head[n - 1 - i]!;
    return to === n ? n : n - 1 - to;
  });
  return { input: mirror, head: heads, label };
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

/** Makes a move; where it makes a gold arc, learns the arc's label. Returns 1 where that was wrong. */
function learnLabel(
  parser: Parser,
  model: Perceptron,
  input: ParserInput,
  move: number,
  head: Int32Array,
  label: Int32Array,
): number {
  const { state } = parser.mover;
  const child = state.top(0);
  const to = move === LEFT ? state.front : state.top(1);
  if (move === SHIFT || head[child] !== to) {
    parser.apply(input, move);
    return 0;
  }
  const chosen = parser.labelOf(input, to, child);
  const among = parser.labelsOf(input, to, child);
  const right = label[child]!;
  parser.mover.apply(move, chosen);
  if (among.length === 1 || !among.includes(right)) return 0;
  model.tick();
  const rival = rivalOf(parser.labelScores, among, right);
  if (parser.labelScores[right]! - parser.labelScores[rival]! < LEAD) {
    model.update(right, rival);
  }
  return chosen === right ? 0 : 1;
}
