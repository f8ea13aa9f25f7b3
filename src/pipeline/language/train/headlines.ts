import type { Tree } from '../conllu.ts';

/** One sentence in so many also serves as a headline. */
const EVERY = 10;
const SMALL = /^(?:ADP|DET|CCONJ|PART|SCONJ)$/u;

/**
 * The treebank with made-up headlines among its sentences, next to those they are made of: without articles and final
 * stop, half of them In Title Case, since the treebanks hold hardly any and newspapers are full of them.
 */
export function withHeadlines(trees: readonly Tree[]): Tree[] {
  return trees.flatMap((tree, i) =>
    i % EVERY === 3 && isStatement(tree) ? [tree, headlineOf(tree, i % 20 === 3)] : [tree],
  );
}

function isStatement({ form, upos }: Tree): boolean {
  return form.length > 5 && form.length < 30 && form.at(-1) === '.' && upos.includes('VERB');
}

function headlineOf(tree: Tree, titled: boolean): Tree {
  const n = tree.form.length;
  const kept = tree.form.flatMap((_, i) => (i === n - 1 || isArticle(tree, i) ? [] : [i]));
  const place = new Map(kept.map((from, to) => [from, to]));
  const pick = <T>(list: readonly T[]): T[] => kept.map((i) => list[i]!);
  const form = kept.map((i, to) =>
    titled && (to === 0 || !SMALL.test(tree.upos[i]!)) ? capital(tree.form[i]!) : tree.form[i]!,
  );
  form[0] = capital(form[0]!);
  return {
    form,
    lemma: pick(tree.lemma),
    upos: pick(tree.upos),
    xpos: pick(tree.xpos),
    deprel: pick(tree.deprel),
    spaced: pick(tree.spaced),
    head: kept.map((i) => place.get(tree.head[i]!) ?? -1),
    opens: false,
  };
}

/** An article that nothing hangs on. */
function isArticle({ form, deprel, head }: Tree, i: number): boolean {
  return deprel[i] === 'det' && /^(?:the|an?)$/iu.test(form[i]!) && !head.includes(i);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
