/**
 * The instructions of WebAssembly that the scorers need, under the names and in the binary format of the specification
 * (W3C, WebAssembly Core Specification 2.0, sections 5.2 and 5.4). Operands come first, as the stack machine wants them.
 */

/** Instructions in the binary format: bytes, in lists of lists, so that putting code together copies none of it. */
export type Code = number | readonly Code[];

type Unary = (a: Code) => Code;
type Binary = (a: Code, b: Code) => Code;
/** An access to memory: the offset, in bytes, is added to the address. */
type Load = (address: Code, offset: number) => Code;
type Store = (address: Code, offset: number, value: Code) => Code;

/** The bytes of some code, in order. */
export function bytesOf(code: Code): number[] {
  const bytes: number[] = [];
  const add = (part: Code): void => {
    if (typeof part === 'number') bytes.push(part);
    else for (const each of part) add(each);
  };
  add(code);
  return bytes;
}

/** An unsigned integer in LEB128. */
export function unsigned(value: number): Code {
  return value < 0x80 ? value : [(value & 0x7f) | 0x80, unsigned(value >>> 7)];
}

/** A signed 32-bit integer in LEB128. */
export function signed(value: number): Code {
  const last = value >= -0x40 && value < 0x40;
  return last ? value & 0x7f : [(value & 0x7f) | 0x80, signed(value >> 7)];
}

const unary =
  (opcode: Code): Unary =>
  (a) => [a, opcode];
const binary =
  (opcode: Code): Binary =>
  (a, b) => [a, b, opcode];
/** `align` is the power of two that the address is a multiple of: a hint. */
const load =
  (opcode: Code, align: number): Load =>
  (address, offset) => [address, opcode, align, unsigned(offset)];
const store =
  (opcode: Code, align: number): Store =>
  (address, offset, value) => [address, value, opcode, align, unsigned(offset)];
const simd = (opcode: number): Code => [0xfd, unsigned(opcode)];

/** Local variables, by number. */
export const local = {
  get: (index: number): Code => [0x20, unsigned(index)],
  set: (index: number, value: Code): Code => [value, 0x21, unsigned(index)],
  tee: (index: number, value: Code): Code => [value, 0x22, unsigned(index)],
} as const;

/** Whole numbers of 32 bits. */
export const i32 = {
  const: (value: number): Code => [0x41, signed(value | 0)],
  load: load(0x28, 2),
  load16S: load(0x2e, 1),
  store: store(0x36, 2),
  ltU: binary(0x49),
  gtU: binary(0x4b),
  add: binary(0x6a),
  sub: binary(0x6b),
  mul: binary(0x6c),
  and: binary(0x71),
  xor: binary(0x73),
  shl: binary(0x74),
  shrS: binary(0x75),
  shrU: binary(0x76),
} as const;

/** Vectors of 128 bits. */
export const v128 = {
  load: load(simd(0), 4),
  store: store(simd(11), 4),
  and: binary(simd(78)),
  or: binary(simd(80)),
  xor: binary(simd(81)),
} as const;

/** Vectors of sixteen bytes. */
export const i8x16 = {
  shuffle: (a: Code, b: Code, lanes: readonly number[]): Code => [a, b, simd(13), lanes],
} as const;

/** Vectors of eight whole numbers of 16 bits. */
export const i16x8 = { add: binary(simd(142)) } as const;

/** Vectors of four whole numbers of 32 bits. */
export const i32x4 = {
  splat: unary(simd(17)),
  extractLane: (a: Code, lane: number): Code => [a, simd(27), lane],
  gtS: binary(simd(59)),
  extendLowI16x8S: unary(simd(167)),
  extendHighI16x8S: unary(simd(168)),
  shl: binary(simd(171)),
  shrS: binary(simd(172)),
  add: binary(simd(174)),
} as const;

/** Does `body` for as long as `condition` holds at the start of a round. */
export function whileLoop(condition: Code, body: Code): Code {
  const [loop, when, none, again, end] = [0x03, 0x04, 0x40, [0x0c, 1], 0x0b];
  return [loop, none, condition, when, none, body, again, end, end];
}
