import { hiddenIn, strips } from './density.ts';
import { drawDensity, drawLaneDensity } from './draw/density.ts';
import type { Scene } from './scene.ts';
import type { Theme } from './theme.ts';
import type { View } from './view.svelte.ts';

/** Width of a strip of density, in CSS pixels; coarser while the plot moves. */
const STRIP = 4;
const STRIP_MOVING = 8;

/** Paints how much has no room, behind everything. */
export function paintHills(
  context: CanvasRenderingContext2D,
  view: View,
  { frame, marks }: Scene,
  ribbon: { readonly top: number; readonly bottom: number },
  theme: Theme,
): void {
  const edges = strips(frame.left, frame.right, view.moving ? STRIP_MOVING : STRIP);
  const hidden = hiddenIn(view.lens.columns, view.sums, frame, edges, marks);
  const { lanes } = view.arrangement;
  if (lanes.length === 0) drawDensity(context, hidden, ribbon, view.height, theme);
  else drawLaneDensity(context, hidden, lanes, theme);
}
