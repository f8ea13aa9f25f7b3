import type { Token } from '../../language/document.ts';
import { GOVERNING_NOUNS, GOVERNING_VERBS, OFF, type Outlook } from '../outlooks.ts';
import { caseOf, dependents, type Tree } from '../tree.ts';

/** A verb's outlook, also where its dictionary form was guessed without its last letter. */
export function governing({ lemma }: Token): Outlook | undefined {
  const word = lemma.toLowerCase();
  return GOVERNING_VERBS[word] ?? GOVERNING_VERBS[`${word}e`];
}

/** "Called off the visit": the particle makes the verb's meaning. */
export function phrasal(tree: Tree, verb: number): Outlook | undefined {
  const { tokens } = tree;
  const particle = tokens.find(
    ({ head, lemma }, i) =>
      i > verb && (head === verb || i === verb + 1) && OFF[`${tokens[verb]!.lemma}_${lemma}`],
  );
  return particle && OFF[`${tokens[verb]!.lemma}_${particle.lemma}`];
}

/** What a noun makes of the act named after it; a plan, wish or hope that is not had denies it. */
export function outlookOf(tree: Tree, noun: number): Outlook | undefined {
  const lemma = tree.tokens[noun]!.lemma;
  const outlook = lemma === 'way' && caseOf(tree, noun) === 'on' ? 'planned' : GOVERNING_NOUNS[lemma];
  const none = dependents(tree, noun, 'det').some((i) => tree.tokens[i]!.lemma.toLowerCase() === 'no');
  return outlook && none ? 'denied' : outlook;
}
