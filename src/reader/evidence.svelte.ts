import type { Article } from '../model/article.ts';
import type { CivilDate } from '../model/day.ts';
import type { Event, Mention } from '../model/event.ts';
import type { Facet } from '../model/facets.ts';
import type { Site } from '../model/site.ts';
import type { Party } from '../model/unlisted.ts';
import { Articles } from '../state/articles.ts';
import type { Fetched } from '../state/fetched.svelte.ts';
import type { Lens } from '../state/lens.svelte.ts';
import { disputes } from './disputes.ts';
import type { Related } from './related.ts';

/** What the reader steps through: all events, those of the same articles, or those of the same actors. */
export type Walk = 'time' | 'articles' | 'actors';

/** Which article's words date an event. */
export interface Dating {
  readonly published: CivilDate;
  /** Where it is not the article that is shown: who published it, and the passage to turn to. */
  readonly elsewhere: { readonly outlet: string; readonly passage: number } | undefined;
}

/** What the reader shows of the open event: its passages, the article of the chosen one, and what stands around it. */
export class Evidence {
  readonly #lens: Lens;
  readonly #articles: Articles;
  /** The chosen passage and the event it belongs to. */
  #passage = $state.raw<{ id: string; at: number } | undefined>(undefined);
  /** Index of events by id, found so far. */
  #found = $state.raw<ReadonlyMap<string, number>>(new Map());

  readonly event: Event | undefined = $derived.by(() => ready(this.#lens.event));
  /** Index of the chosen passage among the event's mentions. */
  readonly passage = $derived.by(() =>
    this.#passage && this.#passage.id === this.event?.id ? this.#passage.at : 0,
  );
  readonly mention = $derived.by(() => this.event?.mentions[this.passage]);
  readonly article: Fetched<Article> | undefined = $derived.by(
    () => this.mention && this.#articles.get(this.mention.article),
  );
  /** The article whose other events are asked for: they wait until the sentence is lit, so that it comes first. */
  #read = $state.raw<string | undefined>(undefined);
  /** Indices of all events of the open article, found once, not again for each file that arrives. */
  readonly #sameArticle = $derived.by(() => this.#inArticle());
  /** The other events that the shown article tells of, as far as they have arrived. */
  readonly others: readonly Event[] = $derived.by(() => this.#others());
  readonly related: readonly Related[] = $derived.by(() => this.#related());
  readonly disputes = $derived.by(() => (this.event ? disputes(this.event) : []));
  /** Whether the acts that are not on the timeline show in the text. */
  unlisted = $state(false);
  /** What the reader steps through from here. */
  walk = $state<Walk>('time');
  /** The events stepped through, in time, where they are not simply all that pass the filter. */
  readonly #steps = $derived.by(() => (this.walk === 'time' ? undefined : this.#walked(this.walk)));
  /** The open event's place among those stepped through, from 1; 0 where it is not one of them. */
  readonly position = $derived.by(() => this.#position());
  readonly stepCount = $derived.by(() => this.#steps?.length ?? this.#lens.count);

  readonly #names: ReadonlyMap<string, Party> = $derived.by(
    () =>
      new Map(
        (['people', 'actors'] as const)
          .flatMap((name) => ready(this.#lens.data.facet(name))?.names ?? [])
          .map((named) => [named.id, named]),
      ),
  );

  readonly #parties: ReadonlyMap<string, Party> = $derived(
    new Map((ready(this.article)?.parties ?? []).map((party) => [party.id, party])),
  );

  readonly #published = $derived.by(
    () => new Map((this.#lens.facet('articles')?.names ?? []).map((article) => [article.id, article])),
  );

  constructor(lens: Lens, site: Site) {
    this.#lens = lens;
    this.#articles = new Articles(lens.data.files, site.files);
  }

  /** The actor or person with an id, once its names have arrived; those of acts that are not listed come with the article. */
  actor = (id: string): Party | undefined => this.#names.get(id) ?? this.#parties.get(id);

  /** Asks for the other events of the open article; call once its sentence is lit. */
  readOn(): void {
    this.#read = this.mention?.article;
  }

  /** Shows another passage of the open event. */
  turn(at: number): void {
    if (this.event) this.#passage = { id: this.event.id, at };
  }

  /** The passage whose words date the event, the shown one if it does; `undefined` where a person dated it. */
  get dating(): Dating | undefined {
    const { when, mentions = [] } = this.event ?? {};
    const dates = (mention: Mention | undefined) =>
      mention?.when.edtf === when?.edtf && mention?.when.text === when?.text;
    const mention = dates(this.mention) ? this.mention : mentions.find(dates);
    const articles = ready(this.#lens.data.facet('articles'))?.names;
    const article = articles?.find(({ id }) => id === mention?.article);
    if (!mention || !article) return undefined;
    const shown = article.id === this.mention?.article;
    return {
      published: article.date,
      elsewhere: shown ? undefined : { outlet: this.outlet(mention), passage: mentions.indexOf(mention) },
    };
  }

  /** The articles that tell of the event, as far as they have arrived. */
  get cited(): Article[] {
    const ids = new Set(this.event?.mentions.map(({ article }) => article));
    return [...ids].flatMap((id) => ready(this.#articles.get(id)) ?? []);
  }

  /** The sentence of a passage, once its article has arrived. */
  quote(mention: Mention): string | undefined {
    const text = ready(this.#articles.get(mention.article))?.text;
    return text?.slice(mention.sentence.start, mention.sentence.end);
  }

  /** Who published a passage: the outlet, else the article's id. */
  outlet(mention: Mention): string {
    return this.#published.get(mention.article)?.source ?? mention.article;
  }

  /** Looks up the events that the open one links to; call when it changes. */
  async seek(): Promise<void> {
    const wanted = (this.event?.links ?? []).map((link) => link.event).filter((id) => !this.#found.has(id));
    for (const id of wanted) {
      const i = await this.#lens.data.find(id);
      this.#found = new Map([...this.#found, [id, i]]);
    }
  }

  #others(): Event[] {
    const { data, selected } = this.#lens;
    return this.#sameArticle.flatMap((i) => (i === selected ? [] : (ready(data.event(i)) ?? [])));
  }

  #inArticle(): readonly number[] {
    if (this.#read !== this.mention?.article) return [];
    const facet = this.#lens.facet('articles');
    const named = facet?.names.findIndex((article) => article.id === this.mention?.article) ?? -1;
    return !facet || named < 0 ? [] : eventsWith(facet, (name) => name === named);
  }

  #related(): Related[] {
    const { event } = this;
    if (!event) return [];
    const onward = event.links.flatMap(({ rel, event: id }) => {
      const i = this.#found.get(id);
      const other = i === undefined || i < 0 ? undefined : ready(this.#lens.data.event(i));
      return other ? [{ event: other, rel, back: false }] : [];
    });
    const ids = new Set([event.id, ...event.aliases]);
    const back = this.others.flatMap((other) =>
      other.links.filter((link) => ids.has(link.event)).map(({ rel }) => ({ event: other, rel, back: true })),
    );
    return [...onward, ...back];
  }

  /** The event before (−1) or after (1) the open one on this walk. */
  neighbour(step: 1 | -1): number | undefined {
    const at = this.position - 1;
    return this.#steps && at >= 0 ? this.#steps[at + step] : this.#lens.neighbour(this.#lens.selected, step);
  }

  #position(): number {
    const { fails, selected } = this.#lens;
    if (selected === undefined || fails[selected] !== 0) return 0;
    if (this.#steps) return this.#steps.indexOf(selected) + 1;
    let position = 0;
    for (let i = 0; i <= selected; i++) if (fails[i] === 0) position++;
    return position;
  }

  #walked(walk: Exclude<Walk, 'time'>): number[] {
    const { data, selected, fails } = this.#lens;
    const facet = ready(data.facet(walk));
    if (!facet || selected === undefined) return [];
    const own = facet.value.slice(facet.offset[selected], facet.offset[selected + 1]);
    return eventsWith(facet, (name) => own.includes(name)).filter((i) => fails[i] === 0);
  }
}

/** Events that have any of the names of a facet that `wanted` asks for, in time. */
function eventsWith(
  { offset, value }: Pick<Facet<unknown>, 'offset' | 'value'>,
  wanted: (name: number) => boolean,
): number[] {
  const found: number[] = [];
  for (let i = 0, at = 0; i + 1 < offset.length; i++) {
    let has = false;
    for (; at < offset[i + 1]!; at++) has ||= wanted(value[at]!);
    if (has) found.push(i);
  }
  return found;
}

function ready<T>(fetched: Fetched<T> | undefined): T | undefined {
  return fetched?.state === 'ready' ? fetched.value : undefined;
}
