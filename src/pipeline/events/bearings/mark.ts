import { dependents, type Tree } from '../tree.ts';

/** Whether a verb is an infinitive with "to". */
export function hasTo(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'mark', 'aux').some((i) => tree.tokens[i]!.lemma === 'to');
}

/** Marks of clauses whose present tense lies ahead ("after the council meets"). */
export const LATER = new Set(['after', 'when', 'once', 'before', 'until']);

/** The word that opens a clause, in lower case: "after", "that", "when". */
export function markBefore(tree: Tree, verb: number): string | undefined {
  return dependents(tree, verb, 'mark', 'case', 'advmod')
    .map((i) => tree.tokens[i]!)
    .find(({ upos, lemma }) => upos !== 'ADV' || lemma === 'when' || lemma === 'once')
    ?.lemma.toLowerCase();
}

/** Prepositions of gerunds that tell what talks or plans are about ("talks on sending troops"). */
export const ABOUT = new Set(['on', 'about', 'over']);

/** A present or, after "would", a past tense that looks ahead ("would not talk until they left", "once it has been signed"). */
export function isAhead(tree: Tree, verb: number): boolean {
  const { xpos, head } = tree.tokens[verb]!;
  const helpers = dependents(tree, head, 'aux').map((i) => tree.tokens[i]!);
  const own = dependents(tree, verb, 'aux');
  const plain = own.length === 0;
  if (xpos === 'VBN' && own.some((i) => /^(?:has|have|is|are)$/.test(tree.tokens[i]!.text)))
    return helpers.some(({ text }) => AHEAD_OF.test(text)) || hasTo(tree, head);
  return (
    /^VB[ZP]$/.test(xpos) ||
    (xpos === 'VBD' && plain && helpers.some(({ text }) => /^(?:would|['’]d)$/i.test(text)))
  );
}

const AHEAD_OF = /^(?:will|would|shall|must|['’](?:ll|d))$/i;
