import { compare } from '../../../model/order.ts';
import type { Tree } from '../conllu.ts';
import { type LemmaTable, lemmaOf } from '../lemma.ts';

/** Base forms and exceptions that the treebanks teach: forms seen at least twice, mostly with another lemma than by rule. */
export function lemmasOf(trees: readonly Tree[]): LemmaTable {
  const seen = new Map<string, Map<string, number>>();
  const bases = new Set<string>();
  for (const tree of trees) {
    tree.form.forEach((form, i) => {
      const xpos = tree.xpos[i]!;
      const lemma = tree.lemma[i]!;
      const key = `${xpos} ${form.toLowerCase()}`;
      const counts = seen.get(key) ?? new Map<string, number>();
      counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
      seen.set(key, counts);
      if (/^(?:VB|NN$|NNS|JJ|RB)/u.test(xpos) && /^[a-z]{3,20}$/u.test(lemma)) bases.add(lemma);
    });
  }
  const sorted = new Set([...bases].sort(compare));
  return { bases: sorted, exceptions: exceptionsIn(seen, sorted) };
}

function exceptionsIn(
  seen: ReadonlyMap<string, ReadonlyMap<string, number>>,
  bases: ReadonlySet<string>,
): Map<string, string> {
  const exceptions = new Map<string, string>();
  for (const [key, counts] of [...seen].sort((a, b) => compare(a[0], b[0]))) {
    const [xpos, form] = key.split(' ') as [string, string];
    const total = [...counts.values()].reduce((a, b) => a + b, 0);
    const [lemma, n] = [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]!;
    const proper = xpos.startsWith('NNP') || /[\d_]/u.test(lemma) || lemma === '_';
    if (proper || n < 2 || 2 * n <= total || lemma === lemmaOf(form, xpos, { bases, exceptions })) continue;
    exceptions.set(key, lemma);
  }
  return exceptions;
}
