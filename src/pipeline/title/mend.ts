import { regrafted } from '../events/regraft/index.ts';
import { type Tree, treeFrom } from '../events/tree.ts';
import type { Document, Token } from '../language/document.ts';
import { changed } from '../language/token.ts';
import { each, grafted } from './graft.ts';

/**
 * A document's tree mended where a title would lose its object: a tree of its own, or the very tree given, with the
 * frames that are remembered of it, where nothing is to be mended.
 */
export function mendedTree(document: Document, tree: Tree): Tree {
  const { index, references, quoted } = tree;
  const sentence = document.sentences[index]!;
  const tokens = grafted(withAsidesApart(withObjectsBack(withHyphensJoined(sentence.tokens))));
  return tokens === sentence.tokens || tokens.every((token, i) => token === sentence.tokens[i])
    ? tree
    : treeFrom({ ...sentence, tokens: regrafted(tokens) }, index, references, quoted);
}

/** "Lee and Moon, meeting in Oslo,": what the parser took for a third of the row is what the row was doing. */
function withAsidesApart(tokens: readonly Token[]): readonly Token[] {
  return each(tokens, (token, i) => {
    const aside =
      token.deprel === 'conj' &&
      token.text.endsWith('ing') &&
      tokens[i - 1]?.text === ',' &&
      tokens[i + 1]?.xpos === 'IN';
    return aside ? changed(token, { deprel: 'acl' }) : token;
  });
}

/** Gives an object that stands right behind a verb without one to that verb: "an invitation to visit Mali, the agency reported". */
function withObjectsBack(tokens: readonly Token[]): readonly Token[] {
  return each(tokens, (token, i) => {
    if (!isLoose(tokens, i) || /^(?:W|IN)/.test(token.xpos)) return token;
    const verb = startOf(tokens, i) - 1;
    const before = tokens[verb];
    const takes =
      before !== undefined && /^VB/.test(before.xpos) && before.upos === 'VERB' && token.head !== verb;
    return takes && !hasObject(tokens, verb) ? changed(token, { head: verb, deprel: 'obj' }) : token;
  });
}

function hasObject(tokens: readonly Token[], verb: number): boolean {
  return tokens.some(({ head, deprel }) => head === verb && (deprel === 'obj' || deprel === 'ccomp'));
}

/** An object, or an oblique without a preposition that hangs from a later verb. */
function isLoose(tokens: readonly Token[], i: number): boolean {
  const { deprel, head } = tokens[i]!;
  if (deprel === 'obj') return true;
  return deprel === 'obl' && head > i && !tokens.some((token) => token.head === i && token.deprel === 'case');
}

/** First word of the phrase that ends in its head `i`. */
function startOf(tokens: readonly Token[], i: number): number {
  let start = i;
  while (start > 0 && hangsFrom(tokens, start - 1, i)) start--;
  return start;
}

function hangsFrom(tokens: readonly Token[], at: number, top: number): boolean {
  let head = tokens[at]!.head;
  for (let steps = 0; steps < tokens.length && head >= 0; steps++) {
    if (head === top) return true;
    head = tokens[head]!.head;
  }
  return false;
}

const NO = /^no$/i;

/** Makes "no-fly" one modifier of the noun behind it, and the name before it another: "approves Libya no-fly zone". */
function withHyphensJoined(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text }) => text.length === 2 && NO.test(text))) return tokens;
  const joined = [...tokens];
  tokens.forEach(({ text, end }, i) => {
    if (!NO.test(text)) return;
    const [hyphen, word, noun] = tokens.slice(i + 1, i + 4);
    if (hyphen?.text !== '-' || hyphen.start !== end || noun?.upos !== 'NOUN') return;
    const before = tokens[i - 1];
    const named = before !== undefined && /^(?:PROPN|ADJ)$/.test(before.upos) && before.head !== i + 3;
    joined[i] = changed(tokens[i]!, { head: i + 3, deprel: 'det' });
    joined[i + 1] = changed(hyphen, { head: i + 3, deprel: 'punct' });
    joined[i + 2] = changed(word!, { head: i + 3, deprel: 'compound' });
    if (!named) return;
    joined[i + 3] = changed(noun, { head: before.head, deprel: before.deprel });
    joined[i - 1] = changed(before, { head: i + 3, deprel: 'amod' });
    tokens.forEach((token, at) => {
      if (token.head === i - 1 && token.deprel === 'case') joined[at] = changed(token, { head: i + 3 });
    });
  });
  return joined;
}
