/** Writes unsigned and signed whole numbers, small ones in few bytes (LEB128; signed ones zigzag as in Protocol Buffers). */
export class ByteWriter {
  #bytes: Uint8Array;
  #length = 0;

  /** Starts with room for so many bytes; it grows as needed. */
  constructor(room = 1024) {
    this.#bytes = new Uint8Array(room);
  }

  /** How many bytes were written. */
  get length(): number {
    return this.#length;
  }

  /** Appends one byte. */
  byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      const grown = new Uint8Array(this.#bytes.length * 2);
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    this.#bytes[this.#length++] = value;
  }

  /** Appends a whole number from 0 to 2^53. */
  unsigned(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.byte((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  /** Appends a whole number of either sign. */
  signed(value: number): void {
    this.unsigned(value < 0 ? -2 * value - 1 : 2 * value);
  }

  /** All that was written. */
  done(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}

/** Reads what `ByteWriter` wrote; throws RangeError past the end. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The next byte. */
  byte(): number {
    const value = this.#bytes[this.#at++];
    if (value === undefined) throw new RangeError('the data ends too early');
    return value;
  }

  /** The next unsigned number. */
  unsigned(): number {
    let value = this.byte();
    if (value < 128) return value;
    value -= 128;
    for (let unit = 128; ; unit *= 128) {
      const next = this.byte();
      value += (next & 127) * unit;
      if (next < 128) return value;
    }
  }

  /** The next signed number. */
  signed(): number {
    const value = this.unsigned();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }
}

/** Joins planes of bytes and a head of JSON into one file: length of the head (4 bytes, little-endian), head, planes. */
export function joinPlanes(head: unknown, planes: readonly Uint8Array[]): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify([head, planes.map((plane) => plane.length)]));
  const parts = [new Uint8Array(4), text, ...planes];
  new DataView(parts[0]!.buffer).setUint32(0, text.length, true);
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The head and planes of a file that `joinPlanes` made; throws SyntaxError or RangeError for anything else. */
export function splitPlanes<H>(file: Uint8Array): {
  readonly head: H;
  readonly planes: readonly Uint8Array[];
} {
  const size = new DataView(file.buffer, file.byteOffset, file.byteLength).getUint32(0, true);
  const [head, lengths]: [H, number[]] = JSON.parse(new TextDecoder().decode(file.subarray(4, 4 + size)));
  let at = 4 + size;
  const planes = lengths.map((length) => {
    at += length;
    return file.subarray(at - length, at);
  });
  if (at > file.length) throw new RangeError('the data ends too early');
  return { head, planes };
}
