/** A tag that a word's place in the tree rules out, and the one meant instead. */
export interface Agreement {
  readonly name: string;
  /** Matches "UPOS|XPOS deprel". */
  readonly pattern: RegExp;
  /** The joint class meant. */
  readonly value: string;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

/**
 * What relations ask of the tags of their dependents, by the guidelines of Universal Dependencies
 * (universaldependencies.org/u/dep and /en/pos): the tagger sees two words on either side, the parser the sentence.
 */
export const AGREEMENTS: readonly Agreement[] = [
  {
    name: 'a demonstrative before its noun is a determiner',
    pattern: /^PRON\|DT det$/u,
    value: 'DET|DT',
    examples: ['PRON|DT det'],
    counterexamples: ['PRON|DT nsubj', 'PRON|WP det'],
  },
  {
    name: '“to” before a noun is a preposition',
    pattern: /^PART\|TO (?:case|fixed)$/u,
    value: 'ADP|IN',
    examples: ['PART|TO case'],
    counterexamples: ['PART|TO mark'],
  },
  {
    name: '“to” before a verb is a particle',
    pattern: /^ADP\|IN (?:aux)$/u,
    value: 'PART|TO',
    examples: ['ADP|IN aux'],
    counterexamples: ['ADP|IN case'],
  },
  {
    name: 'a particle of a verb is an adposition',
    pattern: /^ADV\|RB compound:prt$/u,
    value: 'ADP|RP',
    examples: ['ADV|RB compound:prt'],
    counterexamples: ['ADV|RB advmod'],
  },
  {
    name: 'a particle that modifies is an adverb',
    pattern: /^ADP\|RP advmod$/u,
    value: 'ADV|RB',
    examples: ['ADP|RP advmod'],
    counterexamples: ['ADP|RP compound:prt'],
  },
  {
    name: 'a superlative of a verb is an adverb',
    pattern: /^ADJ\|JJS advmod$/u,
    value: 'ADV|RBS',
    examples: ['ADJ|JJS advmod'],
    counterexamples: ['ADJ|JJS amod'],
  },
  {
    name: 'a comparative of a noun is an adjective',
    pattern: /^ADV\|RBR amod$/u,
    value: 'ADJ|JJR',
    examples: ['ADV|RBR amod'],
    counterexamples: ['ADV|RBR advmod'],
  },
  {
    name: '“that” before a clause is a subordinator',
    pattern: /^PRON\|WDT mark$/u,
    value: 'SCONJ|IN',
    examples: ['PRON|WDT mark'],
    counterexamples: ['PRON|WDT nsubj'],
  },
  {
    name: 'a sign that punctuates is punctuation',
    pattern: /^SYM\|(?:NFP|SYM) punct$/u,
    value: 'PUNCT|NFP',
    examples: ['SYM|NFP punct'],
    counterexamples: ['SYM|SYM cc', 'SYM|$ nmod'],
  },
];

/** Answers by relation, then by class: there are some sixty of either. */
const KNOWN = new Map<string, Map<string, string>>();

/** The joint class of a word once its relation is known. */
export function agreed(name: string, deprel: string): string {
  const answers = KNOWN.get(deprel) ?? new Map<string, string>();
  if (answers.size === 0) KNOWN.set(deprel, answers);
  const known = answers.get(name);
  if (known !== undefined) return known;
  const place = `${name} ${deprel}`;
  const value = AGREEMENTS.find(({ pattern }) => pattern.test(place))?.value ?? name;
  answers.set(name, value);
  return value;
}
