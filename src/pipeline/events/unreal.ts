import type { EventType } from '../../model/event.ts';
import type { Draft } from './draft.ts';
import type { Frame } from './frame.ts';
import { isCondition, isCounterfactual, isInDraft, isOfAny, isOncePlanned, MIGHT } from './suppositions.ts';
import { caseOf, dependents, isVerb, relation } from './tree.ts';

/** A way of speaking of acts that nobody has done or is about to do, with sentences in which it decides the bracketed word. */
export interface Ground {
  readonly name: string;
  readonly holds: (draft: Draft, clause: number) => boolean;
  /** Whether the act is supposed, which the annotation guide keeps as possible, rather than not told of at all. */
  readonly supposed?: true;
  readonly examples: readonly string[];
  /** Sentences whose bracketed words tell of an act. */
  readonly counterexamples: readonly string[];
}

/** Conditions, counterfactuals and commonplaces (Huddleston and Pullum, The Cambridge Grammar, chapters 8 and 9). */
export const GROUNDS: readonly Ground[] = [
  {
    name: 'counterfactual',
    supposed: true,
    holds: ({ frame: { tree } }, clause) => isCounterfactual(tree, clause),
    examples: [
      'Kenya would have [invaded] Somalia in 1990, the general said.',
      'A [war] between Chad and Niger could have killed thousands of people.',
      'Without the threat, Oman would never have [released] the Yemeni prisoners.',
    ],
    counterexamples: [
      'Kenya may have [attacked] Somalia, the general said.',
      'Kenya said it would [attack] Somalia.',
    ],
  },
  {
    name: 'condition',
    supposed: true,
    holds: ({ frame: { tree } }, clause) => isCondition(tree, clause),
    examples: [
      'Kenya will close its border if Somalia [attacks] Ethiopia.',
      'If the [talks] between Peru and Chile fail, Brazil will mediate.',
      'Oman said it would stay unless Yemen [bombed] the port.',
      'Peru will not talk until Chile [withdraws] its troops.',
      'Sanctions would remain until Chad had [withdrawn] its troops from Niger.',
      'The plotters fled before Chad could [arrest] the Kenyan envoys.',
      'Had Peru [invaded] Chile, Brazil would have helped.',
      'Sanctions will follow should Chad [expel] the Kenyan envoys.',
      'Kenya sent a team to Chad in case Niger [attacked] Mali.',
      'Kenya said that it would leave as soon as Chad [accepted] the truce.',
      'Kenya will keep its embargo until Somalia has [withdrawn] its troops.',
      'Rebels who [surrender] to the Kenyan army will avoid prison.',
      'Chad will recall its envoys from countries that [recognise] the rebels.',
      'It would be the first time that Chad has [sent] troops to Niger.',
    ],
    counterexamples: [
      'Kenya will [close] its border if Somalia attacks Ethiopia.',
      'Kenya asked whether Chad would [attack] Niger.',
      'Nor had Peru [invaded] Chile.',
      'Kenya fought Somalia until it [withdrew] its troops.',
    ],
  },
  {
    name: 'wish that nobody has',
    holds: ({ frame, type, standing }) =>
      type === 'REQUEST' &&
      standing.status === 'denied' &&
      WISHES.has(frame.tree.tokens[frame.trigger]!.lemma),
    examples: ['Kenya does not [want] a war with Somalia.'],
    counterexamples: ['Kenya [wants] Somalia to withdraw.'],
  },
  {
    name: 'any such act',
    supposed: true,
    holds: (draft, clause) => isAnySuch(draft) || isOfAny(draft.frame.tree, clause),
    examples: [
      'Sweden said that [sanctions] alone would not solve the problem.',
      'An [attack] on Kenya had never been a worry.',
      'Chad would veto any resolution [condemning] Niger.',
    ],
    counterexamples: ['Swedish [sanctions] against Chad would hurt farmers, Norway said.'],
  },
  {
    name: 'paper not adopted',
    supposed: true,
    holds: ({ frame: { tree } }, clause) => isInDraft(tree, clause),
    examples: [
      'Chad vetoed a resolution [condemning] the Kenyan raid on Somalia.',
      'Kenya will put forward a resolution [condemning] Chad.',
      'Chad blocked a draft resolution that [condemned] Kenya.',
    ],
    counterexamples: ['The Security Council adopted a resolution [condemning] Chad.'],
  },
  {
    name: 'plan of the past',
    supposed: true,
    holds: ({ frame: { tree }, standing }, clause) => isOncePlanned(tree, clause, standing),
    examples: [
      'Kenya, which had been expected to [support] Chad, abstained.',
      'The Kenyan minister, who had been due to [meet] the Chadian president, cancelled the trip.',
      'The Kenyan minister, who was to have [met] the Chadian president, stayed at home.',
    ],
    counterexamples: [
      'Kenya is expected to [support] Chad.',
      'Chad had undertaken to [expel] the Kenyan rebels.',
    ],
  },
  {
    name: 'nothing announced',
    holds: isUnannounced,
    examples: ['No [meeting] between Chad and Niger was announced.', 'Chad announced no [talks] with Niger.'],
    counterexamples: ['A [meeting] between Chad and Niger was announced.'],
  },
  {
    name: 'a name for what was done',
    holds: isLabel,
    examples: [
      'Argentina called it a treacherous act of [aggression] by Chile.',
      'Peru described the leak as an [attack] on the Chilean people.',
    ],
    counterexamples: ['Argentina condemned the Chilean [attack] on Peru.'],
  },
  {
    name: 'plan given up by nobody named',
    holds: ({ frame }) => frame.pos === 'verb' && isPlanDropped(frame),
    examples: ['A plan to withdraw Chadian troops from Mali was [dropped].'],
    counterexamples: ['Chad [dropped] its claim to the islands.'],
  },
  {
    name: 'done to oneself',
    holds: ({ frame: { tree, objects }, type }) =>
      ON_OTHERS.has(type) && objects.some((i) => REFLEXIVE.test(tree.tokens[i]!.text)),
    examples: [
      'The Kenyan interior minister [shot] himself on Monday.',
      'Kenya sent Chad arms to help it [defend] itself.',
    ],
    counterexamples: ['The Kenyan interior minister [shot] a Chadian envoy on Monday.'],
  },
  {
    name: 'thing judged, not done',
    holds: ({ frame }) => frame.pos === 'verb' && (isJudged(frame) || isToBlame(frame)),
    examples: [
      'It would be hard to [attack] Niger, the Chadian general said.',
      'The report said that Chadian troops were to [blame] for the raid.',
    ],
    counterexamples: ['Chad is ready to [attack] Niger.'],
  },
];

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

const WISHES = new Set(['want', 'wish', 'hope', 'like', 'desire']);

const TAKES_PLACE = new Set(
  'follow begin start resume continue take occur happen come go be hold last end ensue erupt break reopen proceed include'.split(
    ' ',
  ),
);

/** "Sanctions alone would not help", "a war could spread": any act of the kind, nobody's. */
function isAnySuch({ frame, cast }: Draft): boolean {
  const { tree, trigger, pos, light } = frame;
  const token = tree.tokens[trigger]!;
  if (pos !== 'noun' || light || token.deprel !== 'nsubj' || cast.source.actors.length > 0) return false;
  const verb = token.head;
  const indefinite = dependents(tree, trigger, 'det').some((i) =>
    /^(?:an?|any)$/i.test(tree.tokens[i]!.text),
  );
  if (indefinite && dependents(tree, verb, 'cop').length > 0) return true;
  if (!isVerb(tree.tokens[verb]!) || TAKES_PLACE.has(tree.tokens[verb]!.lemma)) return false;
  if (!dependents(tree, verb, 'aux').some((i) => MIGHT.has(tree.tokens[i]!.lemma.toLowerCase())))
    return false;
  const articles = dependents(tree, trigger, 'det', 'nmod:poss').map((i) =>
    tree.tokens[i]!.lemma.toLowerCase(),
  );
  return articles.length === 0 ? token.xpos === 'NNS' : articles.every((word) => /^(?:an?|any)$/.test(word));
}

const ANNOUNCING = new Set(
  'announce schedule plan expect set report mention record foresee envisage'.split(' '),
);

/** "No meeting was announced", "announced no talks". */
function isUnannounced({ frame: { tree, trigger, pos, objects } }: Draft): boolean {
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
function isJudged({ tree, clause }: Frame): boolean {
  const { head } = tree.tokens[clause]!;
  if (head < 0 || tree.tokens[head]!.upos !== 'ADJ') return false;
  if (!dependents(tree, clause, 'mark').some((i) => tree.tokens[i]!.lemma === 'to')) return false;
  if (dependents(tree, clause, 'nsubj').length > 0) return false;
  return dependents(tree, head, 'expl', 'nsubj').some(
    (i) => tree.tokens[i]!.text.toLowerCase() === 'it' && !tree.byHead.has(i),
  );
}

const ON_OTHERS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'SUPPORT']);
const REFLEXIVE = /^(?:him|her|it|them|one|our|my)sel(?:f|ves)$/i;

const NAMING = new Set(
  'call describe label term brand dub denounce characterise characterize regard'.split(' '),
);

/** "Called it an act of aggression": the speaker's word for it, no further act. */
function isLabel({ frame: { tree, trigger, pos } }: Draft): boolean {
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
function isToBlame({ tree, trigger, objects }: Frame): boolean {
  return (
    tree.tokens[trigger]!.lemma === 'blame' &&
    objects.length === 0 &&
    dependents(tree, trigger, 'mark', 'aux').some((i) => tree.tokens[i]!.lemma === 'to')
  );
}

const GIVES_UP = new Set(['drop', 'abandon', 'scrap', 'shelve', 'discard']);
const PLANS = new Set(['plan', 'bid', 'attempt', 'idea', 'scheme', 'effort', 'proposal']);

/** "The plan to sell arms was dropped": what counts is the act that was planned. */
function isPlanDropped({ tree, trigger, passive, subjects, objects }: Frame): boolean {
  if (!passive || subjects.length > 0 || !GIVES_UP.has(tree.tokens[trigger]!.lemma)) return false;
  return objects.some((i) => PLANS.has(tree.tokens[i]!.lemma) && dependents(tree, i, 'acl').length > 0);
}
