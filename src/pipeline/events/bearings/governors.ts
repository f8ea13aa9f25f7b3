import { isLight } from '../light.ts';
import { GOVERNING_ADJECTIVES, GOVERNING_PREPOSITIONS } from '../outlooks.ts';
import { caseOf, dependents, isVerb, relation, type Tree } from '../tree.ts';
import type { Bearing } from './bearing.ts';
import { ended, endedBy } from './ending.ts';
import { verbBearings } from './index.ts';
import { governing, outlookOf, phrasal } from './outlook.ts';
import { isSetting } from './setting.ts';

/** Verbs and nouns above a noun that make its act wished, feared or planned: "called for a truce", "threat of war". */
export function governors(tree: Tree, noun: number, depth: number): Bearing[] {
  const token = tree.tokens[noun]!;
  const above = tree.tokens[token.head];
  if (!above || depth > 4) return [];
  const kind = relation(token);
  if (kind === 'conj') return governors(tree, token.head, depth + 1);
  const led = ledBy(tree, noun);
  if (led) return [led];
  if (isSetting(tree, noun)) return [];
  if (kind === 'nmod' || kind === 'acl') {
    const outlook = outlookOf(tree, token.head);
    const own: Bearing[] = outlook ? [{ outlook, rule: `${outlook} after a noun`, word: above }] : [];
    if (outlook === 'ongoing') return [...ended(tree, token.head), ...own];
    return (above.upos === 'NOUN' || above.upos === 'PROPN') && outlook === undefined
      ? governors(tree, token.head, depth + 1)
      : own;
  }
  if (kind === 'obl' && above.upos === 'ADJ') {
    const outlook = GOVERNING_ADJECTIVES[above.lemma.toLowerCase()];
    if (outlook) return [{ outlook, rule: `${outlook} after "${above.lemma}"`, word: above }];
  }
  if (kind !== 'obj' && kind !== 'obl' && token.deprel !== 'nsubj:pass') return [];
  if (
    kind === 'obl' &&
    caseOf(tree, noun) === 'under' &&
    STAYS.has(above.lemma) &&
    /^VB[ZP]$/.test(above.xpos)
  )
    return [{ outlook: 'ongoing', rule: 'goes on', word: above }];
  if (kind === 'obl' && (!WISHED_BY.has(caseOf(tree, noun)) || isWhere(tree, noun))) return [];
  if (!isVerb(above)) return [];
  if (kind === 'obj' && HOLDS_ON.has(above.lemma))
    return [{ outlook: 'ongoing', rule: 'goes on', word: above }];
  const outlook = phrasal(tree, token.head) ?? governing(above);
  if (outlook === 'ongoing') return endedBy(tree, noun, token.head);
  if (token.deprel === 'nsubj:pass')
    return outlook === 'planned' || outlook === 'denied'
      ? [{ outlook, rule: `${outlook} after a verb`, word: above }]
      : [];
  if (outlook) return [{ outlook, rule: `${outlook} after a verb`, word: above }];
  if (kind === 'obl' && STAYS.has(above.lemma)) return [{ outlook: 'ongoing', rule: 'goes on', word: above }];
  if (REACTS.has(above.lemma)) return [];
  const shared = kind === 'obl' ? besideNoun(tree, noun) : undefined;
  if (shared) return [shared];
  return isLight(above.lemma) && depth === 0
    ? []
    : verbBearings(tree, token.head, false, depth + 1).filter(
        (each) => each.outlook === 'planned' || each.outlook === 'possible',
      );
}

/** "At a summit the leaders called for talks", "announced it at the summit": where it was said, not what is wished. */
function isWhere(tree: Tree, noun: number): boolean {
  const { head } = tree.tokens[noun]!;
  return noun < head || (caseOf(tree, noun) === 'at' && tree.tokens[head]!.lemma !== 'aim');
}

/** Verbs of which the object is there already, whoever wants or agrees to it. */
export const HOLDS_ON = new Set(['keep', 'maintain', 'retain', 'prolong', 'uphold']);

/** "Ahead of the summit", "in exchange for aid", "without talks": what the preposition makes of the act. */
function ledBy(tree: Tree, noun: number): Bearing | undefined {
  const marks = dependents(tree, noun, 'case', 'mark').filter((i) => i < noun);
  const before = marks[0];
  if (before === undefined) return undefined;
  const first = /^(?:ahead|short)$/i.test(tree.tokens[before - 1]?.text ?? '') ? before - 1 : before;
  const words = tree.tokens.slice(first, first + 4).map(({ text }) => text.toLowerCase());
  for (let length = words.length; length > 0; length--) {
    const outlook = GOVERNING_PREPOSITIONS[words.slice(0, length).join('_')];
    if (outlook)
      return {
        outlook,
        rule: `${outlook} after "${words.slice(0, length).join(' ')}"`,
        word: tree.tokens[first]!,
      };
  }
  return undefined;
}

/** Verbs whose object has already happened, whatever becomes of them ("to protest the arrest"). */
const REACTS = new Set(
  'protest condemn denounce mourn avenge celebrate commemorate mark deplore criticise criticize praise welcome probe investigate regret decry'.split(
    ' ',
  ),
);

const STAYS = new Set(['remain', 'stay', 'continue']);

/** "Set a date for talks", "put a timetable on the withdrawal": the object beside the noun says what becomes of it. */
function besideNoun(tree: Tree, noun: number): Bearing | undefined {
  const object = dependents(tree, tree.tokens[noun]!.head, 'obj').find((i) => i < noun);
  const outlook = object === undefined ? undefined : outlookOf(tree, object);
  const verb = tree.tokens[tree.tokens[noun]!.head]!;
  if (outlook === 'ongoing')
    return verb.xpos === 'VBD' ? { outlook: 'occurred', rule: 'ended', word: verb } : undefined;
  return outlook ? { outlook, rule: `${outlook} after a noun`, word: tree.tokens[object!]! } : undefined;
}

const WISHED_BY = new Set(['for', 'of', 'on', 'to', 'against', 'about', 'from', 'in', 'at', 'with']);
