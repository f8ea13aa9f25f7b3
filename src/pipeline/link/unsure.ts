import type { Mention, Reason } from '../../model/event.ts';
import type { Omission } from '../../model/unlisted.ts';
import { GROUNDS } from '../events/grounds.ts';

/** A way of telling an act that an editor would not list, with sentences whose bracketed word tells it so. */
interface Unsure {
  readonly name: string;
  /** What a reader is told of it. */
  readonly reason: Omission;
  readonly holds: (told: Told) => boolean;
  readonly examples: readonly string[];
  /** Sentences whose bracketed words tell of an act that an editor would list. */
  readonly counterexamples: readonly string[];
}

/** What is looked at of a mention: the rules by which its status and its title were read, and the words before and at the one that decided the status. */
interface Told {
  readonly mention: Mention;
  readonly status: string;
  readonly title: string;
  readonly word: string;
  readonly before: string;
  /** The sentence from the act's own words on. */
  readonly after: string;
}

/** Rules by which a mention is told as a mere supposition: nobody has done it or is about to. */
const SUPPOSED: ReadonlySet<string> = new Set(
  GROUNDS.filter(({ supposed }) => supposed).map(({ name }) => name),
);

/** Words after which an act is weighed by whoever may do it. */
const WEIGHED =
  /^possible (?:after|by) "(?:consider|weigh|mull|study|ponder|contemplate|explore|float|move|proposal|option|likely|possible)"$/;

/** What follows a participle that is done to something ("selling arms"), not a noun like it ("fighting over"). */
const DONE_TO =
  /^ (?!(?:over|between|in|on|by|against|with|of|at|near|along|for|from|to|and|or|as|that|which|after)\b)/;

/** Ways of telling by which an act is no news of its own, or its title no sure one. */
export const UNSURE: readonly Unsure[] = [
  {
    name: 'supposed',
    reason: 'a supposition',
    holds: ({ status }) => SUPPOSED.has(status),
    examples: [
      'Kenya will close its border if Somalia [attacks] Ethiopia.',
      'Kenya would have [invaded] Somalia in 1990, the general said.',
    ],
    counterexamples: ['Kenya will [close] its border if Somalia attacks Ethiopia.'],
  },
  {
    name: 'told by type and parties alone, or by what another act is',
    reason: 'bare title',
    holds: ({ title }) => /^(?:template|type|parties that are guessed|clause of another act)$/.test(title),
    examples: [
      'Peru and Chile signed it in Lima; Kenya [welcomed] it.',
      'Norwegian Vice President Olav Brekke, on a [visit] to Lima, accused Chad of a land grab.',
    ],
    counterexamples: ['Kenya [welcomed] the peace treaty between Peru and Chile.'],
  },
  {
    name: 'perhaps, by no word of doubt',
    reason: 'a supposition',
    holds: ({ mention, status, word }) =>
      mention.status === 'possible' &&
      / may /.test(mention.title) &&
      !WEIGHED.test(status) &&
      status !== 'possible by its modifier' &&
      !(/auxiliary$|^conditional$/.test(status) && DOUBT.test(word)),
    examples: ['Kenya helped Chad with a way to [open] the border to Niger.'],
    counterexamples: [
      'Kenya may [withdraw] its troops from Somalia.',
      'Kenya is considering [withdrawing] its troops from Somalia.',
    ],
  },
  {
    name: 'what is to be stopped',
    reason: 'a supposition',
    holds: ({ mention: { trigger }, status, after }) =>
      /^ongoing after "(?:stop|cease|halt)"$/.test(status) &&
      /ing$/.test(trigger.text) &&
      DONE_TO.test(after),
    examples: ['Kenya and Ghana agreed on Monday to stop [selling] arms to Chad.'],
    counterexamples: [
      'Kenya and Ghana went on [selling] arms to Chad.',
      'Chad and Niger signed a truce on Monday to halt two months of [fighting] over a valley.',
    ],
  },
  {
    name: 'what ought to be',
    reason: 'a supposition',
    holds: ({ status, word }) =>
      status === 'possible by its auxiliary' && /^(?:should|must|ought)$/i.test(word),
    examples: ['Chad should have [joined] the Arab League long ago.'],
    counterexamples: ['Kenya urged Chad to [join] the Arab League.'],
  },
  {
    name: 'perhaps done by nobody named',
    reason: 'a supposition',
    holds: ({ mention: { status, title }, title: rule }) =>
      status === 'possible' && rule === 'passive' && / to be /.test(title),
    examples: ['Kenyan farmers had urged that the Somali banks be [nationalised].'],
    counterexamples: ['The Kenyan banks in Somalia are to be [nationalised].'],
  },
  {
    name: 'what an act is for',
    reason: 'not done',
    holds: ({ status }) => status === 'purpose',
    examples: ['Kenya landed troops in Somalia to [disarm] the rebels.'],
    counterexamples: ['Kenya [disarmed] the Somali rebels.'],
  },
  {
    name: 'a lasting state that is only named',
    reason: 'background',
    holds: ({ status, title }) =>
      title === 'noun' && /^(?:a state that lasts|ongoing after .*)$/.test(status),
    examples: ['There has been pressure by Kenya for a ceasefire in the Somali [conflict].'],
    counterexamples: ['The [talks] between Kenya and Somalia began on Monday.'],
  },
  {
    name: 'an act not done that a noun names',
    reason: 'not done',
    holds: ({ mention, status, title }) =>
      title === 'noun' &&
      (/^(?:possible after a (?:verb|noun)|future of a past saying|negated)$/.test(status) ||
        (mention.status === 'possible' && mention.spans.source.length === 0)),
    examples: ['Kenya said it would review its [sanctions] against Somalia.'],
    counterexamples: ['Kenya prepared new [sanctions] against Somali banks.'],
  },
  {
    name: 'an act not done, by the words of another',
    reason: 'not done',
    holds: ({ mention, status, title }) =>
      (mention.status === 'planned' || status === 'negated') && title === 'clause around',
    examples: ["Kenya's foreign ministry met envoys to review plans for a military [attack] on Chad."],
    counterexamples: ['Greece called off a joint [exercise] with Israel.'],
  },
  {
    name: 'an act whose sentence names nobody in it',
    reason: 'no party',
    holds: ({ mention: { spans }, title }) =>
      title === 'noun' && spans.source.length === 0 && spans.target.length === 0,
    examples: ['Kenya attacked Chad on Monday.\n\nThe general came home after a long court [battle].'],
    counterexamples: ['A [summit] of Kenya and Chad in Nairobi was short.'],
  },
  {
    name: 'what another is to be brought to do',
    reason: 'not done',
    holds: ({ status }) => /^planned after "(?:persuade|convince)"$/.test(status),
    examples: ['Kenya flew to Chad in order to persuade Niger to [withdraw] its troops.'],
    counterexamples: ['The Kenyan court ordered Niger to [withdraw] its troops.'],
  },
  {
    name: 'what nobody has done',
    reason: 'not done',
    holds: ({ mention, status, word }) =>
      (mention.status === 'denied' || status === 'refused') &&
      (/^(?:neither|nobody|none|no)$/i.test(word) || (status === 'negated' && /^never$/i.test(word))),
    examples: ['Kenya and Chad have [signed] no treaty.', 'Chad and Kenya have no peace [treaty].'],
    counterexamples: ['Chad has refused to [recognise] the Kenyan government.'],
  },
  {
    name: 'what another fears or claims',
    reason: 'a supposition',
    holds: ({ mention, status, title, word }) =>
      /^possible after "(?:warn|fear|worry|hope|claim|believe|suspect|allege|doubt|think)"$/.test(status) &&
      /^(?:verb that governs|clause around)$/.test(title) &&
      !mention.title.includes(` ${word.slice(0, 3)}`),
    examples: ['Niger warned Mali that Chad was about to [attack] Kenya.'],
    counterexamples: ['Niger [warned] Mali that Chad was about to attack Kenya.'],
  },
  {
    name: 'a saying with parties that are guessed',
    reason: 'guessed party',
    holds: ({ mention: { status, sources, spans } }) =>
      (status === 'occurred' || status === 'ongoing') &&
      spans.speaker !== null &&
      sources.length > 0 &&
      spans.source.length === 0 &&
      spans.target.length === 0,
    examples: [
      'Kenya fought Chad for years. The Kenyan minister told reporters that the funds had been [frozen] in May.',
    ],
    counterexamples: ['The Kenyan minister told reporters that Chad had [invited] Somali soldiers.'],
  },
  {
    name: 'a claim that another denies',
    reason: 'disputed claim',
    holds: ({ mention: { status, title }, after }) =>
      status === 'occurred' && DISOWNED.test(after) && !ATTRIBUTED.test(title),
    examples: ['A newspaper said that Kenya had [attacked] Chad, a claim which the Kenyan army denied.'],
    counterexamples: ['Kenya [attacked] Chad, a raid which the African Union condemned.'],
  },
  {
    name: 'an accusation made of a denial',
    reason: 'disputed claim',
    holds: ({ mention: { title }, status }) => status === 'denied after "deny"' && / accused of /.test(title),
    examples: ['Kenya denied that its soldiers had [bombed] Chad.'],
    counterexamples: ['Kenya denied that it had [bombed] Chad.'],
  },
  {
    name: 'enough for it',
    reason: 'a supposition',
    holds: ({ status }) => status === 'enough for it',
    examples: ['Kenya is strong enough to [attack] Somalia, the general said.'],
    counterexamples: ['Kenya was strong, and [attacked] Somalia.'],
  },
  {
    name: 'what cannot or need not be done',
    reason: 'not done',
    holds: ({ mention, status, before, word }) =>
      (mention.status !== 'occurred' || status === 'refused') &&
      (/ have to /.test(mention.title) || /\bcan ?$/i.test(before) || /^(?:cannot|without)$/i.test(word)),
    examples: [
      '"Kenya cannot [veto] the will of Somalia," he said.',
      'The ban means that Kenya cannot [attend] the African Union summit.',
    ],
    counterexamples: ['Kenya will not [veto] the resolution on Somalia.'],
  },
];

/** "…, a charge that was denied by Chad", "…, which Chad denied". */
const DISOWNED =
  /, (?:an? (?:claim|charge|allegation|accusation|assertion|report) (?:that|which)|which) [^,.;]*(?<!not )\b(?:denied|denies|deny|rejected|disputed|dismissed)\b/;
const ATTRIBUTED = / (?:says?|asserts?|claims?|alleges?|states?|reports?) /;
const DOUBT = /^(?:may|might|could|if)$/i;

/** The first way by which an editor would not list what a mention tells; `sentence` is its sentence. */
export function unsureBy(mention: Mention, sentence: string): Unsure | undefined {
  const told = toldOf(mention, sentence);
  return UNSURE.find(({ holds }) => holds(told));
}

function toldOf(mention: Mention, sentence: string): Told {
  const reason = (field: Reason['field']) => mention.why.find((each) => each.field === field);
  const status = reason('status');
  const start = (status?.span?.start ?? mention.sentence.end) - mention.sentence.start;
  const end = (status?.span?.end ?? mention.sentence.end) - mention.sentence.start;
  return {
    mention,
    status: status?.rule ?? '',
    title: reason('title')?.rule ?? '',
    word: sentence.slice(start, end),
    before: sentence.slice(0, start),
    after: sentence.slice(mention.trigger.end - mention.sentence.start),
  };
}
