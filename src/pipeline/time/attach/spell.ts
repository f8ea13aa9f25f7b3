import { civil, dayOf, plusDays } from '../../../model/day.ts';
import type { When } from '../../../model/when.ts';
import type { Sentence, Token } from '../../language/document.ts';
import { markOf } from './clauses.ts';

/** A stretch of time filled by an act, before what it led to: "after two weeks of talks". */
export interface Spell {
  /** Index of the word for the stretch, "weeks". */
  readonly token: number;
  /** Its length, where the text counts it. */
  readonly days: number | undefined;
}

const DAYS: ReadonlyMap<string, number> = new Map([
  ['hour', 0],
  ['night', 1],
  ['day', 1],
  ['week', 7],
  ['month', 30],
  ['year', 365],
  ['decade', 3650],
]);
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** The stretch that an act filled, where the text says that something came after it. */
export function spellOf(sentence: Sentence, act: number): Spell | undefined {
  const { head: token, deprel } = sentence.tokens[act]!;
  const unit = DAYS.get(sentence.tokens[token]?.lemma ?? '');
  if (unit === undefined || !/^(?:nmod|acl)/.test(deprel) || markOf(sentence, act) !== 'of') return undefined;
  if (!isFollowed(sentence, token)) return undefined;
  const count = countOf(sentence, token);
  return { token, days: count === undefined ? undefined : count * unit };
}

/** Whether "after" or "following" leads to a word. */
function isFollowed(sentence: Sentence, at: number): boolean {
  const above = sentence.tokens[sentence.tokens[at]!.head];
  return [markOf(sentence, at), above?.text].some((word) => /^(?:after|following)$/i.test(word ?? ''));
}

function countOf({ tokens }: Sentence, at: number): number | undefined {
  const own = tokens.filter(({ head }) => head === at);
  const number = own.find(({ deprel }) => deprel === 'nummod');
  if (number) return counted(number);
  return own.some(({ lemma }) => /^an?$/i.test(lemma)) ? 1 : undefined;
}

function counted({ text }: Token): number | undefined {
  const n = /^\d+$/.test(text) ? Number(text) : NUMBERS.indexOf(text.toLowerCase());
  return n < 0 ? undefined : n;
}

/** EDTF of an act that filled a stretch before a date: that long, or open where nothing counts it. */
export function fills({ days }: Spell, { start, end, edtf }: When): string | undefined {
  if (days === 0) return edtf;
  const about = /^(\d{4}-\d\d-\d\d)~$/.exec(edtf)?.[1];
  const first = about ?? start;
  const last = about ?? (end === null ? undefined : civil(plusDays(dayOf(end), -1)));
  if (last === undefined) return undefined;
  if (days === undefined || first === null) return `../${last}`;
  return `${civil(plusDays(dayOf(first), -days))}~/${last}`;
}
