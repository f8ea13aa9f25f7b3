import type { Token } from '../../language/document.ts';
import { withInnerObject, withOwnSubject, withPassedOver } from './arguments.ts';
import { withDaysFreed } from './days.ts';
import { withEarlierMain, withMain, withMainBehind, withPredicate } from './mainclause.ts';
import {
  withFiring,
  withObjectBack,
  withPastApart,
  withPeopleTold,
  withSpeech,
  withVerbsRaised,
} from './participles.ts';

/** Mends what the parser ties wrongly in sentences of any kind; each step takes the sentence as the one before left it. */
const STEPS: readonly ((tokens: readonly Token[]) => readonly Token[])[] = [
  withDaysFreed,
  withVerbsRaised,
  withObjectBack,
  withMain,
  withPredicate,
  withPassedOver,
  withOwnSubject,
  withEarlierMain,
  withFiring,
  withInnerObject,
  withSpeech,
  withPeopleTold,
  withMainBehind,
  withPastApart,
];

/** A sentence's words with their ties mended. */
export function regrafted(tokens: readonly Token[]): readonly Token[] {
  return STEPS.reduce((mended, step) => step(mended), tokens);
}
