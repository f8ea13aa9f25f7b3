import { gerund, participle, thirdPerson } from './morphology.ts';

/**
 * How a title tells an act: as done (`does`), planned (`to`), perhaps (`may`), not done (`not`) or not to be done
 * (`never`, `cannot`), or as what its doer has yet to do, is ordered or urged to do, told not to do, said to have done, accused of, threatens, denies, fails or refuses.
 */
export type Telling =
  | 'does'
  | 'to'
  | 'may'
  | 'not'
  | 'never'
  | 'cannot'
  | 'has not'
  | 'said'
  | 'yet'
  | 'ordered'
  | 'urged'
  | 'accused'
  | 'warned'
  | 'threatens'
  | 'denies'
  | 'fails'
  | 'refuses';

/** The verb of a title in the active voice: "visits", "to visit", "may visit", "accused of visiting". */
export function active(lemma: string, telling: Telling, plural: boolean): string {
  switch (telling) {
    case 'does':
      return plural ? (lemma === 'be' ? 'are' : lemma) : thirdPerson(lemma);
    case 'to':
      return `to ${lemma}`;
    case 'may':
      return `may ${lemma}`;
    case 'not':
      return lemma === 'be' ? (plural ? 'are not' : 'is not') : `${plural ? 'do' : 'does'} not ${lemma}`;
    case 'never':
      return `will not ${lemma}`;
    case 'cannot':
      return `cannot ${lemma}`;
    case 'has not':
      return `${plural ? 'have' : 'has'} not ${participle(lemma)}`;
    case 'said':
      return `said to have ${participle(lemma)}`;
    case 'yet':
      return `${plural ? 'have' : 'has'} yet to ${lemma}`;
    case 'ordered':
      return `ordered to ${lemma}`;
    case 'urged':
      return `urged to ${lemma}`;
    case 'warned':
      return `told not to ${lemma}`;
    case 'accused':
      return `accused of ${gerund(lemma)}`;
    case 'threatens':
      return `${plural ? 'threaten' : 'threatens'} to ${lemma}`;
    case 'denies':
      return `${plural ? 'deny' : 'denies'} ${gerund(lemma)}`;
    case 'fails':
      return `${plural ? 'fail' : 'fails'} to ${lemma}`;
    case 'refuses':
      return `${plural ? 'refuse' : 'refuses'} to ${lemma}`;
  }
}

/** The verb of a title in the passive voice, without "is" as headlines have it: "expelled", "to be expelled". */
export function passive(lemma: string, telling: Telling): string {
  const past = participle(lemma);
  if (telling === 'does') return past;
  if (telling === 'not' || telling === 'has not' || telling === 'yet')
    return `not ${telling === 'yet' ? 'yet ' : ''}${past}`;
  if (telling === 'said') return `said to have been ${past}`;
  if (telling === 'cannot') return `cannot be ${past}`;
  if (telling === 'never' || telling === 'warned') return `not to be ${past}`;
  return telling === 'to' || telling === 'urged' || telling === 'ordered'
    ? `to be ${past}`
    : `may be ${past}`;
}
