import type { Actor, Mention } from './event.ts';

/** Why an act that was read is not on the timeline. */
export const OMISSIONS = [
  'told again',
  'no party',
  'guessed party',
  'a supposition',
  'not done',
  'background',
  'disputed claim',
  'bare title',
  'doubtful title',
] as const;
export type Omission = (typeof OMISSIONS)[number];

/** An act that was read in an article, but is not on the timeline: what its passage says, and why it is left off. */
export interface Unlisted
  extends Pick<
    Mention,
    | 'key'
    | 'type'
    | 'mode'
    | 'status'
    | 'sources'
    | 'targets'
    | 'people'
    | 'place'
    | 'when'
    | 'sentence'
    | 'trigger'
    | 'confidence'
  > {
  /** `null` where it would say no more than type and parties. */
  readonly title: string | null;
  readonly reason: Omission;
}

/** Somebody who takes part in an act. */
export type Party = Pick<Actor, 'id' | 'name' | 'kind' | 'country'>;
