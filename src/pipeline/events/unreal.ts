import type { Draft } from './draft.ts';
import type { Frame } from './frame.ts';
import { GROUNDS } from './grounds.ts';
import { isVerb } from './tree.ts';

/** Drafts with acts that are only supposed marked as such, those of which nothing is told left out. */
export function withoutUnreal(draft: Draft): Draft[] {
  const clause = clauseOf(draft.frame);
  const ground = GROUNDS.find(({ holds }) => holds(draft, clause));
  if (!ground) return [draft];
  if (!ground.supposed) return [];
  const { status, span } = draft.standing;
  const told = status === 'occurred' || status === 'ongoing';
  return [{ ...draft, standing: { status: told ? 'possible' : status, rule: ground.name, span } }];
}

/** The verb of the clause that holds the trigger; the trigger itself where there is none. */
function clauseOf({ tree, clause, trigger }: Frame): number {
  let at = clause;
  for (let steps = 0; steps < 5; steps++) {
    if (isVerb(tree.tokens[at]!) || tree.tokens[at]!.upos === 'AUX') return at;
    const { head } = tree.tokens[at]!;
    if (head < 0) return at;
    at = head;
  }
  return trigger;
}
