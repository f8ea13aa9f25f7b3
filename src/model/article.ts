import type { CivilDate } from './day.ts';
import type { Span } from './span.ts';
import type { Party, Unlisted } from './unlisted.ts';

/** TIMEX3 types (ISO-TimeML). */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A time expression found in an article. */
export interface TimeExpression extends Span {
  readonly type: TimexType;
  /** TIMEX3 value (ISO-TimeML), `null` where the text names no date of the calendar (31 June). */
  readonly value: string | null;
  /** TIMEX3 modifier: APPROX, START, MID, END, BEFORE, AFTER, MORE_THAN, LESS_THAN … */
  readonly mod: string | null;
  /** EDTF of the stretch of the calendar it names; `null` for durations and sets. */
  readonly edtf: string | null;
}

/** What a name stands for. */
export type NameKind = 'person' | 'state' | 'body' | 'group' | 'organisation' | 'place';

/** A name found in an article, with the id of the actor, person or place it stands for. */
export interface Name extends Span {
  readonly kind: NameKind;
  readonly id: string;
}

/** One dated article, its text frozen as read; all spans are offsets into `text`. */
export interface Article {
  readonly id: string;
  /** Path below the seeds folder. */
  readonly file: string;
  /** Day of publication. */
  readonly date: CivilDate;
  readonly title: string | null;
  readonly url: string | null;
  readonly source: string | null;
  readonly author: string | null;
  /** BCP 47 tag, `en` unless the file says otherwise or its words do. */
  readonly lang: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly times: readonly TimeExpression[];
  readonly names: readonly Name[];
  /** Page furniture: kept and shown folded, never mined. */
  readonly noise: readonly Span[];
  /** Acts that were read but are not on the timeline, in the order of the text. */
  readonly unlisted: readonly Unlisted[];
  /** Who takes part in those acts, by id: the dataset's lists name only who takes part in events. */
  readonly parties: readonly Party[];
}

/** What the timeline's own file says of an article: all but its text and what was found in it. */
export type ArticleCard = Omit<
  Article,
  'text' | 'sentences' | 'times' | 'names' | 'noise' | 'unlisted' | 'parties'
>;
