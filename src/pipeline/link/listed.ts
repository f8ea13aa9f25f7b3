import type { Mention } from '../../model/event.ts';

/** Rules by which a mention is told as a mere supposition (`events/unreal.ts`): nobody has done it or is about to. */
const SUPPOSED: ReadonlySet<string> = new Set(['counterfactual', 'condition', 'any such act']);

/**
 * Whether an editor would list an event: one of its tellings names somebody who takes part, or where it is, and tells
 * the act as more than a supposition.
 */
export function isListed(mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => !isNameless(mention) && !isSupposed(mention));
}

function isSupposed({ why }: Mention): boolean {
  return why.some(({ field, rule }) => field === 'status' && SUPPOSED.has(rule));
}

/** Whether everyone who takes part was found elsewhere in the article. */
function isNameless({ why, spans }: Mention): boolean {
  const parties = why.filter(({ field }) => field === 'sources' || field === 'targets');
  return parties.length > 0 && parties.every(({ span }) => span === null) && spans.place === null;
}
