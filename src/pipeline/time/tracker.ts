import { type Day, dayOf, parts } from '../../model/day.ts';
import type { Sentence } from '../language/document.ts';
import type { Reading } from './reading.ts';
import type { Reference, Tense } from './reference.ts';
import type { Match } from './rule.ts';
import type { Stretch } from './stretch.ts';
import { tenseOf } from './tense.ts';

/** What times are found in. */
export interface Dated {
  readonly text: string;
  /** Day of publication, as a civil date. */
  readonly date: string;
  readonly sentences?: readonly Sentence[];
}

/** The reference time as it moves through a text, rule by rule. Throws RangeError where `date` is no civil date. */
export class Tracker implements Reference {
  readonly published: Day;
  readonly lean: 'past' | 'future';
  readonly slashes: 'day' | 'month';
  last: Stretch | undefined;
  lastDay: Day | undefined;
  readonly history: boolean;
  private readonly text: string;
  /** The date that the story stands at: digressions ("since 1813", "two years earlier") leave it alone. */
  private story: Stretch | undefined;
  private storyEnd = 0;
  private isStated = false;
  private match: Match | undefined;
  /** The day the news is about: the first one told that is near publication. */
  private lead: Stretch | undefined;
  private lastEnd = 0;

  constructor({ text, date }: Dated, lean: 'past' | 'future') {
    this.text = text;
    this.published = dayOf(date);
    this.lean = lean;
    this.history = isHistory(text, parts(this.published).year);
    this.slashes = slashHabit(text);
  }

  /** Puts the tracker at a match, before its value is asked for. */
  moveTo(match: Match): void {
    this.match = match;
    if (this.isBackFromThePast()) {
      this.last = this.lead;
      this.lastDay = this.lead?.first;
      this.story = this.lead;
    }
  }

  /** Whether a new paragraph of a news text leaves behind what the one above told of years ago. */
  private isBackFromThePast(): boolean {
    if (this.history || !this.last || this.published - this.last.last < 200) return false;
    return this.text.slice(this.lastEnd, this.match!.start).includes('\n');
  }

  /** Takes note of what was read at the match. */
  tell({ type, stretch, basis, origin, named }: Reading): void {
    if (!stretch || origin || named || type === 'DURATION' || type === 'SET') return;
    this.last = stretch;
    this.lastEnd = this.match!.end;
    if (stretch.unit === 'day') {
      this.lastDay = stretch.first;
      if (Math.abs(this.published - stretch.first) < 8) this.lead ??= stretch;
    }
    if (this.moves(stretch, basis === 'stated')) {
      this.story = stretch;
      this.storyEnd = this.match!.end;
      this.isStated = basis === 'stated';
    }
  }

  get anchor(): Stretch | undefined {
    return this.story;
  }

  get narrative(): boolean {
    return this.history || this.inBackground();
  }

  get tense(): Tense {
    return tenseOf(this.text, this.match!);
  }

  get monthAhead(): number | undefined {
    AHEAD_MONTH.lastIndex = this.match!.end;
    const found = AHEAD_MONTH.exec(this.text);
    return found ? NAMES.indexOf(found[1]!.slice(0, 3).toLowerCase()) + 1 : undefined;
  }

  get yearAhead(): number | undefined {
    AHEAD_YEAR.lastIndex = this.match!.end;
    const found = AHEAD_YEAR.exec(this.text);
    return found ? Number(found[1]) : undefined;
  }

  /** Whether a news text tells of the past just here: a past year named shortly before, in the same paragraph. */
  private inBackground(): boolean {
    if (!this.story || !this.isStated || this.published - this.story.last < 200) return false;
    const between = this.text.slice(this.storyEnd, this.match!.start);
    return between.length < 250 && !between.includes('\n') && !DEICTIC.test(between);
  }

  /** A fine date moves the story; a year does if it goes on from there, or opens a sentence. */
  private moves({ first, unit }: Stretch, isStated: boolean): boolean {
    const from = this.story && parts(this.story.first).year;
    if (unit === 'decade' || unit === 'century') return false;
    if (from === undefined || unit === 'day' || unit === 'month')
      return isStated || from === undefined || this.near(first);
    const gap = parts(first).year - from;
    if (gap === 0) return this.story!.unit === 'year';
    const opens =
      /(?:^|[.!?:]["”’)]?\s|\n)\s*(?:(?:in|by|during|from|throughout)\s)?(?:the |early |late |mid-|spring of |summer of |autumn of |fall of |winter of )*$/i;
    return (
      (gap > 0 && gap < 4 && this.story!.unit === 'year') ||
      (gap > -30 &&
        gap < 30 &&
        opens.test(this.text.slice(Math.max(0, this.match!.start - 40), this.match!.start)))
    );
  }

  private near(first: Day): boolean {
    return this.story === undefined || Math.abs(first - this.story.first) < 700;
  }
}

const MONTH_NAME =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const AHEAD_YEAR = new RegExp(
  `\\s*(?:,|and|or|to|-|–|through|until)\\s*(?:early |late |mid-)?(?:\\d{1,2} ${MONTH_NAME}|${MONTH_NAME}(?: \\d{1,2})?),? (?:of )?(1\\d{3}|20\\d\\d)\\b`,
  'y',
);
const AHEAD_MONTH = new RegExp(
  `\\s*(?:to|-|–|through|until)\\s*(?:early |late |mid-)?(?:\\d{1,2} )?(${MONTH_NAME})`,
  'y',
);
const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DEICTIC =
  /\b(?:yesterday|today|tomorrow|(?<!the )(?:last|this|next) (?:week|month|year)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/i;
const DEICTICS = new RegExp(DEICTIC.source, 'gi');

/** A text that tells history names years far from its own, many of them, and hardly any day near it. */
function isHistory(text: string, published: number): boolean {
  const years = (text.match(/\b(?:1\d{3}|20\d\d)\b/g) ?? []).map((y) => Math.abs(Number(y) - published));
  const far = years.filter((gap) => gap > 1).length;
  const near = text.match(DEICTICS)?.length ?? 0;
  const isRare = near === 0 ? far > 3 : far > 10 && near * 5000 < text.length;
  return isRare && far > 0.6 * years.length;
}

/** Whether 09/10 is a day of October or of September, by the text's other dates. */
function slashHabit(text: string): 'day' | 'month' {
  for (const [, a, b] of text.matchAll(/\b(\d{1,2})\/(\d{1,2})\/\d{2,4}\b/g)) {
    if (Number(a) > 12) return 'day';
    if (Number(b) > 12) return 'month';
  }
  return 'month';
}
