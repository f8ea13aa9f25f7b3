import { expect, test } from 'vitest';
import { tokensOf } from './rows.ts';
import { withoutSlips } from './slips.ts';

const SLIPS: readonly { name: string; rows: readonly string[]; word: number; becomes: string }[] = [
  {
    name: '“following” leads to days of talks',
    rows: [
      'Following VERB VBG 1 amod',
      'days NOUN NNS 3 obl',
      'he PRON PRP 3 nsubj',
      'left VERB VBD -1 root',
    ],
    word: 0,
    becomes: 'VBG case 1',
  },
  {
    name: 'a past form with a subject is a verb',
    rows: ['why ADV WRB 2 advmod', 'Peru PROPN NNP 2 nsubj', 'abstained ADJ JJ -1 root'],
    word: 2,
    becomes: 'VBD root -1',
  },
  {
    name: 'a form in -s behind a marked name is a verb',
    rows: [
      'left VERB VBD -1 root',
      'after SCONJ IN 3 mark',
      'Peru PROPN NNP 3 compound',
      'votes NOUN NNS 0 parataxis',
      'again ADV RB 3 advmod',
    ],
    word: 3,
    becomes: 'VBZ advcl 0',
  },
  {
    name: 'an infinitive has an object',
    rows: ['agreed VERB VBD -1 root', 'to ADP IN 2 case', 'trade NOUN NN 0 obl', 'men NOUN NNS 2 obj'],
    word: 2,
    becomes: 'VB xcomp 0',
  },
  {
    name: 'a second infinitive is one',
    rows: [
      'to PART TO 1 mark',
      'train VERB VB -1 root',
      'and CCONJ CC 3 cc',
      'arm NOUN NN 1 conj',
      'them PRON PRP 3 obj',
    ],
    word: 3,
    becomes: 'VB conj 1',
  },
  {
    name: 'an infinitive says what the decision is',
    rows: [
      'took VERB VBD -1 root',
      'decision NOUN NN 0 obj',
      'not PART RB 4 advmod',
      'to PART TO 4 mark',
      'go VERB VB 0 advcl',
    ],
    word: 4,
    becomes: 'VB acl 1',
  },
  {
    name: 'a gerund completes “opposes”',
    rows: ['opposes VERB VBZ -1 root oppose', 'sending VERB VBG 0 advcl'],
    word: 1,
    becomes: 'VBG xcomp 0',
  },
  {
    name: 'the name before the comma is the gerund’s object',
    rows: [
      'Before SCONJ IN 1 mark',
      'meeting VERB VBG 5 advcl',
      'Ruiz PROPN NNP 5 nsubj',
      ', PUNCT , 4 punct',
      'Lee PROPN NNP 2 conj',
      'left VERB VBD -1 root',
    ],
    word: 4,
    becomes: 'NNP nsubj 5',
  },
  {
    name: '“saying” is no subject',
    rows: [
      'left VERB VBD -1 root',
      ', PUNCT , 2 punct',
      'saying VERB VBG 5 nsubj:pass say',
      'roads NOUN NNS 2 obj',
      'were AUX VBD 5 aux:pass',
      'shut VERB VBN 0 ccomp',
    ],
    word: 3,
    becomes: 'NNS nsubj:pass 5',
  },
  {
    name: 'an owner is no subject',
    rows: ['Peru PROPN NNP 3 nsubj', "'s PART POS 0 case", 'exit NOUN NN 3 obj', 'came VERB VBD -1 root'],
    word: 0,
    becomes: 'NNP nmod:poss 2',
  },
  {
    name: 'a step is taken for a purpose',
    rows: ['taken VERB VBN -1 root', 'to PART TO 2 mark', 'calm VERB VB 0 xcomp'],
    word: 2,
    becomes: 'VB advcl 0',
  },
  {
    name: 'what a preposition leads to is oblique',
    rows: ['met VERB VBD -1 root', 'with ADP IN 2 case', 'Ruiz PROPN NNP 0 obj'],
    word: 2,
    becomes: 'NNP obl 0',
  },
  {
    name: 'a clause of “which” is said of the noun that agrees',
    rows: [
      'ended VERB VBD -1 root',
      'tariffs NOUN NNS 0 obj',
      'on ADP IN 3 case',
      'Chile PROPN NNP 1 nmod',
      ', PUNCT , 7 punct',
      'which PRON WDT 7 nsubj:pass',
      'were AUX VBD 7 aux:pass',
      'disliked VERB VBN 0 advcl',
    ],
    word: 7,
    becomes: 'VBN acl:relcl 1',
  },
  {
    name: 'a clause of “that” is what was told',
    rows: [
      'told VERB VBD -1 root tell',
      'Ruiz PROPN NNP 0 iobj',
      'that SCONJ IN 4 mark',
      'Lee PROPN NNP 4 nsubj',
      'left VERB VBD 1 acl:relcl',
    ],
    word: 4,
    becomes: 'VBD ccomp 0',
  },
  {
    name: 'a clause of “that” is what was hoped',
    rows: [
      'voiced VERB VBD -1 root',
      'hope NOUN NN 0 obj',
      'that SCONJ IN 4 mark',
      'Lee PROPN NNP 4 nsubj',
      'left VERB VBD 0 ccomp',
    ],
    word: 4,
    becomes: 'VBD acl 1',
  },
  {
    name: 'a hyphened word takes no object',
    rows: [
      'set VERB VBD -1 root',
      'a DET DT 4 det',
      'no_ NOUN NN 4 compound',
      '-_ PUNCT HYPH 2 punct',
      'go VERB VB 0 obj',
      'area NOUN NN 4 obj',
    ],
    word: 5,
    becomes: 'NN obj 0',
  },
  {
    name: 'the adjective behind what is judged is the verdict',
    rows: ['deems VERB VBZ -1 root deem', 'aid NOUN NN 0 obj', 'vital ADJ JJ 1 amod'],
    word: 2,
    becomes: 'JJ xcomp 0',
  },
];

test.each(SLIPS)('$name', ({ rows, word, becomes }) => {
  const { xpos, deprel, head } = withoutSlips(tokensOf(rows))[word]!;
  expect(`${xpos} ${deprel} ${head}`).toBe(becomes);
});

const SOUND: readonly { name: string; rows: readonly string[] }[] = [
  {
    name: 'an adjective with a copula',
    rows: ['Peru PROPN NNP 2 nsubj', 'is AUX VBZ 2 cop', 'isolated ADJ JJ -1 root'],
  },
  {
    name: 'a noun after “to”',
    rows: ['agreed VERB VBD -1 root', 'to ADP IN 2 case', 'trade NOUN NN 0 obl'],
  },
  {
    name: 'a purpose after another noun',
    rows: ['sent VERB VBD -1 root', 'troops NOUN NNS 0 obj', 'to PART TO 3 mark', 'help VERB VB 0 advcl'],
  },
  {
    name: 'a gerund of manner',
    rows: ['arrived VERB VBD -1 root arrive', 'carrying VERB VBG 0 advcl'],
  },
  {
    name: 'a relative clause with “that” as its subject',
    rows: [
      'built VERB VBD -1 root',
      'ships NOUN NNS 0 obj',
      'that PRON WDT 3 nsubj',
      'sank VERB VBD 1 acl:relcl',
    ],
  },
  {
    name: 'an object of a verb with a prefix',
    rows: ['co_ VERB VB 2 compound', '-_ PUNCT HYPH 0 punct', 'host VERB VB -1 root', 'talks NOUN NNS 2 obj'],
  },
  {
    name: 'an adjective before its noun',
    rows: ['deems VERB VBZ -1 root deem', 'vital ADJ JJ 2 amod', 'aid NOUN NN 0 obj'],
  },
];

test.each(SOUND)('leaves alone $name', ({ rows }) => {
  expect(withoutSlips(tokensOf(rows))).toEqual(tokensOf(rows));
});
