/** What is known of each event before rows are worked out; one entry each, in order of place. */
export interface PackInput {
  /** Places in CSS pixels where the whole span is in view, ascending. */
  readonly at: Float64Array;
  /** Lengths of bars and brackets in the same pixels; 0 for dots. */
  readonly length: Float32Array;
  /** What fades in before the place, in CSS pixels at every zoom. */
  readonly lead: Uint8Array;
  readonly salience: Uint8Array;
  /** The group whose rows an event may take; NO_GROUP for events that are not packed. */
  readonly group: Uint8Array;
  /** How many rows each group has, at most 31. */
  readonly rows: readonly number[];
  /** Powers of two of zoom, from 0. */
  readonly levels: number;
  /** Room that each card takes, in CSS pixels. */
  readonly card: number;
}

/** A row for each event, and the power of two of zoom from which it is shown. */
export interface Packing {
  /** NEVER for events that never fit. */
  readonly level: Uint8Array;
  /** Row within the group, 0 nearest the ribbon. */
  readonly row: Uint8Array;
  /** Events by level, each level's in order of place; level l is `order[first[l]] … order[first[l + 1]]`. */
  readonly order: Uint32Array;
  readonly first: Uint32Array;
}

/** The group of events that are not packed. */
export const NO_GROUP = 255;
/** The level of events that never fit. */
export const NEVER = 255;

/** What lasts longer, in cards at the greatest zoom, keeps to the outer rows where there are many such. */
const SHORT_CARDS = 4;

/**
 * From coarse to fine and by salience, an event takes the first free row at the first level where its card fits, and
 * keeps it: gaps only grow with zoom. Works on a grid of cells as wide as a card, so at most one card begins in a cell.
 */
export function pack(input: PackInput): Packing {
  const size = input.at.length;
  const level = new Uint8Array(size).fill(NEVER);
  const row = new Uint8Array(size);
  const allowed = allowedRows(input);
  let rest = bySalience(input);
  let placed: Uint32Array[] = [];
  for (let now = 0; now < input.levels && rest.length > 0; now++) {
    const grid = new Grid(input, now);
    for (const events of placed) for (const i of events) grid.put(i, row[i]!);
    const left = new Uint32Array(rest.length);
    const fits = new Uint32Array(rest.length);
    let [leftCount, fitCount] = [0, 0];
    for (const i of rest) {
      const found = grid.freeRow(i, allowed[i]! === 1);
      if (found < 0) {
        left[leftCount++] = i;
        continue;
      }
      level[i] = now;
      row[i] = found;
      grid.put(i, found);
      fits[fitCount++] = i;
    }
    rest = left.subarray(0, leftCount);
    placed = [...placed, fits.subarray(0, fitCount)];
  }
  return { level, row, ...byLevel(level, input.levels) };
}

/** 1 for events that may take any row, 0 for long ones that keep to the outer third. */
function allowedRows({ at, length, group, rows, levels, card }: PackInput): Uint8Array {
  const long = (SHORT_CARDS * card) / 2 ** (levels - 1);
  const many = rows.map(() => 0);
  for (let i = 0; i < at.length; i++) if (length[i]! > long && group[i] !== NO_GROUP) many[group[i]!]!++;
  return Uint8Array.from(length, (own, i) =>
    group[i] !== NO_GROUP && own > long && many[group[i]!]! > rows[group[i]!]! / 2 ? 0 : 1,
  );
}

/** Indices of packed events, the most salient first, then in order of place (a counting sort). */
function bySalience({ salience, group }: PackInput): Uint32Array {
  const next = new Uint32Array(257);
  let count = 0;
  for (let i = 0; i < salience.length; i++) {
    if (group[i] === NO_GROUP) continue;
    next[256 - salience[i]!]!++;
    count++;
  }
  for (let i = 1; i < 257; i++) next[i]! += next[i - 1]!;
  const order = new Uint32Array(count);
  for (let i = 0; i < salience.length; i++) if (group[i] !== NO_GROUP) order[next[255 - salience[i]!]!++] = i;
  return order;
}

function byLevel(level: Uint8Array, levels: number): Pick<Packing, 'order' | 'first'> {
  const first = new Uint32Array(levels + 2);
  for (const own of level) if (own !== NEVER) first[own + 1]!++;
  for (let i = 1; i < first.length; i++) first[i]! += first[i - 1]!;
  const order = new Uint32Array(first[levels]!);
  const next = first.slice();
  for (let i = 0; i < level.length; i++) if (level[i] !== NEVER) order[next[level[i]!]!++] = i;
  return { order, first };
}

/** Who stands where at one level of zoom: for each cell that holds any event and each row, the event that begins or runs there. */
class Grid {
  readonly #input: PackInput;
  readonly #zoom: number;
  /** The ordinal of each event's cell among those that hold events, and each one's number along the whole span. */
  readonly #cell: Int32Array;
  readonly #number: Float64Array;
  readonly #rowsBefore: readonly number[];
  readonly #allRows: number;
  readonly #holder: Int32Array;
  /** For each cell and group a bit for each row in which a card begins. */
  readonly #begun: Uint32Array;

  constructor(input: PackInput, level: number) {
    this.#input = input;
    this.#zoom = 2 ** level;
    const { at, card, rows } = input;
    this.#cell = new Int32Array(at.length);
    const numbers = new Float64Array(at.length);
    let count = -1;
    for (let i = 0; i < at.length; i++) {
      const number = Math.floor((at[i]! * this.#zoom) / card);
      if (count < 0 || number !== numbers[count]) numbers[++count] = number;
      this.#cell[i] = count;
    }
    this.#number = numbers.slice(0, count + 1);
    this.#rowsBefore = rows.map((_, group) => rows.slice(0, group).reduce((sum, own) => sum + own, 0));
    this.#allRows = rows.reduce((sum, own) => sum + own, 0);
    this.#holder = new Int32Array((count + 1) * this.#allRows).fill(-1);
    this.#begun = new Uint32Array((count + 1) * rows.length);
  }

  /** Puts event `i` into a row of its group. */
  put(i: number, row: number): void {
    const group = this.#input.group[i]!;
    const cell = this.#cell[i]!;
    const column = this.#rowsBefore[group]! + row;
    this.#holder[cell * this.#allRows + column] = i;
    this.#begun[cell * this.#input.rows.length + group]! |= 1 << row;
    const last = Math.floor(this.#end(i) / this.#input.card);
    for (let next = cell + 1; next < this.#number.length && this.#number[next]! <= last; next++) {
      const at = next * this.#allRows + column;
      if (this.#holder[at] === -1) this.#holder[at] = i;
    }
  }

  /** The first row of its group where event `i` fits, −1 where there is none. */
  freeRow(i: number, anyRow: boolean): number {
    const group = this.#input.group[i]!;
    const rows = this.#input.rows[group]!;
    const begun = this.#begun[this.#cell[i]! * this.#input.rows.length + group]!;
    for (let row = anyRow ? 0 : rows - Math.ceil(rows / 3); row < rows; row++)
      if ((begun & (1 << row)) === 0 && this.#free(i, this.#rowsBefore[group]! + row)) return row;
    return -1;
  }

  #free(i: number, column: number): boolean {
    const cell = this.#cell[i]!;
    const start = this.#start(i);
    const end = this.#end(i);
    const last = Math.floor((end + LONGEST_LEAD) / this.#input.card);
    const from = cell > 0 && this.#number[cell - 1] === this.#number[cell]! - 1 ? cell - 1 : cell;
    for (let at = from; at < this.#number.length && this.#number[at]! <= last; at++) {
      const other = this.#holder[at * this.#allRows + column]!;
      if (other >= 0 && this.#start(other) < end && start < this.#end(other)) return false;
    }
    return true;
  }

  #start(i: number): number {
    return this.#input.at[i]! * this.#zoom - this.#input.lead[i]!;
  }

  #end(i: number): number {
    const { at, length, card } = this.#input;
    const own = length[i]! * this.#zoom;
    return at[i]! * this.#zoom + (own > card ? own + LAST_GAP : card);
  }
}

/** Room after the end of a bar, in CSS pixels. */
const LAST_GAP = 10;
const LONGEST_LEAD = 255;
