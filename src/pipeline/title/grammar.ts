import type { Fault } from './quality.ts';

/** Verbs of saying in the form that several take. */
const SEVERAL_SAY = 'say|warn|urge|condemn|deny|reject|accept|announce|vow|accuse|pledge|insist|claim';

/** Past tenses that are no participles: behind a title's first verb they are another clause's. */
const PASTS =
  'flew|took|gave|came|went|saw|fell|began|rose|grew|wrote|spoke|drove|knew|threw|broke|swore|did';

/** Words before which a verb may stand in its own time: someone's words, or a clause about a noun. */
const SAID =
  /says?|tells?|claims?|den(?:y|ies)|believes?|insists?|reports?|fears?|that|who|which|what|where|when|how|if|it|they|he|she/
    .source;

/** What is no English sentence: a word cut off from what it needs, two verbs run together, a broken name. */
export const GRAMMAR: readonly Fault[] = [
  {
    name: 'a noun that is nothing without what it is of',
    pattern:
      / (?:(?:as|of) (?:declaration|part|form|act|means|sign|matter|result|lack|up|more|less|about|nearly)|amounts?|types?|kinds?|sorts?|series|majority|further|as many|much)$/,
    cost: 0.5,
    fatal: true,
    examples: [
      'Borduria regards blockade as declaration',
      'Syldavia promises large amounts',
      'Borduria seeks loan of up',
      'Ottokar asks for further',
      'Syldavia accuses Borduria of killing as many',
    ],
    counterexamples: ['Borduria regards blockade as declaration of war', 'Syldavia joins World Series'],
  },
  {
    name: 'an attempt at what is not told',
    pattern: / (?:attempts?(?: by \S+)?|efforts? by \S+)$/,
    cost: 0.4,
    fatal: true,
    examples: ['Ottokar vows to veto any attempt by parliament'],
    counterexamples: ['Ottokar survives coup', 'Syldavia assists Bordurian efforts'],
  },
  {
    name: 'a superlative without its bounds',
    pattern: / (?:deadliest|worst|largest|biggest|longest|greatest|bloodiest|fiercest) \p{Ll}+$/u,
    cost: 0.3,
    examples: ['Syldavia and Borduria end deadliest war'],
    counterexamples: ['Syldavia and Borduria end deadliest war in Balkans'],
  },
  {
    name: 'another clause’s past tense',
    pattern: new RegExp(`^(?!.*\\b(?:${SAID})\\b)(?:\\S+ ){2,}(?:${PASTS}|had \\w+) `, 'u'),
    cost: 0.5,
    fatal: true,
    examples: ['Task force visits Klow had recommended change', 'Spies help king flew to Klow'],
    counterexamples: ['Syldavia denies reports it had armed rebels', 'Borduria began war'],
  },
  {
    name: 'a present and a past joined',
    pattern: /^(?:\S+ ){1,4}\w+(?:s|es) .* and (?:blamed|accused|called|urged|warned|vowed|said|rejected) \w/,
    cost: 0.5,
    fatal: true,
    examples: ['Borduria denies using gas and blamed rebels'],
    counterexamples: ['Borduria denies using gas and blames rebels'],
  },
  {
    name: 'one who says as several do',
    pattern: new RegExp(
      `^(?!.* and )(?:(?:\\p{Lu}[\\p{L}’.-]*|chief|president|leader|minister|foreign|prime|envoy|king) )*\\p{Lu}[\\p{L}’.-]*[^s\\s] (?<!(?:men|ese|ish|iss|ch|UK|US) )(?:${SEVERAL_SAY}) `,
      'u',
    ),
    cost: 0.4,
    fatal: true,
    examples: ['Müsstler warn Syldavia', 'UN chief Ottokar say pact is dead'],
    counterexamples: [
      'Müsstler warns Syldavia',
      'Borduria and Syldavia say pact is dead',
      'Kurds reject deal',
    ],
  },
  {
    name: 'someone who is merely with someone',
    pattern: /^(?:\S+ ){1,4}(?:is|are) with (?:\S+ )*\p{Lu}/u,
    cost: 0.6,
    fatal: true,
    examples: ['Ottokar is with Bordurian president Müsstler in Klow'],
    counterexamples: ['Ottokar is angry with Müsstler'],
  },
  {
    name: 'half a word',
    pattern: /^-|(?<= )-\p{L}|[\p{L}\d]- /u,
    cost: 0.6,
    fatal: true,
    examples: ['-hand fights near Klow', 'Armistice ends 1950- war'],
    counterexamples: ['Hand-to-hand fighting near Klow'],
  },
  {
    name: 'a name in pieces',
    pattern: /\bMr\.? (?:PM|president|\p{Ll}+)\b|\bbin \S+ bin\b|^(?:Chief|State) \p{Lu}/u,
    cost: 0.4,
    fatal: true,
    examples: ['Chief Ottokar summons council', 'Borduria frees Mr. PM Wronzoff'],
    counterexamples: ['Chief of staff Ottokar resigns', 'Borduria frees Mr. Wronzoff'],
  },
  {
    name: 'a helping verb too many',
    pattern: /\bbeing \w+ing\b|\bbeing$|\b(?:reach|reaches|holds?|takes? part) (?:sign|attack|warn|meet)\b/,
    cost: 0.6,
    fatal: true,
    examples: [
      'Borduria is not being cutting aid',
      'Strikes averted for time being',
      '12 states reach sign accord',
    ],
    counterexamples: ['Syldavia says spies are being held', 'Borduria takes part in attack'],
  },
  {
    name: 'someone asked or told nothing',
    pattern: / (?:ask|asks|tells?|forces?|persuades?|lets?|wants?) (?:\p{Lu}[\p{L}’.-]*(?: and | |$))+$/u,
    cost: 0.4,
    fatal: true,
    examples: ['Borduria asks Ottokar', 'Syldavia wants Borduria'],
    counterexamples: ['Borduria asks Ottokar to leave', 'Syldavia asks for arms'],
  },
  {
    name: 'a saying without its clause',
    pattern:
      / says? (?:(?:\p{Lu}[\p{L}’.-]*(?: |$))+$|\w+ing (?:through |out |up )?(?:\p{L}+)$|(?:it|there) must be \p{L}+$)/u,
    cost: 0.6,
    fatal: true,
    examples: [
      'Borduria says Otto Kar',
      'Borduria says putting through vote',
      'Ottokar says it must be answer',
    ],
    counterexamples: ['Borduria says Otto Kar must go', 'Syldavia says fighting in Klow must end'],
  },
  {
    name: '“neither” without “nor”',
    pattern: /\bneither\b(?!.*\bnor\b)/,
    cost: 0.5,
    fatal: true,
    examples: ['Borduria says it neither accepted'],
    counterexamples: ['Borduria says it neither accepts nor rejects ruling'],
  },
  {
    name: 'a clause about a noun cut off at its verb',
    pattern: / (?:they|it|he|she) (?:(?:has|have|had) )?(?:imposed|held|took|made|signed|seized|built)$/,
    cost: 0.3,
    examples: ['Borduria rejects protests against tariffs it has imposed'],
    counterexamples: ['Borduria rejects protests against tariffs'],
  },
  {
    name: 'people told by a mere “those”',
    pattern: / those (?:be|is|are|to) | it yet$/,
    cost: 0.5,
    fatal: true,
    examples: ['Ottokar demands those be punished', 'Borduria does not ratify it yet'],
    counterexamples: ['Ottokar demands those responsible be punished'],
  },
  {
    name: 'a judgement of nothing',
    pattern:
      / (?:calls?|considers?|deems?|declares?) (?:un\p{Ll}+|in\p{Ll}+(?:able|ent)|ir\p{Ll}+|\p{Ll}+(?:able|ible)|illegal|void)$/u,
    cost: 0.5,
    fatal: true,
    examples: ['Syldavia calls unacceptable'],
    counterexamples: ['Syldavia calls strike unacceptable'],
  },
  {
    name: 'a verb left without its object',
    pattern:
      / (?:den(?:y|ies)|impos(?:e|es)|prevent|considers?|accuses?|adopts?|circulates?|seizes?|rejects?|expels?|deploys?|spends?|persuades?|wants|asks|concludes?|bring down|brings down)$| (?<! to )(?:sign|signs|joins?)$| (?:spends?|imposes?|accuses?|persuades?|prevents?) (?:in|at|to|for|from|by|with|of)\b/,
    cost: 0.5,
    fatal: true,
    examples: [
      'Syldavian king Ottokar denies',
      'Rebels of Klow sign',
      'Bordurian envoy spends in Klow',
      'Students help bring down',
    ],
    counterexamples: ['Rebels refuse to sign', 'Borduria asks for arms', 'Envoy spends week in Klow'],
  },
  {
    name: 'a happening that does what only somebody can',
    pattern:
      /^(?:\S+ )?(?:[Ww]ar|[Tt]alks|[Cc]risis|[Cc]onflict|[Ff]ighting|[Ss]ummit|[Mm]eeting) (?:invades?|attacks?|captures?|seizes?|signs?|visits?|meets?|denounces?|accuses?)\b/,
    cost: 0.5,
    fatal: true,
    examples: ['War invades Syldavia', 'Peace talks sign pact'],
    counterexamples: ['War breaks out in Syldavia', 'Talks in Klow end', 'Meeting adopts resolution'],
  },
  {
    name: 'a time that does something',
    pattern: /^(?:\S+ )?(?:days|weeks|months|years|hours) (?!of\b|after\b|before\b|ago\b)\p{Ll}/u,
    cost: 0.5,
    fatal: true,
    examples: ['Five days fight over Klow'],
    counterexamples: ['Years of war end', 'Borduria gives rebels ten days to leave'],
  },
  {
    name: 'a date or a preposition out of its place, or an oath cut off',
    pattern: / in \d{4}, | (?:to be|may be) sworn$| of to | of own /,
    cost: 0.5,
    fatal: true,
    examples: [
      'Ottokar begins in 2002, talks',
      'Ottokar to be sworn',
      'Borduria seeks loan of to $4 billion',
      'Faction of own party ousts Ottokar',
    ],
    counterexamples: ['Ottokar begins talks in 2002', 'Ottokar to be sworn in'],
  },
  {
    name: 'what is agreed told by another verb',
    pattern:
      / (?:agrees?|signs?|orders?|concludes?|reach(?:es)?) (?:is|are|remains?) | (?:orders?|signs?) (?:\S+ )+(?:is|are) \p{Lu}| (?:is|are|was) aimed$/u,
    cost: 0.5,
    fatal: true,
    examples: [
      'Two states agree is their own',
      'Borduria orders test is Ottokar',
      'Borduria protests pact is aimed',
    ],
    counterexamples: ['Two states agree border is open', 'Borduria says pact is aimed at it'],
  },
  {
    name: 'an invitation that nobody makes or takes',
    pattern:
      /^(?:Invitation|Offer|Decision|Proposal|Request) (?:from|by|of) (?:\p{Lu}\S* )+to \p{Ll}+(?: \p{Lu}\S*)+$/u,
    cost: 0.5,
    fatal: true,
    examples: ['Invitation from Ottokar to visit Klow'],
    counterexamples: [
      'Invitation from Ottokar surprises Borduria',
      'Müsstler accepts invitation from Ottokar to visit Klow',
    ],
  },
  {
    name: 'a part beside its whole',
    pattern: /^(\p{Lu}\S+)’s \p{Ll}+(?: \p{Ll}+)? and \1 |\b(\p{Lu}{2,}) .* \2$/u,
    twice: true,
    cost: 0.5,
    fatal: true,
    examples: [
      'Syldavia’s ministers and Syldavia attend meetings',
      'Borduria urged to withdraw UN troops UN',
    ],
    counterexamples: ['Syldavia’s king and Borduria’s leader meet', 'UN urges UNESCO to act'],
  },
  {
    name: 'somebody acting on themselves',
    pattern: /(?:^| )(\p{Lu}\p{Ll}\S*) \p{Ll}+ \1(?: |$)/u,
    twice: true,
    cost: 0.5,
    fatal: true,
    examples: ['Syldavian king Ottokar asks Ottokar for help', 'Borduria warns Borduria'],
    counterexamples: ['East Borduria and West Borduria unite', 'Syldavian king asks Ottokar for help'],
  },
];
