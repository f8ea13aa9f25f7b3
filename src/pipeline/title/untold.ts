import { anyKeyed } from './keyed.ts';
import { FAULTS } from './quality.ts';
import { withoutTopic } from './topic/index.ts';

interface Lack {
  readonly name: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

/** Nouns that tell a stranger nothing without saying which, of what or with whom. */
const BARE =
  'text treaty session resolution promise deadline hearings? meeting talks offer proposal agreement deal accord pact measures? vote statement document decision plan move draft motion bill ban invitation requests? demands? call appeal sanctions concern anger support announcement claims? allegations? accusations? charges? criticism conditions? visit trip attacks? operation offensive ruling award verdict negotiations memorandum protocol convention communique declaration invasion raid strike test tests launch launches pressure step steps action'
    .split(' ')
    .join('|');

/** Who acts, where a title begins with it: a name or a count, with what they are. */
const NAMED = String.raw`(?:\p{Lu}\S*|[\d,]+|countries|states|nations|leader|president|forces)`;
/** The one word that says what is done, with its particle. */
const DOES = `(?: (?:to|may|not|does|do))* [a-z][a-z-]+(?: (?:for|on|out|to|down|off|in))?`;
const OWN = '(?: (?:its|his|her|their|any|no|new))?';

/** A bare thing done by one party: a title to be passed over where another mention has a better one. */
export const BARE_THING: Lack = {
  name: 'a bare thing done by one party',
  pattern: new RegExp(`^(?!.* and )${NAMED}(?: ${NAMED})*${DOES}${OWN} (?:${BARE})$`, 'u'),
  examples: ['Syldavia ratifies treaty', 'Borduria calls for session', '80 countries co-sponsor text'],
  counterexamples: [
    'Syldavia ratifies border treaty',
    'Ottokar and Müsstler hold talks',
    'Borduria launches satellite',
    'Syldavia rejects Bordurian proposal',
  ],
};

/** What leaves a title without the thing that it is about, though its grammar is sound. */
export const LACKS: readonly Lack[] = [
  {
    name: 'a doer and a deed that wants an object',
    pattern:
      /^\S+ (?!(?:resigns?|abstains?|surrenders?|apologi[sz]es?|capitulates?|quits?|abdicates?)$)[a-z]+$/,
    examples: ['Borduria ignores', 'Ottokar asked'],
    counterexamples: ['Ottokar abdicates', 'Syldavia attacks Borduria'],
  },
  {
    name: 'an object told by a pronoun',
    pattern: / it (?:by|with|for|from|on|in|at|as)\b/,
    examples: ['Borduria obtains it by force'],
    counterexamples: ['Borduria says it will leave'],
  },
  {
    name: 'some who are not named',
    pattern:
      /^(?:(?:Foreign|Defence|Defense|Prime|Finance) ministers|Presidents|Leaders|Ministers|Signatories|Rivals|Delegates|Negotiators|Envoys|Diplomats|Parties) (?!of |from |in |at )/,
    examples: ['Foreign ministers to meet in Klow', 'Rivals back opposing sides in Syldavia'],
    counterexamples: ['Foreign ministers of Syldavia and Borduria to meet', 'Bordurian leaders meet'],
  },
  {
    name: 'somebody thanked, and not for what',
    pattern: / (?:thanks?|to thank) (?!.* for \p{L}+ing )/u,
    examples: ['Ottokar thanks Borduria for its support', 'Ottokar thanks Klow'],
    counterexamples: ['Ottokar thanks Borduria for sending doctors'],
  },
  {
    name: 'somebody who presides or is there, and not over what',
    pattern:
      / (?:chairs?|attends?|to attend) (?:(?:closing|opening|special|tough|first|final) )?(?:talks|meeting|session|negotiations|ceremony)(?: as observers| by video link| of General Assembly)?$/,
    examples: ['Ottokar chairs closing session', 'Syldavia attends talks as observers'],
    counterexamples: ['Ottokar chairs border talks', 'Syldavia attends League summit'],
  },
  {
    name: 'a thing that is not told',
    pattern:
      / (?:(?:something|somebody|someone|anything|word|other matters|several things)(?: in \p{Ll}+)?|(?:on|over|about|into) (?:issue|matter|question|subject|situation))$/u,
    examples: ['Borduria objects to something in speech', 'Syldavia does not accept word'],
    counterexamples: ['Syldavia keeps its word to Borduria'],
  },
  {
    name: 'a number without its noun',
    pattern:
      / (?:two|three|four|five|six|seven|eight|nine|ten|twelve|others?|several|dozens|hundreds|thousands)(?: each)?$/,
    examples: ['Syldavia to expel four'],
    counterexamples: ['Syldavia expels four envoys'],
  },
  {
    name: 'another of a kind, and not which',
    pattern: / (?:another|other) (?:states?|countr(?:y|ies)|nations?|place|day|leader|president)$/,
    examples: ['Syldavia cuts its links with another state'],
    counterexamples: ['Syldavia invites other Balkan rulers'],
  },
  {
    name: 'an abstention told as if it had an object',
    pattern: / abstains? (?!on |from |in |at |during |over |again)\p{L}/u,
    examples: ['Borduria abstains draft'],
    counterexamples: ['Borduria abstains on draft banning mines', 'Borduria abstains from force'],
  },
  {
    name: 'likened to what is not told',
    pattern: / similar \p{Ll}+$/u,
    examples: ['Borduria issues similar caution'],
    counterexamples: ['Borduria issues caution similar to that of Syldavia'],
  },
  {
    name: 'a neighbour who is not named',
    pattern: / (?:its|their) (?:\p{Ll}+ )?neighbou?rs?$/u,
    examples: ['Borduria blames blasts on its southern neighbour'],
    counterexamples: ['Borduria invades its neighbour Syldavia'],
  },
  {
    name: 'somebody sent, and not where or what for',
    pattern:
      / (?:sends?|to send|dispatch(?:es)?) (?:its|his|her|their) (?:\p{Ll}+ )*(?:minister|envoy|king|queen|president|premier|delegation|representative|ambassador)s?$/iu,
    examples: ['Ottokar sends his foreign minister', 'Borduria declines to send its King'],
    counterexamples: ['Ottokar sends his foreign minister to Klow'],
  },
  {
    name: 'an answer that is not given',
    pattern: / (?:declines? to comment|(?:does|do|will) not (?:respond|comment)(?: publicly)?)$/,
    examples: ['Borduria declines to comment', 'Syldavia does not respond publicly'],
    counterexamples: ['Syldavia does not respond to Bordurian offer'],
  },
  {
    name: 'a being without what it is',
    pattern: / (?:is|are|be|has|have|been)$/,
    examples: ['Borduria says there is'],
    counterexamples: ['Borduria says pact is dead'],
  },
];

/** What is done about a thing that must be told for it to say anything. */
const ABOUT =
  '(?:co-)?(?:signs?|initials?|ratif(?:y|ies)|joins?|joining|boycotts?|disputes?|supports?|backs?|rejects?|den(?:y|ies)|adopts?|accepts?|welcomes?|condemns?|criticises?|regrets?|ignores?|respects?|veto|vetoes|drops?|raises?|voices?|express(?:es)?|defends?|endorses?|opposes?|hails?|attends?|chairs?|hosts?|drafts?|propos(?:es?|ing)|requests?|compl(?:y|ies) with|opposed to|approves? of|agrees? (?:to|on)|objects? to|responds? to|voting against|votes? (?:for|against)|calls? for|asks? for|suspends?|extends?|breaks?|violates?|implements?)';
/** Nouns besides those of `BARE` that tell a stranger nothing by themselves. */
const ALSO_BARE =
  'resolutions|proposals|agreements|accords|documents|membership|judgment|memorandum of understanding|accession|account|proceedings|enclave|objections?|hopes|doubts|contract|application|maps|explosions|outcome|momentum|solution|decree|law|agency|union|alliance|council|referendum|ceremony|rift|issue';
const FEW = '(?: (?:its|his|her|their|any|no|new|two|several|another))?';

const ALONE = String.raw`(?: in \p{Lu}\S*(?: \p{Lu}\S*)*)?$`;
const STYLE =
  '(?:(?:foreign|prime|defence|vice) )?(?:president|minister|leader|chief|king|queen|government|army|military)';
const SOMEONE = String.raw`\p{Lu}\S*(?:,? (?:and |the )?(?:\p{Lu}\S*|${STYLE}))*`;

/** What leaves a title without what it is about unless a topic stands before it. */
export const TOPICLESS: readonly Lack[] = [
  {
    name: 'a deed that wants what it is done with',
    pattern: new RegExp(
      `^(?!.*\\binvites? ).* (?:signs?(?: last| first)?|allowed to intervene|joins?|takes? part|abstains?|votes?(?: against)?|speaks?|agrees?|objects?|urged|admitted|invited|to withdraw|to help)${ALONE}`,
      'u',
    ),
    examples: ['Syldavia’s Ottokar signs in Klow', 'Borduria not admitted', 'Syldavia and Borduria abstain'],
    counterexamples: ['Syldavia invites Borduria to join', 'Borduria abstains on draft banning mines'],
  },
  {
    name: 'a deed about a bare thing',
    pattern: new RegExp(
      ` ${ABOUT}${FEW} (?:${BARE}|${ALSO_BARE})(?: (?:in|at) \\p{Lu}.*| at (?:summit|meeting).*)?$`,
      'u',
    ),
    examples: [
      'Syldavia and Borduria sign agreement in Klow',
      'Ottokar’s minister drops his objections at summit in Klow',
      'Borduria has yet to ratify accession',
    ],
    counterexamples: [
      'Syldavia and Borduria sign border agreement',
      'Borduria ratifies accession of Syldavia',
    ],
  },
  {
    name: 'a thing called bad or good, and not which',
    pattern: / calls? (?:decision|suggestion|proposal|measures|step|move|events|plan|offer) \p{Ll}+$/u,
    examples: ['Syldavia calls proposal premature'],
    counterexamples: ['Syldavia calls border proposal premature'],
  },
  {
    name: 'a resolution known by its body alone',
    pattern: / resolutions? of (?:UN )?Security Council$/,
    examples: ['Syldavia supports resolutions of Security Council'],
    counterexamples: ['Syldavia supports resolution on mines'],
  },
  {
    name: 'somebody spoken to, and not of what',
    pattern: new RegExp(
      ` (?:accuses?|persuades?|presses|push|pushes|asks?|thanks?|appeals? to|(?<!to )warns?|lists?|briefs|accompan(?:y|ies)) ${SOMEONE}$`,
      'u',
    ),
    examples: [
      'Syldavia accuses Borduria',
      'Ottokar thanks Borduria and Klow',
      'Syldavia appeals to Bordurian president Müsstler',
      'Ottokar accuses Bordurian foreign minister',
    ],
    counterexamples: [
      'Syldavia accuses Borduria of spying',
      'Borduria attacks Klow',
      'Borduria summons envoy to warn Syldavia',
    ],
  },
  {
    name: 'a deed told only by its kind',
    pattern:
      / makes? (?:\p{Ll}+ )?(?:allegation|request|promise|concession|commitment|demand|proposal)s?(?: (?:to|against) \p{Lu}\S*)?$/u,
    examples: ['Syldavia makes promise to Borduria', 'Borduria makes request'],
    counterexamples: ['Syldavia makes promise to free envoy'],
  },
  {
    name: 'a thing that acts, and not which',
    pattern:
      /^(?:Agreement|Accord|Pact|Charter|City|Decision|Document|Judges|Law|Location|Mission|Quarrel|Statement|Serviceman|Allegation|Delegate|Tests|Memorandum|Letter) (?!of|on|in|between|with|for|from|to|against|by|at|over)\p{Ll}+ /u,
    examples: ['Charter commits Syldavia to peace', 'City lost to Borduria'],
    counterexamples: ['Charter of League commits Syldavia to peace', 'Talks collapse in Klow'],
  },
];

/** Whether a title tells a bare thing done by one party. */
export function isBareThing(title: string): boolean {
  return BARE_THING.pattern.test(withoutTopic(title));
}

const lacksTopic = anyKeyed(TOPICLESS.map(({ pattern }) => pattern));

const lacks = anyKeyed([...LACKS, ...FAULTS.filter(({ fatal }) => fatal)].map(({ pattern }) => pattern));

/** Whether a title leaves out what it is about. */
export function isUntold(title: string): boolean {
  const told = withoutTopic(title);
  if (told !== title) return told.split(' ').length < FEWEST_BEHIND || lacks(told);
  return lacks(told) || lacksTopic(title);
}

/** Behind a topic fewer words leave more to be asked than they tell: "Syldavia: Borduria welcomes ruling". */
const FEWEST_BEHIND = 4;
