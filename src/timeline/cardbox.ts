import { BAR_RISE, type Mark } from './marks.ts';
import type { Room } from './scale.ts';

/** The dot's middle within its card, in CSS pixels. */
const DOT_X = 12;
const DOT_Y = 14;
const BAR_Y = 7;
/** Bars shorter than this have their text beside them, in CSS pixels. */
const BESIDE = 36;
/** Text narrower than this is left out. */
const NARROWEST = 92;
/** Widths go in steps, so that a bar that grows does not set its text anew in every frame. */
const STEP = 16;

/** What cards have room in, in CSS pixels. */
export interface CardRoom {
  /** The greatest width of a card. */
  readonly card: number;
  readonly room: Room;
  readonly width: number;
  readonly undated: { readonly past: number; readonly future: number };
}

/** A card's box, in CSS pixels. */
export interface CardBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Whether its text stands below the mark, not beside it. */
  readonly long: boolean;
  /** Whether there is no room for text. */
  readonly bare: boolean;
}

/** Where a mark's card stands: beside a dot or a short bar, below what goes on to the right, in the part in view. */
export function cardBox(mark: Mark, where: CardRoom): CardBox {
  const { shape, x, y, from, to, fadesOut } = mark;
  const long = shape === 'dot' ? fadesOut : to - from >= BESIDE;
  if (long) {
    const start = shape === 'dot' ? x - DOT_X / 2 : from;
    const left = Math.max(start, Math.min(where.room.left - 8, to - 60)) - 4;
    return box(left, y - BAR_Y, Math.max(where.card, to - left), { long, mark: to, where });
  }
  if (shape === 'dot') return box(x - DOT_X, y - DOT_Y, where.card, { long, mark: x, where });
  const width = where.card - (to - from) + DOT_X;
  return box(to - DOT_X - 2, y - DOT_Y + BAR_RISE, width, { long, mark: x, where });
}

function box(
  x: number,
  y: number,
  wanted: number,
  { long, mark, where }: { readonly long: boolean; readonly mark: number; readonly where: CardRoom },
): CardBox {
  const width = Math.max(2 * DOT_X, Math.min(wanted, endOf(x, mark, where) - x - 2));
  return {
    x: Math.round(x),
    y: Math.round(y),
    width: Math.floor(width / STEP) * STEP,
    long,
    bare: width < NARROWEST,
  };
}

/** Cards in the margins end where the days begin or the plot ends, all others before the margin. */
function endOf(x: number, mark: number, { room, width, undated }: CardRoom): number {
  const right = undated.future > 0 ? room.right : width;
  if (mark < room.left - 8 - DOT_X) return room.left - 8;
  return x >= right - DOT_X ? width : right;
}

/** Whether any of a mark's card is in view, and not fading. */
export function inView({ x, to, alpha }: Mark, { card, width }: CardRoom): boolean {
  return alpha > 0.5 && Math.max(x + card, to) > 0 && x < width;
}

/** Where the words stand in a card, in CSS pixels: as Card.svelte pads them. */
export function wordsIn({
  x,
  y,
  width,
  long,
  bare,
}: CardBox): { x: number; y: number; width: number } | undefined {
  if (bare) return undefined;
  return long
    ? { x: x + 6.5, y: y + 11.5, width: width - 12 }
    : { x: x + 27.5, y: y + 6.5, width: width - 35 };
}
