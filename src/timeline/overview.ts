import { bisectLeft } from 'd3';
import { type Hidden, hiddenIn, strips } from './density.ts';
import { dayAt, type Frame, wholeFrame } from './scale.ts';
import { evenTicks, type Tick, trueTicks } from './ticks.ts';
import type { View } from './view.svelte.ts';

const STRIP = 5;

/** The whole span in small: events by tone, articles published, and a few dates. */
export interface OverviewScene {
  readonly events: Hidden;
  /** Articles published in each strip. */
  readonly articles: Uint32Array;
  readonly ticks: readonly Tick[];
}

/** Lays out the overview between two pixels; it uses the plot's scale. */
export function overviewOf(view: View, left: number, right: number): OverviewScene {
  const scale = view.lens.scale;
  const whole = wholeFrame(view.scales[scale], view.room);
  const frame: Frame = { ...whole, left, right };
  const edges = strips(left, right, STRIP);
  const { columns } = view.lens;
  const all = scale === 'even' ? evenTicks(frame, view.knots, view.folds) : trueTicks(frame, view.knots);
  return {
    events: hiddenIn(columns, view.toneSums, frame, edges, []),
    articles: articlesIn(columns.published, frame, edges),
    ticks: view.empty ? [] : sparse(all, right),
  };
}

function articlesIn(
  { day, articles }: { readonly day: Int32Array; readonly articles: Uint32Array },
  frame: Frame,
  edges: Float64Array,
): Uint32Array {
  const counts = new Uint32Array(edges.length - 1);
  const ends = Float64Array.from(edges, (x) => dayAt(frame, x));
  day.forEach((when, at) => {
    const strip = bisectLeft(ends, when + 1e-9) - 1;
    if (strip >= 0 && strip < counts.length) counts[strip]! += articles[at]!;
  });
  return counts;
}

/** Every label that keeps clear of the one before by half its width again. */
function sparse(ticks: readonly Tick[], right: number): Tick[] {
  const kept: Tick[] = [];
  for (const tick of ticks)
    if (tick.x - (kept.at(-1)?.x ?? -1e9) > 104 && tick.x < right - 20) kept.push(tick);
  return kept;
}
