/** Verbs that only carry a noun's act; after those of `INVERSE` the subject receives it. */
const CARRIES = new Set(
  'join hold make launch conduct carry stage mount issue impose pay give offer voice express have take begin start open resume continue deliver lodge file declare announce reach conclude undertake wage provide extend convene perform commit send strike suffer receive get face undergo win draw do put place show raise exert step maintain keep renew reiterate repeat bring engage plan order slap commence cause use exchange'.split(
    ' ',
  ),
);

const INVERSE = new Set('receive get face suffer undergo win draw'.split(' '));

/** Whether a verb only carries the act that its object names ("held talks", "issued a warning"). */
export function isLight(lemma: string): boolean {
  return CARRIES.has(lemma);
}

/** Whether the subject of a light verb receives the act ("faced criticism"). */
export function isInverse(lemma: string): boolean {
  return INVERSE.has(lemma);
}
