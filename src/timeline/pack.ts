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
  const spots = spotsOf(input.at);
  const known = new Failures(spots.at.length * input.rows.length);
  // In order of salience, so that each level reads them one after another; those that find room are closed up.
  const order = bySalience(input);
  const key = order.map((i) => {
    const kind = (allowed[i] === 1 ? 0 : 1) + (input.lead[i] === 0 ? 0 : 2);
    return (spots.of[i]! * input.rows.length + input.group[i]!) * KINDS + kind;
  });
  const length = new Float32Array(order.length);
  for (let at = 0; at < order.length; at++) length[at] = input.length[order[at]!]!;
  let count = order.length;
  const placed: number[] = [];
  for (let now = 0; now < input.levels && count > 0; now++) {
    const grid = new Grid(input, spots, now);
    for (const i of placed) grid.put(i, row[i]!);
    known.clear();
    let left = 0;
    for (let at = 0; at < count; at++) {
      const found = known.has(key[at]!, length[at]!) ? -1 : grid.freeRow(order[at]!, (key[at]! & 1) === 0);
      if (found >= 0) {
        const i = order[at]!;
        level[i] = now;
        row[i] = found;
        grid.put(i, found);
        placed.push(i);
        continue;
      }
      known.add(key[at]!, length[at]!);
      order[left] = order[at]!;
      key[left] = key[at]!;
      length[left++] = length[at]!;
    }
    count = left;
  }
  return { level, row, ...byLevel(level, input.levels) };
}

/** Distinct places, ascending, and each event's. */
interface Spots {
  readonly at: Float64Array;
  readonly of: Uint32Array;
}

function spotsOf(at: Float64Array): Spots {
  const of = new Uint32Array(at.length);
  const distinct = new Float64Array(at.length);
  let count = 0;
  for (let i = 0; i < at.length; i++) {
    if (i === 0 || at[i] !== at[i - 1]) distinct[count++] = at[i]!;
    of[i] = count - 1;
  }
  return { at: distinct.slice(0, count), of };
}

/** Kinds of events by how much they ask for beside length: any row or outer ones only, and room before them or none. */
const KINDS = 4;

/** What found no room at one level: nothing at the same place that asks for as much or more will find any either. */
class Failures {
  readonly #shortest: Float32Array;

  constructor(places: number) {
    this.#shortest = new Float32Array(places * KINDS);
  }

  clear(): void {
    this.#shortest.fill(Number.POSITIVE_INFINITY);
  }

  /** `key` is the place times KINDS, plus the kind. */
  has(key: number, length: number): boolean {
    return length >= this.#shortest[key]! || length >= this.#shortest[key & ~(KINDS - 1)]!;
  }

  add(key: number, length: number): void {
    if (length < this.#shortest[key]!) this.#shortest[key] = length;
  }
}

/** 1 for events that may take any row, 0 for long ones that keep to the outer third. */
function allowedRows({ at, length, group, rows, levels, card }: PackInput): Uint8Array {
  const long = (SHORT_CARDS * card) / 2 ** (levels - 1);
  const many = rows.map(() => 0);
  for (let i = 0; i < at.length; i++) if (length[i]! > long && group[i] !== NO_GROUP) many[group[i]!]!++;
  const allowed = new Uint8Array(length.length).fill(1);
  for (let i = 0; i < allowed.length; i++) {
    const own = group[i]!;
    if (own !== NO_GROUP && length[i]! > long && many[own]! > rows[own]! / 2) allowed[i] = 0;
  }
  return allowed;
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
  readonly #spots: Spots;
  /** The ordinal of each spot's cell among those that hold events, and each one's number along the whole span. */
  readonly #cell: Int32Array;
  readonly #number: Float64Array;
  readonly #rowsBefore: readonly number[];
  readonly #allRows: number;
  readonly #holder: Int32Array;
  /** For each cell and group a bit for each row in which a card begins. */
  readonly #begun: Uint32Array;

  constructor(input: PackInput, spots: Spots, level: number) {
    this.#input = input;
    this.#spots = spots;
    this.#zoom = 2 ** level;
    const { card, rows } = input;
    const { at } = spots;
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
    const cell = this.#cell[this.#spots.of[i]!]!;
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
    const begun = this.#begun[this.#cell[this.#spots.of[i]!]! * this.#input.rows.length + group]!;
    for (let row = anyRow ? 0 : rows - Math.ceil(rows / 3); row < rows; row++)
      if ((begun & (1 << row)) === 0 && this.#free(i, this.#rowsBefore[group]! + row)) return row;
    return -1;
  }

  #free(i: number, column: number): boolean {
    const cell = this.#cell[this.#spots.of[i]!]!;
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
