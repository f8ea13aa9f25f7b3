import type { Draft } from './draft.ts';

/** Share of readings that an annotator codes the same where no sign is present. */
const BASE = 0.69;

/** What each sign adds to that share; fitted by ridge regression on annotated articles and rounded. */
const WEIGHTS: Readonly<Record<string, number>> = {
  'doer in the sentence': 0.11,
  'receiver in the sentence': 0.08,
  'light verb': 0.06,
  'main clause': 0.03,
  'is CONSULT': 0.09,
  'is ASSAULT': 0.09,
  'is SUPPORT': 0.07,
  'is RETREAT': -0.07,
  'is COOPERATE': -0.08,
  'as noun': -0.04,
  'weak noun': -0.12,
  'told again': -0.13,
  'told as planned': -0.04,
  'told as denied': -0.05,
  quoted: -0.06,
};

const LOWEST = 0.05;
const HIGHEST = 0.97;

/** How likely a careful editor codes the same: 0 … 1, from what the reading rests on. */
export function confidenceOf(draft: Draft): number {
  const sum = signsOf(draft).reduce((total, sign) => total + (WEIGHTS[sign] ?? 0), BASE);
  return Math.round(100 * Math.min(HIGHEST, Math.max(LOWEST, sum))) / 100;
}

/** The signs for and against a reading. */
function signsOf({ frame, sense, cast, standing, type }: Draft): string[] {
  const { deprel } = frame.tree.tokens[frame.trigger]!;
  const signs = [`as ${frame.pos}`, `is ${type}`, `told as ${standing.status}`];
  if (sense.weak) signs.push('weak noun');
  if (sense.again) signs.push('told again');
  if (frame.light) signs.push('light verb');
  if (cast.source.spans.length > 0) signs.push('doer in the sentence');
  if (cast.target.spans.length > 0) signs.push('receiver in the sentence');
  if (frame.tree.quoted.has(frame.trigger)) signs.push('quoted');
  if (/^(?:root|ccomp|parataxis)$/.test(deprel)) signs.push('main clause');
  return signs;
}
