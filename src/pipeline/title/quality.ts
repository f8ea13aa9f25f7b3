import { GRAMMAR } from './grammar.ts';
import { keyed, saysTwice } from './keyed.ts';
import { actorName, demonym } from './names.ts';

/** Who a title should name. */
export interface Expected {
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  /** Persons who act for them. */
  readonly people: readonly string[];
}

/** What makes an editor send a title back, and by how much: `quality` takes the cost from 1. */
export interface Fault {
  readonly name: string;
  readonly pattern: RegExp;
  readonly cost: number;
  /** Whether a title with it leaves out what it is about. */
  readonly fatal?: true;
  /** Whether only a title that says some word twice can have it. */
  readonly twice?: true;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

/** What makes a careful editor send a title back. */
export const FAULTS: readonly Fault[] = [
  ...GRAMMAR,
  {
    name: 'begins with a pronoun',
    pattern: /^(?:he|she|it|they|we|i|you|who|this|that|these|those|his|her|their|its)\b/i,
    cost: 0.6,
    fatal: true,
    examples: ['He visits Klow', 'Their talks continue'],
    counterexamples: ['Hebron talks resume'],
  },
  {
    name: 'a pronoun that may dangle',
    pattern:
      / (?:him|them)$|(?<!^\p{Lu}\S* [a-z]+ (?:\p{Lu}\S* )+.*) (?:him|them)\b| (?:us|me|you|whom|which|there|here|himself)\b/u,
    cost: 0.3,
    examples: ['Borduria urges them to leave'],
    counterexamples: ['Borduria backs US plan', 'Ottokar sends Müsstler letter that warns him to leave'],
  },
  {
    name: 'an object that is nowhere named',
    pattern: / it$/,
    cost: 0.5,
    examples: ['Borduria to veto it'],
    counterexamples: ['Borduria to veto pact', 'Syldavia helps mediate summit'],
  },
  {
    name: 'a person told as a thing',
    pattern:
      /\b(?:ambassador|minister|president|envoy|official|leader|secretary|diplomat|king)\b[^,]* itself\b/,
    cost: 0.6,
    examples: ['Bordurian ambassador defends itself'],
    counterexamples: ['Borduria defends itself'],
  },
  {
    name: 'ends in the middle',
    pattern:
      / (?:a|an|the|of|to|for|with|and|or|by|in|on|at|from|(?<!\bvot(?:e|es|ed|ing) )against|that|as|its|their|his|not|be|more|(?<!\b(?:spill|hand|take|turn|win) )over|into)$/i,
    cost: 0.7,
    fatal: true,
    examples: ['Syldavia agrees to', 'Borduria sends troops and'],
    counterexamples: [
      'Syldavia gives in to demands',
      'Borduria fears war will spill over',
      'Borduria joins Syldavia in voting against',
    ],
  },
  {
    name: 'an owner of nothing',
    pattern: /’s?$/u,
    cost: 0.6,
    fatal: true,
    examples: ['Troops fight alongside Ottokar’s'],
    counterexamples: ['Troops fight alongside Ottokar’s guards'],
  },
  {
    name: 'a quotation or bracket left open',
    pattern: /["“”()[\]]/,
    cost: 0.3,
    examples: ['Borduria calls plan “absurd'],
    counterexamples: ['Syldavia’s king visits Klow'],
  },
  {
    name: 'a bare saying',
    pattern: / (?:says?|states|tells?|adds|notes)(?: that)?$/,
    cost: 0.7,
    fatal: true,
    examples: ['Borduria says'],
    counterexamples: ['Borduria says it will leave'],
  },
  {
    name: 'a vague object',
    pattern: / (?:this|that|these|those|such|one|ones|thing|things|so|something|everything|what)(?: \w+)?$/i,
    cost: 0.35,
    fatal: true,
    examples: ['Syldavia rejects this', 'Syldavia does such things'],
    counterexamples: ['Syldavia rejects offer'],
  },
  {
    name: 'the same word twice in a row',
    pattern: /\b(\w+) \1\b/i,
    twice: true,
    cost: 0.5,
    examples: ['Borduria to to visit Klow'],
    counterexamples: ['Borduria to visit Klow'],
  },
  {
    name: 'a second verb left in the past',
    pattern:
      /^(?!.*\b(?:says?|tells?|claims?|den(?:y|ies)|believes?|insists?|reports?|fears?|that|who|which|what|where|when|how|if|it|they|he|she)\b).* (?:was|were) /,
    cost: 0.5,
    fatal: true,
    examples: ['Armistice ends war was signed at Klow'],
    counterexamples: ['Syldavia says plane was shot down', 'Borduria denies it was warned'],
  },
  {
    name: 'a speaker’s own words',
    pattern: /\b(?:we|our|my|your|I)\b/,
    cost: 0.6,
    examples: ['Borduria defends our values'],
    counterexamples: ['Borduria defends values'],
  },
  {
    name: 'a name said twice',
    pattern: /\b(?!Korea|Sudan|Congo|Guinea)(\p{Lu}\p{L}{2,})\b.* \1(?![\p{L}’])/u,
    twice: true,
    cost: 0.2,
    examples: ['Borduria detains tourists in Borduria'],
    counterexamples: ['North Korea and South Sudan sign pact', 'Klow hosts Klowian envoys'],
  },
  {
    name: 'someone told by kin',
    pattern: /’s (?:father|mother|wife|husband|brother|sister|son|daughter|uncle|nephew|cousin)\b/,
    cost: 0.2,
    examples: ['Ottokar meets Müsstler’s father'],
    counterexamples: ['Ottokar meets Müsstler', 'Syldavia’s fatherland front wins vote'],
  },
  {
    name: 'someone left out',
    pattern:
      / (?:accuses? of|blames? for|charges? with|urges? to|invites? to|allows? to|forces? to|persuades? to) /,
    cost: 0.5,
    examples: ['Borduria accuses of hiding spies'],
    counterexamples: ['Borduria accuses Syldavia of hiding spies', 'Syldavia accused of hiding spies'],
  },
  {
    name: 'an infinitive without its object',
    pattern:
      / to (?:remove|take|make|give|hold|put|send|provide|build|use|impose|sign|keep|bring|set|get|do|have|launch|deploy|lift|end|stop|ban|restore|release|open|close|accept|reject)$/,
    cost: 0.4,
    fatal: true,
    examples: ['Syldavia signs pact to remove'],
    counterexamples: ['Syldavia signs pact to remove mines', 'Borduria refuses to leave'],
  },
  {
    name: 'out of a place that is not told',
    pattern: / (?:pull|pulls|withdraw|withdraws|get|gets|drive|drives) .* out$/,
    cost: 0.1,
    examples: ['Syldavia pulls its troops out'],
    counterexamples: ['Syldavia pulls its troops out of Klow', 'Syldavia pulls out'],
  },
  {
    name: 'an aim that is not told',
    pattern: / (?:aim|intention|readiness|willingness|desire|need|view)$/,
    cost: 0.2,
    fatal: true,
    examples: ['Borduria announces its aim'],
    counterexamples: ['Borduria announces its aim to join pact'],
  },
  {
    name: 'an agency or paper that merely reports',
    pattern:
      /^(?:Reuters|AP|AFP|UPI|Associated Press|Xinhua|Interfax|(?:ITAR-)?T(?:ASS|ass)|RIA Novosti|Kyodo|Bloomberg|Al Jazeera|BBC|CNN|USA Today) (?:says?|reports?|quotes?|cites?)\b/,
    cost: 0.6,
    fatal: true,
    examples: ['Reuters says Syldavia will leave pact'],
    counterexamples: ['Syldavia bans Reuters'],
  },
  {
    name: 'a count of votes told as the doer',
    pattern: /^[\d,]+ votes?\b/,
    cost: 0.6,
    fatal: true,
    examples: ['50 votes to 8 call on Borduria to withdraw'],
    counterexamples: ['Syldavia wins 50 votes'],
  },
  {
    name: 'two words alone',
    pattern: /^\S+ \S+$/,
    cost: 0.25,
    examples: ['Borduria attacks'],
    counterexamples: ['Borduria attacks Klow'],
  },
];

/** Which faults a title may have. */
const faultsNear = keyed(FAULTS.map(({ pattern }) => pattern));

/** How good a title is, 0 … 1, by its faults, its length and by whether it names who takes part. */
export function quality(text: string, { sources, targets, people }: Expected): number {
  let value = 1;
  for (const i of faultsNear(text)) {
    const { pattern, twice, cost } = FAULTS[i]!;
    if ((!twice || saysTwice(text)) && pattern.test(text)) value -= cost;
  }
  if (text.length > 80) value -= 1;
  if (text.length < 16) value -= 0.1;
  if (text.length > 72) value -= 0.05;
  const persons = peopleNamed(text, people);
  const left = persons - Math.min(persons, sources.length);
  value -= 0.1 * missing(text, sources, persons) + 0.06 * missing(text, targets, left);
  return Math.max(0, value);
}

/** How many persons a title names: ids are made of the letters of their names. */
export function peopleNamed(text: string, people: readonly string[]): number {
  if (people.length === 0) return 0;
  const words = new Set(text.toLowerCase().match(/[\p{L}]+/gu));
  return people.filter((id) => id.split('-').some((part) => part.length > 1 && words.has(part))).length;
}

/** Share of actors that a title names neither by name nor by adjective nor by one of `persons`: 0 … 1. */
function missing(text: string, actors: readonly string[], persons: number): number {
  const named = actors.filter((id) => text.includes(actorName(id)) || text.includes(demonym(id)));
  return actors.length === 0 ? 0 : Math.max(0, 1 - (named.length + persons) / actors.length);
}
