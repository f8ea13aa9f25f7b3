import { parseQuery } from '../../model/query.ts';
import type { Site } from '../../model/site.ts';
import { failsTextAlone } from '../filter.ts';
import type { Lens } from '../lens.svelte.ts';
import type { Sieve } from '../sieve.svelte.ts';
import { matchTerms } from './match.ts';
import type { Answer, Question, Quotes, Setup, Wish } from './protocol.ts';

/** How long the timeline waits for the search to settle: the hits are on show at once, and typing stays smooth. */
const SETTLED_MS = 150;

/** Answers the lens's search text: which events meet it, and the best of them; the index lives in a worker. */
export class Search {
  readonly #lens: Lens;
  readonly #sieve: Sieve;
  readonly #site: Site;
  #worker: Worker | undefined;
  #number = 0;
  #answer = $state.raw<Answer | undefined>(undefined);
  #broken = $state('');

  readonly query = $derived.by(() => parseQuery(this.#lens.filter.text));
  readonly #texts = $derived(this.query.words.length + this.query.phrases.length > 0);
  /** Which events meet the fields of the query. */
  readonly #fields = $derived.by(() =>
    matchTerms(this.#lens.columns, this.query.terms, (name) => {
      const facet = this.#lens.data.facet(name);
      return facet.state === 'ready' ? facet.value : undefined;
    }),
  );
  /** Events that meet the whole query, best first; `undefined` while there is no answer. */
  readonly found: readonly number[] | undefined = $derived.by(() => this.#found());
  /** Those of them that pass the rest of the filter; what the timeline shows may still be of the search before. */
  readonly hits = $derived(
    this.found?.filter((i) => failsTextAlone(this.#lens.fails[i]!) && this.#sieve.known?.[i] !== 0),
  );
  /** Words that were found, for marking them. */
  readonly terms = $derived(this.#answer?.terms ?? []);
  /** Where the words stand in the sentences of the events last asked for. */
  quotes = $state.raw<ReadonlyMap<number, string>>(new Map());
  /** Why there is no answer; empty where there is. */
  readonly failure = $derived(this.#broken || (this.#texts ? (this.#answer?.failure ?? '') : ''));

  constructor(lens: Lens, sieve: Sieve, site: Site) {
    this.#lens = lens;
    this.#sieve = sieve;
    this.#site = site;
  }

  /** Asks the worker about the query's words; call inside an effect. */
  ask(): void {
    const { words, phrases } = this.query;
    this.#worker ??= this.#start();
    if (!this.#texts) {
      // An answer stays until the next one comes, but not past the end of its search.
      this.#number++;
      this.#answer = undefined;
      return;
    }
    const question: Question = {
      kind: 'find',
      number: ++this.#number,
      words: [...words],
      phrases: [...phrases],
    };
    this.#worker.postMessage(question);
  }

  /** Asks for the words around what was found in the sentences of a few events; call inside an effect. */
  askForQuotes(ids: readonly number[]): void {
    const { terms } = this;
    if (ids.length === 0 || terms.length === 0) return;
    const wish: Wish = { kind: 'quote', number: this.#number, ids: [...ids], terms: [...terms] };
    this.#worker?.postMessage(wish);
  }

  /** Tells the sieve which events are found, once that has settled; call inside an effect, and again its result when it ends. */
  tell(): () => void {
    const { found } = this;
    const text = this.#lens.filter.text.trim();
    if (text === '') this.#sieve.found = undefined;
    if (text === '' || !found) return () => {};
    const timer = setTimeout(() => {
      const matches = new Uint8Array(this.#lens.columns.size);
      for (const i of found) matches[i] = 1;
      this.#sieve.found = matches;
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }

  #found(): number[] | undefined {
    const fields = this.#fields;
    if (!fields) return undefined;
    if (!this.#texts) return [...fields.keys()].filter((i) => fields[i] === 1);
    return this.#answer && Array.from(this.#answer.ids).filter((i) => fields[i] === 1);
  }

  #start(): Worker {
    const worker = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer | Quotes>) => {
      if (data.number !== this.#number) return;
      if (data.kind === 'found') this.#answer = data;
      else this.quotes = data.quotes;
    });
    worker.addEventListener('error', ({ message }) => {
      this.#broken = message || 'the search could not be started';
    });
    const setup: Setup = {
      kind: 'setup',
      base: document.baseURI,
      paths: { ...this.#site.files },
      salience: this.#lens.columns.salience.slice(),
    };
    worker.postMessage(setup);
    return worker;
  }
}
