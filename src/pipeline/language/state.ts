/** The moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const SHIFT = 0;
/** The front of the buffer becomes head of the top of the stack. */
export const LEFT = 1;
/** The second of the stack becomes head of its top. */
export const RIGHT = 2;

const NONE = -1;

/**
 * A parser's state over a sentence of `size` words; word number `size` is the root, which stands at the end of the
 * buffer, so that exactly one word can depend on it.
 */
export class State {
  size = 0;
  front = 0;
  depth = 0;
  stack = new Int32Array(0);
  head = new Int32Array(0);
  label = new Int32Array(0);
  /** Outermost and next-to-outermost children on each side, −1 for none. */
  left1 = new Int32Array(0);
  left2 = new Int32Array(0);
  right1 = new Int32Array(0);
  right2 = new Int32Array(0);
  leftCount = new Int32Array(0);
  rightCount = new Int32Array(0);
  /** Hashes of the labels of the children on each side. */
  leftLabels = new Int32Array(0);
  rightLabels = new Int32Array(0);

  /** Makes ready for a sentence. */
  reset(size: number): void {
    if (this.stack.length <= size + 1) this.#grow(Math.max(64, 2 * size));
    this.size = size;
    this.front = 0;
    this.depth = 0;
    for (const list of [this.head, this.left1, this.left2, this.right1, this.right2])
      list.fill(NONE, 0, size + 2);
    for (const list of [this.label, this.leftCount, this.rightCount, this.leftLabels, this.rightLabels]) {
      list.fill(0, 0, size + 2);
    }
  }

  #grow(room: number): void {
    this.stack = new Int32Array(room);
    this.head = new Int32Array(room);
    this.label = new Int32Array(room);
    this.left1 = new Int32Array(room);
    this.left2 = new Int32Array(room);
    this.right1 = new Int32Array(room);
    this.right2 = new Int32Array(room);
    this.leftCount = new Int32Array(room);
    this.rightCount = new Int32Array(room);
    this.leftLabels = new Int32Array(room);
    this.rightLabels = new Int32Array(room);
  }

  /** The n-th word of the stack from the top, `none` where it is not so deep. */
  top(n: number, none = NONE): number {
    return n < this.depth ? this.stack[this.depth - 1 - n]! : none;
  }

  /** Whether all words have a head. */
  get done(): boolean {
    return this.front === this.size && this.depth === 0;
  }

  /** Whether a move is allowed. */
  can(move: number): boolean {
    if (move === SHIFT) return this.front < this.size;
    if (move === RIGHT) return this.depth >= 2;
    return this.depth >= 2 ? this.front < this.size : this.depth === 1;
  }

  /** The only move allowed, or −1 where there are several. */
  get only(): number {
    if (this.depth === 0) return SHIFT;
    if (this.front < this.size) return NONE;
    return this.depth === 1 ? LEFT : RIGHT;
  }

  shift(): void {
    this.stack[this.depth++] = this.front++;
  }

  /** Pops the top of the stack as a child of the front of the buffer. */
  leftArc(label: number): void {
    const child = this.stack[--this.depth]!;
    const head = this.front;
    this.head[child] = head;
    this.label[child] = label;
    this.left2[head] = this.left1[head]!;
    this.left1[head] = child;
    this.leftCount[head]!++;
    this.leftLabels[head] = Math.imul(this.leftLabels[head]! ^ (label + 1), 0x01000193);
  }

  /** Pops the top of the stack as a child of the one below it. */
  rightArc(label: number): void {
    const child = this.stack[--this.depth]!;
    const head = this.stack[this.depth - 1]!;
    this.head[child] = head;
    this.label[child] = label;
    this.right2[head] = this.right1[head]!;
    this.right1[head] = child;
    this.rightCount[head]!++;
    this.rightLabels[head] = Math.imul(this.rightLabels[head]! ^ (label + 1), 0x01000193);
  }
}
