import { compare } from '../../../model/order.ts';
import { readClusters } from '../clusters.ts';
import type { Tree } from '../conllu.ts';
import { Dictionary, type Lexicon } from '../lexicon.ts';
import type { LabelChoices } from '../parser.ts';
import { emptyInput, fillInput, tagTable } from '../parserinput.ts';
import { SparseTable } from '../tables.ts';
import { Tagger } from '../tagger.ts';
import { ByteReader } from '../varint.ts';
import { withHeadlines } from './headlines.ts';
import { projective } from './oracle.ts';
import { packed, writeSparse } from './pack.ts';
import { type Example, labelChoices } from './parsing.ts';
import { foldsOf, type Recipe } from './recipe.ts';
import { classesOf, lexiconOf, trainTagger } from './tagging.ts';

/** What every seed's parser starts from. */
export interface Ground {
  /** The list of clusters as it is written. */
  readonly list: string;
  readonly classes: readonly string[];
  readonly labels: readonly string[];
  readonly lexicon: Lexicon;
  readonly examples: readonly Example[];
  readonly choices: LabelChoices;
}

/** Reads off what the treebank holds, and tags it as the parser will meet it. */
export function prepare(treebank: readonly Tree[], list: string, recipe: Recipe): Ground {
  const classes = classesOf(treebank);
  const labels = [...new Set(treebank.flatMap((tree) => tree.deprel))].sort(compare);
  const clusters = readClusters(list);
  const lexicon = lexiconOf(treebank, classes, clusters);
  const train = withHeadlines(treebank);
  const examples = examplesOf(train, jackknifed(train, classes, clusters, recipe), classes, labels, lexicon);
  return { list, classes, labels, lexicon, examples, choices: labelChoices(examples, labels.length) };
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

/** The sentences of a treebank as the parser meets them, tagged so. */
export function examplesOf(
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
