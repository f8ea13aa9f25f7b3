import type { Token } from '../../language/document.ts';
import type { Outlook } from '../outlooks.ts';

/** A word's bearing on whether the act is real. */
export interface Bearing {
  readonly outlook: Outlook;
  readonly rule: string;
  readonly word: Token;
}
