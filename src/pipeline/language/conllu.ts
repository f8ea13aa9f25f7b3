/** A sentence of a treebank; the arrays have one entry a syntactic word. */
export interface Tree {
  readonly form: readonly string[];
  readonly lemma: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** Index of the head; −1 for the root. */
  readonly head: readonly number[];
  readonly deprel: readonly string[];
  /** Whether white space follows the word. */
  readonly spaced: readonly boolean[];
  /** Whether a document or paragraph begins with the sentence. */
  readonly opens: boolean;
}

interface Draft {
  form: string[];
  lemma: string[];
  upos: string[];
  xpos: string[];
  head: number[];
  deprel: string[];
  spaced: boolean[];
  opens: boolean;
}

const blank = (): Draft => ({
  form: [],
  lemma: [],
  upos: [],
  xpos: [],
  head: [],
  deprel: [],
  spaced: [],
  opens: false,
});

/**
 * Reads CoNLL-U (universaldependencies.org/format.html): words only, empty nodes skipped, a multiword token's words
 * kept with the spacing of the whole. Throws SyntaxError with the line's number on a line of fewer than ten columns.
 */
export function readConllu(text: string): Tree[] {
  const trees: Tree[] = [];
  let tree = blank();
  let range = { end: 0, spaced: true };
  const close = (): void => {
    if (tree.form.length) trees.push(tree);
    tree = tree.form.length ? blank() : tree;
    range = { end: 0, spaced: true };
  };
  text.split(/\r?\n/u).forEach((line, i) => {
    if (line === '') close();
    else if (line.startsWith('#')) tree.opens ||= /^# ?new(?:doc|par)/u.test(line);
    else range = readWord(tree, line.split('\t'), range, i + 1);
  });
  close();
  return trees;
}

/** The multiword token the next words belong to: the id of its last word, and whether white space follows it. */
type Range = { end: number; spaced: boolean };

function readWord(tree: Draft, columns: readonly string[], range: Range, line: number): Range {
  if (columns.length < 10)
    throw new SyntaxError(`line ${line}: ten columns expected, ${columns.length} found`);
  const [id, form, lemma, upos, xpos, , head, deprel, , misc] = columns as [string, ...string[]];
  const spaced = !/(?:^|\|)SpaceAfter=No/u.test(misc!);
  if (id.includes('-')) return { end: Number(id.split('-')[1]), spaced };
  if (id.includes('.')) return range;
  tree.form.push(form!);
  tree.lemma.push(lemma!);
  tree.upos.push(upos!);
  tree.xpos.push(xpos!);
  tree.head.push(Number(head) - 1);
  tree.deprel.push(deprel!);
  tree.spaced.push(Number(id) < range.end ? false : Number(id) === range.end ? range.spaced : spaced);
  return range;
}

/** A treebank's raw text as its sentences say it: documents and paragraphs parted by a blank line. */
export function rawText(trees: readonly Tree[]): string {
  let text = '';
  for (const tree of trees) {
    if (tree.opens && text !== '') text = `${text.trimEnd()}\n\n`;
    tree.form.forEach((form, i) => {
      text += tree.spaced[i] ? `${form} ` : form;
    });
  }
  return text.trimEnd();
}
