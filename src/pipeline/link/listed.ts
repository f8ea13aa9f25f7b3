import type { Mention } from '../../model/event.ts';
import type { Omission } from '../../model/unlisted.ts';
import { type Sentenced, untellingBy } from './telling.ts';
import { unsureBy } from './unsure.ts';

/**
 * Of an event's tellings, those by which an editor would list it: each names somebody who takes part, or where it is,
 * tells the act as more than a supposition, and has a title of its own that tells a stranger something.
 */
export function listable<T extends Sentenced>(tellings: readonly T[]): T[] {
  return tellings.filter((telling) => omissionOf(telling) === undefined);
}

/** Why no editor would list an act by a telling; `undefined` where one would. */
export function omissionOf(telling: Sentenced): Omission | undefined {
  const { mention, sentence, echo } = telling;
  if (echo) return 'told again';
  if (isNameless(mention)) return 'no party';
  return unsureBy(mention, sentence)?.reason ?? untellingBy(telling);
}

/** Whether everyone who takes part was found elsewhere in the article. */
function isNameless({ why, spans }: Mention): boolean {
  const parties = why.filter(({ field }) => field === 'sources' || field === 'targets');
  return parties.length > 0 && parties.every(({ span }) => span === null) && spans.place === null;
}
