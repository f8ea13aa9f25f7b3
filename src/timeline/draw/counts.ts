import { grouped } from '../../state/words.ts';
import type { Count } from '../scene.ts';
import type { Theme } from '../theme.ts';

/** As the buttons of counts are: see `.more` in Counts.svelte. */
const HEIGHT = 24;
const PADDING = 7;

/** Paints counts as their buttons look, for as long as the plot moves. */
export function drawCounts(context: CanvasRenderingContext2D, counts: readonly Count[], theme: Theme): void {
  context.font = `400 11px ${theme.sans}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineWidth = 1;
  context.strokeStyle = theme.line;
  const boxes = new Path2D();
  const words = counts.map(({ x: middle, y, count }) => {
    const text = `+${grouped(count)}`;
    const width = Math.max(28, context.measureText(text).width + 2 * PADDING);
    const x = Math.round(middle);
    boxes.roundRect(Math.round(x - width / 2) + 0.5, y - HEIGHT / 2 + 0.5, width - 1, HEIGHT - 1, HEIGHT / 2);
    return { text, x, y };
  });
  context.fillStyle = theme.sheet;
  context.fill(boxes);
  context.stroke(boxes);
  context.fillStyle = theme.soft;
  for (const { text, x, y } of words) context.fillText(text, x, y + 0.5);
}
