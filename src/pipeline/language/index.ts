import type { Span } from '../../model/span.ts';
import { Analyser } from './analyse.ts';
import { datelineOf } from './dateline.ts';
import type { Sentence, Token } from './document.ts';
import { furnitureOf, joined, type Role, roleOf } from './noise.ts';
import { paragraphsOf } from './paragraphs.ts';
import { changed } from './token.ts';
import { type Word, wordsOf } from './tokens.ts';
import { treeOf } from './trees.ts';
import { model } from './weights.ts';

/** What a text says, before names: its sentences with their trees, in order, and its page furniture. */
export interface Parsed {
  readonly sentences: readonly Sentence[];
  readonly noise: readonly Span[];
}

/** A headline is no longer, in code units. */
const HEADLINE = 200;

let analyser: Analyser | undefined;

/**
 * Sentences, words, tags, lemmas and trees of an article's text, page furniture set aside. Never throws, whatever the
 * text; `title`, where known, tells the headline at the head of the text.
 */
export function parse(text: string, title: string | null = null): Parsed {
  analyser ??= new Analyser(model());
  const sentences: Sentence[] = [];
  const noise: Span[] = [];
  let role: Role = 'text';
  paragraphsOf(text).forEach((span, paragraph, all) => {
    const line = text.slice(span.start, span.end);
    role = roleOf(line, role, paragraph === 0);
    if (role !== 'text') {
      noise.push(span);
      return;
    }
    const headline = paragraph === 0 && all.length > 1 && isHeadline(line, title);
    const words = wordsOf(text, span.start, span.end);
    const body = span.start + (headline ? 0 : datelineOf(line));
    for (const sentence of headline ? [words] : analyser!.split(text, words)) {
      const { start } = sentence[0]!;
      const { end } = sentence.at(-1)!;
      if (!headline && furnitureOf(text.slice(start, end))) noise.push({ start, end });
      else sentences.push({ start, end, paragraph, headline, tokens: tokensOf(sentence, body) });
    }
  });
  return { sentences, noise: joined(text, noise) };
}

/** The words with their analysis; a dateline before offset `body` is parsed apart and hung on the sentence's root. */
function tokensOf(words: readonly Word[], body: number): Token[] {
  const cut = words.findIndex((word) => word.start >= body);
  if (cut <= 0) return treeOf(words, analyser!);
  const dateline = treeOf(words.slice(0, cut), analyser!);
  const rest = treeOf(words.slice(cut), analyser!).map((token) =>
    changed(token, { head: token.head < 0 ? -1 : token.head + cut }),
  );
  const root = cut + rest.findIndex((token) => token.head < 0);
  return [
    ...dateline.map((token) =>
      token.head < 0 ? changed(token, { head: root, deprel: 'parataxis' }) : token,
    ),
    ...rest,
  ];
}

/** The article's title, or a short first line without a final stop. */
function isHeadline(line: string, title: string | null): boolean {
  if (line.length > 2 * HEADLINE) return false;
  if (title !== null && line === title.trim()) return true;
  return line.length <= HEADLINE && !/[.!?:;,]["'”’)\]]*$/u.test(line);
}
