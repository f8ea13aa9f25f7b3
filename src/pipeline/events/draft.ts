import type { EventType } from '../../model/event.ts';
import type { Frame } from './frame.ts';
import type { Cast } from './roles.ts';
import type { Sense } from './senses/sense.ts';
import type { Speech } from './speech.ts';
import type { Standing } from './status.ts';

/** An event as found in its sentence, before the rest of the article has filled what it leaves open. */
export interface Draft {
  readonly frame: Frame;
  /** First and last word of the trigger. */
  readonly words: readonly [number, number];
  readonly sense: Sense;
  readonly type: EventType;
  readonly cast: Cast;
  readonly standing: Standing;
  readonly speeches: readonly Speech[];
  /** Rules that filled a role from elsewhere in the article. */
  readonly borrowed: readonly string[];
}
