import type { Fault } from './quality.ts';

/** Verbs of saying in the form that several take. */
const SEVERAL_SAY = 'say|warn|urge|condemn|deny|reject|accept|announce|vow|accuse|pledge|insist|claim';

/** Past tenses that are no participles: behind a title's first verb they are another clause's. */
const PASTS =
  'flew|took|gave|came|went|saw|fell|began|rose|grew|wrote|spoke|drove|knew|threw|broke|swore|did|recommended|trusted|amounted';

/** Words before which a verb may stand in its own time: someone's words, or a clause about a noun. */
const SAID =
  /says?|tells?|claims?|den(?:y|ies)|believes?|insists?|reports?|fears?|that|who|which|what|where|when|how|if|it|they|he|she/
    .source;

/** What is no English sentence: a word cut off from what it needs, two verbs run together, a broken name. */
export const GRAMMAR: readonly Fault[] = [
  {
    name: 'a noun that is nothing without what it is of',
    pattern:
      / (?:(?:as|of) (?:declaration|part|form|act|means|sign|matter|result|lack|up|more|less|about|nearly)|amounts?|types?|kinds?|sorts?|series|majority|further|much)$/,
    cost: 0.5,
    fatal: true,
    examples: [
      'Borduria regards blockade as declaration',
      'Syldavia promises large amounts',
      'Borduria seeks loan of up',
      'Ottokar asks for further',
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
    name: 'half a word',
    pattern: /^-|(?<= )-\p{L}|[\p{L}\d]- /u,
    cost: 0.6,
    fatal: true,
    examples: ['-hand fights near Klow', 'Armistice ends 1950- war'],
    counterexamples: ['Hand-to-hand fighting near Klow'],
  },
  {
    name: 'a name in pieces',
    pattern: /\bMr\.? (?:PM|president|\p{Ll}+)\b|\bbin \S+ bin\b|^(?:Chief|State) \p{Lu}|\bGrand K\p{Ll}/u,
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
];
