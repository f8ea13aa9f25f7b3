import type { Lane } from '../arrange.ts';
import type { Mark } from '../marks.ts';
import type { Scene } from '../scene.ts';
import type { Theme } from '../theme.ts';
import { drawCards, type Written } from './cards.ts';
import { drawCounts } from './counts.ts';
import { drawLanes } from './lanes.ts';
import { drawMark } from './mark.ts';
import { drawRibbon, type Ribbon } from './ribbon.ts';

/** What the canvas shows besides the scene. */
export interface Setting {
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  /** Between the margins for undated events. */
  readonly clip: { readonly left: number; readonly right: number };
  readonly ribbon: Ribbon;
  /** The event whose evidence is open. */
  readonly lit: number | undefined;
  /** Paints what has no room, behind everything. */
  readonly hills: (context: CanvasRenderingContext2D) => void;
  /** Whether cards and counts are painted: while the plot moves, and their elements do not. */
  readonly moving: boolean;
  readonly write: (mark: Mark) => Written | undefined;
  readonly lanes: readonly Lane[];
  /** The lane of an event's other side. */
  readonly otherLane: (i: number) => Lane | undefined;
  /** Places where each lane's articles were published. */
  readonly publishedIn: (lane: Lane) => readonly number[];
  readonly stem: (group: number) => number | undefined;
}

/** Sizes the backing store for the display; drawing is then in CSS pixels. */
export function prepare(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
  alpha = false,
): CanvasRenderingContext2D {
  const ratio = devicePixelRatio;
  const [w, h] = [Math.max(1, Math.round(width * ratio)), Math.max(1, Math.round(height * ratio))];
  if (canvas.width !== w) canvas.width = w;
  if (canvas.height !== h) canvas.height = h;
  const context = canvas.getContext('2d', { alpha })!;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  return context;
}

/** Paints a scene: density behind, then stems, ribbon and marks. */
export function draw(context: CanvasRenderingContext2D, scene: Scene, setting: Setting): void {
  const { theme, width, height, ribbon } = setting;
  context.fillStyle = theme.paper;
  context.fillRect(0, 0, width, height);
  setting.hills(context);
  drawLanes(context, scene.marks, setting);
  drawStems(context, scene.marks, setting);
  drawRibbon(context, scene, ribbon, theme);
  context.save();
  context.beginPath();
  context.rect(setting.clip.left, 0, setting.clip.right - setting.clip.left, height);
  context.clip();
  for (const mark of scene.marks) drawMark(context, mark, theme);
  if (setting.moving) drawCards(context, scene.marks, setting.write, theme);
  context.restore();
  for (const mark of scene.undated) drawMark(context, mark, theme);
  if (setting.moving) drawCounts(context, scene.counts, theme);
}

function drawStems(
  context: CanvasRenderingContext2D,
  marks: readonly Mark[],
  { theme, stem }: Setting,
): void {
  const furthest = new Map<number, Mark>();
  for (const mark of marks) {
    if (mark.shape !== 'dot') continue;
    const key = Math.round(mark.x) * 64 + mark.group;
    const other = furthest.get(key);
    const base = stem(mark.group);
    if (base === undefined) continue;
    if (!other || Math.abs(mark.y - base) > Math.abs(other.y - base)) furthest.set(key, mark);
  }
  context.strokeStyle = theme.line;
  context.lineWidth = 1;
  context.beginPath();
  for (const { x, y, group } of furthest.values()) {
    const at = Math.round(x) + 0.5;
    context.moveTo(at, stem(group)!);
    context.lineTo(at, y);
  }
  context.stroke();
}
