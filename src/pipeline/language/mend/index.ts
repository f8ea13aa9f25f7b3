import type { Token } from '../document.ts';
import { withClauses } from './clauses.ts';
import { withForms } from './forms.ts';
import { withJoined } from './joined.ts';
import { withNames } from './names.ts';
import { withOpened } from './opened.ts';
import { withRelatives } from './relatives.ts';
import { withoutSlips } from './slips.ts';

/** A sentence with the parser's slips undone that English grammar, or the way newspapers write, rules out. */
export function mended(tokens: readonly Token[]): Token[] {
  return withoutSlips(withNames(withClauses(withRelatives(withOpened(withJoined(withForms(tokens)))))));
}
