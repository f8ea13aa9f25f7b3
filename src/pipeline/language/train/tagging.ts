import { atomsOf } from '../atoms.ts';
import type { Tree } from '../conllu.ts';
import { hashText } from '../hash.ts';
import { type Lexicon, Tagger } from '../tagger.ts';
import { Perceptron } from './perceptron.ts';
import { randomOf, shuffled } from './random.ts';

/** A word is closed when it was seen so often and always alike. */
const CLOSED_FROM = 40;
/** A word's classes are known when it was seen so often. */
const KNOWN_FROM = 4;
/** A class counts for a word from this share of its occurrences on. */
const SHARE = 0.05;

/** The joint classes of the treebanks, commonest first. */
export function classesOf(trees: readonly Tree[]): string[] {
  const counts = new Map<string, number>();
  for (const tree of trees) {
    tree.upos.forEach((upos, i) => {
      const name = `${upos}|${tree.xpos[i]!}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    });
  }
  return [...counts]
    .filter(([, n]) => n >= 10)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name]) => name);
}

/** What the treebanks say of single words. */
export function lexiconOf(trees: readonly Tree[], classes: readonly string[]): Lexicon {
  const exact = new Map<number, Map<number, number>>();
  const lower = new Map<number, Map<number, number>>();
  for (const tree of trees) {
    tree.form.forEach((form, i) => {
      const name = classes.indexOf(`${tree.upos[i]!}|${tree.xpos[i]!}`);
      const atoms = atomsOf(form);
      count(exact, atoms.exact, name);
      count(lower, atoms.word, name);
    });
  }
  const closed = new Map<number, number>();
  for (const [key, seen] of exact) {
    const total = sum(seen);
    const [name, n] = [...seen].sort((a, b) => b[1] - a[1])[0]!;
    if (total >= CLOSED_FROM && n >= 0.998 * total && name >= 0) closed.set(key, name);
  }
  const ambiguity = new Map<number, number>();
  for (const [key, seen] of lower) {
    const total = sum(seen);
    if (total < KNOWN_FROM) continue;
    const names = [...seen].filter(([, n]) => n >= SHARE * total).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    ambiguity.set(key, hashText(names.map(([name]) => name).join(' ')) & 0xffff);
  }
  return { closed, ambiguity };
}

function count(table: Map<number, Map<number, number>>, key: number, name: number): void {
  const seen = table.get(key) ?? new Map<number, number>();
  seen.set(name, (seen.get(name) ?? 0) + 1);
  table.set(key, seen);
}

function sum(seen: ReadonlyMap<number, number>): number {
  return [...seen.values()].reduce((a, b) => a + b, 0);
}

/** Trains a tagger for some epochs, telling `log` of each. */
export function trainTagger(
  trees: readonly Tree[],
  classes: readonly string[],
  lexicon: Lexicon,
  options: { epochs: number; seed: number; log: (line: string) => void },
): Perceptron {
  const model = new Perceptron(classes.length);
  const tagger = new Tagger(model, lexicon);
  const random = randomOf(options.seed);
  const gold = trees.map((tree) => tree.upos.map((upos, i) => classes.indexOf(`${upos}|${tree.xpos[i]!}`)));
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    let wrong = 0;
    for (const s of shuffled(trees.length, random)) {
      tagger.tag(trees[s]!.form, (i, chosen) => {
        model.tick();
        const right = gold[s]![i]!;
        if (chosen !== right && right >= 0) {
          wrong++;
          model.update(tagger.keys, tagger.count, right, chosen);
        }
        return chosen;
      });
    }
    options.log(`tagger epoch ${epoch}: ${wrong} wrong`);
  }
  return model;
}
