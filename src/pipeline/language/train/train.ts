import { compare } from '../../../model/order.ts';
import { MARGINS, marginClass } from '../analyse.ts';
import { Backward } from '../backward.ts';
import { readClusters } from '../clusters.ts';
import type { Tree } from '../conllu.ts';
import { Dictionary, type Lexicon } from '../lexicon.ts';
import { type LabelChoices, Parser } from '../parser.ts';
import { emptyInput, fillInput, tagTable } from '../parserinput.ts';
import { MoveTable, SparseTable } from '../tables.ts';
import { Tagger } from '../tagger.ts';
import { ByteReader, ByteWriter } from '../varint.ts';
import { FORMAT } from '../weights.ts';
import { withHeadlines } from './headlines.ts';
import { lemmasOf } from './lemmas.ts';
import { projective } from './oracle.ts';
import { type Packing, summed, writeKeys, writeMoves, writeSparse } from './pack.ts';
import { type Example, labelChoices, trainBackward, trainParser } from './parsing.ts';
import type { Feature } from './perceptron.ts';
import { trainSplitter } from './splitting.ts';
import { classesOf, lexiconOf, trainTagger } from './tagging.ts';

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

/** What every seed's parser starts from. */
interface Ground {
  /** The list of clusters as it is written. */
  readonly list: string;
  readonly classes: readonly string[];
  readonly labels: readonly string[];
  readonly lexicon: Lexicon;
  readonly examples: readonly Example[];
  readonly choices: LabelChoices;
}

/** A seed's parser. */
interface Run {
  readonly moves: readonly Feature[];
  readonly labeller: readonly Feature[];
}

/** What was learned before the seeds are summed. */
interface Learned {
  readonly tagger: Uint8Array;
  readonly backward: Uint8Array;
  readonly runs: readonly Run[];
}

type Log = (line: string) => void;

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

/** Reads off what the treebank holds, and tags it as the parser will meet it. */
function prepare(treebank: readonly Tree[], list: string, recipe: Recipe): Ground {
  const classes = classesOf(treebank);
  const labels = [...new Set(treebank.flatMap((tree) => tree.deprel))].sort(compare);
  const clusters = readClusters(list);
  const lexicon = lexiconOf(treebank, classes, clusters);
  const train = withHeadlines(treebank);
  const examples = examplesOf(train, jackknifed(train, classes, clusters, recipe), classes, labels, lexicon);
  return { list, classes, labels, lexicon, examples, choices: labelChoices(examples, labels.length) };
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

/** The part of the treebank a sentence belongs to: runs of fifty, dealt out in turn. */
function foldsOf({ folds }: Recipe): (i: number) => number {
  return (i) => Math.floor(i / 50) % folds;
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

/** Sums the seeds and writes everything. */
function assemble(
  train: readonly Tree[],
  dev: readonly Tree[],
  ground: Ground,
  { tagger, backward, runs }: Learned,
  recipe: Recipe,
  log: Log,
): Uint8Array {
  const { list, classes, labels, lexicon, choices } = ground;
  const splits = trainSplitter(train, { epochs: recipe.splitterEpochs, seed: 0, log }).averaged();
  const splitter = packed((writer) => writeSparse(writer, splits, recipe.splitter));
  const moves = packed((writer) =>
    writeMoves(writer, summed(runs.map((run) => run.moves)), scaled(recipe.moves, runs.length)),
  );
  const labeller = packed((writer) =>
    writeSparse(writer, summed(runs.map((run) => run.labeller)), scaled(recipe.labels, runs.length)),
  );
  log(
    `bytes: splitter ${splitter.length}, tagger ${tagger.length}, backward ${backward.length}, moves ${moves.length}, labels ${labeller.length}`,
  );
  const writer = new ByteWriter();
  for (const text of [FORMAT, classes.join(' '), labels.join(' ')]) writer.text(text);
  writer.text(calibrate(dev, ground, { tagger, backward, moves, labeller }).join(' '));
  const lemmas = lemmasOf(train);
  writer.text([...lemmas.exceptions].map(([key, lemma]) => `${key}\t${lemma}`).join('\n'));
  writer.text([...lemmas.bases].join(' '));
  writer.text(list);
  for (const map of [lexicon.closed, lexicon.ambiguity, lexicon.choice]) writeMap(writer, map);
  writeSets(writer, lexicon.sets);
  writeMap(writer, chosen(choices.byPair));
  writeSets(writer, choices.sets);
  for (const part of [splitter, tagger, backward, moves, labeller])
    for (const byte of part) writer.byte(byte);
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

/** Tags of the treebank by taggers that have not seen the sentence, so that the parser learns from honest mistakes. */
function jackknifed(
  trees: readonly Tree[],
  classes: readonly string[],
  clusters: Lexicon['clusters'],
  recipe: Recipe,
): Int32Array[] {
  const tags: Int32Array[] = new Array<Int32Array>(trees.length);
  const foldOf = foldsOf(recipe);
  for (let fold = 0; fold < recipe.folds; fold++) {
    const rest = trees.filter((_, i) => foldOf(i) !== fold);
    const lexicon = lexiconOf(rest, classes, clusters);
    const features = trainTagger(rest, classes, lexicon, { epochs: 3, seed: fold, log: () => {} }).averaged(
      recipe.jackknife.updates,
    );
    const bytes = packed((writer) => writeSparse(writer, features, recipe.jackknife));
    const dictionary = new Dictionary(lexicon);
    const tagger = new Tagger(new SparseTable(new ByteReader(bytes), classes.length));
    trees.forEach((tree, i) => {
      if (foldOf(i) === fold) tags[i] = tagger.tag(dictionary.entries(tree.form));
    });
  }
  return tags;
}

function examplesOf(
  trees: readonly Tree[],
  tags: readonly Int32Array[],
  classes: readonly string[],
  labels: readonly string[],
  lexicon: Lexicon,
): Example[] {
  const table = tagTable(classes);
  const dictionary = new Dictionary(lexicon);
  return trees.map((tree, i) => {
    const input = emptyInput(tree.form.length);
    fillInput(input, dictionary.entries(tree.form), tags[i]!, table);
    const label = Int32Array.from(tree.deprel, (name) => Math.max(0, labels.indexOf(name)));
    return { input, head: projective(tree.head), label };
  });
}

/** Share of right arcs in per cent by class of margin, made to rise with it; from the dev treebanks. */
function calibrate(
  dev: readonly Tree[],
  ground: Ground,
  parts: Readonly<Record<'tagger' | 'backward' | 'moves' | 'labeller', Uint8Array>>,
): number[] {
  const { classes, labels, lexicon } = ground;
  const dictionary = new Dictionary(lexicon);
  const tagger = new Tagger(new SparseTable(new ByteReader(parts.tagger), classes.length));
  const parser = new Parser(
    new MoveTable(new ByteReader(parts.moves)),
    new SparseTable(new ByteReader(parts.labeller), labels.length),
    ground.choices,
  );
  const backward = new Backward(new MoveTable(new ByteReader(parts.backward)));
  const { mover } = parser;
  const right = MARGINS.map(() => 1);
  const all = MARGINS.map(() => 2);
  const tagged = dev.map((tree) => tagger.tag(dictionary.entries(tree.form)));
  for (const { input, head, label } of examplesOf(dev, tagged, classes, labels, lexicon)) {
    backward.guess(input);
    parser.parse(input);
    for (let i = 0; i < input.size; i++) {
      const name = marginClass(mover.margin[i]!);
      all[name]!++;
      if (mover.state.head[i] === head[i] && mover.state.label[i] === label[i]) right[name]!++;
    }
  }
  let last = 0;
  return right.map((n, name) => {
    last = Math.max(last, Math.round((100 * n) / all[name]!));
    return last;
  });
}

/** The pairs of tags whose labels are known. */
function chosen(byPair: Int16Array): Map<number, number> {
  const rows = new Map<number, number>();
  byPair.forEach((set, pair) => {
    if (set > 0) rows.set(pair, set);
  });
  return rows;
}

function writeSets(writer: ByteWriter, sets: readonly Uint8Array[]): void {
  writer.text(sets.map((set) => set.join(' ')).join('\n'));
}

function writeMap(writer: ByteWriter, map: ReadonlyMap<number, number>): void {
  const rows = [...map].sort((a, b) => a[0] - b[0]);
  writeKeys(
    writer,
    rows.map(([key]) => key),
  );
  for (const [, value] of rows) writer.unsigned(value);
}
