import { CELLS } from '../buckets.ts';
import type { Scorer } from '../scorer.ts';
import type { Templates } from '../templates.ts';
import { type Code, i32, i32x4, local } from './code.ts';
import { atomsIn, eachHash, FREE_FROM, hashAll, localsOf, payloads, touchBuckets, WORD } from './features.ts';
import { functionOf, memoryOf } from './module.ts';

const SCORES_AT = FREE_FROM;
const CELLS_AT = FREE_FROM + 64;

/** A table of moves: a memory and the cells in it. */
export interface MoveCells {
  readonly memory: WebAssembly.Memory;
  readonly cells: Int32Array;
}

/** Room for a table of moves. */
export function moveCells(): MoveCells {
  const memory = memoryOf(CELLS_AT + CELLS * WORD);
  return { memory, cells: new Int32Array(memory.buffer, CELLS_AT, CELLS) };
}

/** The payload of a feature: its weights for the first two classes, nine bits each. */
export function movePayload(first: number, second: number): number {
  return ((first & 511) << 9) | (second & 511);
}

/** Scores three classes, whose weights sum to nought, by a table of moves. */
export function moveScorer({ memory }: MoveCells, templates: Templates): Scorer {
  const locals = localsOf(templates);
  const [cells, first, second] = [locals, locals + 1, locals + 2] as const;
  const found = local.get(cells);
  const body = [
    hashAll(templates),
    touchBuckets(templates, CELLS_AT),
    eachHash(templates, [
      local.set(cells, payloads(CELLS_AT, cells)),
      addTo(first, i32x4.shrS(i32x4.shl(found, i32.const(14)), i32.const(23))),
      addTo(second, i32x4.shrS(i32x4.shl(found, i32.const(23)), i32.const(23))),
    ]),
    setScore(0, sumOf(local.get(first))),
    setScore(1, sumOf(local.get(second))),
    setScore(2, i32.sub(i32.sub(i32.const(0), scoreOf(0)), scoreOf(1))),
  ];
  return {
    atoms: atomsIn(memory, templates),
    scores: new Int32Array(memory.buffer, SCORES_AT, 3),
    score: functionOf(memory, { i32: locals, v128: 3 }, body),
  };
}

function addTo(sum: number, value: Code): Code {
  return local.set(sum, i32x4.add(local.get(sum), value));
}

function sumOf(vector: Code): Code {
  const lanes = [0, 1, 2, 3].map((lane) => i32x4.extractLane(vector, lane));
  return lanes.reduce(i32.add);
}

function scoreOf(name: number): Code {
  return i32.load(i32.const(0), SCORES_AT + name * WORD);
}

function setScore(name: number, value: Code): Code {
  return i32.store(i32.const(0), SCORES_AT + name * WORD, value);
}
