import { civil, type Day, dayOf, plusDays } from '../../../model/day.ts';
import type { When } from '../../../model/when.ts';
import type { Sentence, Token } from '../../language/document.ts';
import { clauseOf, distance } from './clauses.ts';

/** Words that order one event against another. */
const BEFORE: ReadonlySet<string> = new Set(['before', 'ahead', 'prior', 'until']);
const AFTER: ReadonlySet<string> = new Set(['after', 'following', 'since']);
const SOON = /\b(?:just|shortly|immediately|right|soon|moments|minutes|hours|hour)$/i;
const NUMBERS = ' one two three four five six seven eight nine ten eleven twelve'.split(' ');
const LENGTH = new RegExp(`\\b(an?|${NUMBERS.slice(1).join('|')}|\\d+) (day|week|month|year)s?$`, 'i');
const UNITS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };

/** An event of the article that another is ordered against. */
export interface Landmark {
  readonly order: 'before' | 'after';
  /** Index of the word that names it. */
  readonly token: number;
  /** Days between, where the text counts them. */
  readonly days: number | undefined;
  readonly soon: boolean;
}

/** The event that the clause of a word is ordered against ("just before the meeting"), if it is. */
export function landmarkOf(text: string, sentence: Sentence, token: number): Landmark | undefined {
  const hangs = (at: number, clause: number): boolean =>
    at >= 0 && distance(sentence, at, clause) < 3 && clauseOf(sentence, at) === clause;
  for (let i = 0; i < sentence.tokens.length; i++) {
    const word = sentence.tokens[i]!;
    const order = orderOf(word);
    if (!order) continue;
    const phrase = sentence.tokens[i + 1];
    const led =
      /^(?:prior|ahead)$/.test(word.lemma) && phrase && /^(?:to|of)$/.test(phrase.lemma) ? i + 1 : i;
    if (!isOrdering(sentence.tokens[led]!)) continue;
    const named = wordAfter(sentence, led);
    if (named === undefined || named === token) continue;
    const clause = clauseOf(sentence, token);
    if (!(hangs(named, clause) || hangs(sentence.tokens[named]!.head, clause))) continue;
    const lead = text.slice(Math.max(sentence.start, word.start - 25), word.start).trimEnd();
    const length = lengthIn(lead);
    const days =
      length && /^(?:day|week)$/.test(length.unit) ? length.count * UNITS[length.unit]! : undefined;
    return { order, token: named, days, soon: SOON.test(lead) };
  }
  return undefined;
}

function orderOf({ lemma, text }: Token): Landmark['order'] | undefined {
  if (BEFORE.has(lemma)) return 'before';
  return AFTER.has(text.toLowerCase()) ? 'after' : undefined;
}

/** How far something lies from the act that its sentence tells: "five days after the test". */
export interface Counted {
  /** Index of the word that it is counted from. */
  readonly from: number;
  readonly order: 'before' | 'after';
  readonly unit: string;
  readonly count: number;
}

function lengthIn(lead: string): { readonly unit: string; readonly count: number } | undefined {
  const found = LENGTH.exec(lead);
  if (!found) return undefined;
  const count = Number(found[1]) || NUMBERS.indexOf(found[1]!.toLowerCase());
  return { unit: found[2]!.toLowerCase(), count: Math.max(1, count) };
}

/** From which word the text counts the time of another, and how much. */
export function countedOf(text: string, sentence: Sentence, token: number): Counted | undefined {
  const { tokens } = sentence;
  const clause = clauseOf(sentence, token);
  const isIts = ({ head }: Token): boolean => head === token || head === clause;
  const at = tokens.findIndex((word, i) => {
    const orders = isOrdering(word) && (word.lemma === 'before' || word.text.toLowerCase() === 'after');
    const unit = tokens[i - 1];
    return orders && unit !== undefined && isUnit(unit) && i < token && (isIts(word) || unit.head === clause);
  });
  const word = tokens[at];
  const length =
    word && lengthIn(text.slice(Math.max(sentence.start, word.start - 25), word.start).trimEnd());
  if (!word || !length) return undefined;
  const led = isIts(word) ? tokens[word.head]! : tokens[clause]!;
  const above = tokens[led.head];
  const unit = above && isUnit(above) ? above : undefined;
  // "Two months after the talks ended", with "two months" for the subject of "ended".
  const from = unit?.deprel === 'nsubj' ? tokens[unit.head]!.head : (unit ?? led).head;
  return from < 0 ? undefined : { ...length, from, order: word.lemma === 'before' ? 'before' : 'after' };
}

function isUnit({ lemma }: Token): boolean {
  return UNITS[lemma] !== undefined;
}

/** EDTF of what lies some time before or after a day; as vague as its unit. */
export function countedFrom({ order, unit, count }: Counted, at: Day, about: boolean): string {
  const sign = order === 'after' ? -1 : 1;
  const there = civil(plusDays(at, sign * count * UNITS[unit]!));
  if (unit === 'day' && !about) return there;
  return unit === 'month' ? there.slice(0, -3) : unit === 'year' ? there.slice(0, -6) : `${there}~`;
}

function isOrdering({ deprel, upos }: Token): boolean {
  return deprel === 'case' || deprel === 'mark' || upos === 'ADP' || upos === 'SCONJ';
}

/** The noun or verb that an ordering word introduces. */
function wordAfter({ tokens }: Sentence, at: number): number | undefined {
  const head = tokens[at]!.head;
  const { upos } = tokens[head] ?? { upos: '' };
  const causal = upos === 'VERB' && tokens[at]!.lemma === 'since';
  return !causal && (upos === 'NOUN' || upos === 'PROPN' || upos === 'VERB') ? head : undefined;
}

/** EDTF of an event ordered against a day: some days off, about then, or bounded by it. */
export function ordered({ order, days, soon }: Landmark, at: Day, published: Day): string {
  const sign = order === 'before' ? -1 : 1;
  if (days !== undefined) return civil(plusDays(at, sign * days));
  if (soon) return `${civil(at)}~`;
  if (order === 'before') return `../${civil(at)}`;
  return at < published ? `${civil(at)}/${civil(published)}` : `${civil(at)}/..`;
}

/** The day of a date that is one. */
export function dayIn({ start, end, edtf }: When): Day | undefined {
  if (start === null || end === null || /[/~]/.test(edtf)) return undefined;
  return dayOf(end) - dayOf(start) === 1 ? dayOf(start) : undefined;
}
