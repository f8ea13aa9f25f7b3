import type { OverviewScene } from '../overview.ts';
import type { Theme } from '../theme.ts';

const LINE = 39;
const REACH = 25;

/** Paints the overview: articles behind, cooperation above the line and conflict below, dates at the foot. */
export function drawOverview(
  context: CanvasRenderingContext2D,
  { events, articles, ticks }: OverviewScene,
  { width, height, theme }: { readonly width: number; readonly height: number; readonly theme: Theme },
): void {
  context.clearRect(0, 0, width, height);
  const { edges, counts } = events;
  const most = Math.max(1, ...articles);
  context.fillStyle = theme.line;
  articles.forEach((count, at) => {
    const tall = count === 0 ? 0 : 4 + (2 * REACH - 4) * (Math.log2(1 + count) / Math.log2(1 + most));
    context.fillRect(edges[at]!, LINE - tall / 2, edges[at + 1]! - edges[at]!, tall);
  });
  context.fillRect(edges[0]!, LINE - 0.5, edges.at(-1)! - edges[0]!, 1);
  const strips = edges.length - 1;
  const sums = (a: number, b: number) =>
    Array.from({ length: strips }, (_, at) => counts[a]![at]! + counts[b]![at]!);
  const [above, below] = [sums(0, 1), sums(2, 3)];
  const peak = Math.log2(1 + Math.max(1, ...above, ...below));
  const tall = (count: number) => (count === 0 ? 0 : Math.max(4, (Math.log2(1 + count) / peak) * REACH));
  for (let at = 0; at < strips; at++) {
    const x = edges[at]!;
    const [up, down] = [tall(above[at]!), tall(below[at]!)];
    stack(
      context,
      theme,
      1,
      x,
      LINE - share(up, counts[1]![at]!, above[at]!),
      share(up, counts[1]![at]!, above[at]!),
    );
    stack(context, theme, 0, x, LINE - up, up - share(up, counts[1]![at]!, above[at]!));
    stack(context, theme, 3, x, LINE, share(down, counts[3]![at]!, below[at]!));
    stack(
      context,
      theme,
      2,
      x,
      LINE + share(down, counts[3]![at]!, below[at]!),
      down - share(down, counts[3]![at]!, below[at]!),
    );
  }
  context.fillStyle = theme.faint;
  context.font = `400 11px ${theme.sans}`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  for (const { x, label } of ticks) context.fillText(label, x, height - 6);
}

/** Paints the window from `left` to `right`, in CSS pixels, with a grip at either end. */
export function drawWindow(
  context: CanvasRenderingContext2D,
  { left, right }: { readonly left: number; readonly right: number },
  { height, theme }: { readonly height: number; readonly theme: Theme },
): void {
  context.clearRect(0, 0, context.canvas.width, height);
  const box = (x: number, y: number, width: number, tall: number, round: number, colour: string) => {
    context.beginPath();
    context.roundRect(Math.round(x), y, Math.round(width), tall, round);
    context.fillStyle = colour;
    context.fill();
  };
  box(left, WINDOW.top, right - left, height - WINDOW.top - WINDOW.foot, 6, theme.wash);
  for (const end of [left, right]) box(end - 3, WINDOW.top + 16, 6, height - 60, 3, theme.soft);
}

/** Room above the window and below it, in CSS pixels. */
const WINDOW = { top: 8, foot: 20 };

function stack(
  context: CanvasRenderingContext2D,
  theme: Theme,
  tone: number,
  x: number,
  y: number,
  tall: number,
): void {
  if (tall <= 0) return;
  context.fillStyle = theme.tones[tone]!;
  context.fillRect(x, y, 4, tall);
}

function share(tall: number, part: number, whole: number): number {
  return whole === 0 ? 0 : (tall * part) / whole;
}
