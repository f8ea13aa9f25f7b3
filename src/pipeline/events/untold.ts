import type { Draft } from './draft.ts';
import type { Frame } from './frame.ts';
import { caseOf, dependents, relation } from './tree.ts';

const ANNOUNCING = new Set(
  'announce schedule plan expect set report mention record foresee envisage'.split(' '),
);

/** "No meeting was announced", "announced no talks". */
export function isUnannounced({ frame: { tree, trigger, pos, objects } }: Draft): boolean {
  const nouns = pos === 'noun' ? [trigger] : objects;
  if (pos === 'verb' && !ANNOUNCING.has(tree.tokens[trigger]!.lemma)) return false;
  return nouns.some((noun) => {
    const { head, deprel } = tree.tokens[noun]!;
    return (
      head >= 0 &&
      (deprel === 'obj' || deprel === 'nsubj:pass') &&
      ANNOUNCING.has(tree.tokens[head]!.lemma) &&
      dependents(tree, noun, 'det').some((i) => tree.tokens[i]!.lemma.toLowerCase() === 'no')
    );
  });
}

/** "It is hard to negotiate": an act weighed in general. */
export function isJudged({ tree, clause }: Frame): boolean {
  const { head } = tree.tokens[clause]!;
  if (head < 0 || tree.tokens[head]!.upos !== 'ADJ') return false;
  if (!dependents(tree, clause, 'mark').some((i) => tree.tokens[i]!.lemma === 'to')) return false;
  if (dependents(tree, clause, 'nsubj').length > 0) return false;
  return dependents(tree, head, 'expl', 'nsubj').some(
    (i) => tree.tokens[i]!.text.toLowerCase() === 'it' && !tree.byHead.has(i),
  );
}

const NAMING = new Set(
  'call describe label term brand dub denounce characterise characterize regard'.split(' '),
);

/** "Called it an act of aggression": the speaker's word for it, no further act. */
export function isLabel({ frame: { tree, trigger, pos } }: Draft): boolean {
  if (pos !== 'noun') return false;
  let at = trigger;
  if (caseOf(tree, at) === 'of' && tree.tokens[tree.tokens[at]!.head]?.lemma === 'act')
    at = tree.tokens[at]!.head;
  const { head } = tree.tokens[at]!;
  if (head < 0 || !NAMING.has(tree.tokens[head]!.lemma)) return false;
  const kind = relation(tree.tokens[at]!);
  return kind === 'xcomp' || (caseOf(tree, at) === 'as' && (kind === 'obl' || kind === 'advcl'));
}

/** "Was to blame for": said of the culprit. */
export function isToBlame({ tree, trigger, objects }: Frame): boolean {
  return (
    tree.tokens[trigger]!.lemma === 'blame' &&
    objects.length === 0 &&
    dependents(tree, trigger, 'mark', 'aux').some((i) => tree.tokens[i]!.lemma === 'to')
  );
}

const GIVES_UP = new Set(['drop', 'abandon', 'scrap', 'shelve', 'discard']);
const PLANS = new Set(['plan', 'bid', 'attempt', 'idea', 'scheme', 'effort', 'proposal']);

/** "The plan to sell arms was dropped": what counts is the act that was planned. */
export function isPlanDropped({ tree, trigger, passive, subjects, objects }: Frame): boolean {
  if (!passive || subjects.length > 0 || !GIVES_UP.has(tree.tokens[trigger]!.lemma)) return false;
  return objects.some((i) => PLANS.has(tree.tokens[i]!.lemma) && dependents(tree, i, 'acl').length > 0);
}
