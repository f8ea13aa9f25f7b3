import type { Scorer } from '../scorer.ts';
import type { Templates } from '../templates.ts';
import { type Code, i8x16, i16x8, i32, i32x4, local, v128, whileLoop } from './code.ts';
import {
  AT,
  atomsIn,
  eachHash,
  hashAll,
  keepTouched,
  localsOf,
  payloads,
  touch,
  touchBuckets,
  WORD,
} from './features.ts';
import { functionOf } from './module.ts';
import {
  CLASS_BITS,
  CLASS_MASK,
  LONG_LIST,
  MOST_TEMPLATES,
  type Rows,
  SCORES_AT,
  SHORT,
  SHORT_LIST,
  VECTOR,
} from './rows.ts';

/** Local variables: a row or its address, an entry, its class, and how far the two lists reach, in bytes. */
interface Names {
  readonly row: number;
  readonly entry: number;
  readonly name: number;
  readonly longs: number;
  readonly shorts: number;
  /** A vector to work with; the sums of long rows follow it. */
  readonly spare: number;
}

/**
 * Scores many classes by rows of weights: first finds the rows, without branches, so that the memory's answers overlap,
 * then sums the long ones, then the short ones. Throws RangeError where there are too many templates.
 */
export function sparseScorer(rows: Rows, templates: Templates): Scorer {
  if (templates.count > MOST_TEMPLATES) throw new RangeError(`more than ${MOST_TEMPLATES} templates`);
  const at = localsOf(templates);
  const names = { row: at, entry: at + 1, name: at + 2, longs: at + 3, shorts: at + 4, spare: at + 5 };
  const body = [
    hashAll(templates),
    touchBuckets(templates, rows.cellsAt),
    eachHash(templates, find(rows, names)),
    touchShortRows(rows, names),
    addLongRows(rows, names),
    addShortRows(rows, names),
  ];
  return {
    atoms: atomsIn(rows.memory, templates),
    scores: new Int32Array(rows.memory.buffer, SCORES_AT, rows.classes),
    score: functionOf(rows.memory, { i32: at + 5, v128: 1 + rows.stride / VECTOR }, body),
  };
}

/** Writes the row of the hash at hand at the end of both lists, and lets the one it belongs to grow. */
function find(rows: Rows, { row, longs, shorts, spare }: Names): Code {
  const found = local.get(row);
  const long = i32.const(rows.long);
  return [
    local.set(spare, payloads(rows.cellsAt, spare)),
    local.set(row, anyLane(spare)),
    i32.store(local.get(longs), LONG_LIST, found),
    i32.store(local.get(shorts), SHORT_LIST, found),
    grow(longs, i32.ltU(i32.sub(found, i32.const(1)), long)),
    grow(shorts, i32.gtU(found, long)),
  ];
}

function grow(list: number, by: Code): Code {
  return local.set(list, i32.add(local.get(list), i32.mul(by, i32.const(WORD))));
}

const HALVES_TURNED = [8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7];
const PAIRS_TURNED = [4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11];

/** The one lane of a vector that is not 0, or 0. Overwrites the vector. */
function anyLane(vector: number): Code {
  const own = local.get(vector);
  const halves = local.set(vector, v128.or(own, i8x16.shuffle(own, own, HALVES_TURNED)));
  return [halves, i32x4.extractLane(v128.or(own, i8x16.shuffle(own, own, PAIRS_TURNED)), 0)];
}

/** Does `body` for every row of a list that reaches to `end`; the row's number is in `row`. */
function eachRow(list: number, end: number, row: number, body: Code): Code {
  return [
    local.set(AT, local.get(end)),
    whileLoop(local.get(AT), [
      local.set(AT, i32.sub(local.get(AT), i32.const(WORD))),
      local.set(row, i32.load(local.get(AT), list)),
      body,
    ]),
  ];
}

/** Overwrites the scores with the sums of the long rows found. */
function addLongRows(rows: Rows, { row, longs, spare }: Names): Code {
  const parts = Array.from({ length: rows.stride / VECTOR }, (_, part) => part);
  const sum = (part: number): number => spare + 1 + part;
  const weights = (part: number): Code => v128.load(local.get(row), rows.zeroLong + part * VECTOR);
  const write = (half: number, sums: Code): Code => v128.store(i32.const(0), SCORES_AT + half * VECTOR, sums);
  return [
    eachRow(LONG_LIST, longs, row, [
      local.set(row, i32.mul(local.get(row), i32.const(rows.stride))),
      parts.map((part) => local.set(sum(part), i16x8.add(local.get(sum(part)), weights(part)))),
    ]),
    parts.map((part) => [
      write(2 * part, i32x4.extendLowI16x8S(local.get(sum(part)))),
      write(2 * part + 1, i32x4.extendHighI16x8S(local.get(sum(part)))),
    ]),
  ];
}

function touchShortRows(rows: Rows, { row, shorts }: Names): Code {
  const address = i32.mul(local.get(row), i32.const(VECTOR));
  return [eachRow(SHORT_LIST, shorts, row, touch(i32.load(address, rows.zeroShort))), keepTouched()];
}

/** Adds the entries of the short rows found to the scores. */
function addShortRows(rows: Rows, names: Names): Code {
  const { row, shorts } = names;
  const places = Array.from({ length: SHORT }, (_, e) => rows.zeroShort + e * Int16Array.BYTES_PER_ELEMENT);
  return eachRow(SHORT_LIST, shorts, row, [
    local.set(row, i32.mul(local.get(row), i32.const(VECTOR))),
    places.map((at) => addEntry(at, names)),
  ]);
}

function addEntry(at: number, { row, entry, name }: Names): Code {
  const weight = i32.shrS(local.get(entry), i32.const(CLASS_BITS));
  return [
    local.set(entry, i32.load16S(local.get(row), at)),
    local.set(name, i32.shl(i32.and(local.get(entry), i32.const(CLASS_MASK)), i32.const(Math.log2(WORD)))),
    i32.store(local.get(name), SCORES_AT, i32.add(i32.load(local.get(name), SCORES_AT), weight)),
  ];
}
