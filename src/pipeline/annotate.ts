import type { Article } from '../model/article.ts';
import type { Document } from './language/document.ts';
import { parse } from './language/index.ts';

/** An article's sentences, trees and page furniture; never throws, whatever the text. */
export function annotate(source: Pick<Article, 'id' | 'date' | 'title' | 'text'>): Document {
  const { id, date, title, text } = source;
  const { sentences, noise } = parse(text, title);
  return { id, date, title, text, sentences, noise, references: [] };
}
