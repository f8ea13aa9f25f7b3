import { RIBBON } from '../arrange.ts';
import type { Scene } from '../scene.ts';
import type { Theme } from '../theme.ts';

/** Where the ribbon of time lies, in CSS pixels. */
export interface Ribbon {
  readonly y: number;
  readonly left: number;
  readonly right: number;
  /** Places where articles were published. */
  readonly published: readonly number[];
  /** Whether the words beside a lone triangle have room. */
  readonly explained: boolean;
  /** Middles of the margins for undated events; `undefined` where there is none. */
  readonly past: number | undefined;
  readonly future: number | undefined;
}

/** Paints the ribbon with its folds, labels and publication marks. */
export function drawRibbon(
  context: CanvasRenderingContext2D,
  scene: Scene,
  ribbon: Ribbon,
  theme: Theme,
): void {
  const { y, left, right } = ribbon;
  const middle = y + RIBBON / 2 + 0.5;
  context.beginPath();
  context.roundRect(left, y + 0.5, right - left, RIBBON - 1, RIBBON / 2);
  context.fillStyle = theme.sheet;
  context.fill();
  context.strokeStyle = theme.line;
  context.lineWidth = 1;
  context.stroke();
  drawFolds(context, scene, ribbon, theme);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = theme.ink;
  context.font = `500 12px ${theme.sans}`;
  for (const { x, label } of scene.ticks) context.fillText(label, x, middle);
  if (ribbon.past !== undefined) context.fillText('date not given', ribbon.past, middle);
  if (ribbon.future !== undefined) context.fillText('no date yet', ribbon.future, middle);
  drawPublished(context, ribbon, theme);
}

function drawFolds(
  context: CanvasRenderingContext2D,
  { folds, ticks }: Scene,
  { y }: Ribbon,
  theme: Theme,
): void {
  context.font = `400 11px ${theme.sans}`;
  context.textAlign = 'center';
  context.textBaseline = 'top';
  let free = Number.NEGATIVE_INFINITY;
  for (const { from, to, label } of folds) {
    if (to - from < 4) continue;
    const stripe = Math.min(8, (to - from) / 4);
    context.fillStyle = theme.wash;
    context.fillRect(from, y + 1, to - from, RIBBON - 2);
    context.fillStyle = theme.line;
    for (let x = from; x < to; x += 2 * stripe)
      context.fillRect(x, y + 1, Math.min(stripe, to - x), RIBBON - 2);
    const width = context.measureText(label).width;
    const middle = (from + to) / 2;
    if (middle - width / 2 < free) continue;
    context.fillStyle = theme.faint;
    context.fillText(label, middle, y + RIBBON + 5);
    free = middle + width / 2 + 8;
  }
  void ticks;
}

function drawPublished(context: CanvasRenderingContext2D, ribbon: Ribbon, theme: Theme): void {
  const top = ribbon.y + RIBBON + 4;
  context.fillStyle = theme.ink;
  context.beginPath();
  for (const x of ribbon.published) {
    context.moveTo(x, top);
    context.lineTo(x + 5, top + 8);
    context.lineTo(x - 5, top + 8);
    context.closePath();
  }
  context.fill();
  if (!ribbon.explained) return;
  context.font = `400 11px ${theme.sans}`;
  context.textAlign = 'left';
  context.textBaseline = 'top';
  context.fillStyle = theme.soft;
  for (const x of ribbon.published) context.fillText('article published', x + 11, top - 1);
}
