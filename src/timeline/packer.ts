import { type PackInput, type Packing, pack } from './pack.ts';

/** Sets larger than this are packed in a worker, where the page stays free meanwhile. */
const SMALL = 20_000;

/** Works out rows: at once for small sets, in a worker for large ones; only the latest request of each slot is answered. */
export class Packer {
  #worker: Worker | undefined;
  #last = 0;
  readonly #latest = new Map<string, number>();
  readonly #waiting = new Map<number, (packing: Packing) => void>();

  /** Calls `done` with the packing unless a newer request for the same slot comes first. */
  ask(slot: string, input: PackInput, done: (packing: Packing) => void): void {
    const id = ++this.#last;
    this.#latest.set(slot, id);
    if (input.at.length <= SMALL) {
      done(pack(input));
      return;
    }
    this.#waiting.set(id, (packing) => {
      if (this.#latest.get(slot) === id) done(packing);
    });
    this.#started().postMessage({ id, input: { ...input, rows: [...input.rows] } });
  }

  /** Ends the worker. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#waiting.clear();
  }

  #started(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('./pack.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<{ id: number; packing: Packing }>) => {
      const done = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      done?.(data.packing);
    };
    this.#worker = worker;
    return worker;
  }
}
