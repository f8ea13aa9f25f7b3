import type { Lane } from '../arrange.ts';
import type { Hidden } from '../density.ts';
import type { Theme } from '../theme.ts';

/** Height of a doubling of the number of events, in CSS pixels. */
const PER_DOUBLING = 11;
const ALPHA = 0.2;
/** By side, the deeds beside the ribbon and the words beyond them. */
const SIDES = [
  { inner: 1, outer: 0, up: true },
  { inner: 3, outer: 2, up: false },
] as const;

/** Paints how much is not shown as hills on both sides of the ribbon: each doubling is one step higher. */
export function drawDensity(
  context: CanvasRenderingContext2D,
  { edges, counts }: Hidden,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  height: number,
  theme: Theme,
): void {
  context.globalAlpha = ALPHA;
  for (const { inner, outer, up } of SIDES) {
    const foot = up ? top : bottom;
    const way = up ? -1 : 1;
    const room = up ? top - 40 : height - bottom - 26;
    const strips = edges.length - 1;
    const low = new Float64Array(strips);
    const high = new Float64Array(strips);
    for (let at = 0; at < strips; at++) {
      const [a, b] = [counts[inner]![at]!, counts[outer]![at]!];
      if (a + b === 0) continue;
      high[at] = Math.min(room, Math.log2(1 + a + b) * PER_DOUBLING);
      low[at] = (high[at]! * a) / (a + b);
    }
    hill(context, edges, new Float64Array(strips), low, { foot, way, colour: theme.tones[inner]! });
    hill(context, edges, low, high, { foot, way, colour: theme.tones[outer]! });
  }
  context.globalAlpha = 1;
}

/** Height of a doubling within a lane, in CSS pixels. */
const PER_LANE_DOUBLING = 4;

/** Paints how much of each lane is not shown as low hills at its foot. */
export function drawLaneDensity(
  context: CanvasRenderingContext2D,
  { edges, counts }: Hidden,
  lanes: readonly Lane[],
  theme: Theme,
): void {
  lanes.forEach(({ top, height }, lane) => {
    const high = Float64Array.from(counts[lane]!, (count) =>
      Math.min(height - 6, Math.log2(1 + count) * PER_LANE_DOUBLING),
    );
    const flat = new Float64Array(high.length);
    hill(context, edges, flat, high, { foot: top + height, way: -1, colour: theme.line });
  });
}

/** What lies between two outlines, as one shape of steps. */
function hill(
  context: CanvasRenderingContext2D,
  edges: Float64Array,
  low: Float64Array,
  high: Float64Array,
  { foot, way, colour }: { readonly foot: number; readonly way: number; readonly colour: string },
): void {
  context.beginPath();
  context.moveTo(edges[0]!, foot);
  for (let at = 0; at < high.length; at++) {
    const y = foot + way * Math.round(high[at]!);
    context.lineTo(Math.round(edges[at]!), y);
    context.lineTo(Math.round(edges[at + 1]!), y);
  }
  for (let at = low.length - 1; at >= 0; at--) {
    const y = foot + way * Math.round(low[at]!);
    context.lineTo(Math.round(edges[at + 1]!), y);
    context.lineTo(Math.round(edges[at]!), y);
  }
  context.closePath();
  context.fillStyle = colour;
  context.fill();
}
