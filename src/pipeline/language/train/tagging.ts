import { atomsOf } from '../atoms.ts';
import type { Tree } from '../conllu.ts';
import { hashText } from '../hash.ts';
import { Dictionary, type Lexicon } from '../lexicon.ts';
import { allOf, rivalOf } from '../scorer.ts';
import { Tagger } from '../tagger.ts';
import { Perceptron } from './perceptron.ts';
import { randomOf, shuffled } from './random.ts';
import { count, Sets } from './sets.ts';

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

/** A word seen so often has shown the classes it can have. */
const FREQUENT = 20;
/** A word seen no oftener is rare; the classes that rare words have so often are the open ones. */
const RARE = 3;
const OPEN_FROM = 10;
/** Forms that are written alike. */
const TWINS = ['VERB|VB VERB|VBP', 'VERB|VBD VERB|VBN'].map((names) => names.split(' '));
/** Any word of an open class can be part of a name. */
const NAME = 'PROPN|NNP';

/** A right class is learned on until it leads the best wrong one by so much. */
const LEAD = 30;

/** What the treebanks say of single words. */
export function lexiconOf(
  trees: readonly Tree[],
  classes: readonly string[],
  clusters: Lexicon['clusters'],
): Lexicon {
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
  return { closed, ambiguity, ...choicesOf(lower, classes), clusters };
}

/** Which classes words can have: frequent ones those they were seen with, all others the open ones and their own. */
function choicesOf(
  words: ReadonlyMap<number, ReadonlyMap<number, number>>,
  classes: readonly string[],
): Pick<Lexicon, 'choice' | 'sets'> {
  const open = openClasses(words);
  const sets = new Sets([Uint8Array.from(open).sort(), allOf(classes.length)]);
  const choice = new Map<number, number>();
  for (const [word, seen] of words) {
    const own = [...seen.keys()].filter((name) => name >= 0);
    const frequent = sum(seen) >= FREQUENT && own.length > 0;
    const number = frequent
      ? sets.numberOf(widened(own, open, classes))
      : own.every((name) => open.has(name))
        ? 0
        : 1;
    if (number > 0) choice.set(word, number);
  }
  return { choice, sets: sets.list };
}

function openClasses(words: ReadonlyMap<number, ReadonlyMap<number, number>>): Set<number> {
  const counts = new Map<number, number>();
  for (const seen of words.values()) {
    if (sum(seen) > RARE) continue;
    for (const [name, n] of seen) counts.set(name, (counts.get(name) ?? 0) + n);
  }
  return new Set([...counts].filter(([name, n]) => name >= 0 && n >= OPEN_FROM).map(([name]) => name));
}

function widened(own: readonly number[], open: ReadonlySet<number>, classes: readonly string[]): Set<number> {
  const twins = TWINS.filter((names) => names.some((name) => own.includes(classes.indexOf(name)))).flat();
  const name = own.some((each) => open.has(each)) ? [NAME] : [];
  const more = [...twins, ...name].map((each) => classes.indexOf(each)).filter((each) => each >= 0);
  return new Set([...own, ...more]);
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
  const dictionary = new Dictionary(lexicon);
  const tagger = new Tagger(model);
  const random = randomOf(options.seed);
  const gold = trees.map((tree) => tree.upos.map((upos, i) => classes.indexOf(`${upos}|${tree.xpos[i]!}`)));
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    let wrong = 0;
    for (const s of shuffled(trees.length, random)) {
      tagger.tag(dictionary.entries(trees[s]!.form), (i, chosen, among) => {
        model.tick();
        const right = gold[s]![i]!;
        if (!among.includes(right)) return chosen;
        if (chosen !== right) wrong++;
        const rival = rivalOf(tagger.scores, among, right);
        if (rival >= 0 && tagger.scores[right]! - tagger.scores[rival]! < LEAD) {
          model.update(right, rival);
        }
        return chosen;
      });
    }
    options.log(`tagger epoch ${epoch}: ${wrong} wrong`);
  }
  return model;
}
