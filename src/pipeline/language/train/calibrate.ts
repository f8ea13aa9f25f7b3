import { MARGINS, marginClass } from '../analyse.ts';
import { Backward } from '../backward.ts';
import type { Tree } from '../conllu.ts';
import { Dictionary } from '../lexicon.ts';
import { Parser } from '../parser.ts';
import { MoveTable, SparseTable } from '../tables.ts';
import { Tagger } from '../tagger.ts';
import { ByteReader } from '../varint.ts';
import { examplesOf, type Ground } from './ground.ts';

/** Share of right arcs in per cent by class of margin, made to rise with it; from the dev treebanks. */
export function calibrate(
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
