import { isPassive } from './arguments.ts';
import { auxiliaries, type Bearing, condition, negation } from './auxiliaries.ts';
import { isLight } from './light.ts';
import { GOVERNING_NOUNS, GOVERNING_VERBS, type Outlook } from './outlooks.ts';
import { caseOf, dependents, isVerb, relation, type Tree } from './tree.ts';

/** Verbs that say of an act that it goes on. */
export const GOES_ON = new Set(['continue', 'keep', 'maintain', 'wage', 'face', 'remain', 'persist']);

/** Whether a verb is an infinitive with "to". */
export function hasTo(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'mark', 'aux').some((i) => tree.tokens[i]!.lemma === 'to');
}

/** Verbs and nouns above a noun that make its act wished, feared or planned: "called for a truce", "threat of war". */
export function governors(tree: Tree, noun: number, depth: number): Bearing[] {
  const token = tree.tokens[noun]!;
  const above = tree.tokens[token.head];
  if (!above || depth > 4) return [];
  const kind = relation(token);
  if (kind === 'conj') return governors(tree, token.head, depth + 1);
  if (kind === 'nmod' || kind === 'acl') {
    const outlook = outlookOf(tree, token.head);
    const own: Bearing[] = outlook ? [{ outlook, rule: `${outlook} after a noun`, word: above }] : [];
    return (above.upos === 'NOUN' || above.upos === 'PROPN') && outlook === undefined
      ? governors(tree, token.head, depth + 1)
      : own;
  }
  if (kind === 'obl' && caseOf(tree, noun) === 'ahead')
    return [{ outlook: 'planned', rule: 'still ahead', word: above }];
  if (kind !== 'obj' && kind !== 'obl' && token.deprel !== 'nsubj:pass') return [];
  if (kind === 'obl' && !WISHED_BY.has(caseOf(tree, noun))) return [];
  if (!isVerb(above)) return [];
  const outlook = GOVERNING_VERBS[above.lemma];
  if (token.deprel === 'nsubj:pass')
    return outlook === 'planned' || outlook === 'denied'
      ? [{ outlook, rule: `${outlook} after a verb`, word: above }]
      : [];
  if (outlook) return [{ outlook, rule: `${outlook} after a verb`, word: above }];
  return isLight(above.lemma)
    ? []
    : verbBearings(tree, token.head, false, depth + 1).filter(
        (each) => each.outlook === 'planned' || each.outlook === 'possible',
      );
}

/** What a noun makes of the act named after it; a plan, wish or hope that is not had denies it. */
function outlookOf(tree: Tree, noun: number): Outlook | undefined {
  const outlook = GOVERNING_NOUNS[tree.tokens[noun]!.lemma];
  const none = dependents(tree, noun, 'det').some((i) => tree.tokens[i]!.lemma.toLowerCase() === 'no');
  return outlook && none ? 'denied' : outlook;
}

const WISHED_BY = new Set(['for', 'of', 'on', 'to', 'against', 'about', 'from', 'in', 'at', 'with']);

/** What negation, auxiliaries, tense and the clauses above say. */
export function verbBearings(tree: Tree, verb: number, viaNoun: boolean, depth: number): Bearing[] {
  const word = tree.tokens[verb]!;
  if (depth > 5) return [];
  if (!isVerb(word) && word.upos !== 'ADJ' && word.upos !== 'AUX' && viaNoun)
    return subjectBearings(tree, verb, depth);
  return [
    ...negation(tree, verb),
    ...auxiliaries(tree, verb),
    ...condition(tree, verb),
    ...aboveClause(tree, verb, depth),
  ];
}

/** A noun that is itself the subject takes plans and tense from its verb ("the summit will be held"). */
function subjectBearings(tree: Tree, noun: number, depth: number): Bearing[] {
  const token = tree.tokens[noun]!;
  const above = tree.tokens[token.head];
  if (!above || relation(token) !== 'nsubj' || !isVerb(above)) return [];
  if (GOES_ON.has(above.lemma) && depth < 2) return [{ outlook: 'ongoing', rule: 'goes on', word: above }];
  return verbBearings(tree, token.head, false, depth + 1).filter(
    ({ outlook }) =>
      outlook === 'planned' ||
      HAPPENS.has(above.lemma) ||
      (outlook === 'possible' && isIndefinite(tree, noun)),
  );
}

/** "A launch would show": no launch in particular. */
function isIndefinite(tree: Tree, noun: number): boolean {
  return dependents(tree, noun, 'det').some((i) =>
    /^(?:a|an|any)$/.test(tree.tokens[i]!.lemma.toLowerCase()),
  );
}

/** Verbs that say of an act that it takes place. */
export const HAPPENS = new Set(
  'restart reopen proceed ensue reconvene take occur hold begin start resume continue go last break erupt end happen follow remain'.split(
    ' ',
  ),
);

const MOTION = new Set('travel fly go come arrive visit head return meet gather'.split(' '));

const ASPECT = new Set('begin start continue resume keep proceed'.split(' '));

/** What governs the clause: "plans to", "was expected to", "accused of", "threat to", purpose. */
function aboveClause(tree: Tree, verb: number, depth: number): Bearing[] {
  const token = tree.tokens[verb]!;
  const above = tree.tokens[token.head];
  const infinitive = dependents(tree, verb, 'mark', 'aux').some((i) => tree.tokens[i]!.lemma === 'to');
  if (!above) return infinitive ? [{ outlook: 'planned', rule: 'to come', word: token }] : [];
  switch (relation(token)) {
    case 'conj': {
      if (dependents(tree, verb, 'aux', 'nsubj').length > 0 || !isVerb(above)) return [];
      return token.xpos === above.xpos || infinitive
        ? verbBearings(tree, token.head, false, depth + 1).filter(({ rule }) => rule !== 'negated')
        : [];
    }
    case 'xcomp':
    case 'ccomp':
      return governed(
        tree,
        token.head,
        infinitive || (token.xpos === 'VBG' && dependents(tree, verb, 'aux', 'nsubj').length === 0),
        depth,
      );
    case 'advcl':
      return adverbial(tree, verb, infinitive, depth);
    case 'acl':
      return token.deprel === 'acl:relcl' ? [] : afterNoun(tree, verb, infinitive, depth);
    default:
      return infinitive && tree.sentence.headline
        ? [{ outlook: 'planned', rule: 'to come', word: token }]
        : [];
  }
}

/** Verbs whose that-clause is not told as fact. */
const FINITE = new Set(
  'demand urge ask request propose recommend insist fear worry hope warn threaten suspect doubt allege claim believe wish deny want require'.split(
    ' ',
  ),
);

function governed(tree: Tree, governor: number, nonfinite: boolean, depth: number): Bearing[] {
  const word = tree.tokens[governor]!;
  if (word.lemma === 'go' && word.xpos === 'VBG') return [{ outlook: 'planned', rule: 'going to', word }];
  const outlook = nonfinite || FINITE.has(word.lemma) ? GOVERNING_VERBS[word.lemma.toLowerCase()] : undefined;
  const own: Bearing[] = outlook ? [{ outlook, rule: `${outlook} after "${word.lemma}"`, word }] : [];
  if (!nonfinite && !outlook) return [];
  const outer = verbBearings(tree, governor, false, depth + 1).filter(({ rule, outlook: theirs }) =>
    outlook
      ? theirs === 'denied' || theirs === 'possible'
      : rule !== 'standing, in the present' || ASPECT.has(word.lemma),
  );
  if (outlook === 'denied' && outer.some(({ rule }) => rule === 'negated'))
    return outer.filter(({ rule }) => rule !== 'negated');
  return [...own, ...outer];
}

/** Marks of clauses whose present tense lies ahead ("after the council meets"). */
const LATER = new Set(['after', 'when', 'once', 'before', 'until']);

function adverbial(tree: Tree, verb: number, infinitive: boolean, depth: number): Bearing[] {
  const token = tree.tokens[verb]!;
  const above = tree.tokens[token.head]!;
  const mark = dependents(tree, verb, 'mark', 'case').map((i) => tree.tokens[i]!.lemma)[0];
  if (infinitive) {
    if (MOTION.has(above.lemma)) return verbBearings(tree, token.head, false, depth + 1);
    return GOVERNING_VERBS[above.lemma] || isPassive(tree, token.head) || above.upos === 'ADJ'
      ? governed(tree, token.head, true, depth)
      : [{ outlook: 'planned', rule: 'purpose', word: token }];
  }
  if (mark === 'of' || mark === 'for' || mark === 'from' || mark === 'against') {
    const outlook = GOVERNING_VERBS[above.lemma];
    return outlook ? [{ outlook, rule: `${outlook} after "${above.lemma}"`, word: above }] : [];
  }
  if (mark !== undefined && LATER.has(mark) && /^VB[ZP]$/.test(token.xpos))
    return [{ outlook: 'planned', rule: 'once it happens', word: token }];
  if (mark === 'before') return [];
  return token.xpos === 'VBG' && mark === undefined
    ? verbBearings(tree, token.head, false, depth + 1).filter(({ outlook }) => outlook !== 'denied')
    : [];
}

/** "The first leader to call": told as done. */
const FIRST = new Set(['first', 'last', 'only', 'second', 'third', 'latest']);

function modifiedBy(tree: Tree, noun: number, words: ReadonlySet<string>): boolean {
  return (tree.children[noun] ?? []).some((i) => words.has(tree.tokens[i]!.lemma.toLowerCase()));
}

function afterNoun(tree: Tree, verb: number, infinitive: boolean, depth: number): Bearing[] {
  const token = tree.tokens[verb]!;
  const above = tree.tokens[token.head]!;
  const outlook = outlookOf(tree, token.head);
  const marked = dependents(tree, verb, 'mark', 'case').length > 0;
  if (token.xpos === 'VBG' && !marked) return [];
  if (outlook && (infinitive || token.xpos === 'VBG')) {
    const carrier = tree.tokens[above.head];
    if (carrier?.lemma === 'accept' && outlook === 'possible')
      return [{ outlook: 'planned', rule: 'accepted', word: carrier }];
    return [{ outlook, rule: `${outlook} after "${above.lemma}"`, word: above }];
  }
  if (infinitive && tree.sentence.headline && above.head < 0)
    return [{ outlook: 'planned', rule: 'to come', word: token }];
  if (infinitive && modifiedBy(tree, token.head, FIRST)) return [];
  if (infinitive) return [{ outlook: 'possible', rule: 'infinitive after a noun', word: token }];
  return token.xpos === 'VBN' ? [] : governors(tree, token.head, depth + 1);
}
