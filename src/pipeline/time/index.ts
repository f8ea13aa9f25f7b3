import type { TimeExpression } from '../../model/article.ts';
import { type CivilDate, type Day, dayOf, parts } from '../../model/day.ts';
import type { Basis, When } from '../../model/when.ts';
import { when } from '../../model/when.ts';
import type { Sentence } from '../language/document.ts';
import type { Reading } from './reading.ts';
import type { Reference, Tense } from './reference.ts';
import type { Match } from './rule.ts';
import { candidates, lexemesOf } from './scan.ts';
import { edtfOf, GRAIN, type Stretch } from './stretch.ts';

/** A time expression with what it means for an event that happens then. */
export interface Timex extends TimeExpression {
  /** The stretch of the calendar; `null` for durations, sets and vague expressions. */
  readonly when: When | null;
  /** Name of the rule that found it. */
  readonly rule: string;
}

/** What times are found in. */
export interface Dated {
  readonly text: string;
  /** Day of publication. */
  readonly date: CivilDate;
  readonly sentences?: readonly Sentence[];
}

/** How bare dates lean: newspapers look back, reminders ahead. */
export interface TimeOptions {
  readonly lean?: 'past' | 'future';
}

/** Finds every time expression in a text, in its order. Throws RangeError where `date` is no civil date. */
export function findTimes(dated: Dated, options: TimeOptions = {}): readonly Timex[] {
  const { text } = dated;
  const lexed = lexemesOf(text);
  const tracker = new Tracker(dated, options.lean ?? 'past');
  const found: Timex[] = [];
  for (let at = 0; at < lexed.classes.length; ) {
    let next = at + 1;
    for (const { rule, match } of candidates(text, lexed, at)) {
      tracker.moveTo(match);
      const result = rule.value(match, tracker);
      if (!result) continue;
      const readings: readonly Reading[] = Array.isArray(result) ? result : [result as Reading];
      for (const reading of readings) {
        found.push(timex(text, match, reading, rule.name));
        tracker.tell(reading);
      }
      next = match.to;
      break;
    }
    at = next;
  }
  return found;
}

function timex(text: string, match: Match, reading: Reading, rule: string): Timex {
  const { start, end } = (reading.part ? match.spanOf(reading.part) : undefined) ?? match;
  const { type, value, stretch } = reading;
  const edtf = stretch && type !== 'DURATION' && type !== 'SET' ? edtfOf(stretch) : null;
  const said = text.slice(start, end);
  return {
    start,
    end,
    type,
    value,
    mod: reading.mod ?? null,
    edtf,
    when: edtf && stretch ? within(edtf, stretch, reading.basis ?? 'relative', said) : null,
    rule,
  };
}

function within(edtf: string, stretch: Stretch, basis: Basis, text: string): When {
  return when(edtf, { basis, text, extent: 'within', grain: GRAIN[stretch.unit] });
}

const AHEAD =
  /\b(?:will|shall|would|'ll|’ll|won't|scheduled|expected|due|plans?|planned|planning|set|going|is to|are to|to be|upcoming|slated|hopes?|intends?|until|deadline|by)\b/i;

/** The reference time as it moves. */
class Tracker implements Reference {
  readonly published: Day;
  readonly narrative: boolean;
  readonly lean: 'past' | 'future';
  readonly slashes: 'day' | 'month';
  last: Stretch | undefined;
  lastDay: Day | undefined;
  private readonly text: string;
  private match: Match | undefined;

  constructor({ text, date }: Dated, lean: 'past' | 'future') {
    this.text = text;
    this.published = dayOf(date);
    this.lean = lean;
    this.narrative = isNarrative(text, parts(this.published).year);
    this.slashes = slashHabit(text);
  }

  moveTo(match: Match): void {
    this.match = match;
  }

  tell({ type, stretch }: Reading): void {
    if (!stretch || type === 'DURATION' || type === 'SET') return;
    this.last = stretch;
    if (stretch.unit === 'day') this.lastDay = stretch.first;
  }

  get tense(): Tense {
    const { start, end } = this.match!;
    const from = Math.max(0, start - 150);
    const before = this.text.slice(from, start);
    const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1);
    const after = this.text.slice(end, end + 80).split(/[.;\n]/)[0]!;
    if (AHEAD.test(clause) || /\b(?:will|is to|are to)\b/.test(after)) return 'future';
    return /\b\p{L}+ed\b|\b(?:was|were|had|said|met|held|came|went|took|began|told|made)\b/u.test(
      clause + after,
    )
      ? 'past'
      : undefined;
  }

  get yearAhead(): number | undefined {
    AHEAD_YEAR.lastIndex = this.match!.end;
    const found = AHEAD_YEAR.exec(this.text);
    return found ? Number(found[1]) : undefined;
  }
}

const MONTH_NAME =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const AHEAD_YEAR = new RegExp(
  `\\s*(?:,|and|or|to|-|–|through|until)\\s+(?:early |late |mid-)?(?:\\d{1,2} ${MONTH_NAME}|${MONTH_NAME}(?: \\d{1,2})?),? (?:of )?(1\\d{3}|20\\d\\d)\\b`,
  'y',
);

/** A text that tells history names years far from its own more often than days near it. */
function isNarrative(text: string, published: number): boolean {
  const years = text.match(/\b(?:1\d{3}|20\d\d)\b/g) ?? [];
  const far = years.filter((y) => Math.abs(Number(y) - published) > 1).length;
  const near =
    text.match(
      /\b(?:yesterday|today|tomorrow|(?:last|this|next) (?:week|month)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/gi,
    )?.length ?? 0;
  return far > 5 && far > 4 * near && far > years.length / 2;
}

function slashHabit(text: string): 'day' | 'month' {
  for (const [, a, b] of text.matchAll(/\b(\d{1,2})\/(\d{1,2})\/\d{2,4}\b/g)) {
    if (Number(a) > 12) return 'day';
    if (Number(b) > 12) return 'month';
  }
  return 'month';
}
