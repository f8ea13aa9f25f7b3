import type { Tree } from '../conllu.ts';
import { ByteWriter } from '../varint.ts';
import { FORMAT } from '../weights.ts';
import { calibrate } from './calibrate.ts';
import type { Ground } from './ground.ts';
import { lemmasOf } from './lemmas.ts';
import { packed, scaled, summed, writeKeys, writeMoves, writeSparse } from './pack.ts';
import type { Feature } from './perceptron.ts';
import type { Log, Recipe } from './recipe.ts';
import { trainSplitter } from './splitting.ts';

/** A seed's parser. */
export interface Run {
  readonly moves: readonly Feature[];
  readonly labeller: readonly Feature[];
}

/** What was learned before the seeds are summed. */
interface Learned {
  readonly tagger: Uint8Array;
  readonly backward: Uint8Array;
  readonly runs: readonly Run[];
}

/** Sums the seeds and writes everything. */
export function assemble(
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
