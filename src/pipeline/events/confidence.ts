import type { Draft } from './draft.ts';

/** How likely a careful editor codes the same: 0 … 1, from what the reading rests on. */
export function confidenceOf(draft: Draft): number {
  const { frame, sense, cast } = draft;
  let score = frame.pos === 'verb' ? 0.62 : frame.pos === 'noun' ? 0.58 : 0.5;
  if (sense.object || sense.prep || sense.particle || sense.modifier) score += 0.06;
  if (cast.source.actors.length > 0) score += 0.08;
  if (cast.target.actors.length > 0) score += 0.06;
  if (!cast.firm) score -= 0.1;
  score += 0.1 * (frame.tree.tokens[frame.trigger]!.sure - 0.8);
  return Math.round(100 * Math.min(0.95, Math.max(0.05, score))) / 100;
}
