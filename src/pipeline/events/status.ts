import type { EventType, Status } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import type { Bearing } from './bearings/bearing.ts';
import { governors, HOLDS_ON } from './bearings/governors.ts';
import { verbBearings } from './bearings/index.ts';
import { hasTo } from './bearings/mark.ts';
import { isHyphened, negation } from './bearings/negation.ts';
import { GOES_ON, HAPPENS } from './bearings/subject.ts';
import type { Frame } from './frame.ts';
import { GOVERNING_VERBS, LASTING, MODIFYING, type Outlook } from './outlooks.ts';
import { wordOf } from './senses/index.ts';
import type { Sense } from './senses/sense.ts';
import { caseOf, dependents, type Tree } from './tree.ts';

/** An event's status with the rule and the words it was read from. */
export interface Standing {
  readonly status: Status;
  readonly rule: string;
  readonly span: Span | null;
}

/** How strongly an outlook overrides the others on the way up the sentence. */
const RANK: Readonly<Record<Outlook, number>> = {
  denied: 4,
  possible: 3,
  planned: 2,
  ongoing: 1,
  occurred: 0,
};

/** Reads whether the act happened, goes on, is planned, is merely possible or is said not to be. */
export function standingOf(frame: Frame, type: EventType, sense: Sense): Standing {
  if (type === 'REQUEST' && isWish(frame)) return { status: 'occurred', rule: 'said as a wish', span: null };
  if (isWordOf(sense.modifier, 'no')) return { status: 'occurred', rule: 'said in the negative', span: null };
  if (type === 'AGREE' && isAgreedNow(frame))
    return { status: 'occurred', rule: 'agreed by saying so', span: null };
  if (isHeldOnTo(frame) && !UTTERED.has(type))
    return { status: 'ongoing', rule: 'goes on', span: frame.tree.tokens[frame.clause]! };
  const bearings = [
    ...nounBearings(frame, type, sense),
    ...verbBearings(frame.tree, frame.clause, frame.pos === 'noun', 0),
  ];
  const strongest = bearings.reduce<Bearing | undefined>(
    (best, bearing) => (!best || RANK[bearing.outlook] > RANK[best.outlook] ? bearing : best),
    undefined,
  );
  if (strongest?.rule === 'purpose' && (UTTERED.has(type) || type === 'PROTEST') && isUnderPast(frame))
    return { status: 'occurred', rule: 'told as done', span: null };
  if (strongest?.rule === 'purpose' && DECIDED.has(type) && isVoted(frame))
    return { status: 'occurred', rule: 'done by the vote', span: null };
  if (strongest && strongest.outlook !== 'occurred') return standing(strongest);
  if (!strongest && lasts(frame, type) && !isOver(frame))
    return { status: 'ongoing', rule: 'a state that lasts', span: frame.tree.tokens[frame.trigger]! };
  return strongest ? standing(strongest) : { status: 'occurred', rule: 'told as done', span: null };
}

/** "Wants to keep its ban": there already, whatever becomes of it. */
function isHeldOnTo({ tree, pos, light, clause }: Frame): boolean {
  return (
    pos === 'noun' && light && HOLDS_ON.has(tree.tokens[clause]!.lemma) && negation(tree, clause).length === 0
  );
}

/** "Took the floor to warn of famine": the purpose was spoken as the act was done. */
function isUnderPast({ tree, clause }: Frame): boolean {
  const { head } = tree.tokens[clause]!;
  return head >= 0 && tree.tokens[head]!.xpos === 'VBD';
}

/** Acts of law and word, which a vote does. */
const DECIDED: ReadonlySet<EventType> = new Set([
  'SANCTION',
  'SUPPORT',
  'CONCEDE',
  'AGREE',
  'REJECT',
  'ACCUSE',
]);

/** "The council voted to impose sanctions". */
function isVoted({ tree, clause }: Frame): boolean {
  const above = tree.tokens[tree.tokens[clause]!.head];
  return above?.lemma === 'vote' && /^VB[DN]$/.test(above.xpos);
}

/** "Both sides agree to pull back". */
function isAgreedNow(frame: Frame): boolean {
  const { xpos } = frame.tree.tokens[frame.trigger]!;
  return (
    frame.pos === 'verb' &&
    (xpos === 'VBP' || xpos === 'VBZ') &&
    frame.complementKind === 'to' &&
    negation(frame.tree, frame.clause).length === 0
  );
}

/** "Wants", "prefers", "would like": the wish is uttered, whatever its tense. */
function isWish(frame: Frame): boolean {
  const token = frame.tree.tokens[frame.trigger]!;
  const plain = token.xpos === 'VBZ' || token.xpos === 'VBP' || token.lemma === 'like';
  return (
    frame.pos === 'verb' &&
    plain &&
    negation(frame.tree, frame.clause).length === 0 &&
    !frame.tree.tokens.some(
      ({ head, lemma }) => head === frame.clause && /^(?:if|unless|will|may|could|might)$/.test(lemma),
    )
  );
}

function standing({ outlook, rule, word }: Bearing): Standing {
  return { status: outlook, rule, span: { start: word.start, end: word.end } };
}

function lasts(frame: Frame, type: EventType): boolean {
  if (frame.pos !== 'noun') return false;
  const token = frame.tree.tokens[frame.trigger]!;
  const carrier = frame.tree.tokens[frame.clause]!;
  const told = frame.tree.sentence.headline || (carrier.xpos !== 'VBZ' && carrier.xpos !== 'VBP');
  const past = frame.light && told && !GOES_ON.has(carrier.lemma);
  return LASTING.has(wordOf(token, 'noun')) && token.upos !== 'PROPN' && !past && type !== 'CONSULT';
}

/** "After days of fighting", "a burst of violence": what lasted is told as over. */
function isOver({ tree, trigger }: Frame): boolean {
  const verb = tree.tokens[tree.tokens[trigger]!.head];
  const began = verb?.xpos === 'VBD' && tree.tokens[trigger]!.deprel === 'nsubj' && STARTS.has(verb.lemma);
  if (began) return true;
  let at = trigger;
  for (let steps = 0; steps < 3; steps++) {
    const led = leadOf(tree, at);
    if (/^(?:after|following)$/.test(led)) return true;
    const { head } = tree.tokens[at]!;
    if (led !== 'of' || head < 0 || !SPELLS.has(tree.tokens[head]!.lemma)) return false;
    if (BURSTS.has(tree.tokens[head]!.lemma)) return true;
    at = head;
  }
  return false;
}

function leadOf(tree: Tree, at: number): string {
  const mark = dependents(tree, at, 'mark')[0];
  return caseOf(tree, at) || (mark === undefined ? '' : tree.tokens[mark]!.lemma);
}

/** Verbs whose past tense sets the beginning or end of a state apart ("the war began in 1950"). */
const STARTS = new Set(['begin', 'start', 'end', 'erupt', 'cease', 'stop', 'come']);

const BURSTS = new Set(['burst', 'outbreak', 'bout', 'spate', 'outburst', 'act']);
const SPELLS = new Set([
  ...BURSTS,
  'day',
  'week',
  'month',
  'year',
  'hour',
  'night',
  'decade',
  'round',
  'wave',
]);

/** Acts of speech are done once uttered, whatever becomes of them ("rejected the proposal"). */
const UTTERED: ReadonlySet<EventType> = new Set(['REQUEST', 'ACCUSE', 'THREATEN', 'REJECT', 'AGREE']);

/** What a noun's own modifiers and the words above it say. */
function nounBearings(frame: Frame, type: EventType, sense: Sense): Bearing[] {
  if (frame.pos !== 'noun') return [];
  const { tree, trigger } = frame;
  const found: Bearing[] = [];
  for (const i of frame.modifiers) {
    const word = tree.tokens[i]!;
    const outlook = MODIFYING[word.lemma.toLowerCase()] ?? MODIFYING[word.text.toLowerCase()];
    if (outlook && !isWordOf(sense.modifier, word.lemma) && !isHyphened(tree, i))
      found.push({ outlook, rule: `${outlook} by its modifier`, word });
  }
  if (!UTTERED.has(type)) found.push(...governors(tree, trigger, 0));
  if (!(UTTERED.has(type) && tree.tokens[frame.clause]!.lemma === 'announce')) found.push(...aheadOf(frame));
  const present = dependents(tree, trigger, 'cop')
    .map((i) => tree.tokens[i]!)
    .find(({ text }) => /^(?:is|are|'s|'re|am)$/i.test(text));
  if (present && type !== 'ACCUSE')
    found.push({ outlook: 'ongoing', rule: 'standing, in the present', word: present });
  return found;
}

/** "A summit planned for May", "talks to resume", "has scheduled a visit". */
function aheadOf({ tree, trigger, clause, light }: Frame): Bearing[] {
  const planned = (i: number) => GOVERNING_VERBS[tree.tokens[i]!.lemma] === 'planned';
  const participle = dependents(tree, trigger, 'acl').find(
    (i) =>
      (tree.tokens[i]!.xpos === 'VBN' && planned(i)) ||
      (hasTo(tree, i) && HAPPENS.has(tree.tokens[i]!.lemma) && !isDone(tree, i)),
  );
  const word = tree.tokens[participle ?? clause]!;
  return participle !== undefined || (light && planned(clause) && word.lemma !== 'order')
    ? [{ outlook: 'planned', rule: 'still ahead', word }]
    : [];
}

/** "An offensive to take control": what the act is for, where it is no "to take place". */
function isDone(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'obj').some((i) => tree.tokens[i]!.lemma !== 'place');
}

function isWordOf(list: string | undefined, lemma: string): boolean {
  return list?.split(' ').includes(lemma.toLowerCase()) ?? false;
}
