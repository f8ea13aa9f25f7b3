import type { Event } from '../../model/event.ts';
import type { Edit } from './edit.ts';

/** The text of an article an edit may quote. */
export interface Quotable {
  readonly id: string;
  /** Path below the seeds folder. */
  readonly file: string;
  readonly text: string;
}

/** Looks events up by their ids, past ids and quotes. */
export class Finder {
  readonly #byId = new Map<string, Event>();
  readonly #events: readonly Event[];
  readonly #articles: ReadonlyMap<string, Quotable>;

  constructor(events: readonly Event[], articles: readonly Quotable[]) {
    this.#events = events;
    this.#articles = new Map(articles.map((article) => [article.id, article]));
    for (const event of events) for (const alias of event.aliases) this.#byId.set(alias, event);
    for (const event of events) this.#byId.set(event.id, event);
  }

  /** The event an edit means: the one of its id, else the one whose sentence it quotes; a text says why there is none. */
  find(edit: Edit): Event | string {
    const byId = edit.event === undefined ? undefined : this.#byId.get(edit.event);
    if (byId) return byId;
    if (edit.quote === undefined)
      return `no event has the id ${edit.event}; add a "quote" of its sentence to find it by`;
    return this.#byQuote(edit, edit.quote);
  }

  #byQuote(edit: Edit, quote: string): Event | string {
    const scored = this.#events.map((event) => ({ event, score: this.#score(event, edit, plain(quote)) }));
    const most = Math.max(0, ...scored.map(({ score }) => score));
    const best = scored.filter(({ score }) => score === most).map(({ event }) => event);
    if (most === 0) return `no event is told by the words "${shortened(quote)}"`;
    if (best.length === 1) return best[0]!;
    return `${best.length} events are told by the words "${shortened(quote)}": name one of ${best.map(({ id }) => id).join(', ')}`;
  }

  /** 0 where no mention's sentence holds the quote; more where the words around it agree, and in the article beside. */
  #score(event: Event, edit: Edit, quote: string): number {
    return Math.max(
      ...event.mentions.map(({ article, sentence }) => {
        const quotable = this.#articles.get(article);
        if (!quotable || !plain(quotable.text.slice(sentence.start, sentence.end)).includes(quote)) return 0;
        const before = plain(quotable.text.slice(0, sentence.start));
        const after = plain(quotable.text.slice(sentence.end));
        const beside = stemOf(quotable.file) === stemOf(edit.file);
        const neighbours = [
          edit.before !== undefined && before.endsWith(plain(edit.before)),
          edit.after !== undefined && after.startsWith(plain(edit.after)),
        ];
        return 1 + (beside ? 4 : 0) + neighbours.filter(Boolean).length;
      }),
    );
  }
}

/** Words only: what reformatting a text does not change. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A path without its endings: `a/talks.edits.yaml` stands beside `a/talks.txt`. */
function stemOf(file: string): string {
  return file.replace(/(?:\.edits)?\.[^./]*$/i, '');
}

function shortened(quote: string): string {
  return quote.length > 60 ? `${quote.slice(0, 57)}…` : quote;
}
