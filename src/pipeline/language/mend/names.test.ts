import { describe, expect, test } from 'vitest';
import type { Token } from '../document.ts';
import { withNames } from './names.ts';

/** Tokens from lines of `text upos head deprel`, as a parser might have left them. */
function tokensOf(rows: readonly string[]): Token[] {
  return rows.map((row, i) => {
    const [text, upos, head, deprel] = row.split(' ') as [string, string, string, string];
    return { text, upos, head: Number(head), deprel, lemma: text, xpos: '_', start: i, end: i + 1, sure: 1 };
  });
}

describe('what was said on a day', () => {
  const rows = ['Peru PROPN 1 nsubj', 'said VERB -1 root', 'on ADP 3 case', 'Friday PROPN 1 obl'];
  test('completes the verb, not the day', () => {
    const slip = [...rows, 'that PRON 6 obj', 'Chile PROPN 6 nsubj', 'left VERB 3 acl:relcl'];
    const [, , , , that, , left] = withNames(tokensOf(slip));
    expect([left!.head, left!.deprel]).toEqual([1, 'ccomp']);
    expect([that!.deprel, that!.upos]).toEqual(['mark', 'SCONJ']);
  });
  test('leaves relative clauses of other nouns alone', () => {
    const fine = [
      'Peru PROPN 1 nsubj',
      'left VERB -1 root',
      'talks NOUN 1 obj',
      'that PRON 4 nsubj',
      'failed VERB 2 acl:relcl',
    ];
    expect(withNames(tokensOf(fine))).toEqual(tokensOf(fine));
  });
});

test('no word hangs on a punctuation mark', () => {
  const slip = ['Peru PROPN 1 nsubj', 'left VERB -1 root', ', PUNCT 1 punct', 'too ADV 2 advmod'];
  expect(withNames(tokensOf(slip))[3]!.head).toBe(1);
});

test('an office right before its holder’s name shares the name’s part, and is no object', () => {
  const slip = [
    'Chadian ADJ 1 amod',
    'leader NOUN 4 obj',
    'Abakar PROPN 4 nsubj',
    'has AUX 4 aux',
    'met VERB -1 root',
  ];
  const [, leader, holder] = withNames(tokensOf(slip));
  expect([leader!.head, leader!.deprel]).toEqual([4, 'nsubj']);
  expect([holder!.head, holder!.deprel]).toEqual([1, 'appos']);
});

test('a name is one subject, not two', () => {
  const slip = [
    'African PROPN 1 compound',
    'Union PROPN 4 nsubj',
    'Peace PROPN 3 compound',
    'Council PROPN 4 nsubj',
  ];
  const [, union, , council] = withNames(tokensOf([...slip, 'voted VERB -1 root']));
  expect([union!.head, union!.deprel, council!.deprel]).toEqual([3, 'compound', 'nsubj']);
});

test('a name is one object, not two', () => {
  const slip = [
    'Peru PROPN 1 nsubj',
    'met VERB -1 root',
    'Minister PROPN 1 obj',
    'Aiko PROPN 4 compound',
    'Tanabe PROPN 1 obj',
  ];
  const [, , , , last] = withNames(tokensOf(slip));
  expect([last!.head, last!.deprel]).toEqual([2, 'flat']);
});

test('a name beside the office of a second subject is no third', () => {
  const slip = [
    'Okello PROPN 4 nsubj',
    'and CCONJ 2 cc',
    'leader NOUN 0 conj',
    'Mahamat PROPN 4 nsubj',
    'met VERB -1 root',
  ];
  const [, , leader, mahamat] = withNames(tokensOf(slip));
  expect([leader!.head, leader!.deprel]).toEqual([0, 'conj']);
  expect([mahamat!.head, mahamat!.deprel]).toEqual([2, 'appos']);
});
