import { isPassive } from '../arguments.ts';
import { dependents, isVerb, type Tree } from '../tree.ts';
import type { Bearing } from './bearing.ts';
import { verbBearings } from './index.ts';
import { hasTo } from './mark.ts';
import { negation } from './negation.ts';
import { governing, phrasal } from './outlook.ts';
import { thatClause } from './thought.ts';

const ASPECT = new Set('begin start continue resume keep proceed'.split(' '));

/** "Stopped sharing intelligence": done no longer. */
const QUITS = new Set(['stop', 'cease', 'halt', 'discontinue']);

/** Verbs whose that-clause is not told as fact. */
const FINITE = new Set(
  'demand urge ask request propose recommend insist fear worry hope warn threaten suspect doubt allege claim believe wish deny want require'.split(
    ' ',
  ),
);

/** What a verb makes of the clause that it governs: "was expected to", "stopped sharing", "denied that". */
export function governed(
  tree: Tree,
  clause: number,
  governor: number,
  nonfinite: boolean,
  depth: number,
): Bearing[] {
  const word = tree.tokens[governor]!;
  if (word.lemma === 'go' && word.xpos === 'VBG')
    return [...negation(tree, governor), { outlook: 'planned', rule: 'going to', word }];
  const thought = nonfinite ? undefined : thatClause(tree, governor);
  if (thought) return [thought];
  const outlook = nonfinite
    ? (phrasal(tree, governor) ?? (isBroughtAbout(tree, governor) ? undefined : governing(word)))
    : FINITE.has(word.lemma)
      ? governing(word)
      : undefined;
  const own: Bearing[] = outlook ? [{ outlook, rule: `${outlook} after "${word.lemma}"`, word }] : [];
  if (nonfinite && QUITS.has(word.lemma) && /^VB[DN]$/.test(word.xpos) && tree.tokens[clause]!.xpos === 'VBG')
    return [{ outlook: 'denied', rule: 'no longer', word }];
  if (CONSIDERS.has(word.lemma) && !isVerb(tree.tokens[clause]!))
    return /^VB[ZP]$/.test(word.xpos) && !tree.sentence.headline
      ? [{ outlook: 'ongoing', rule: 'standing, in the present', word }]
      : [];
  if (!nonfinite && !outlook) return [];
  if (
    !outlook &&
    hasTo(tree, clause) &&
    isVerb(word) &&
    !FACTUAL.has(word.lemma) &&
    !isPassive(tree, governor)
  )
    return [
      { outlook: 'planned', rule: 'purpose', word: tree.tokens[clause]! },
      ...verbBearings(tree, governor, false, depth + 1).filter(({ outlook: theirs }) => theirs !== 'ongoing'),
    ];
  const outer = verbBearings(tree, governor, false, depth + 1).filter(({ rule, outlook: theirs }) =>
    outlook
      ? theirs === 'denied' || theirs === 'possible'
      : rule !== 'standing, in the present' || ASPECT.has(word.lemma),
  );
  if (outlook === 'denied' && outer.some(({ rule }) => rule === 'negated'))
    return [
      ...outer.filter(({ rule }) => rule !== 'negated'),
      ...(OPEN.has(word.lemma) ? [{ outlook: 'possible' as const, rule: 'not excluded', word }] : []),
    ];
  return [...own, ...outer];
}

/** "Helped to end the war", "persuaded them to leave": told as past, it came about. */
function isBroughtAbout(tree: Tree, verb: number): boolean {
  const { lemma, xpos } = tree.tokens[verb]!;
  if (!BRINGS_ABOUT.has(lemma) || isPassive(tree, verb) || negation(tree, verb).length > 0) return false;
  return xpos === 'VBD' || (xpos === 'VBN' && dependents(tree, verb, 'aux').length > 0);
}

const BRINGS_ABOUT = new Set(['help', 'persuade', 'convince', 'induce', 'oblige']);

/** Verbs whose infinitive tells of the same act or of what came of it ("began to", "came to", "went on to"). */
const FACTUAL = new Set(
  'begin start continue resume keep proceed go come manage happen dare serve combine hasten rush get help cause lead force compel make have use tend appear seem prove turn remain be travel fly arrive visit head return meet gather join succeed cease stop finish end'.split(
    ' ',
  ),
);

/** Verbs whose object and its predicate are an opinion ("considers aid essential"). */
const CONSIDERS = new Set(['consider', 'view', 'regard', 'deem']);

/** Verbs of refusal that leave the act open once they are negated ("did not rule out sending troops"). */
const OPEN = new Set([
  'rule',
  'exclude',
  'preclude',
  'reject',
  'forbid',
  'ban',
  'prohibit',
  'bar',
  'oppose',
  'deny',
]);
