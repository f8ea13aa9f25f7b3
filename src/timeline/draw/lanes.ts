import type { Mark } from '../marks.ts';
import type { Theme } from '../theme.ts';
import type { Setting } from './index.ts';

const EDGE = 24;
/** A line to the other side ends so far below the top of its lane, in CSS pixels. */
const INTO = 20;
const RING = 2.5;

/** Paints the lanes' edges, when their articles were published, and the lines from doers to those it is done to. */
export function drawLanes(context: CanvasRenderingContext2D, marks: readonly Mark[], setting: Setting): void {
  const { lanes, width, theme, clip, publishedIn } = setting;
  if (lanes.length === 0) return;
  context.fillStyle = theme.line;
  for (const { top, height } of lanes) context.fillRect(EDGE, top + height, width - 2 * EDGE, 1);
  context.fillStyle = theme.soft;
  context.beginPath();
  for (const lane of lanes)
    for (const x of publishedIn(lane)) {
      const foot = lane.top + lane.height;
      context.moveTo(x, foot - 7);
      context.lineTo(x + 4, foot);
      context.lineTo(x - 4, foot);
    }
  context.fill();
  context.save();
  context.beginPath();
  context.rect(clip.left, 0, clip.right - clip.left, setting.height);
  context.clip();
  for (const mark of marks) drawLine(context, mark, setting, theme);
  context.restore();
}

function drawLine(context: CanvasRenderingContext2D, mark: Mark, { otherLane }: Setting, theme: Theme): void {
  const lane = otherLane(mark.i);
  if (!lane) return;
  const { x, y, tone } = mark;
  const end = lane.top + (lane.collapsed ? lane.height / 2 : INTO);
  context.globalAlpha = 0.55 * mark.alpha;
  context.strokeStyle = theme.tones[tone]!;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x, end + (end > y ? -RING : RING));
  context.stroke();
  context.beginPath();
  context.arc(x, end, RING, 0, 2 * Math.PI);
  context.stroke();
  context.globalAlpha = 1;
}
