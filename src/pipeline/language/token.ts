import type { Token } from './document.ts';

/** What the mending of a tree changes of a word. */
export type Change = Partial<Pick<Token, 'lemma' | 'upos' | 'xpos' | 'head' | 'deprel'>>;

/**
 * A word with some of its fields changed. Written out, because all tokens must have one shape: each `{ ...token, head }`
 * gives its copies a shape of their own, and all code that reads tokens is then compiled again and reads them slowly.
 */
export function changed(token: Token, changes: Change): Token {
  return {
    start: token.start,
    end: token.end,
    text: token.text,
    lemma: changes.lemma ?? token.lemma,
    upos: changes.upos ?? token.upos,
    xpos: changes.xpos ?? token.xpos,
    head: changes.head ?? token.head,
    deprel: changes.deprel ?? token.deprel,
    sure: token.sure,
  };
}
