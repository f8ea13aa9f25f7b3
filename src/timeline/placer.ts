import { type CardRoom, cardBox } from './cardbox.ts';
import type { Mark } from './marks.ts';
import type { Count } from './scene.ts';

/** A card, and where its box's left edge is. */
interface Seat {
  readonly node: HTMLElement;
  readonly shift: number;
}

/** Moves cards and counts to their marks, past the framework: which there are changes seldom, where they stand often. */
export class Placer {
  readonly #seats = new Map<number, Seat>();
  readonly #chips = new Map<string, HTMLElement>();
  #marks: ReadonlyMap<number, Mark> = new Map();
  #counts: ReadonlyMap<string, Count> = new Map();
  #where: CardRoom | undefined;

  /** Gives the card of event `i` its place for as long as it stands; `shift` is where its box's left edge is. */
  seat(i: number, shift: number): (node: HTMLElement) => () => void {
    return (node) => {
      const seat = { node, shift };
      this.#seats.set(i, seat);
      this.#move(i, seat);
      return () => {
        if (this.#seats.get(i) === seat) this.#seats.delete(i);
      };
    };
  }

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

  /** Moves all cards to where their marks now are, and all counts to their strips. */
  place(marks: readonly Mark[], counts: readonly Count[], where: CardRoom): void {
    this.#where = where;
    this.#marks = new Map(marks.map((mark) => [mark.i, mark]));
    this.#counts = new Map(counts.map((count) => [count.key, count]));
    for (const [i, seat] of this.#seats) this.#move(i, seat);
    for (const count of counts) {
      const node = this.#chips.get(count.key);
      if (node) moveChip(node, count);
    }
  }

  #move(i: number, { node, shift }: Seat): void {
    const mark = this.#marks.get(i);
    if (!mark || !this.#where) return;
    const { x, y, width, long, bare } = cardBox(mark, this.#where);
    node.style.transform = `translate(${x - Math.round(shift)}px,${y}px)`;
    node.style.width = `${width}px`;
    node.classList.toggle('long', long);
    node.classList.toggle('bare', bare);
  }
}

function moveChip(node: HTMLElement, { x, y }: Count): void {
  node.style.transform = `translate(${Math.round(x)}px,${y}px) translate(-50%,-50%)`;
}
