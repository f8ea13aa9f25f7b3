import { describe, expect, it } from 'vitest';
import { rawText, readConllu } from '../conllu.ts';
import { score } from './score.ts';

const rows = (...lines: readonly string[]): string =>
  lines
    .map((line, i) => {
      const [form, upos, head, deprel, space] = line.split(' ');
      return [i + 1, form, form, upos, upos, '_', head, deprel, '_', space ?? '_'].join('\t');
    })
    .join('\n');

const GOLD = `# newdoc\n${rows('He PRON 2 nsubj', 'ca AUX 0 root SpaceAfter=No', "n't PART 2 advmod", 'go VERB 2 xcomp SpaceAfter=No', '. PUNCT 2 punct')}\n\n${rows('No DET 0 root SpaceAfter=No', '! PUNCT 1 punct')}\n\n`;

describe('scores', () => {
  const gold = readConllu(GOLD);

  it('are a hundred against itself', () => {
    const { tokens, sentences, upos, uas, las, lasUniversal } = score(gold, gold);
    for (const rate of [tokens, sentences, upos, uas, las, lasUniversal]) expect(rate.f1).toBe(100);
  });

  it('count words cut differently against both sides', () => {
    const ours = readConllu(
      `${rows('He PRON 2 nsubj', "can't AUX 0 root", 'go VERB 2 xcomp', '. PUNCT 2 punct', 'No DET 2 dep', '! PUNCT 5 punct')}\n\n`,
    );
    const { tokens, sentences, upos, uas } = score(gold, ours);
    expect([tokens.correct, tokens.gold, tokens.system]).toEqual([5, 7, 6]);
    expect(tokens.f1).toBeCloseTo((100 * 2 * 5) / 13);
    expect(sentences.correct).toBe(0);
    expect(upos.correct).toBe(5);
    expect(uas.correct).toBe(1);
  });

  it('tell a wrong relation from a wrong head', () => {
    const ours = readConllu(GOLD.replace('nsubj', 'nsubj:pass').replace('\t2\txcomp', '\t1\txcomp'));
    const { uas, las, lasUniversal, relations } = score(gold, ours);
    expect([uas.correct, las.correct, lasUniversal.correct]).toEqual([6, 5, 6]);
    expect(relations.xcomp!.f1).toBe(0);
    expect(relations.nsubj!.f1).toBe(100);
  });

  it('are refused for different texts', () => {
    expect(() => score(gold, readConllu(`${rows('He PRON 0 root')}\n\n`))).toThrow(RangeError);
  });
});

describe('a treebank', () => {
  it('says its raw text', () => expect(rawText(readConllu(GOLD))).toBe("He can't go. No!"));
  it('with a short line is refused', () => expect(() => readConllu('1\tHe\t_')).toThrow('line 1'));
  it('has words of multiword tokens and no empty nodes', () => {
    const text = `1-2\tcannot\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n${rows('can AUX 0 root', 'not PART 1 advmod')}\n2.1\tx\t_\t_\t_\t_\t_\t_\t_\t_\n`;
    const [tree] = readConllu(text);
    expect(tree!.form).toEqual(['can', 'not']);
    expect(tree!.spaced).toEqual([false, false]);
  });
});
