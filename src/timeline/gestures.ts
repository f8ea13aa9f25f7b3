import { cubicInOut } from 'svelte/easing';
import { prefersReducedMotion } from 'svelte/motion';
import { type Frame, panFrame, zoomFrame } from './scale.ts';
import type { View } from './view.svelte.ts';

/** A press that moves this far, in CSS pixels, is a drag and no click. */
const DRAG = 4;
const GLIDE_MS = 300;

/**
 * Zooms and pans a view by wheel, drag and pinch, once for each frame of the display: Ctrl- or ⌘-wheel zooms at the
 * pointer by d3-zoom's default step, shift-wheel and sideways wheel pan, a plain wheel is left to the page.
 */
export function gestures(view: View): (node: HTMLElement) => () => void {
  return (node) => {
    const mover = new Mover(view);
    const pointers = new Map<number, number>();
    let travelled = 0;

    const wheel = (event: WheelEvent) => {
      const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (event.ctrlKey || event.metaKey) mover.zoom(2 ** wheelDelta(event), place(node, event.clientX));
      else if (event.shiftKey || sideways) mover.pan(event.deltaX || event.deltaY);
      else return;
      event.preventDefault();
    };
    const down = (event: PointerEvent) => {
      if (event.button !== 0 || (event.target as Element).closest('[data-still]')) return;
      if (pointers.size === 0) travelled = 0;
      pointers.set(event.pointerId, place(node, event.clientX));
    };
    const move = (event: PointerEvent) => {
      const before = pointers.get(event.pointerId);
      if (before === undefined) return;
      const now = place(node, event.clientX);
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
      travelled += Math.abs(now - before);
      pointers.set(event.pointerId, now);
      if (other !== undefined) pinch(mover, before, now, other);
      else if (travelled > DRAG) mover.pan(before - now);
      if (travelled > DRAG && !node.hasPointerCapture(event.pointerId))
        node.setPointerCapture(event.pointerId);
    };
    const up = (event: PointerEvent) => pointers.delete(event.pointerId);
    const click = (event: MouseEvent) => {
      if (travelled > DRAG) event.stopPropagation();
      travelled = 0;
    };
    const listeners = { pointerdown: down, pointermove: move, pointerup: up, pointercancel: up };
    for (const [type, listener] of Object.entries(listeners))
      node.addEventListener(type, listener as EventListener);
    node.addEventListener('wheel', wheel, { passive: false });
    node.addEventListener('click', click, { capture: true });
    return () => {
      mover.stop();
      for (const [type, listener] of Object.entries(listeners))
        node.removeEventListener(type, listener as EventListener);
      node.removeEventListener('wheel', wheel);
      node.removeEventListener('click', click, { capture: true });
    };
  };
}

/** d3-zoom's default: powers of two for a wheel's lines, pages and pixels, ten times as fast for a pinch. */
function wheelDelta({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  return -deltaY * (deltaMode === 1 ? 0.05 : deltaMode ? 1 : 0.002) * (ctrlKey ? 10 : 1);
}

function pinch(mover: Mover, before: number, now: number, other: number): void {
  const [old, fresh] = [Math.abs(before - other), Math.abs(now - other)];
  if (old < 1 || fresh < 1) return;
  mover.pan((before - now) / 2);
  mover.zoom(fresh / old, (now + other) / 2);
}

function place(node: HTMLElement, clientX: number): number {
  return clientX - node.getBoundingClientRect().left;
}

/** Gathers what gestures ask for and moves the view once a frame. */
class Mover {
  readonly #view: View;
  #frame: Frame | undefined;
  #request = 0;

  constructor(view: View) {
    this.#view = view;
  }

  zoom(factor: number, pixel: number): void {
    this.#to(zoomFrame(this.#now, this.#view.room, factor, pixel));
  }

  pan(pixels: number): void {
    this.#to(panFrame(this.#now, this.#view.room, pixels));
  }

  stop(): void {
    cancelAnimationFrame(this.#request);
  }

  get #now(): Frame {
    return this.#frame ?? this.#view.frame;
  }

  #to(frame: Frame): void {
    this.#view.hurry();
    if (this.#frame === undefined) this.#request = requestAnimationFrame(() => this.#apply());
    this.#frame = frame;
  }

  #apply(): void {
    const frame = this.#frame;
    this.#frame = undefined;
    if (frame) this.#view.show(frame);
  }
}

/** Moves a view to a frame in at most 400 ms, at once where the reader wants no motion; returns how to stop. */
export function glide(view: View, to: Frame): () => void {
  if (prefersReducedMotion.current) {
    view.show(to);
    return () => {};
  }
  const from = view.frame;
  const start = performance.now();
  let request = 0;
  const step = (now: number) => {
    const share = Math.min(1, (now - start) / GLIDE_MS);
    const part = cubicInOut(Math.max(0, share));
    const width = (from.high - from.low) ** (1 - part) * (to.high - to.low) ** part;
    const total = to.high - to.low - (from.high - from.low);
    const done = Math.abs(total) < 1e-12 ? part : (width - (from.high - from.low)) / total;
    const low = from.low + (to.low - from.low) * done;
    view.show(share === 1 ? to : { ...to, low, high: low + width });
    if (share < 1) request = requestAnimationFrame(step);
  };
  request = requestAnimationFrame(step);
  return () => cancelAnimationFrame(request);
}
