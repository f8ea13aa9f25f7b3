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
  top: number,
  bottom: number,
  height: number,
  theme: Theme,
): void {
  context.globalAlpha = ALPHA;
  for (const { inner, outer, up } of SIDES) {
    const room = up ? top - 40 : height - bottom - 26;
    const deeds = new Path2D();
    const words = new Path2D();
    for (let at = 0; at + 1 < edges.length; at++) {
      const [a, b] = [counts[inner]![at]!, counts[outer]![at]!];
      if (a + b === 0) continue;
      const whole = Math.min(room, Math.log2(1 + a + b) * PER_DOUBLING);
      const part = (whole * a) / (a + b);
      const x = edges[at]!;
      const width = edges[at + 1]! - x;
      deeds.rect(x, up ? top - part : bottom, width, part);
      words.rect(x, up ? top - whole : bottom + part, width, whole - part);
    }
    context.fillStyle = theme.tones[inner]!;
    context.fill(deeds);
    context.fillStyle = theme.tones[outer]!;
    context.fill(words);
  }
  context.globalAlpha = 1;
}
