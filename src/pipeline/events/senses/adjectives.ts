import type { Sense } from './sense.ts';

/**
 * Adjectives and nouns that carry the force of a saying ("the test was unacceptable", "a threat", said the minister): they
 * count only as predicates, inside what a speaker who is a political actor says.
 */
export const ADJECTIVES: readonly Sense[] = [
  {
    name: 'blame',
    words:
      'unacceptable deplorable regrettable troubling outrageous shameful illegal unlawful illegitimate disgraceful reckless irresponsible provocative disappointing inadequate unwelcome unjustified unjustifiable barbaric cowardly heinous despicable abhorrent appalling dangerous intolerable inexcusable criminal cynical hypocritical worrying disturbing alarming unhelpful destabilising destabilizing counterproductive disproportionate inhumane inhuman unfair unjust aggressive hostile hated insincere disdainful undemocratic fraudulent cruel brutal excessive isolated tyrannical complicit guilty culpable discriminatory repressive corrupt rigged flawed biased one-sided unbalanced meaningless hollow',
    is: 'ACCUSE',
    examples: [
      'The Chilean president said the attack was deplorable.',
      'Nigeria called the vote illegitimate.',
    ],
  },
  {
    name: 'praise',
    words:
      'encouraging commendable welcome historic admirable courageous grateful enthusiastic satisfied impressive praiseworthy exemplary thankful supportive brave justified proud significant constructive outstanding pleased',
    is: 'SUPPORT',
    examples: ['The Danish prime minister said the deal was encouraging.'],
  },
  {
    name: 'refusal',
    words:
      'irreversible non-negotiable unthinkable inconceivable insufficient unrealistic baseless groundless unfounded impossible absurd untrue false opposed unwilling reluctant premature',
    is: 'REJECT',
    examples: ['The Turkish minister said the accusations were baseless.'],
  },
  {
    name: 'readiness',
    words: 'ready willing prepared committed',
    is: 'AGREE',
    complement: 'to',
    examples: ['Iran is ready to negotiate.', 'Qatar is willing to mediate.'],
  },
  {
    name: 'commitment',
    words: 'committed',
    is: 'AGREE',
    prep: 'to',
    examples: ['Vietnam is committed to the treaty.'],
  },
  {
    name: 'commitment to doing',
    words: 'committed open',
    is: 'AGREE',
    complement: 'ing',
    examples: ['Fiji is committed to opening the port.'],
  },
  {
    name: 'readiness for',
    words: 'ready prepared open',
    is: 'AGREE',
    prep: 'for:talks to:talks for:dialogue',
    examples: ['Iran is ready for negotiations.'],
  },
  {
    name: 'need',
    words: 'essential necessary imperative crucial vital urgent',
    is: 'REQUEST',
    examples: ['The Kenyan president said that a ceasefire was essential.'],
  },
  {
    name: 'blame by a noun',
    words:
      'threat danger menace crime violation aggressor aggression enemy provocation lie disgrace scandal outrage farce sham dictatorship tyranny terrorist dictator criminal liar hypocrite warmonger murderer massacre genocide mistake betrayal failure injustice obstacle insult absurdity evil blackmail terrorism disappointment',
    is: 'ACCUSE',
    examples: [
      'The Estonian president called the vote a farce.',
      'The Omani minister said the blockade was a crime.',
    ],
  },
  {
    name: 'praise by a noun',
    words:
      'friend ally partner progress achievement success milestone breakthrough hero stride leadership courage restraint wisdom statesmanship goodwill',
    is: 'SUPPORT',
    examples: ['The Qatari emir said Turkey was a friend.'],
  },
  {
    name: 'sufficient',
    words: 'enough sufficient acceptable legitimate adequate helpful justified',
    is: null,
    negated: 'ACCUSE',
    examples: ['The Kenyan president said the aid was enough.'],
  },
];
