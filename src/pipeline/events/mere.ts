import type { EventType } from '../../model/event.ts';
import type { Frame } from './frame.ts';
import { caseOf, dependents, relation } from './tree.ts';

/** Papers that a sentence mostly mentions for what they say, not for having been agreed. */
const PAPERS = /^(?:treaty|agreement|accord|pact|deal|memorandum|armistice)$/;

/** Whether an event noun only helps to tell of something else ("in protest", "at the request of", "Article 4 of the treaty"). */
export function isMereMention(frame: Frame, type: EventType): boolean {
  const { tree, trigger, light } = frame;
  const token = tree.tokens[trigger]!;
  const lemma = token.lemma.toLowerCase();
  const led = caseOf(tree, trigger);
  if (token.text === 'March') return true;
  if (lemma === 'protest' && led === 'in' && dependents(tree, trigger, 'det').length === 0) return true;
  if (/^(?:request|invitation|behest|demand)$/.test(lemma) && led === 'at') return true;
  if (type === 'AGREE' && !light && dependents(tree, trigger, 'cop').length > 0 && led === '') return true;
  if (lemma === 'settlement' && token.xpos === 'NNS') return true;
  const mentioned = /^(?:nmod|obl)$/.test(relation(token));
  return type === 'AGREE' && PAPERS.test(lemma) && !light && mentioned;
}
