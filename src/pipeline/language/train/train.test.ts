import { describe, expect, it } from 'vitest';
import { Analyser } from '../analyse.ts';
import { readConllu, type Tree } from '../conllu.ts';
import { LEFT, RIGHT, SHIFT, State } from '../state.ts';
import { readModel } from '../weights.ts';
import { withHeadlines } from './headlines.ts';
import { costOf, projective } from './oracle.ts';
import { RECIPE } from './recipe.ts';
import { trainModel } from './train.ts';

const NOUNS = ['mayor', 'ferry', 'island', 'harbour', 'captain', 'treaty', 'crew', 'bridge'];
const VERBS = ['saw', 'praised', 'rejected', 'sank', 'visited', 'closed'];

/** A small treebank of "The mayor saw a ferry in the harbour ." and shorter sentences. */
function fixture(): Tree[] {
  const sentences: string[] = [];
  for (let i = 0; i < 240; i++) {
    const [subject, object, place] = [i, i * 3 + 1, i * 5 + 2].map((n) => NOUNS[n % NOUNS.length]!);
    const verb = VERBS[i % VERBS.length]!;
    const rows = [
      `The the DET DT 2 det`,
      `${subject} ${subject} NOUN NN 3 nsubj`,
      `${verb} ${verb} VERB VBD 0 root`,
    ];
    rows.push(`a a DET DT 5 det`, `${object} ${object} NOUN NN 3 obj`);
    if (i % 2) rows.push(`in in ADP IN 8 case`, `the the DET DT 8 det`, `${place} ${place} NOUN NN 3 obl`);
    rows.push(`. . PUNCT . 3 punct`);
    const line = (row: string, n: number): string => {
      const [form, lemma, upos, xpos, head, deprel] = row.split(' ');
      return [
        n + 1,
        form,
        lemma,
        upos,
        xpos,
        '_',
        head,
        deprel,
        '_',
        n + 2 === rows.length ? 'SpaceAfter=No' : '_',
      ].join('\t');
    };
    sentences.push(`${i % 6 ? '' : '# newdoc\n'}${rows.map(line).join('\n')}\n`);
  }
  return readConllu(`${sentences.join('\n')}\n`);
}

/** What the fixture's words are like: its nouns, its verbs. */
const CLUSTERS = `0 0 ${NOUNS.join(' ')}\n1 0 ${VERBS.join(' ')}`;

describe('training', () => {
  const trees = fixture();
  const whole = { updates: 1, floor: 0, step: 0.0625 };
  const short = {
    splitterEpochs: 2,
    taggerEpochs: 2,
    backwardEpochs: 3,
    parserEpochs: 3,
    seeds: { tagger: 2, backward: 1, parser: 2 },
  };
  const recipe = { ...RECIPE, ...short, tagger: whole, backward: whole, moves: whole, labels: whole };
  const bytes = trainModel(trees, trees.slice(0, 40), CLUSTERS, recipe);

  it('gives the same bytes every time', () => {
    expect(
      Buffer.compare(
        Buffer.from(trainModel(trees, trees.slice(0, 40), CLUSTERS, recipe)),
        Buffer.from(bytes),
      ),
    ).toBe(0);
  });

  it('learns a small language', () => {
    const words = new Analyser(readModel(bytes)).analyse(
      'The crew closed a bridge in the harbour .'.split(' '),
    );
    expect(words.map(({ upos }) => upos).join(' ')).toBe('DET NOUN VERB DET NOUN ADP DET NOUN PUNCT');
    expect(words.map(({ head }) => head)).toEqual([1, 2, -1, 4, 2, 7, 7, 2, 2]);
    expect(words.map(({ deprel }) => deprel).join(' ')).toBe('det nsubj root det obj case det obl punct');
  });

  it('learns where sentences end', () => {
    const text = 'The crew sank a ferry. The mayor saw a ferry.';
    const words = [...text.matchAll(/\w+|\./gu)].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
      text: word,
    }));
    expect(new Analyser(readModel(bytes)).split(text, words).map((sentence) => sentence.length)).toEqual([
      6, 6,
    ]);
  });

  it('refuses other files', () => {
    expect(() => readModel(new Uint8Array([3, 97, 98, 99, 0]))).toThrow(RangeError);
  });
});

describe('the oracle', () => {
  it('sees a way to every gold tree without cost', () => {
    for (const tree of fixture().slice(0, 20)) {
      const gold = projective(tree.head);
      const state = new State();
      state.reset(gold.length);
      while (!state.done) {
        const free = [SHIFT, LEFT, RIGHT].find((move) => state.can(move) && costOf(state, gold, move) === 0);
        expect(free).toBeDefined();
        if (free === SHIFT) state.shift();
        else if (free === LEFT) state.leftArc(0);
        else state.rightArc(0);
      }
      expect([...state.head.slice(0, gold.length)]).toEqual([...gold]);
    }
  });

  it('lifts crossing arcs', () => {
    // 0 ← 2 and 1 ← 3 cross
    expect([...projective([2, 3, -1, 2])]).toEqual([2, 2, 4, 2]);
  });
});

describe('made-up headlines', () => {
  it('leave out articles and the final stop', () => {
    const made = withHeadlines(fixture()).filter(({ form }) => form.at(-1) !== '.');
    expect(made.length).toBeGreaterThan(5);
    for (const { form, head } of made) {
      expect(form.join(' ')).not.toMatch(/\b(?:the|a)\b/iu);
      expect(head.filter((to) => to === -1)).toHaveLength(1);
      expect(head.every((to) => to < form.length)).toBe(true);
    }
    expect(made.some(({ form }) => form.every((word) => /^(?:[A-Z]|in$)/u.test(word)))).toBe(true);
  });
});
