import type { Token } from '../language/document.ts';
import { changed } from '../language/token.ts';
import { relation, type Tree, treeFrom } from './tree.ts';

/**
 * Mends "has | cut supplies" where the parser took the participle for an adjective of the object: "has" becomes its
 * auxiliary and what hung from "has" hangs from it.
 */
export function withPerfects(tree: Tree): Tree {
  const have = tree.tokens.findIndex((_, i) => isMisread(tree, i));
  if (have < 0) return tree;
  const verb = have + 1;
  const object = objectOf(tree, have);
  const above = tree.tokens[have]!;
  const tokens = tree.tokens.map((token, i): Token => {
    if (i === have) return changed(token, { head: verb, deprel: 'aux', upos: 'AUX' });
    if (i === verb)
      return changed(token, {
        head: above.head,
        deprel: above.deprel,
        upos: 'VERB',
        xpos: 'VBN',
        lemma: verbalOf(token),
      });
    if (i === object || token.head === have)
      return changed(token, { head: verb, deprel: i === object ? 'obj' : token.deprel });
    if (token.head === object && i > object && relation(token) === 'nmod')
      return changed(token, { head: verb, deprel: 'obl' });
    return token;
  });
  return treeFrom({ ...tree.sentence, tokens }, tree.index, tree.references, tree.quoted);
}

function isMisread({ tokens }: Tree, have: number): boolean {
  const { lemma, upos, xpos } = tokens[have]!;
  const next = tokens[have + 1];
  if (lemma !== 'have' || upos !== 'VERB' || !/^VB[ZPD]$/.test(xpos) || !next) return false;
  return (
    isNounLike(next, have) ||
    (/^VB[ND]$/.test(next.xpos) &&
      next.deprel === 'amod' &&
      next.head > have &&
      tokens[next.head]!.head === have &&
      tokens[next.head]!.deprel === 'obj')
  );
}

function verbalOf({ text, lemma }: Token): string {
  return text.toLowerCase() === 'shot' ? 'shoot' : text.toLowerCase() === 'left' ? 'leave' : lemma;
}

/** "Had | shot down two jets": a participle that looks like a noun. */
function isNounLike({ text, upos, head, deprel }: Token, have: number): boolean {
  return upos === 'NOUN' && head === have && deprel === 'obj' && ALIKE.has(text.toLowerCase());
}

const ALIKE = new Set(['shot', 'cut', 'put', 'hit', 'shut', 'set', 'left', 'split', 'spread', 'cast']);

/** The word that the participle acts on. */
function objectOf({ tokens }: Tree, have: number): number {
  const verb = tokens[have + 1]!;
  if (verb.head !== have) return verb.head;
  return tokens.findIndex(
    ({ head, upos, deprel }, i) =>
      i > have + 1 &&
      (head === have || head === have + 1) &&
      upos === 'NOUN' &&
      /^(?:obj|obl|nmod|dep)/.test(deprel),
  );
}
