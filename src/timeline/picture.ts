import type { Picture } from '../state/picture.ts';
import { RIBBON } from './arrange.ts';
import { sceneOf } from './scene.ts';
import type { View } from './view.svelte.ts';

/** What a view shows, for drawing it again as SVG or PNG; `undefined` until there is something. */
export function pictureOf(view: View): Picture | undefined {
  const scene = view.width > 0 && view.height > 0 ? sceneOf(view) : undefined;
  if (!scene) return undefined;
  const { left, right } = view.room;
  const { lanes, other } = view.arrangement;
  const within = scene.marks.filter(({ x, to }) => to >= left - 12 && x <= right + 12);
  return {
    width: view.width,
    height: view.height,
    marks: [...within, ...scene.undated].map((mark) => {
      const lane = lanes[other?.[mark.i] ?? -1];
      return lane ? { ...mark, otherY: lane.top + lane.height / 2 } : mark;
    }),
    lanes: lanes.map(({ name, top, height }) => ({ name, top, height })),
    ribbon: { top: view.arrangement.ribbon, bottom: view.arrangement.ribbon + RIBBON },
    ticks: scene.ticks,
    folds: scene.folds,
    counts: scene.counts,
  };
}
