import type { Site } from '../../model/site.ts';
import type { Lens } from '../lens.svelte.ts';
import type { Sieve } from '../sieve.svelte.ts';
import { matchTerms } from './match.ts';
import type { Answer, Question, Setup } from './protocol.ts';
import { parseQuery } from './query.ts';

/** Up to this many articles, the sentences are looked through as well as titles and names. */
const TEXTS_UP_TO = 500;

/** Answers the lens's search text: which events meet it, and the best of them; the index lives in a worker. */
export class Search {
  readonly #lens: Lens;
  readonly #sieve: Sieve;
  readonly #site: Site;
  #worker: Worker | undefined;
  #number = 0;
  #answer = $state.raw<Answer | undefined>(undefined);
  /** Why the index is not to be had; empty while it is. */
  failure = $state('');

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
  /** Words that were found, for marking them. */
  readonly terms = $derived(this.#answer?.terms ?? []);
  /** Where the words stand in the sentences of the first few found, by event. */
  readonly quotes: ReadonlyMap<number, string> = $derived.by(
    () => new Map(this.#answer?.quotes.map((quote, at) => [this.#answer!.ids[at]!, quote])),
  );
  /** Share of the events that are indexed, 0 … 1. */
  readonly ready = $derived(this.#texts ? (this.#answer?.ready ?? 0) : 1);

  constructor(lens: Lens, sieve: Sieve, site: Site) {
    this.#lens = lens;
    this.#sieve = sieve;
    this.#site = site;
  }

  /** Asks the worker about the query's words; call inside an effect. */
  ask(): void {
    const { words, phrases } = this.query;
    if (!this.#texts) return;
    this.#worker ??= this.#start();
    const question: Question = {
      kind: 'find',
      number: ++this.#number,
      words: [...words],
      phrases: [...phrases],
    };
    this.#worker.postMessage(question);
  }

  /** Tells the sieve which events are found; call inside an effect. */
  tell(): void {
    const { found } = this;
    if (this.#lens.filter.text.trim() === '') this.#sieve.found = undefined;
    else if (found) {
      const matches = new Uint8Array(this.#lens.columns.size);
      for (const i of found) matches[i] = 1;
      this.#sieve.found = matches;
    }
  }

  #found(): number[] | undefined {
    const fields = this.#fields;
    if (!fields) return undefined;
    if (!this.#texts) return [...fields.keys()].filter((i) => fields[i] === 1);
    return this.#answer && Array.from(this.#answer.ids).filter((i) => fields[i] === 1);
  }

  #start(): Worker {
    const worker = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.number === this.#number) this.#answer = data;
    });
    worker.addEventListener('error', ({ message }) => {
      this.failure = message || 'the search could not be started';
    });
    const setup: Setup = {
      kind: 'setup',
      base: document.baseURI,
      paths: { ...this.#site.files },
      titleAt: this.#lens.columns.titleAt.slice(),
      texts: this.#site.articles <= TEXTS_UP_TO && this.#site.files.article !== undefined,
    };
    worker.postMessage(setup);
    return worker;
  }
}
