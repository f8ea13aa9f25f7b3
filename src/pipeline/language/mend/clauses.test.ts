import { expect, test } from 'vitest';
import type { Token } from '../document.ts';
import { withClauses } from './clauses.ts';
import { tokensOf } from './rows.ts';

const tie = (tokens: readonly Token[], i: number): string => `${tokens[i]!.deprel} ${tokens[i]!.head}`;

test('what opens a clause is its mark, and its subject no oblique', () => {
  const slip = tokensOf([
    'It PRON PRP 1 nsubj',
    'waits VERB VBZ -1 root wait',
    'until ADP IN 3 case',
    'Yemen PROPN NNP 1 obl',
    'frees VERB VBZ 1 advcl free',
    'prisoners NOUN NNS 4 obj',
  ]);
  const mended = withClauses(slip);
  expect([tie(mended, 2), tie(mended, 3), tie(mended, 4)]).toEqual(['mark 4', 'nsubj 4', 'advcl 1']);
});

test('a date after “until” stays a date', () => {
  const fine = tokensOf([
    'It PRON PRP 1 nsubj',
    'waits VERB VBZ -1 root wait',
    'until ADP IN 3 case',
    'Monday PROPN NNP 1 obl',
  ]);
  expect(withClauses(fine)).toEqual(fine);
});

test('a gerund completes the verb that takes one', () => {
  const slip = tokensOf([
    'Peru PROPN NNP 1 nsubj',
    'stopped VERB VBD -1 root stop',
    'sending VERB VBG 3 compound send',
    'tanks NOUN NNS 1 obj',
  ]);
  const mended = withClauses(slip);
  expect([tie(mended, 2), tie(mended, 3)]).toEqual(['xcomp 1', 'obj 2']);
});

test('“by” after the object of an active verb belongs to the object, but not before a day', () => {
  const rows = [
    'Peru PROPN NNP 1 nsubj',
    'feared VERB VBD -1 root fear',
    'invasion NOUN NN 1 obj',
    'by ADP IN 4 case',
  ];
  expect(tie(withClauses(tokensOf([...rows, 'Chile PROPN NNP 1 obl'])), 4)).toBe('nmod 2');
  expect(tie(withClauses(tokensOf([...rows, 'Friday PROPN NNP 1 obl'])), 4)).toBe('obl 1');
});

test('a name before a clause of “which” is the subject of the verb after it', () => {
  const slip = tokensOf([
    'Peru PROPN NNP 3 vocative',
    ', PUNCT , 3 punct',
    'which PRON WDT 3 nsubj',
    'abstained VERB VBD 5 advcl abstain',
    ', PUNCT , 3 punct',
    'left VERB VBD -1 root leave',
  ]);
  const mended = withClauses(slip);
  expect([tie(mended, 0), tie(mended, 3)]).toEqual(['nsubj 5', 'acl:relcl 0']);
});

test('an adverbial clause hangs on the verb', () => {
  const slip = tokensOf([
    'Peru PROPN NNP 1 nsubj',
    'accused VERB VBD -1 root accuse',
    'Chile PROPN NNP 1 obj',
    'of ADP IN 4 mark',
    'spying VERB VBG 2 advcl spy',
  ]);
  expect(tie(withClauses(slip), 4)).toBe('advcl 1');
});

test('what something is called completes the verb, what stands beside a noun does not', () => {
  const rows = [
    'He PRON PRP 1 nsubj',
    'called VERB VBD -1 root call',
    'the DET DT 3 det',
    'vote NOUN NN 1 obj',
  ];
  const slip = tokensOf([...rows, 'a DET DT 5 det', 'farce NOUN NN 3 nmod:unmarked']);
  expect(tie(withClauses(slip), 5)).toBe('xcomp 1');
  const fine = tokensOf([...rows, ', PUNCT , 6 punct', 'a DET DT 6 det', 'farce NOUN NN 3 appos']);
  expect(withClauses(fine)).toEqual(fine);
});

test('a past form before the article of a noun is the verb', () => {
  const slip = tokensOf([
    'Peru PROPN NNP 4 nsubj',
    'last ADJ JJ 4 amod',
    'proposed VERB VBN 4 case propose',
    'a DET DT 4 det',
    'truce NOUN NN -1 root',
  ]);
  const mended = withClauses(slip);
  expect([0, 1, 2, 3, 4].map((i) => tie(mended, i))).toEqual([
    'nsubj 2',
    'advmod 2',
    'root -1',
    'det 4',
    'obj 2',
  ]);
});

test('a past form after a relative is the verb of its clause', () => {
  const slip = tokensOf([
    'offer NOUN NN -1 root',
    'that PRON WDT 2 nsubj',
    'pleased ADJ JJ 3 amod',
    'Peru PROPN NNP 0 acl:relcl',
  ]);
  const mended = withClauses(slip);
  expect([1, 2, 3].map((i) => tie(mended, i))).toEqual(['nsubj 2', 'acl:relcl 0', 'obj 2']);
  expect(mended[2]!.upos).toBe('VERB');
});

test('what stands before a past form made with a hyphen is its subject', () => {
  const slip = tokensOf([
    'Peru PROPN NNP 1 compound',
    'test NOUN NN 3 compound',
    '- PUNCT HYPH 1 punct',
    'fired VERB VBN -1 root fire',
    'missiles NOUN NNS 3 obj',
  ]);
  expect(tie(withClauses(slip), 0)).toBe('nsubj 3');
});

test('“before” a mere noun is a preposition', () => {
  const slip = tokensOf([
    'Peru PROPN NNP 1 nsubj',
    'left VERB VBD -1 root leave',
    'before SCONJ IN 4 mark',
    'the DET DT 4 det',
    'meeting NOUN NN 1 obl',
  ]);
  const mended = withClauses(slip);
  expect([tie(mended, 2), mended[2]!.upos]).toEqual(['case 4', 'ADP']);
});
