import type { EventType } from '../../model/event.ts';
import type { Frame } from './frame.ts';
import { caseOf, dependents, relation, type Tree } from './tree.ts';

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
  if (TOPICS.has(lemma) && !light && isTalkedOf(tree, trigger)) return true;
  const mentioned = /^(?:nmod|obl)$/.test(relation(token));
  return type === 'AGREE' && PAPERS.test(lemma) && !light && mentioned;
}

/** Fields of policy, of which one talks without doing anything in them. */
const TOPICS = new Set(
  'trade cooperation co-operation collaboration aid assistance investment commerce exchange partnership contact dialogue violence terrorism repression censorship'.split(
    ' ',
  ),
);

const TALKS = new Set(
  'talk negotiation discussion dialogue meeting summit conference debate issue matter question topic agenda subject view forum panel dispute difference disagreement'.split(
    ' ',
  ),
);
const TALKING = new Set('discuss cover debate tackle address raise include concern range'.split(' '));
const ABOUT = new Set([
  'on',
  'about',
  'over',
  'regarding',
  'concerning',
  'of',
  'like',
  'including',
  'from',
  'to',
  'as',
]);

/** "Talks on borders, water and trade", "discussed trade": named as what is talked of. */
function isTalkedOf(tree: Tree, noun: number): boolean {
  let at = noun;
  for (let steps = 0; steps < 4 && relation(tree.tokens[at]!) === 'conj'; steps++) at = tree.tokens[at]!.head;
  const above = tree.tokens[tree.tokens[at]!.head];
  if (!above || dependents(tree, noun, 'nmod:poss', 'det').length > 0) return false;
  const kind = relation(tree.tokens[at]!);
  if (TALKING.has(above.lemma) && (kind === 'obj' || (kind === 'obl' && ABOUT.has(caseOf(tree, at)))))
    return true;
  return TALKS.has(above.lemma) && kind === 'nmod' && ABOUT.has(caseOf(tree, at));
}
