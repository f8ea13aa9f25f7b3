import type { Mention } from '../../model/event.ts';

/** What a title is made from, besides the words: a mention before it has a title. */
export type Act = Pick<
  Mention,
  'type' | 'mode' | 'status' | 'sources' | 'targets' | 'people' | 'place' | 'when' | 'spans'
> &
  Partial<Pick<Mention, 'why'>>;

/** A candidate title with the way it was made. */
export interface Draft {
  readonly text: string;
  /** Name of the rule that wrote it. */
  readonly rule: string;
  /** How much the way it was made is trusted, 0 … 1. */
  readonly trust: number;
}
