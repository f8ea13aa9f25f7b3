import type { Mention } from '../../model/event.ts';
import { GROUNDS } from '../events/unreal.ts';
import { isTelling, type Sentenced } from './telling.ts';

/** Rules by which a mention is told as a mere supposition: nobody has done it or is about to. */
const SUPPOSED: ReadonlySet<string> = new Set(
  GROUNDS.filter(({ supposed }) => supposed).map(({ name }) => name),
);

/**
 * Whether an editor would list an event: one of its tellings names somebody who takes part, or where it is, tells
 * the act as more than a supposition, and has a title of its own that tells a stranger something.
 */
export function isListed(tellings: readonly Sentenced[]): boolean {
  return tellings.some(
    (telling) =>
      !telling.echo && !isNameless(telling.mention) && !isSupposed(telling.mention) && isTelling(telling),
  );
}

function isSupposed({ why }: Mention): boolean {
  return why.some(({ field, rule }) => field === 'status' && SUPPOSED.has(rule));
}

/** Whether everyone who takes part was found elsewhere in the article. */
function isNameless({ why, spans }: Mention): boolean {
  const parties = why.filter(({ field }) => field === 'sources' || field === 'targets');
  return parties.length > 0 && parties.every(({ span }) => span === null) && spans.place === null;
}
