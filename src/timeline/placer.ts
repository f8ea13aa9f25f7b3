import type { Mark } from './marks.ts';
import type { View } from './view.svelte.ts';

/** The dot's middle within its card, in CSS pixels. */
const DOT_X = 12;
const DOT_Y = 14;
const BAR_Y = 8;

/** Moves the cards with their marks, past the framework: the list of cards changes seldom, their places every frame. */
export class Placer {
  readonly #seats = new Map<number, { readonly node: HTMLElement; readonly shift: number }>();
  #marks: ReadonlyMap<number, Mark> = new Map();
  #card = 0;
  #left = 0;
  #right = 0;

  /** Gives the card of event `i` its place for as long as it stands; `shift` is where its box's left edge is. */
  seat(i: number, shift: number): (node: HTMLElement) => () => void {
    return (node) => {
      const seat = { node, shift };
      this.#seats.set(i, seat);
      const mark = this.#marks.get(i);
      if (mark) this.#move(seat, mark);
      return () => {
        if (this.#seats.get(i) === seat) this.#seats.delete(i);
      };
    };
  }

  /** Moves all cards to where their marks now are. */
  place(marks: readonly Mark[], { card, room, width }: View): void {
    this.#card = card;
    this.#left = room.left - 8;
    this.#right = Math.min(width, room.right + room.tail);
    this.#marks = new Map(marks.map((mark) => [mark.i, mark]));
    for (const mark of marks) {
      const seat = this.#seats.get(mark.i);
      if (seat) this.#move(seat, mark);
    }
  }

  /** Text of a long bar keeps to the part in view. */
  #move({ node, shift }: { node: HTMLElement; shift: number }, mark: Mark): void {
    const long = mark.shape !== 'dot';
    node.classList.toggle('long', long);
    const x = long ? Math.max(mark.from, Math.min(this.#left, mark.to - 60)) - 4 : mark.x - DOT_X;
    const width = long ? Math.max(this.#card, Math.min(mark.to, this.#right) - x) : this.#card;
    const y = mark.y - (long ? BAR_Y : DOT_Y);
    node.style.transform = `translate(${Math.round(x - shift)}px,${Math.round(y)}px)`;
    node.style.width = `${Math.round(width)}px`;
  }
}
