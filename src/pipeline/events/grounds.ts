import type { EventType } from '../../model/event.ts';
import type { Draft } from './draft.ts';
import {
  isAnySuch,
  isCondition,
  isCounterfactual,
  isInDraft,
  isOfAny,
  isOncePlanned,
} from './suppositions.ts';
import { isJudged, isLabel, isPlanDropped, isToBlame, isUnannounced } from './untold.ts';

/** A way of speaking of acts that nobody has done or is about to do, with sentences in which it decides the bracketed word. */
interface Ground {
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

const WISHES = new Set(['want', 'wish', 'hope', 'like', 'desire']);

const ON_OTHERS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'SUPPORT']);
const REFLEXIVE = /^(?:him|her|it|them|one|our|my)sel(?:f|ves)$/i;
