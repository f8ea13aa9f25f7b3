import { BAR_RISE, type Mark } from './marks.ts';
import type { Count } from './scene.ts';
import type { View } from './view.svelte.ts';

/** The dot's middle within its card, in CSS pixels. */
const DOT_X = 12;
const DOT_Y = 14;
const BAR_Y = 7;
/** Bars shorter than this have their text beside them, in CSS pixels. */
const BESIDE = 36;
/** Widths go in steps, so that a bar that grows does not set its text anew in every frame. */
const STEP = 16;
/** Text narrower than this is left out. */
const NARROWEST = 92;

/** A card, and where its box's left edge is. */
interface Seat {
  readonly node: HTMLElement;
  readonly shift: number;
  x: number;
  y: number;
}

/** Moves the cards with their marks, past the framework: the list of cards changes seldom, their places every frame. */
export class Placer {
  readonly #seats = new Map<number, Seat>();
  readonly #chips = new Map<string, HTMLElement>();
  #marks: ReadonlyMap<number, Mark> = new Map();
  #counts: ReadonlyMap<string, Count> = new Map();
  #card = 0;
  #left = 0;
  #right = 0;
  #width = 0;
  #drift: HTMLElement | undefined;
  #offset = 0;

  /** Gives the card of event `i` its place for as long as it stands; `shift` is where its box's left edge is. */
  seat(i: number, shift: number): (node: HTMLElement) => () => void {
    return (node) => {
      const seat = { node, shift, x: Number.NaN, y: Number.NaN };
      this.#seats.set(i, seat);
      const mark = this.#marks.get(i);
      if (mark) this.#move(seat, mark);
      return () => {
        if (this.#seats.get(i) === seat) this.#seats.delete(i);
      };
    };
  }

  /** The box that holds all cards but those in the margins: where all move alike, only it is moved. */
  readonly drift = (node: HTMLElement): void => {
    this.#drift = node;
  };

  /** Gives the button of a count its place for as long as it stands. */
  chip(key: string): (node: HTMLElement) => () => void {
    return (node) => {
      this.#chips.set(key, node);
      const count = this.#counts.get(key);
      if (count) moveChip(node, count);
      return () => {
        if (this.#chips.get(key) === node) this.#chips.delete(key);
      };
    };
  }

  /** Moves all buttons of counts to where their strips now are. */
  placeCounts(counts: readonly Count[]): void {
    this.#counts = new Map(counts.map((count) => [count.key, count]));
    for (const count of counts) {
      const node = this.#chips.get(count.key);
      if (node) moveChip(node, count);
    }
  }

  /** Moves all cards to where their marks now are. */
  place(marks: readonly Mark[], { card, room, width, undated }: View): void {
    this.#card = card;
    this.#left = room.left - 8;
    this.#right = undated.future > 0 ? room.right : width;
    this.#width = width;
    this.#shiftAll(marks);
    this.#marks = new Map(marks.map((mark) => [mark.i, mark]));
    for (const mark of marks) {
      const seat = this.#seats.get(mark.i);
      if (seat) this.#move(seat, mark);
    }
  }

  /** Where two marks apart have moved by as much, the rest have most likely too. */
  #shiftAll(marks: readonly Mark[]): void {
    if (!this.#drift) return;
    const moved = [marks.find(isDot), marks.findLast(isDot)].map((mark) => {
      const before = mark && this.#marks.get(mark.i);
      return before ? mark!.x - before.x : Number.NaN;
    });
    if (!(Math.abs(moved[0]! - moved[1]!) < 0.01)) return;
    this.#offset += moved[0]!;
    this.#drift.style.transform = `translate(${Math.round(this.#offset)}px)`;
  }

  /** The text of a short bar stands beside it; that of a long one below it, in the part in view. */
  #move(seat: Seat, mark: Mark): void {
    const { node, shift } = seat;
    const beside = mark.shape === 'dot' || mark.to - mark.from < BESIDE;
    node.classList.toggle('long', !beside);
    const { x, width, y } = beside ? this.#beside(mark) : this.#below(mark);
    const offset = node.parentElement === this.#drift ? Math.round(this.#offset) : 0;
    this.#put(seat, x - shift - offset, Math.round(y));
    node.style.width = `${Math.floor(width / STEP) * STEP}px`;
    node.classList.toggle('bare', width < NARROWEST);
  }

  /** Less than a pixel is no move. */
  #put(seat: Seat, x: number, y: number): void {
    if (Math.abs(x - seat.x) <= 0.75 && y === seat.y) return;
    seat.x = Math.round(x);
    seat.y = y;
    seat.node.style.transform = `translate(${seat.x}px,${y}px)`;
  }

  #beside({ shape, x, y, from, to }: Mark) {
    const left = shape === 'dot' ? x - DOT_X : to - DOT_X - 2;
    const width = shape === 'dot' ? this.#card : this.#card - (to - from) + DOT_X;
    return { x: left, width: this.#clamp(left, width, x), y: y - DOT_Y + (shape === 'dot' ? 0 : BAR_RISE) };
  }

  #below({ from, to, y }: Mark) {
    const x = Math.max(from, Math.min(this.#left, to - 60)) - 4;
    return { x, width: this.#clamp(x, Math.max(this.#card, to - x), to), y: y - BAR_Y };
  }

  /** What of a width has room: cards in the margins end where the days begin or the plot ends, all others before the margin. */
  #clamp(x: number, width: number, mark: number): number {
    const past = mark < this.#left - DOT_X;
    const end = past ? this.#left : x >= this.#right - DOT_X ? this.#width : this.#right;
    return Math.max(2 * DOT_X, Math.min(width, end - x - 2));
  }
}

function moveChip(node: HTMLElement, { x, y }: Count): void {
  node.style.transform = `translate(${Math.round(x)}px,${y}px) translate(-50%,-50%)`;
}

function isDot({ shape, alpha }: Mark): boolean {
  return shape === 'dot' && alpha === 1;
}
