import type { Article } from '../model/article.ts';
import type { Document } from './language/document.ts';
import { parse } from './language/index.ts';
import { refer } from './language/names/index.ts';

/** An article's sentences, trees, page furniture and whom its words stand for; never throws, whatever the text. */
export function annotate(source: Pick<Article, 'id' | 'date' | 'title' | 'text'>): Document {
  const { id, date, title, text } = source;
  const { sentences, noise } = parse(text, title);
  return { id, date, title, text, sentences, noise, references: refer(text, sentences) };
}
