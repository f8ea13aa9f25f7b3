import { lookup } from '../../../model/lookup.ts';
import type { Token } from '../../language/document.ts';
import type { Outlook } from '../outlooks.ts';
import { dependents, isVerb, relation, type Tree } from '../tree.ts';
import { auxiliaries } from './auxiliaries.ts';
import type { Bearing } from './bearing.ts';
import { verbBearings } from './index.ts';

/** Verbs that say of an act that it goes on. */
export const GOES_ON = new Set(
  'continue keep maintain wage face remain persist engage sustain endure rage grow intensify deepen widen increase escalate spread drag'.split(
    ' ',
  ),
);

/** A noun that is itself the subject takes plans and tense from its verb ("the summit will be held"). */
export function subjectBearings(tree: Tree, noun: number, depth: number): Bearing[] {
  const token = tree.tokens[noun]!;
  const above = tree.tokens[token.head];
  if (!above || relation(token) !== 'nsubj') return [];
  if (above.upos === 'ADJ') {
    const coming = auxiliaries(tree, token.head).filter(({ outlook }) => outlook === 'planned');
    return [...predicated(above), ...coming];
  }
  if (!isVerb(above)) return [];
  if (
    GOES_ON.has(above.lemma) &&
    depth < 2 &&
    !dependents(tree, token.head, 'aux').some((i) => tree.tokens[i]!.xpos === 'MD')
  )
    return [{ outlook: 'ongoing', rule: 'goes on', word: above }];
  return verbBearings(tree, token.head, false, depth + 1).filter(
    ({ outlook, rule }) =>
      outlook === 'planned' ||
      (HAPPENS.has(above.lemma) && !(above.lemma === 'follow' && rule === 'standing, in the present')) ||
      (outlook === 'possible' && isIndefinite(tree, noun)),
  );
}

const AHEAD: Readonly<Record<string, Outlook>> = lookup({
  due: 'planned',
  imminent: 'planned',
  set: 'planned',
  certain: 'planned',
  poised: 'planned',
  likely: 'possible',
  unlikely: 'possible',
  possible: 'possible',
  impossible: 'denied',
  necessary: 'possible',
  needed: 'possible',
});

/** "The truce is due to begin", "talks are likely". */
function predicated(word: Token): Bearing[] {
  const outlook = AHEAD[word.lemma.toLowerCase()];
  return outlook ? [{ outlook, rule: `${outlook} by "${word.lemma}"`, word }] : [];
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
