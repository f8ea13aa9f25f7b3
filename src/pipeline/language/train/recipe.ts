import type { Packing } from './pack.ts';

/** How long and with what to train. */
export interface Recipe {
  readonly splitterEpochs: number;
  readonly taggerEpochs: number;
  readonly backwardEpochs: number;
  readonly parserEpochs: number;
  /** Models of so many seeds are summed. */
  readonly seeds: Readonly<Record<'tagger' | 'backward' | 'parser', number>>;
  /** Parts of the treebank that are tagged, and guessed at from the right, by models trained on the others. */
  readonly folds: number;
  readonly splitter: Packing;
  /** Of the taggers that tag the parts. */
  readonly jackknife: Packing;
  readonly tagger: Packing;
  readonly backward: Packing;
  readonly moves: Packing;
  readonly labels: Packing;
}

/** The recipe of the committed weights. */
export const RECIPE: Recipe = {
  splitterEpochs: 8,
  taggerEpochs: 7,
  backwardEpochs: 5,
  parserEpochs: 7,
  seeds: { tagger: 2, backward: 2, parser: 3 },
  folds: 3,
  splitter: { updates: 1, floor: 0.3, step: 0.25 },
  jackknife: { updates: 2, floor: 0.3, step: 0.25 },
  tagger: { updates: 6, floor: 0.5, step: 0.5 },
  backward: { updates: 12, floor: 1.3, step: 0.7 },
  moves: { updates: 12, floor: 1, step: 0.5 },
  labels: { updates: 14, floor: 1.2, step: 0.6 },
};

/** The part of the treebank a sentence belongs to: runs of fifty, dealt out in turn. */
export function foldsOf({ folds }: Recipe): (i: number) => number {
  return (i) => Math.floor(i / 50) % folds;
}

/** Takes what the training tells of its progress. */
export type Log = (line: string) => void;
