import { createContext } from 'svelte';
import type { Lens } from './lens.svelte.ts';

/** What lets events through besides the filter's lists; each part is `undefined` where it lets all through. */
export class Sieve {
  readonly #lens: Lens;
  /** Events that the search text finds. */
  found = $state.raw<Uint8Array | undefined>(undefined);
  /** Events that had been told of by the day looked from. */
  known = $state.raw<Uint8Array | undefined>(undefined);

  constructor(lens: Lens) {
    this.#lens = lens;
  }

  /** Tells the lens; call inside an effect. */
  apply(): void {
    const { found, known } = this;
    this.#lens.matches = found && known ? found.map((bit, i) => bit & known[i]!) : (found ?? known);
  }
}

export const [getSieve, setSieve] = createContext<Sieve>();
