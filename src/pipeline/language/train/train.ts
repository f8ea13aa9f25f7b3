import { Backward } from '../backward.ts';
import type { Tree } from '../conllu.ts';
import { MoveTable } from '../tables.ts';
import { ByteReader } from '../varint.ts';
import { assemble, type Run } from './assemble.ts';
import { type Ground, prepare } from './ground.ts';
import { withHeadlines } from './headlines.ts';
import { packed, scaled, summed, writeMoves, writeSparse } from './pack.ts';
import { type Example, trainBackward, trainParser } from './parsing.ts';
import { foldsOf, type Log, RECIPE, type Recipe } from './recipe.ts';
import { trainTagger } from './tagging.ts';

/**
 * Trains on `train` with word clusters as `readClusters` reads them, measures the parser's sureness on `dev`, and
 * returns the weights' uncompressed bytes.
 */
export function trainModel(
  train: readonly Tree[],
  dev: readonly Tree[],
  clusters: string,
  recipe: Recipe = RECIPE,
  log: Log = () => {},
): Uint8Array {
  const ground = prepare(train, clusters, recipe);
  const tagger = learnTags(train, ground, recipe, log);
  const backward = learnBackward(ground.examples, recipe, log);
  foretell(ground.examples, recipe, log);
  const runs = Array.from({ length: recipe.seeds.parser }, (_, seed) => learn(ground, seed, recipe, log));
  return assemble(train, dev, ground, { tagger, backward, runs }, recipe, log);
}

/** Features that one seed changed less often are not even carried over to the sum of seeds. */
const RARE = 2;

/** Trains the tagger; returns its bytes. */
function learnTags(
  treebank: readonly Tree[],
  { classes, lexicon }: Ground,
  recipe: Recipe,
  log: Log,
): Uint8Array {
  const train = withHeadlines(treebank);
  const seeds = Array.from({ length: recipe.seeds.tagger }, (_, seed) =>
    trainTagger(train, classes, lexicon, { epochs: recipe.taggerEpochs, seed, log }).averaged(RARE),
  );
  return packed((writer) => writeSparse(writer, summed(seeds), scaled(recipe.tagger, recipe.seeds.tagger)));
}

/** Trains the pass from the right; returns its bytes. */
function learnBackward(examples: readonly Example[], recipe: Recipe, log: Log): Uint8Array {
  const seeds = Array.from({ length: recipe.seeds.backward }, (_, seed) =>
    trainBackward(examples, { epochs: recipe.backwardEpochs, seed, log }).averaged(RARE),
  );
  return packed((writer) => writeMoves(writer, summed(seeds), scaled(recipe.backward, seeds.length)));
}

/** Writes into every example what a pass from the right guesses that was not trained on it. */
function foretell(examples: readonly Example[], recipe: Recipe, log: Log): void {
  const foldOf = foldsOf(recipe);
  for (let fold = 0; fold < recipe.folds; fold++) {
    const rest = examples.filter((_, i) => foldOf(i) !== fold);
    const moves = new MoveTable(new ByteReader(learnBackward(rest, recipe, log)));
    const backward = new Backward(moves);
    examples.forEach(({ input }, i) => {
      if (foldOf(i) === fold) backward.guess(input);
    });
  }
}

/** Trains one seed's parser. */
function learn({ examples, labels, choices }: Ground, seed: number, recipe: Recipe, log: Log): Run {
  const options = { epochs: recipe.parserEpochs, seed, log };
  const { moves, labels: labeller } = trainParser(examples, labels.length, choices, options);
  return {
    moves: moves.averaged(Math.min(recipe.moves.updates, RARE)),
    labeller: labeller.averaged(Math.min(recipe.labels.updates, RARE)),
  };
}
