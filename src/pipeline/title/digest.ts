import { datelineOf } from '../language/dateline.ts';
import { ofArticle } from './known.ts';

/** Headlines of articles that tell many stories. */
const MANY_STORIES = /\b(?:brief|briefs|briefing|round-?up|digest)\b/i;

/** An article's headline, whether its text begins with it or not. */
export const headlineOf = ofArticle(({ title, sentences, text }): string | undefined => {
  const headline = sentences.find((one) => one.headline);
  return title ?? (headline && text.slice(headline.start, headline.end));
});

/** Whether an article is a row of news in brief: its headline says so, or more than one of its paragraphs has a dateline. */
export const isDigest = ofArticle((document): boolean => {
  const { sentences, text } = document;
  if (MANY_STORIES.test(headlineOf(document) ?? '')) return true;
  const first = sentences.filter(({ paragraph }, i) => sentences[i - 1]?.paragraph !== paragraph);
  return first.filter(({ start, end }) => datelineOf(text.slice(start, end)) > 0).length > 1;
});
