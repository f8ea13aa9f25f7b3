import type { EventType } from '../../model/event.ts';
import { hasMark } from './arguments.ts';
import type { Draft } from './draft.ts';
import { drafted } from './drafted.ts';
import { verbFrame } from './frame.ts';
import { type Party, without } from './party.ts';
import type { Sense } from './senses/sense.ts';
import type { Speech } from './speech.ts';
import type { Tree } from './tree.ts';
import { dependents } from './tree.ts';

/** Verbs that say what follows without judging it. */
const BARE = new Set('say state tell add declare claim insist maintain assert reveal disclose'.split(' '));

/** Acts of which to say that another has done them is to accuse. */
const MISDEEDS = new Set(
  'give arms|supply with|arm|violate|build weapons|hack|cyberattack|implicate|violation|break a treaty|vow not'.split(
    '|',
  ),
);

const FORCE: ReadonlySet<EventType> = new Set(['ASSAULT', 'SANCTION', 'MOBILIZE', 'COERCE']);

/** Acts that one may be blamed for, so that to say one did not do them is to deny them. */
const BLAMED: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'AID', 'SANCTION']);

const MAY = new Set(['may', 'might', 'could']);

/**
 * Adds the force of a bare "said" (annotation guide, "What counts as an event"): that another has done wrong accuses, and
 * leaves what is said possible; that one's own side may use force threatens; that it did not do what it is blamed for
 * rejects. In order of triggers.
 */
export function withSayings(tree: Tree, found: readonly Draft[], speeches: readonly Speech[]): Draft[] {
  const drafts = [...found];
  for (const speech of speeches) {
    const at = drafts.findIndex((draft) => forceIn(tree, draft, speech, found) !== undefined);
    if (at < 0) continue;
    const draft = drafts[at]!;
    const force = forceIn(tree, draft, speech, found)!;
    const target = force === 'ACCUSE' ? draft.cast.source : without(draft.cast.target, speech.speaker);
    const cast = { source: speech.speaker, target, firm: true };
    if (force === 'ACCUSE')
      drafts[at] = {
        ...draft,
        standing: { status: 'possible', rule: 'alleged', span: tree.tokens[speech.verb]! },
      };
    drafts.push(drafted(verbFrame(tree, speech.verb), SENSES[force], force, cast, speeches, speech.verb));
  }
  return drafts.sort((a, b) => a.frame.trigger - b.frame.trigger);
}

/** The force with which a bare verb of saying tells an act; undefined where it only tells it. */
function forceIn(tree: Tree, draft: Draft, speech: Speech, found: readonly Draft[]): Force | undefined {
  const { verb, speaker, relays } = speech;
  const word = tree.tokens[verb];
  if (!word || relays || speaker.actors.length === 0 || !BARE.has(word.lemma)) return undefined;
  if (found.some(({ frame }) => frame.trigger === verb)) return undefined;
  return isToldIn(tree, verb, draft.frame.clause) ? forceOf(tree, draft, speaker) : undefined;
}

type Force = 'ACCUSE' | 'THREATEN' | 'REJECT';

const SENSES: Readonly<Record<Force, Sense>> = {
  ACCUSE: { name: 'accusation in a saying', words: 'say', is: 'ACCUSE', examples: [] },
  THREATEN: { name: 'threat in a saying', words: 'say', is: 'THREATEN', examples: [] },
  REJECT: { name: 'denial in a saying', words: 'say', is: 'REJECT', examples: [] },
};

/** Whether a clause is what the verb says, or stands beside that. */
function isToldIn(tree: Tree, verb: number, clause: number): boolean {
  const { deprel, head } = tree.tokens[clause]!;
  if (deprel === 'ccomp' && head === verb) return true;
  if (deprel.startsWith('acl') && hasMark(tree, clause, 'that')) return isBelow(tree, verb, head);
  return deprel === 'conj' && head >= 0 && head !== clause && isToldIn(tree, verb, head);
}

/** "Said in an address | that": the clause that the parser hung from where it was said. */
function isBelow(tree: Tree, verb: number, noun: number): boolean {
  const { deprel, head, upos } = tree.tokens[noun]!;
  return upos === 'NOUN' && deprel.startsWith('obl') && head === verb;
}

/** "Will close the pipeline unless Chad pays". */
function isConditional(tree: Tree, clause: number): boolean {
  return dependents(tree, clause, 'advcl').some((i) =>
    dependents(tree, i, 'mark').some((mark) =>
      /^(?:if|unless)$/.test(tree.tokens[mark]!.lemma.toLowerCase()),
    ),
  );
}

function forceOf(
  tree: Tree,
  { cast, frame, sense, standing, type }: Draft,
  speaker: Party,
): Force | undefined {
  const doers = cast.source.actors;
  if (doers.length === 0 || cast.source.spans.length === 0) return undefined;
  const own = doers.some((id) => speaker.actors.includes(id));
  if (!own) {
    const real = standing.status === 'occurred' || standing.status === 'ongoing';
    return real && MISDEEDS.has(sense.name) ? 'ACCUSE' : undefined;
  }
  const modal = dependents(tree, frame.clause, 'aux').some((i) => MAY.has(tree.tokens[i]!.lemma));
  if (FORCE.has(type) && (modal || isConditional(tree, frame.clause))) return 'THREATEN';
  return BLAMED.has(type) && standing.rule === 'negated' ? 'REJECT' : undefined;
}
