/** Writes whole numbers in seven-bit groups, low ones first. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16);
  length = 0;

  byte(value: number): void {
    if (this.length === this.#bytes.length) {
      const wider = new Uint8Array(2 * this.length);
      wider.set(this.#bytes);
      this.#bytes = wider;
    }
    this.#bytes[this.length++] = value;
  }

  /** A whole number from 0 to 2³² − 1. */
  unsigned(value: number): void {
    let rest = value >>> 0;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  signed(value: number): void {
    this.unsigned((value << 1) ^ (value >> 31));
  }

  text(value: string): void {
    const bytes = new TextEncoder().encode(value);
    this.unsigned(bytes.length);
    for (const byte of bytes) this.byte(byte);
  }

  done(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }
}

const SHORT = 'the weights end too soon';

/** Reads what `ByteWriter` wrote. Throws RangeError past the end. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  #byte(): number {
    if (this.#at >= this.#bytes.length) throw new RangeError(SHORT);
    return this.#bytes[this.#at++]!;
  }

  unsigned(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }

  /** So many bytes, as they lie. */
  bytes(length: number): Uint8Array {
    if (length > this.#bytes.length - this.#at) throw new RangeError(SHORT);
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  /** So many unsigned numbers, their bits as they are. */
  unsignedList(length: number): Int32Array {
    const list = new Int32Array(length);
    const bytes = this.#bytes;
    let at = this.#at;
    for (let i = 0; i < length; i++) {
      let value = 0;
      let byte = 128;
      for (let shift = 0; byte > 127; shift += 7) {
        byte = bytes[at++]!;
        value |= (byte & 127) << shift;
      }
      list[i] = value;
    }
    if (at > bytes.length) throw new RangeError(SHORT);
    this.#at = at;
    return list;
  }

  /** So many signed numbers. */
  signedList(length: number): Int32Array {
    const list = this.unsignedList(length);
    for (let i = 0; i < length; i++) list[i] = (list[i]! >>> 1) ^ -(list[i]! & 1);
    return list;
  }

  text(): string {
    return new TextDecoder().decode(this.bytes(this.unsigned()));
  }
}
