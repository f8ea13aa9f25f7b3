import type { Article } from '../../model/article.ts';
import type { CivilDate } from '../../model/day.ts';

/** An article as read, before anything is found in its text. */
export type Source = Omit<Article, 'sentences' | 'times' | 'names' | 'noise' | 'unlisted' | 'parties'>;

/** What a format found in a file; what it did not find is `undefined`. */
export interface Draft {
  /** Appended to the file's id where a file holds several articles. */
  readonly part?: string | undefined;
  readonly date?: CivilDate | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly source?: string | undefined;
  readonly author?: string | undefined;
  readonly lang?: string | undefined;
  readonly text: string;
  /** 1-based line at which to mend a missing date or text. */
  readonly line: number;
}

/** Reads the drafts in one file's text; throws SeedError at the line to mend. */
export type Format = (source: string, file: string) => readonly Draft[];
