import { isPassive } from '../arguments.ts';
import { GOVERNING_ADJECTIVES, GOVERNING_NOUNS } from '../outlooks.ts';
import { dependents, type Tree } from '../tree.ts';
import type { Bearing } from './bearing.ts';
import { governed } from './complement.ts';
import { verbBearings } from './index.ts';
import { ABOUT, isAhead, LATER, markBefore } from './mark.ts';
import { governing } from './outlook.ts';

const MOTION = new Set('travel fly go come arrive visit head return meet gather'.split(' '));

/** Passives whose infinitive tells what is so, not what for ("was forced to withdraw", "is known to have met"). */
const RAISED = new Set([
  'say',
  'report',
  'know',
  'see',
  'find',
  'understand',
  'force',
  'compel',
  'make',
  'show',
  'hear',
]);

/** What becomes of an adverbial clause: a purpose, a measure, or what is yet to come before it. */
export function adverbial(tree: Tree, verb: number, infinitive: boolean, depth: number): Bearing[] {
  const token = tree.tokens[verb]!;
  const above = tree.tokens[token.head]!;
  const mark = markBefore(tree, verb);
  if (infinitive) {
    const measured = measure(tree, token.head);
    if (measured) return [measured];
    if (MOTION.has(above.lemma) || isTool(tree, token.head))
      return verbBearings(tree, token.head, false, depth + 1);
    return governing(above) ||
      above.upos === 'ADJ' ||
      (isPassive(tree, token.head) && RAISED.has(above.lemma))
      ? governed(tree, verb, token.head, true, depth)
      : [{ outlook: 'planned', rule: 'purpose', word: token }];
  }
  const felt = token.xpos === 'VBG' ? GOVERNING_ADJECTIVES[above.lemma.toLowerCase()] : undefined;
  if (mark !== undefined && felt && above.upos === 'ADJ')
    return [{ outlook: felt, rule: `${felt} after "${above.lemma}"`, word: above }];
  if (mark === 'against' && token.xpos === 'VBG' && DECIDES.has(above.lemma))
    return [{ outlook: 'denied', rule: 'decided against', word: above }];
  if (mark === 'for' && NEEDED.has(above.lemma))
    return [{ outlook: 'possible', rule: `possible after "${above.lemma}"`, word: above }];
  if (mark === 'in' && token.xpos === 'VBG' && TAKES_PART.has(above.lemma))
    return verbBearings(tree, token.head, false, depth + 1);
  if (mark !== undefined && LEADS_TO.has(mark)) {
    const outlook = governing(above);
    return outlook ? [{ outlook, rule: `${outlook} after "${above.lemma}"`, word: above }] : [];
  }
  if (mark !== undefined && LATER.has(mark) && isAhead(tree, verb))
    return [{ outlook: 'planned', rule: 'once it happens', word: token }];
  if (mark === 'before') return [];
  if (token.xpos === 'VBG' && mark !== undefined && ABOUT.has(mark)) return topical(tree, verb);
  // "Will fly home, accompanied by the envoy": as much ahead as the flight.
  if (token.xpos === 'VBN' && mark === undefined && dependents(tree, verb, 'aux', 'nsubj').length === 0)
    return verbBearings(tree, token.head, false, depth + 1).filter(({ outlook }) => outlook === 'planned');
  return token.xpos === 'VBG' && mark === undefined
    ? verbBearings(tree, token.head, false, depth + 1).filter(({ outlook }) => outlook !== 'denied')
    : [];
}

/** "Strong enough to attack", "too weak to attack": nobody has said that it is done. */
function measure(tree: Tree, above: number): Bearing | undefined {
  const word = dependents(tree, above, 'advmod')
    .map((i) => tree.tokens[i]!)
    .find(({ lemma }) => lemma === 'enough' || lemma === 'too');
  return word && { outlook: word.lemma === 'too' ? 'denied' : 'possible', rule: 'enough for it', word };
}

const DECIDES = new Set(['vote', 'decide', 'choose', 'opt', 'rule']);
const NEEDED = new Set('necessary needed essential vital crucial required suitable useful fit'.split(' '));
const TAKES_PART = new Set('join help assist participate cooperate unite'.split(' '));

/** "Began talks on | taking the state off the list": the noun before the preposition says what becomes of the act. */
function topical(tree: Tree, verb: number): Bearing[] {
  const at = dependents(tree, verb, 'mark', 'case')[0]! - 1;
  const outlook = at < 0 ? undefined : GOVERNING_NOUNS[tree.tokens[at]!.lemma];
  return outlook ? [{ outlook, rule: `${outlook} after a noun`, word: tree.tokens[at]! }] : [];
}

/** Prepositions of a gerund that its verb governs ("committed to sending", "accused of bombing"). */
const LEADS_TO = new Set(['of', 'for', 'from', 'against', 'to']);

/** "Used force to free them": the infinitive tells what was done with it. */
function isTool(tree: Tree, verb: number): boolean {
  return (
    tree.tokens[verb]!.lemma === 'use' && dependents(tree, verb, 'obj').length > 0 && !isPassive(tree, verb)
  );
}
