import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader, ByteWriter } from './varint.ts';

const int = fc.integer();
const bytesOf = (write: (writer: ByteWriter) => void): Uint8Array => {
  const writer = new ByteWriter();
  write(writer);
  return writer.done();
};

test('what was written is read', () => {
  fc.assert(
    fc.property(fc.nat(), fc.string(), fc.array(int), fc.array(int), (one, text, list, last) => {
      const reader = new ByteReader(
        bytesOf((writer) => {
          writer.unsigned(one);
          writer.text(text);
          for (const value of list) writer.unsigned(value);
          for (const value of last) writer.signed(value);
        }),
      );
      expect(reader.unsigned()).toBe(one);
      expect(reader.text()).toBe(new TextDecoder().decode(new TextEncoder().encode(text)));
      expect([...reader.unsignedList(list.length)]).toEqual(list);
      expect([...reader.signedList(last.length)]).toEqual(last);
    }),
  );
});

test('nothing is read past the end', () => {
  const reader = (): ByteReader => new ByteReader(bytesOf((writer) => writer.text('Reed')));
  expect(() => reader().bytes(6)).toThrow(RangeError);
  expect(() => reader().unsignedList(6)).toThrow(RangeError);
  expect(() => new ByteReader(Uint8Array.of(200)).unsigned()).toThrow(RangeError);
  expect(() => new ByteReader(Uint8Array.of(9, 82)).text()).toThrow(RangeError);
});
