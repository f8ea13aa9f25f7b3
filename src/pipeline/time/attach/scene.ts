import { type Day, dayOf } from '../../../model/day.ts';
import type { Document, Sentence } from '../../language/document.ts';
import { clauseOf, levelOf, markOf } from './clauses.ts';
import { dayIn } from './order.ts';
import type { Standing } from './standing.ts';

/** Whether a date is a past day of its sentence's main clause, as seen from the day of publication. */
export function isTold(sentence: Sentence, { when, head }: Standing, published: Day): boolean {
  const day = dayIn(when);
  const level = levelOf(sentence, clauseOf(sentence, head));
  return day !== undefined && day <= published && level === 'main';
}

/** Whether a clause only says when someone was quoted ("as saying on Thursday"). */
export function isQuotation(sentence: Sentence, clause: number): boolean {
  return sentence.tokens[clause]!.xpos === 'VBG' && markOf(sentence, clause) === 'as';
}

/** The day an article is about: the first recent one told in its opening, of the dates of each sentence. */
export function sceneOf(doc: Document, dates: readonly (readonly Standing[])[]): Day | undefined {
  const published = dayOf(doc.date);
  let opening = 0;
  for (const [index, sentence] of doc.sentences.entries()) {
    if (sentence.headline) continue;
    if (++opening > 3) break;
    for (const standing of dates[index]!) {
      if (isQuotation(sentence, standing.clause)) continue;
      const day = dayIn(standing.when);
      const gap = day === undefined ? -1 : published - day;
      if (gap === 0 || gap === 1 || (gap > 0 && gap < 4 && isTold(sentence, standing, published))) return day;
    }
  }
  return undefined;
}

/** Days of an article's events by the lemma that names them. */
export function landmarksOf(
  doc: Document,
  dates: readonly (readonly Standing[])[],
): ReadonlyMap<string, Day> {
  const found = new Map<string, Day>();
  for (const [index, sentence] of doc.sentences.entries()) {
    for (const { when, head, clause } of dates[index]!) {
      const day = dayIn(when);
      if (day === undefined) continue;
      const governor = sentence.tokens[head]!.head;
      sentence.tokens.forEach(({ upos, lemma, head: of, deprel }, i) => {
        const takesPart = of === clause && /^(?:nsubj|obj)/.test(deprel);
        const names = i === governor || i === clause || i === sentence.tokens[clause]!.head || takesPart;
        if (names && (upos === 'NOUN' || upos === 'VERB') && !found.has(lemma)) found.set(lemma, day);
      });
    }
  }
  return found;
}
