import { Mover } from './mover.ts';
import { BARE, readTransition } from './parserfeatures.ts';
import { emptyInput, type ParserInput } from './parserinput.ts';
import type { Weights } from './scorer.ts';
import { SHIFT } from './state.ts';

/** Lower bounds, in steps of weight, of the classes of how sure a guess is. */
const SURE = [20, 60, 150] as const;

/** Parses from right to left without labels, to tell the parser what lies ahead of it. */
export class Backward {
  readonly mover: Mover;
  #mirror = emptyInput(64);

  constructor(moves: Weights) {
    this.mover = new Mover(moves, BARE, readTransition);
  }

  /** Writes the guessed heads into the input. */
  guess(input: ParserInput): void {
    const { mover } = this;
    const n = input.size;
    if (n + 2 > this.#mirror.word.length) this.#mirror = emptyInput(2 * n);
    mirrorInto(this.#mirror, input);
    mover.start(n);
    while (!mover.state.done) bareMove(mover, this.#mirror, mover.best(this.#mirror));
    input.last.fill(-1, 0, n + 2);
    for (let i = 0; i < n; i++) {
      const head = mover.state.head[n - 1 - i]!;
      const at = head === n ? n : n - 1 - head;
      input.guess[i] = at;
      input.sure[i] = sureness(mover.margin[n - 1 - i]!);
      input.last[at] = i;
    }
  }
}

/** Makes a move; a word's universal tag stands for the label of its arc. */
export function bareMove(mover: Mover, input: ParserInput, move: number): void {
  mover.apply(move, move === SHIFT ? 0 : input.coarse[mover.state.top(0)]!);
}

/** Writes a sentence back to front into another input, which must have room. */
export function mirrorInto(mirror: ParserInput, input: ParserInput): void {
  const n = input.size;
  mirror.size = n;
  for (const name of ['word', 'tag', 'coarse', 'kind', 'suffix', 'fine', 'mid', 'gross'] as const) {
    const from = input[name];
    const to = mirror[name];
    for (let i = 0; i < n; i++) to[i] = from[n - 1 - i]!;
    to[n] = from[n]!;
    to[n + 1] = from[n + 1]!;
  }
}

function sureness(margin: number): number {
  let name = 0;
  while (name < SURE.length && margin >= SURE[name]!) name++;
  return name;
}
