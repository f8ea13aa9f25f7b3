import type { Mark } from '../marks.ts';
import { FADE } from '../packing.ts';
import type { Theme } from '../theme.ts';

/** Codes of statuses, as in STATUSES. */
const PLANNED = 2;
const POSSIBLE = 3;
const DENIED = 4;

/** Radii by weight, in CSS pixels. */
const RADII = [4.5, 5.5, 7] as const;
const BAR = 9;

/** Paints one event: a glyph by tone, filled, hollow, dashed or struck by status; a bar or a bracket where it lasts. */
export function drawMark(context: CanvasRenderingContext2D, mark: Mark, theme: Theme): void {
  context.globalAlpha = mark.alpha;
  if (mark.shape === 'bar') drawBar(context, mark, theme);
  else if (mark.shape === 'bracket') drawBracket(context, mark, theme);
  else drawDot(context, mark, theme);
  context.globalAlpha = 1;
}

function drawDot(context: CanvasRenderingContext2D, mark: Mark, theme: Theme): void {
  const { x, y, from, to, tone } = mark;
  if (to - from > 2 * RADII[2]) {
    context.strokeStyle = faded(context, mark, theme.tones[tone]!);
    line(context, from, y, to, y, 2);
  }
  glyph(context, mark, x, y, theme);
}

/** A glyph on paper: so that what lies behind a hollow one does not show through. */
function glyph(context: CanvasRenderingContext2D, mark: Mark, x: number, y: number, theme: Theme): void {
  const { tone, status } = mark;
  const radius = RADII[mark.weight as 0 | 1 | 2];
  context.beginPath();
  OUTLINES[tone as 0 | 1 | 2 | 3](context, x, y, radius);
  const hollow = status >= PLANNED;
  context.fillStyle = hollow ? theme.paper : theme.tones[tone]!;
  context.fill();
  context.strokeStyle = theme.edges[tone]!;
  if (!hollow && theme.edges[tone] === theme.tones[tone]) return;
  context.lineWidth = hollow ? 2 : 1;
  if (status === POSSIBLE) context.setLineDash([2.5, 2.5]);
  context.stroke();
  context.setLineDash([]);
  if (status === DENIED) line(context, x - radius - 3, y + 3, x + radius + 3, y - 3, 2);
}

/** Circle for talks, diamond for aid, triangle for accusations, square for force. */
const OUTLINES = [
  (context: CanvasRenderingContext2D, x: number, y: number, r: number) =>
    context.arc(x, y, r, 0, 2 * Math.PI),
  (context: CanvasRenderingContext2D, x: number, y: number, r: number) =>
    polygon(context, [x, y - r * 1.2, x + r * 1.2, y, x, y + r * 1.2, x - r * 1.2, y]),
  (context: CanvasRenderingContext2D, x: number, y: number, r: number) =>
    polygon(context, [x, y - r * 1.15, x + r * 1.15, y + r * 0.85, x - r * 1.15, y + r * 0.85]),
  (context: CanvasRenderingContext2D, x: number, y: number, r: number) =>
    context.rect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8),
] as const;

function polygon(context: CanvasRenderingContext2D, at: readonly number[]): void {
  context.moveTo(at[0]!, at[1]!);
  for (let i = 2; i < at.length; i += 2) context.lineTo(at[i]!, at[i + 1]!);
  context.closePath();
}

function drawBar(context: CanvasRenderingContext2D, mark: Mark, theme: Theme): void {
  const { from, to, y, tone, status } = mark;
  const width = Math.max(BAR, to - from);
  context.beginPath();
  context.roundRect(from, y - BAR / 2, width, BAR, BAR / 2);
  if (status < PLANNED) {
    context.fillStyle = faded(context, mark, theme.tones[tone]!);
    context.fill();
    return;
  }
  context.fillStyle = theme.paper;
  context.fill();
  context.lineWidth = 2;
  context.strokeStyle = faded(context, mark, theme.edges[tone]!);
  if (status === POSSIBLE) context.setLineDash([4, 3]);
  context.stroke();
  context.setLineDash([]);
  if (status === DENIED) line(context, from - 3, y, from + width + 3, y, 2);
}

/** A bracket over the whole stretch within which the day lies, its glyph in the middle. */
function drawBracket(context: CanvasRenderingContext2D, mark: Mark, theme: Theme): void {
  const { from, to, y, tone } = mark;
  context.strokeStyle = faded(context, mark, theme.edges[tone]!);
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(from, y + 5);
  context.lineTo(from, y);
  context.lineTo(to, y);
  context.lineTo(to, y + 5);
  context.stroke();
  glyph(context, mark, (from + to) / 2, y, theme);
}

/** A colour that fades out at ends that are open or only about known. */
function faded(context: CanvasRenderingContext2D, mark: Mark, colour: string): string | CanvasGradient {
  const { from, to, fadesIn, fadesOut } = mark;
  if (!fadesIn && !fadesOut) return colour;
  const share = Math.min(0.5, (FADE * 1.2) / Math.max(1, to - from));
  const gradient = context.createLinearGradient(from, 0, to, 0);
  const clear = `color-mix(in srgb, ${colour}, transparent)`;
  gradient.addColorStop(0, fadesIn ? clear.replace('transparent', 'transparent 100%') : colour);
  gradient.addColorStop(fadesIn ? share : 0, colour);
  gradient.addColorStop(fadesOut ? 1 - share : 1, colour);
  gradient.addColorStop(1, fadesOut ? `color-mix(in srgb, ${colour}, transparent 100%)` : colour);
  return gradient;
}

function line(
  context: CanvasRenderingContext2D,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  width: number,
): void {
  context.lineWidth = width;
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.stroke();
}
