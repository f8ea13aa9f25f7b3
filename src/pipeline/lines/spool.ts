import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a line stands in a spool, in bytes. */
export interface Spot {
  readonly at: number;
  readonly length: number;
}

/** Bytes that are held back before they are written, and read at a time. */
const CHUNK = 1 << 16;

/** Lines of text on disk, written in order and read again in order or one by one. */
export class Spool {
  readonly #file: number;
  readonly #path: string;
  #pending: Buffer[] = [];
  #held = 0;
  #size = 0;

  constructor(path: string) {
    this.#path = path;
    this.#file = openSync(path, 'w+');
  }

  /** Adds a line, which holds no line feed; returns where it stands. */
  append(line: string): Spot {
    const bytes = Buffer.from(`${line}\n`);
    const spot = { at: this.#size, length: bytes.length - 1 };
    this.#pending.push(bytes);
    this.#held += bytes.length;
    this.#size += bytes.length;
    if (this.#held >= CHUNK) this.#flush();
    return spot;
  }

  /** The line at a spot. */
  line({ at, length }: Spot): string {
    this.#flush();
    return this.#bytes(at, length).toString();
  }

  /** All lines, in the order in which they were added. */
  *lines(): Generator<string> {
    this.#flush();
    let rest: Buffer = Buffer.alloc(0);
    for (let at = 0; at < this.#size; at += CHUNK) {
      const bytes = Buffer.concat([rest, this.#bytes(at, Math.min(CHUNK, this.#size - at))]);
      let from = 0;
      for (let to = bytes.indexOf(10); to >= 0; to = bytes.indexOf(10, from)) {
        yield bytes.toString('utf8', from, to);
        from = to + 1;
      }
      rest = bytes.subarray(from);
    }
  }

  /** Lets go of the file and removes it. */
  close(): void {
    this.#pending = [];
    closeSync(this.#file);
    rmSync(this.#path, { force: true });
  }

  #flush(): void {
    if (this.#held === 0) return;
    const bytes = Buffer.concat(this.#pending);
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#file, bytes, done);
    this.#pending = [];
    this.#held = 0;
  }

  #bytes(at: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    for (let done = 0; done < length; ) {
      const read = readSync(this.#file, bytes, done, length - done, at + done);
      if (read === 0) break;
      done += read;
    }
    return bytes;
  }
}

/** A temporary folder of spools, made when first needed and taken away with all that is in it. */
export class Store {
  #folder: string | undefined;
  #made = 0;
  readonly #open = new Map<string, Spool>();

  /** The spool of that name, which is opened where there is none. */
  spool(name: string): Spool {
    this.#folder ??= mkdtempSync(join(tmpdir(), 'demarche-link-'));
    const known = this.#open.get(name);
    if (known) return known;
    const spool = new Spool(join(this.#folder, `${this.#made++}.jsonl`));
    this.#open.set(name, spool);
    return spool;
  }

  /** Lets go of a spool that is not needed any more, and of the room that it takes. */
  drop(name: string): void {
    const spool = this.#open.get(name);
    spool?.close();
    this.#open.delete(name);
  }

  /** Closes and removes everything. */
  remove(): void {
    for (const spool of this.#open.values()) spool.close();
    this.#open.clear();
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
    this.#folder = undefined;
  }
}
