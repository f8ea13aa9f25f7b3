import { Splitter } from '../boundaries.ts';
import type { Tree } from '../conllu.ts';
import type { Word } from '../tokens.ts';
import { Perceptron } from './perceptron.ts';
import { randomOf, shuffled } from './random.ts';

/** A document as its words in its text, and the words that end sentences. */
interface Passage {
  readonly text: string;
  readonly words: readonly Word[];
  readonly ends: ReadonlySet<number>;
}

/** A passage holds about so many sentences, so that the learner meets many last words of paragraphs. */
const SENTENCES = 8;

/** Trains the decision where sentences end. */
export function trainSplitter(
  trees: readonly Tree[],
  options: { epochs: number; seed: number; log: (line: string) => void },
): Perceptron {
  const model = new Perceptron(2);
  const splitter = new Splitter(model);
  const random = randomOf(options.seed);
  const passages = passagesOf(trees);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    let wrong = 0;
    for (const p of shuffled(passages.length, random)) {
      const { text, words, ends } = passages[p]!;
      splitter.split(text, words, (i, guess) => {
        const right = ends.has(i);
        model.tick();
        if (guess !== right) {
          wrong++;
          model.update(right ? 1 : 0, guess ? 1 : 0);
        }
        return right;
      });
    }
    options.log(`splitter epoch ${epoch}: ${wrong} wrong`);
  }
  return model;
}

function passagesOf(trees: readonly Tree[]): Passage[] {
  const passages: Passage[] = [];
  let from = 0;
  for (let i = 1; i <= trees.length; i++) {
    if (i < trees.length && !trees[i]!.opens && i - from < SENTENCES) continue;
    passages.push(passageOf(trees.slice(from, i)));
    from = i;
  }
  return passages;
}

function passageOf(trees: readonly Tree[]): Passage {
  let text = '';
  const words: Word[] = [];
  const ends = new Set<number>();
  for (const tree of trees) {
    tree.form.forEach((form, i) => {
      words.push({ start: text.length, end: text.length + form.length, text: form });
      text += tree.spaced[i] ? `${form} ` : form;
    });
    ends.add(words.length - 1);
  }
  return { text, words, ends };
}
