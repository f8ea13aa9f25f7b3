import type { Event } from '../../model/event.ts';
import type { Omitted } from '../link/index.ts';
import type { Edit } from './edit.ts';

/** The text of an article an edit may quote. */
export interface Quotable {
  readonly id: string;
  /** Path below the seeds folder. */
  readonly file: string;
  readonly text: string;
}

/** What an edit may mean: an event, or an act that was read and is not listed. */
type Findable = Event | Omitted;

/** Looks events, and acts that are not listed, up by their ids, past ids and quotes. */
export class Finder {
  readonly #byId = new Map<string, Findable>();
  readonly #events: readonly Event[];
  readonly #unlisted: readonly Omitted[];
  readonly #articles: ReadonlyMap<string, Quotable>;

  constructor(events: readonly Event[], unlisted: readonly Omitted[], articles: readonly Quotable[]) {
    this.#events = events;
    this.#unlisted = unlisted;
    this.#articles = new Map(articles.map((article) => [article.id, article]));
    for (const list of [unlisted, events]) {
      for (const one of list) for (const alias of one.aliases) this.#byId.set(alias, one);
      for (const one of list) this.#byId.set(one.id, one);
    }
  }

  /**
   * What an edit means: the event or act of its id, else the one whose sentence it quotes, an event before an act that is
   * not listed; a text says why there is none.
   */
  find(edit: Edit): Findable | string {
    const byId = this.#byId.get(edit.event ?? '') ?? this.#byId.get(`e-${edit.event}`);
    if (byId) return byId;
    if (edit.quote === undefined)
      return `no event has the id ${edit.event}; add a "quote" of its sentence to find it by`;
    return (
      this.#byQuote(this.#events, 'events', edit, edit.quote) ??
      this.#byQuote(this.#unlisted, 'acts that are not listed', edit, edit.quote) ??
      `no event is told by the words "${shortened(edit.quote)}"`
    );
  }

  #byQuote<T extends Findable>(
    all: readonly T[],
    name: string,
    edit: Edit,
    quote: string,
  ): T | string | undefined {
    const scored = all.map((one) => ({ one, score: this.#score(one, edit, plain(quote)) }));
    const most = scored.reduce((best, { score }) => Math.max(best, score), 0);
    if (most === 0) return undefined;
    const best = scored.filter(({ score }) => score === most).map(({ one }) => one);
    if (best.length === 1) return best[0]!;
    return `${best.length} ${name} are told by the words "${shortened(quote)}": name one of ${best.map(({ id }) => id).join(', ')}`;
  }

  /** 0 where no mention's sentence holds the quote; more where the words around it agree, and in the article beside. */
  #score({ mentions }: Findable, edit: Edit, quote: string): number {
    return Math.max(
      ...mentions.map(({ article, sentence }) => {
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
