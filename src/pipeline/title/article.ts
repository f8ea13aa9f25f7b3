import type { Document } from '../language/document.ts';

/** A question about an article that many of its titles ask: answered once for each article, and remembered with it. */
export function ofArticle<Answer>(ask: (document: Document) => Answer): (document: Document) => Answer {
  const answers = new WeakMap<Document, { readonly answer: Answer }>();
  let last: Document | undefined;
  let ofLast: { readonly answer: Answer } | undefined;
  return (document) => {
    if (document !== last || !ofLast) {
      ofLast = answers.get(document) ?? { answer: ask(document) };
      answers.set(document, ofLast);
      last = document;
    }
    return ofLast.answer;
  };
}
