import { t } from '../../state/language/index.ts';
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
  if (ribbon.past !== undefined) context.fillText(t.dates.notGiven, ribbon.past, middle);
  if (ribbon.future !== undefined) context.fillText(t.timeline.notYet, ribbon.future, middle);
  drawPublished(context, ribbon, theme);
}

/** Stripes over the folded stretches, and how long each is where there is room to say so. */
function drawFolds(context: CanvasRenderingContext2D, { folds }: Scene, { y }: Ribbon, theme: Theme): void {
  if (folds.length === 0) return;
  const [ground, stripes] = [new Path2D(), new Path2D()];
  for (const { from, to } of folds) {
    ground.rect(from, y + 1, to - from, RIBBON - 2);
    for (let x = from; x < to; x += 2 * STRIPE) stripes.rect(x, y + 1, Math.min(STRIPE, to - x), RIBBON - 2);
  }
  context.fillStyle = theme.wash;
  context.fill(ground);
  context.fillStyle = theme.line;
  context.fill(stripes);
  context.font = `400 11px ${theme.sans}`;
  context.textAlign = 'center';
  context.textBaseline = 'top';
  context.fillStyle = theme.faint;
  let free = Number.NEGATIVE_INFINITY;
  for (const { from, to, label } of folds) {
    const middle = (from + to) / 2;
    if (middle - FOLD_LABEL / 2 < free) continue;
    context.fillText(label, middle, y + RIBBON + 5);
    free = middle + FOLD_LABEL / 2;
  }
}

const STRIPE = 8;
/** Room that "66 years" takes, in CSS pixels. */
const FOLD_LABEL = 60;

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
