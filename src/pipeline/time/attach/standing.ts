import { dayOf } from '../../../model/day.ts';
import type { When } from '../../../model/when.ts';
import { datelineOf } from '../../language/dateline.ts';
import type { Sentence, Token } from '../../language/document.ts';
import type { Timex } from '../index.ts';
import { ancestors, clauseOf, distance, headOf, markOf } from './clauses.ts';

/** A dated expression in its sentence. */
export interface Standing {
  readonly time: Timex;
  readonly when: When;
  /** Index of its head word, and of the clause that stands in. */
  readonly head: number;
  readonly clause: number;
  /** Whether the clause hangs from the date, so that no preposition stands between them. */
  readonly relative: boolean;
}

/** Rules for what says no more than "later on": "at the end of the day". */
const SPEECH = /^(?:start|end) \+ the told unit$/;

/** The dated expressions of a sentence of a text, in order; a dateline says when it was written, not when anything happened. */
export function standingIn(text: string, sentence: Sentence, times: readonly Timex[]): readonly Standing[] {
  const body = sentence.start + datelineOf(text.slice(sentence.start, sentence.end));
  return times.flatMap((time) => {
    if (!time.when || time.start < body || time.end > sentence.end || SPEECH.test(time.rule)) return [];
    const head = headOf(sentence, time.start, time.end);
    if (head === undefined) return [];
    const { when } = time;
    const led = ledBy(sentence, head);
    const own = clauseOf(sentence, head);
    const relative = { time, when, head, clause: led ?? own, relative: true };
    const direct = { time, when, head, clause: own, relative: false };
    return led === undefined ? [direct] : led === own || own === head ? [relative] : [direct, relative];
  });
}

/** The clause that hangs from a date: "in 2002, when Chad left", "late on Thursday the council voted". */
function ledBy(sentence: Sentence, head: number): number | undefined {
  const { tokens } = sentence;
  const after = tokens.findIndex(
    ({ head: of, deprel }, i) => of === head && i > head && deprel === 'acl:relcl',
  );
  if (after >= 0 && clauseOf(sentence, head) === head) return after;
  const when = tokens.findIndex(
    ({ lemma, deprel }, i) => i > head && lemma === 'when' && deprel === 'advmod',
  );
  return when >= 0 && tokens.slice(head + 1, when).every(isOfDate) ? tokens[when]!.head : undefined;
}

/** What may stand between a date and the clause that tells what was then. */
function isOfDate({ text }: Token): boolean {
  return /^(?:,|\d+)$/.test(text);
}

/** A cost at which a date is no longer a word's own. */
export const TOO_FAR = 12;
const HANDED_DOWN: ReadonlySet<string> = new Set(['conj', 'xcomp', 'advcl']);
const HANDED_UP = /^(?:xcomp|acl|obj|obl|nmod)$/;
/** Verbs of setting out, whose date is where what takes place starts. */
export const BEGINS: ReadonlySet<string> = new Set(['begin', 'start', 'open', 'resume']);
/** Verbs of taking place, whose date is that of what takes place. */
const HAPPENS: ReadonlySet<string> = new Set(
  'begin start open take hold end close last run occur happen resume'.split(' '),
);

/**
 * How far a date is from a word, in steps of the tree; between clauses, two more where the date's clause hands it down
 * to the word's, four more where it comes up from a clause without a tense of its own.
 */
export function costOf(sentence: Sentence, token: number, { head, clause }: Standing): number {
  const own = clauseOf(sentence, token);
  const steps = distance(sentence, token, head);
  if (own === clause) return steps;
  const up = ancestors(sentence, own);
  const toClause = up.indexOf(clause);
  if (toClause > 0) return isHandedDown(sentence, up.slice(0, toClause)) ? steps + 2 : TOO_FAR;
  const down = ancestors(sentence, clause);
  const toOwn = down.indexOf(own);
  if (toOwn === 1 && isMeanwhile(sentence, clause)) return steps + 3;
  const through = down.slice(0, Math.max(0, toOwn)).map((at) => sentence.tokens[at]!);
  if (toOwn <= 0) return TOO_FAR;
  const told = through[0]!.deprel === 'acl:relcl' && HAPPENS.has(through[0]!.lemma);
  const isArgument = (of: Token, i: number): boolean =>
    i === 0 ? down[1] === token || of.deprel === 'obj' : false;
  const rest = told ? through.slice(1) : through;
  const close = !told || rest.every(isArgument);
  return close && rest.every(({ deprel }) => HANDED_UP.test(deprel)) ? steps + 4 : TOO_FAR;
}

/** "Accepted when they met last month": both at one time. */
function isMeanwhile(sentence: Sentence, clause: number): boolean {
  return sentence.tokens[clause]!.deprel === 'advcl' && WHILE.has(markOf(sentence, clause) ?? '');
}

const WHILE: ReadonlySet<string> = new Set(['when', 'while']);

function isHandedDown(sentence: Sentence, through: readonly number[]): boolean {
  if (through.length === 1 && markOf(sentence, through[0]!) === 'where') return true;
  if (through.length === 1 && isAnnounced(sentence, through[0]!)) return true;
  if (through.length === 1 && isReduced(sentence, through[0]!)) return true;
  return through.every((at) => {
    const kind = sentence.tokens[at]!.deprel.split(':')[0]!;
    return HANDED_DOWN.has(kind) && (kind !== 'advcl' || markOf(sentence, at) === undefined);
  });
}

/** "Passed on Thursday a resolution calling for a truce": the text speaks when it is passed. */
function isReduced({ tokens }: Sentence, at: number): boolean {
  return tokens[at]!.deprel === 'acl' && tokens[at]!.xpos === 'VBG';
}

/** Whether a clause tells an act that is done by announcing it ("announced on Monday that it was leaving the treaty"). */
function isAnnounced({ tokens }: Sentence, at: number): boolean {
  const { deprel, head, xpos } = tokens[at]!;
  return (
    deprel === 'ccomp' && xpos === 'VBG' && /^(?:announce|declare|proclaim)$/.test(tokens[head]?.lemma ?? '')
  );
}

/** Whether a closed date lies within another and is shorter. */
export function isFiner(a: When, b: When): boolean {
  if (!a.start || !a.end || !b.start || !b.end) return false;
  const inside = dayOf(b.start) <= dayOf(a.start) && dayOf(a.end) <= dayOf(b.end);
  return inside && dayOf(a.end) - dayOf(a.start) < dayOf(b.end) - dayOf(b.start);
}

/** Whether a date stands before its noun as part of it ("the 2000 summit"). */
export function isModifier({ tokens }: Sentence, token: number, head: number): boolean {
  const { head: governor, deprel } = tokens[head]!;
  return governor === token && head < token && /^(?:compound|nummod|amod|nmod)/.test(deprel);
}
