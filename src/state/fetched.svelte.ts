/** Something that comes over the network: on its way, here, or failed with a way to ask again. */
export type Fetched<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly message: string; readonly retry: () => void };

const WAITING: Fetched<never> = { state: 'waiting' };

/** Files fetched once, by path; reading one inside an effect or template reads it again when it arrives or fails. */
export class Files {
  readonly #files = new Map<string, Fetched<unknown>>();
  readonly #underWay = new Map<string, Promise<unknown>>();
  readonly #keep: number;
  readonly #fetch: (path: string) => Promise<Uint8Array>;
  #arrivals = $state(0);

  /** Keeps the last `keep` files. */
  constructor(fetch: (path: string) => Promise<Uint8Array> = fetchBytes, keep = 400) {
    this.#fetch = fetch;
    this.#keep = keep;
  }

  /** How many files have arrived or failed so far. */
  get arrivals(): number {
    return this.#arrivals;
  }

  /** The file at a path, asked for on first use. */
  get<T>(path: string, parse: (bytes: Uint8Array) => T): Fetched<T> {
    void this.#arrivals;
    const known = this.#files.get(path);
    if (known) return known as Fetched<T>;
    // A failure is kept and shown where the file is wanted.
    this.load(path, parse).catch(() => {});
    return WAITING;
  }

  /** The same as a promise; rejects when it fails. */
  load<T>(path: string, parse: (bytes: Uint8Array) => T): Promise<T> {
    const known = this.#files.get(path) as Fetched<T> | undefined;
    if (known?.state === 'ready') return Promise.resolve(known.value);
    const underWay = this.#underWay.get(path) as Promise<T> | undefined;
    if (underWay) return underWay;
    this.#files.set(path, WAITING);
    const arrival = this.#load(path, parse).finally(() => this.#underWay.delete(path));
    this.#underWay.set(path, arrival);
    return arrival;
  }

  async #load<T>(path: string, parse: (bytes: Uint8Array) => T): Promise<T> {
    try {
      const value = parse(await this.#fetch(path));
      this.#set(path, { state: 'ready', value });
      return value;
    } catch (error) {
      const retry = () => {
        this.#files.delete(path);
        this.#arrivals++;
      };
      this.#set(path, { state: 'failed', message: String((error as Error).message ?? error), retry });
      throw error;
    }
  }

  #set(path: string, file: Fetched<unknown>): void {
    this.#files.delete(path);
    this.#files.set(path, file);
    if (this.#files.size > this.#keep) this.#files.delete(this.#files.keys().next().value!);
    this.#arrivals++;
  }
}

/** The bytes of a file relative to the page; throws when the server has none or cannot be reached. */
async function fetchBytes(path: string): Promise<Uint8Array> {
  const response = await fetch(new URL(path, document.baseURI));
  if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Parses UTF-8 JSON. */
export function parseJson<T>(bytes: Uint8Array): T {
  return JSON.parse(new TextDecoder().decode(bytes));
}
