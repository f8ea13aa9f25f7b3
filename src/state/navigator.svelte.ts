import type { CivilDate } from '../model/day.ts';
import { type Address, HOME, readAddress, type View, writeAddress } from './address.ts';
import { t } from './language/index.ts';
import type { Lens } from './lens.svelte.ts';

/** Keeps the lens and the browser's address saying the same, both ways; back and forward work. */
export class Navigator {
  readonly #lens: Lens;
  readonly #home: Address;
  view = $state<View>('timeline');
  pair = $state.raw<readonly string[]>([]);
  /** Only what had been published by the end of this day is shown. */
  known = $state<CivilDate | undefined>(undefined);
  embed = $state(false);
  /** What the reader must be told about the address; empty for nothing. */
  notice = $state('');

  /** Id of the open event as the address says it, until the event itself is here. */
  #wanted = $state<string | undefined>(undefined);
  #written = '';
  #seen: Address | undefined;
  /** What was in view when the plot last stood still. */
  #window = $state.raw<Address['window']>();
  #still: ReturnType<typeof setTimeout> | undefined;
  /** Whether the address named the open event by another of its ids, so that writing its own makes no step. */
  #renamed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly #event = $derived.by(() => this.#openId());
  readonly address: Address = $derived.by(() => ({
    event: this.#event.id,
    filter: this.#lens.filter,
    layout: this.#lens.layout,
    scale: this.#lens.scale,
    window: this.#window,
    known: this.known,
    view: this.view,
    pair: this.pair,
    embed: this.embed,
  }));

  /** Starts from the window's address, or from `opening` (a fragment without `#`) where it has none. */
  constructor(lens: Lens, opening: string | null) {
    this.#lens = lens;
    const plain = { ...HOME, layout: lens.layout, scale: lens.scale };
    this.#home = readAddress(opening ?? '', plain).address;
    this.#read();
    const read = () => this.#read();
    addEventListener('popstate', read);
    addEventListener('hashchange', read);
  }

  /** The fragment of the current view with some of it changed. */
  href(change: Partial<Address>): string {
    return `#${writeAddress({ ...this.address, ...change }, this.#home)}`;
  }

  /** The whole address of the current view with some of it changed, to give away. */
  permalink(change: Partial<Address> = {}): string {
    return new URL(this.href(change), location.href.split(/[?#]/)[0]).href.replace(/#$/, '');
  }

  /** Goes back to how the page opens. */
  goHome(): void {
    this.#apply(this.#home);
  }

  /** Writes the address when the lens has changed; call inside an effect. */
  write(): void {
    if (!this.#event.settled) return;
    const { window } = this.#lens;
    clearTimeout(this.#still);
    // While the plot moves, every frame has another window: the address waits until it stands still.
    if (window !== this.#window) this.#still = setTimeout(() => (this.#window = window), 250);
    const { address } = this;
    if (address === this.#seen) return;
    this.#seen = address;
    const text = writeAddress(address, this.#home);
    if (text === this.#written) return;
    clearTimeout(this.#timer);
    const before = readAddress(this.#written, this.#home).address;
    const quiet = this.#renamed || writeAddress(hurried(before, this.address), this.#home) === text;
    this.#renamed = false;
    if (quiet) this.#timer = setTimeout(() => this.#put(text, true), 250);
    else this.#put(text, false);
  }

  #put(text: string, replace: boolean): void {
    this.#written = text;
    const url = location.pathname + keptQuery() + (text ? `#${text}` : '');
    if (replace) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
  }

  #read(): void {
    const text = stateIn(location.hash) ?? stateIn(location.search) ?? '';
    if (text === this.#written && text !== '') return;
    const { address, ignored } = readAddress(text, this.#home);
    this.notice = ignored.length > 0 ? t.address.notUnderstood(ignored.join(', ')) : '';
    this.#written = writeAddress(address, this.#home);
    this.#apply(address);
  }

  #apply(address: Address): void {
    const lens = this.#lens;
    lens.filter = address.filter;
    lens.layout = address.layout;
    lens.scale = address.scale;
    lens.window = address.window;
    this.#window = address.window;
    this.known = address.known;
    this.view = address.view;
    this.pair = address.pair;
    this.embed = address.embed;
    if (address.event === undefined) {
      this.#wanted = undefined;
      lens.select(undefined);
    } else if (address.event !== this.#event.id) void this.#open(address.event);
  }

  async #open(id: string): Promise<void> {
    this.#wanted = id;
    try {
      const i = await this.#lens.data.find(id);
      if (this.#wanted !== id) return;
      if (i < 0) this.notice = t.address.gone;
      this.#renamed = i >= 0;
      this.#lens.select(i < 0 ? undefined : i);
    } catch (error) {
      this.notice = t.address.failed((error as Error).message);
    }
    this.#wanted = undefined;
  }

  /** The open event's id; not settled while it is on its way. */
  #openId(): { id: string | undefined; settled: boolean } {
    if (this.#wanted !== undefined) return { id: this.#wanted, settled: false };
    const { event } = this.#lens;
    if (event === undefined) return { id: undefined, settled: true };
    return event.state === 'ready'
      ? { id: event.value.id, settled: true }
      : { id: undefined, settled: false };
  }
}

/** An address with what changes while the reader drags or types, which makes no step of its own in the history. */
function hurried(before: Address, { window, known, filter }: Address): Address {
  return { ...before, window, known, filter: { ...before.filter, text: filter.text } };
}

function stateIn(part: string): string | undefined {
  return /^[#?]+\w/.test(part) && /[?#&]v=/.test(part) ? part.replace(/^[#?]+/, '') : undefined;
}

/** The query, unless the view stood in it. */
function keptQuery(): string {
  return stateIn(location.search) === undefined ? location.search : '';
}
