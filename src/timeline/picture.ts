import type { Picture } from '../state/picture.ts';
import { RIBBON } from './arrange.ts';
import { sceneOf } from './scene.ts';
import type { View } from './view.svelte.ts';

/** What a view shows, for drawing it again in another form; `undefined` until rows are known. */
export function pictureOf(view: View): Picture | undefined {
  const scene = sceneOf(view);
  if (!scene) return undefined;
  const { width, height, arrangement } = view;
  return {
    width,
    height,
    marks: [...scene.marks, ...scene.undated].filter(({ x, to }) => Math.max(x, to) > 0 && x < width),
    ribbon: { top: arrangement.ribbon, bottom: arrangement.ribbon + RIBBON },
    ticks: scene.ticks,
    folds: scene.folds,
    counts: scene.counts.map(({ from, to, y, count }) => ({ x: (from + to) / 2, y, count })),
  };
}
