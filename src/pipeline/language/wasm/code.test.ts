import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf, i32, local, signed, unsigned, whileLoop } from './code.ts';
import { functionOf, memoryOf } from './module.ts';

test('numbers are written as the specification writes them', () => {
  expect(bytesOf(unsigned(624_485))).toEqual([0xe5, 0x8e, 0x26]);
  expect(bytesOf(unsigned(127))).toEqual([0x7f]);
  expect(bytesOf(signed(-123_456))).toEqual([0xc0, 0xbb, 0x78]);
  expect(bytesOf(signed(64))).toEqual([0xc0, 0x00]);
  expect(bytesOf(signed(-64))).toEqual([0x40]);
});

test('a constant is itself to the engine', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(65_000), (value, at) => {
      const memory = memoryOf(1);
      functionOf(memory, { i32: 0, v128: 0 }, i32.store(i32.const(0), at, i32.const(value)))();
      expect(new DataView(memory.buffer).getInt32(at, true)).toBe(value);
    }),
    { numRuns: 50 },
  );
});

test('a loop goes on for as long as its condition holds', () => {
  const memory = memoryOf(1);
  const [round, sum] = [0, 1];
  const add = local.set(sum, i32.add(local.get(sum), local.get(round)));
  const next = local.set(round, i32.sub(local.get(round), i32.const(1)));
  functionOf(memory, { i32: 2, v128: 0 }, [
    local.set(round, i32.const(100)),
    whileLoop(local.get(round), [add, next]),
    i32.store(i32.const(0), 0, local.get(sum)),
  ])();
  expect(new Int32Array(memory.buffer)[0]).toBe(5050);
});

test('a memory has room for what is asked', () => {
  expect(memoryOf(65_536).buffer.byteLength).toBe(65_536);
  expect(memoryOf(65_537).buffer.byteLength).toBe(131_072);
});
