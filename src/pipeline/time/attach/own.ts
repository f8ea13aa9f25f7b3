import { civil, type Day, dayOf, plusDays, plusYears } from '../../../model/day.ts';
import type { Status } from '../../../model/event.ts';
import { type When, when } from '../../../model/when.ts';
import type { Sentence, Token } from '../../language/document.ts';
import type { Timex } from '../index.ts';
import { ancestors, aspectOf, clauseOf, distance, markOf } from './clauses.ts';
import { withPreposition } from './prepositions.ts';
import { BEGINS, costOf, isFiner, isModifier, type Standing, TOO_FAR } from './standing.ts';
import { isRemembered, isUnwanted } from './told.ts';

/** An event to be dated, in its article. */
export interface Case {
  readonly text: string;
  readonly published: Day;
  readonly sentence: Sentence;
  readonly token: number;
  readonly status: Status;
}

/** The date that an event's own clause gives it, of those that stand in its sentence. */
export function ownDate(event: Case, standing: readonly Standing[]): { when: When; time: Timex } | undefined {
  const { sentence, token } = event;
  const ranked = standing
    .map((one) => ({ one, cost: isDoneThere(event, one) ? NEXT : costOf(sentence, token, one) }))
    .filter(({ cost, one }) => cost < TOO_FAR && suits(event, one))
    .sort((a, b) => a.cost - b.cost || a.one.time.start - b.one.time.start);
  const nearest = ranked[0]?.one;
  if (!nearest) return undefined;
  const best = ranked.find(({ one }) => isFiner(one.when, nearest.when))?.one ?? nearest;
  return { when: meant(event, best), time: best.time };
}

const NEXT = 3;

/** "Travelled on Friday to meet his host": told as done, the purpose has the day of the way there. */
function isDoneThere({ sentence, token, status }: Case, { clause }: Standing): boolean {
  const { deprel, head, xpos } = sentence.tokens[token]!;
  return status === 'occurred' && deprel === 'advcl' && xpos === 'VB' && head === clause;
}

const TURNS = /(?:^|\+ )(?:weekday|month)$/;

/** What has happened has no coming date and what is to come no past one, unless the date hangs from the word itself. */
function suits(
  { sentence, token, status, published }: Case,
  { when: w, head, time, clause }: Standing,
): boolean {
  if (isOfAnother(sentence, token, head) || isRecord(sentence, token, head)) return false;
  if (isTopic(sentence, token, head)) return false;
  const plan = isPlanning(sentence, clause, head);
  if (plan && distance(sentence, token, head) > 1 && !isPlannedBy(sentence, token, clause)) return false;
  if (isRemembered(sentence, token) && !ancestors(sentence, head).includes(token)) return false;
  const near = distance(sentence, token, head);
  const turns = TURNS.test(time.rule);
  const over = w.end !== null && dayOf(w.end) <= published;
  const ahead = w.start !== null && dayOf(w.start) > published;
  if (status === 'ongoing') return true;
  if (status === 'denied' && !ahead && isUnwanted(sentence, token)) return false;
  if (status === 'occurred' || status === 'denied') return !ahead || turns || near === 1;
  if (status === 'possible' && !ahead && near > 2) return false;
  if (!ahead && !plan && (!turns || status === 'possible') && clauseOf(sentence, token) !== clause)
    return false;
  return (
    !over ||
    (turns && status === 'planned' && !isToldPast(sentence, token, clause)) ||
    near === 1 ||
    isPastPlan(sentence, token, clause)
  );
}

/** Whether a date says which one of several a noun means ("the accord of 2018"), and the word is not that noun. */
function isOfAnother({ tokens }: Sentence, token: number, head: number): boolean {
  const { head: governor, deprel } = tokens[head]!;
  if (governor < 0 || governor === token || !deprel.startsWith('nmod')) return false;
  return tokens.some((each) => each.head === head && each.deprel === 'case' && each.lemma === 'of');
}

/** "Signed a pact on Friday under which it will disarm": a day on which something else was done. */
function isToldPast(sentence: Sentence, token: number, clause: number): boolean {
  return clauseOf(sentence, token) !== clause && sentence.tokens[clause]!.xpos === 'VBD';
}

/** "Were due to meet yesterday": a plan for a day that has passed. */
function isPastPlan(sentence: Sentence, token: number, clause: number): boolean {
  const { xpos, deprel, head } = sentence.tokens[clause]!;
  const own = clauseOf(sentence, token) === clause;
  return own && xpos === 'VB' && deprel === 'xcomp' && aspectOf(sentence, head) === 'past';
}

/** "The first visit since 2002", "the largest exercise since May": a date of what it is compared with. */
function isRecord({ tokens }: Sentence, token: number, head: number): boolean {
  const since = tokens.some((each) => each.head === head && each.lemma === 'since');
  const isFirst = ({ lemma, xpos }: Token): boolean => /^(?:first|only|last)$/.test(lemma) || xpos === 'JJS';
  const above = tokens[tokens[head]!.head];
  return (
    since &&
    (tokens.some((each) => each.head === token && isFirst(each)) || (above && isFirst(above)) === true)
  );
}

/** Prepositions that lead to what something is about, not to what it is part of. */
const ABOUT: ReadonlySet<string> = new Set(
  'on about over against for with to from toward towards regarding concerning'.split(' '),
);

/** "Rejected on Monday a report on the attack": the date is that of the verb, not of what the report is about. */
function isTopic(sentence: Sentence, token: number, head: number): boolean {
  const { upos, deprel } = sentence.tokens[token]!;
  if (upos !== 'NOUN' || !deprel.startsWith('nmod') || ancestors(sentence, head).includes(token))
    return false;
  return ABOUT.has(markOf(sentence, token) ?? '');
}

const PLANS: ReadonlySet<string> = new Set(['plan', 'schedule', 'slate', 'expect', 'set', 'arrange', 'book']);

/** Whether a date after a verb of planning says for when, not when it was planned ("had planned a summit today"). */
function isPlanning({ tokens }: Sentence, clause: number, head: number): boolean {
  return PLANS.has(tokens[clause]!.lemma) && clause < head && tokens[clause]!.upos === 'VERB';
}

/** Whether a word names what is planned: the object of the verb, its passive subject or what its participle describes. */
function isPlannedBy({ tokens }: Sentence, token: number, plan: number): boolean {
  const { head, deprel } = tokens[token]!;
  const { head: described, deprel: how } = tokens[plan]!;
  return (
    (head === plan && /^(?:obj|nsubj:pass|xcomp|ccomp|obl)/.test(deprel)) ||
    (how.startsWith('acl') && described === token)
  );
}

/** The date as the event has it: its preposition, and the direction the status asks for. */
function meant(
  { text, published, sentence, token, status }: Case,
  { time, when: said, head, relative, clause }: Standing,
): When {
  const turned = turnedBy(status, time, said, published);
  const { start, end, extent, edtf, basis } = turned;
  const { start: first } = sentence.tokens[token]!;
  const isNamed = time.start <= first && first < time.end;
  if (
    start === null ||
    end === null ||
    extent === 'lasting' ||
    isNamed ||
    relative ||
    isModifier(sentence, token, head)
  )
    return turned;
  const words = text.slice(time.start, time.end);
  if (
    status !== 'occurred' &&
    BEGINS.has(sentence.tokens[clause]!.lemma) &&
    clauseOf(sentence, token) !== clause
  ) {
    const open = status === 'ongoing' ? civil(published) : '..';
    return when(`${edtf.split('/')[0]}/${open}`, { basis, text: words });
  }
  const lead = /^(?:as early as|as soon as)\s/i.exec(words)?.[0].length ?? 0;
  const before = text.slice(Math.max(0, time.start - 40), time.start + lead);
  const ahead = status === 'planned' || status === 'possible';
  const date = { edtf, first: dayOf(start), last: dayOf(end) - 1, published, ahead };
  const earliest = /^\s+at the earliest\b/i.test(text.slice(time.end, time.end + 20));
  const placed = earliest ? `${edtf.split('/')[0]}/..` : withPreposition(before, date);
  return placed === edtf ? turned : when(placed, { basis, text: words });
}

/** A weekday or month read as past that a plan must mean as coming, or the other way round. */
function turnedBy(status: Status, { rule }: Timex, said: When, published: Day): When {
  if (said.start === null || said.end === null || !TURNS.test(rule)) return said;
  const gone = dayOf(said.end) <= published;
  const ahead = dayOf(said.start) > published;
  const turn = status === 'planned' && gone ? 1 : status === 'occurred' && ahead ? -1 : 0;
  if (turn === 0) return said;
  const isWeekday = rule.endsWith('weekday');
  const at = dayOf(said.start);
  const to = civil(isWeekday ? plusDays(at, 7 * turn) : plusYears(at, turn));
  return when(isWeekday ? to : to.slice(0, -3), { basis: said.basis, text: said.text });
}
