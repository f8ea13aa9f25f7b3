import { civil, type Day, dayOf, plusDays } from '../../../model/day.ts';
import type { When } from '../../../model/when.ts';
import type { Sentence, Token } from '../../language/document.ts';
import { clauseOf, distance } from './clauses.ts';

/** Words that order one event against another. */
const BEFORE: ReadonlySet<string> = new Set(['before', 'ahead', 'prior', 'until']);
const AFTER: ReadonlySet<string> = new Set(['after', 'following', 'since']);
const SOON = /\b(?:just|shortly|immediately|right|soon|moments|minutes|hours|hour)$/i;
const LENGTH = /\b(a|an|one|two|three|four|five|six|seven|\d+) (day|week)s?$/i;
const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];

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
  const clause = clauseOf(sentence, token);
  const hangs = (at: number): boolean =>
    at >= 0 && distance(sentence, at, clause) < 3 && clauseOf(sentence, at) === clause;
  for (const [i, word] of sentence.tokens.entries()) {
    const order = BEFORE.has(word.lemma)
      ? 'before'
      : AFTER.has(word.text.toLowerCase())
        ? 'after'
        : undefined;
    const phrase = sentence.tokens[i + 1];
    const led =
      /^(?:prior|ahead)$/.test(word.lemma) && phrase && /^(?:to|of)$/.test(phrase.lemma) ? i + 1 : i;
    if (!order || !isOrdering(sentence.tokens[led]!)) continue;
    const named = wordAfter(sentence, led);
    if (named === undefined || named === token || !(hangs(named) || hangs(sentence.tokens[named]!.head)))
      continue;
    const lead = text.slice(Math.max(sentence.start, word.start - 25), word.start).trimEnd();
    const length = LENGTH.exec(lead);
    const n = length && (Number(length[1]) || NUMBERS.indexOf(length[1]!.toLowerCase()) || 1);
    const days = n ? Math.max(1, n) * (/week/i.test(length[2]!) ? 7 : 1) : undefined;
    return { order, token: named, days, soon: SOON.test(lead) };
  }
  return undefined;
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
