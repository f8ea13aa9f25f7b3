import type { Document } from '../language/document.ts';

/** A question about an article that many of its titles ask: answered once for each article, and remembered with it. */
export function ofArticle<Answer>(ask: (document: Document) => Answer): (document: Document) => Answer {
  const answers = new WeakMap<Document, { readonly answer: Answer }>();
  let last: Document | undefined;
  let ofLast: { readonly answer: Answer } | undefined;
  return (document) => {
    if (document === last && ofLast) return ofLast.answer;
    let known = answers.get(document);
    if (!known) {
      known = { answer: ask(document) };
      answers.set(document, known);
    }
    last = document;
    ofLast = known;
    return known.answer;
  };
}

/** So many words are remembered, then all are forgotten. */
const MOST = 20_000;

/** A question about a word's letters alone, asked of few words again and again: answered once for each. */
export function ofWord<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    if (answers.size >= MOST) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
