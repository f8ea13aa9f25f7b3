import { compare } from '../../../model/order.ts';
import { MARGIN_STEP } from '../analyse.ts';
import { atomsOf } from '../atoms.ts';
import type { Tree } from '../conllu.ts';
import { Parser } from '../parser.ts';
import { emptyInput, fillInput, tagTable } from '../parserfeatures.ts';
import { MoveTable, SparseTable } from '../tables.ts';
import { type Lexicon, Tagger } from '../tagger.ts';
import { ByteReader, ByteWriter } from '../varint.ts';
import { FORMAT } from '../weights.ts';
import { lemmasOf } from './lemmas.ts';
import { projective } from './oracle.ts';
import { type Packing, summed, writeKeys, writeMoves, writeSparse } from './pack.ts';
import { type Example, trainParser } from './parsing.ts';
import type { Feature } from './perceptron.ts';
import { classesOf, lexiconOf, trainTagger } from './tagging.ts';

/** How long and with what to train. */
export interface Recipe {
  readonly taggerEpochs: number;
  readonly parserEpochs: number;
  /** Models of so many seeds are summed. */
  readonly seeds: number;
  /** Parts of the treebank that are tagged by a tagger trained on the others. */
  readonly folds: number;
  readonly tagger: Packing;
  readonly moves: Packing;
  readonly labels: Packing;
}

/** The recipe of the committed weights. */
export const RECIPE: Recipe = {
  taggerEpochs: 8,
  parserEpochs: 5,
  seeds: 1,
  folds: 4,
  tagger: { updates: 2, floor: 0.3, step: 0.125 },
  moves: { updates: 3, floor: 0.3, step: 0.25 },
  labels: { updates: 2, floor: 0.3, step: 0.25 },
};

/** Trains on `train`, measures the parser's sureness on `dev`, and returns the weights' uncompressed bytes. */
export function trainModel(
  train: readonly Tree[],
  dev: readonly Tree[],
  recipe: Recipe = RECIPE,
  log: (line: string) => void = () => {},
): Uint8Array {
  const classes = classesOf(train);
  const labels = [...new Set(train.flatMap((tree) => tree.deprel))].sort(compare);
  const lexicon = lexiconOf(train, classes);
  const tagger = packed((w) =>
    writeSparse(w, learnTagger(train, classes, lexicon, recipe, log), recipe.tagger),
  );
  const examples = examplesOf(train, jackknifed(train, classes, recipe), classes, labels);
  const runs = Array.from({ length: recipe.seeds }, (_, seed) => {
    const { moves, labels: labeller } = trainParser(examples, labels.length, {
      epochs: recipe.parserEpochs,
      seed,
      log,
    });
    return { moves: moves.averaged(), labeller: labeller.averaged() };
  });
  const moves = packed((w) =>
    writeMoves(w, summed(runs.map((run) => run.moves)), scaled(recipe.moves, recipe.seeds)),
  );
  const labeller = packed((w) =>
    writeSparse(w, summed(runs.map((run) => run.labeller)), scaled(recipe.labels, recipe.seeds)),
  );
  log(`bytes: tagger ${tagger.length}, moves ${moves.length}, labels ${labeller.length}`);
  const sure = calibrate(dev, classes, labels, lexicon, tagger, moves, labeller);
  const writer = new ByteWriter();
  writer.text(FORMAT);
  writer.text(classes.join(' '));
  writer.text(labels.join(' '));
  writer.text(sure.join(' '));
  const lemmas = lemmasOf(train);
  writer.text([...lemmas.exceptions].map(([key, lemma]) => `${key}\t${lemma}`).join('\n'));
  writer.text([...lemmas.bases].join(' '));
  for (const map of [lexicon.closed, lexicon.ambiguity]) writeMap(writer, map);
  for (const part of [tagger, moves, labeller]) for (const byte of part) writer.byte(byte);
  return writer.done();
}

function packed(write: (writer: ByteWriter) => void): Uint8Array {
  const writer = new ByteWriter();
  write(writer);
  return writer.done();
}

/** A sum of seeds has weights as many times as great. */
function scaled({ updates, floor, step }: Packing, seeds: number): Packing {
  return { updates, floor: floor * seeds, step: step * seeds };
}

function learnTagger(
  trees: readonly Tree[],
  classes: readonly string[],
  lexicon: Lexicon,
  recipe: Recipe,
  log: (line: string) => void,
): Feature[] {
  const seeds = Array.from({ length: recipe.seeds }, (_, seed) =>
    trainTagger(trees, classes, lexicon, { epochs: recipe.taggerEpochs, seed, log }).averaged(),
  );
  return summed(seeds);
}

/** Tags of the treebank by taggers that have not seen the sentence, so that the parser learns from honest mistakes. */
function jackknifed(trees: readonly Tree[], classes: readonly string[], recipe: Recipe): Int32Array[] {
  const tags: Int32Array[] = new Array<Int32Array>(trees.length);
  const foldOf = (i: number): number => Math.floor(i / 50) % recipe.folds;
  for (let fold = 0; fold < recipe.folds; fold++) {
    const rest = trees.filter((_, i) => foldOf(i) !== fold);
    const lexicon = lexiconOf(rest, classes);
    const features = trainTagger(rest, classes, lexicon, { epochs: 3, seed: fold, log: () => {} }).averaged();
    const bytes = packed((w) => writeSparse(w, features, recipe.tagger));
    const tagger = new Tagger(new SparseTable(new ByteReader(bytes), classes.length), lexicon);
    trees.forEach((tree, i) => {
      if (foldOf(i) === fold) tags[i] = tagger.tag(tree.form);
    });
  }
  return tags;
}

function examplesOf(
  trees: readonly Tree[],
  tags: readonly Int32Array[],
  classes: readonly string[],
  labels: readonly string[],
): Example[] {
  const table = tagTable(classes);
  return trees.map((tree, i) => {
    const input = emptyInput(tree.form.length);
    fillInput(input, tree.form.map(atomsOf), tags[i]!, table, false);
    const label = Int32Array.from(tree.deprel, (name) => Math.max(0, labels.indexOf(name)));
    return { input, head: projective(tree.head), label };
  });
}

/** Share of right heads in per cent by margin, made to rise with it; from the dev treebanks. */
function calibrate(
  dev: readonly Tree[],
  classes: readonly string[],
  labels: readonly string[],
  lexicon: Lexicon,
  tagger: Uint8Array,
  moves: Uint8Array,
  labeller: Uint8Array,
): number[] {
  const tag = new Tagger(new SparseTable(new ByteReader(tagger), classes.length), lexicon);
  const parser = new Parser(
    new MoveTable(new ByteReader(moves)),
    new SparseTable(new ByteReader(labeller), labels.length),
  );
  const right = new Array<number>(40).fill(1);
  const all = new Array<number>(40).fill(2);
  for (const { input, head } of examplesOf(
    dev,
    dev.map((tree) => tag.tag(tree.form)),
    classes,
    labels,
  )) {
    parser.parse(input);
    for (let i = 0; i < input.size; i++) {
      const bin = Math.max(0, Math.min(39, Math.floor(parser.margin[i]! / MARGIN_STEP)));
      all[bin]!++;
      if (parser.state.head[i] === head[i]) right[bin]!++;
    }
  }
  let last = 0;
  return right.map((n, bin) => {
    last = Math.max(last, Math.round((100 * n) / all[bin]!));
    return last;
  });
}

function writeMap(writer: ByteWriter, map: ReadonlyMap<number, number>): void {
  const rows = [...map].sort((a, b) => a[0] - b[0]);
  writeKeys(
    writer,
    rows.map(([key]) => key),
  );
  for (const [, value] of rows) writer.unsigned(value);
}
