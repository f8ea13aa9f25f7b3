import { wordOf } from '../events/senses/index.ts';
import type { Token } from '../language/document.ts';
import { baseOf } from './morphology.ts';

/** A verb's dictionary form, also where the tagger guessed it wrong ("fled", "deploring"). */
export function verbLemma(token: Token): string {
  const past = /^VB[DN]$/.test(token.xpos) ? baseOf(token.text.toLowerCase()) : undefined;
  return past ?? wordOf(token, 'verb').toLowerCase();
}
