import type { Span } from '../../../../model/span.ts';
import { parse } from '../../index.ts';
import { refer } from '../index.ts';

/** An article with the events that hand-made gold finds in it. */
export interface Judged {
  readonly id: string;
  readonly text: string;
  readonly events: readonly {
    readonly trigger: Span;
    readonly sources: readonly string[];
    readonly targets: readonly string[];
  }[];
}

/** A gold actor that no reference of the event's sentence stands for. */
export interface Miss {
  readonly article: string;
  readonly actor: string;
  readonly sentence: string;
  readonly resolved: readonly string[];
}

/** How many of the gold's actors are among the resolved actors of the event's sentence. */
export interface Recall {
  readonly actors: number;
  readonly resolved: number;
  /** Resolved, or the country of a place in the sentence. */
  readonly placed: number;
  readonly misses: readonly Miss[];
}

/** Measures on judged articles whether those who take part in events are known in the sentence that tells of them. */
export function recallOf(articles: readonly Judged[]): Recall {
  const misses: Miss[] = [];
  let [actors, resolved, placed] = [0, 0, 0];
  for (const { id, text, events } of articles) {
    const { sentences } = parse(text);
    const references = refer(text, sentences);
    for (const { trigger, sources, targets } of events) {
      const at = sentences.findIndex(({ start, end }) => start <= trigger.start && trigger.start < end);
      const here = references.filter(({ sentence }) => sentence === at);
      const known = new Set(here.flatMap((reference) => reference.actors));
      const lands = new Set(here.map(({ place }) => place?.country));
      for (const actor of [...sources, ...targets]) {
        actors++;
        if (known.has(actor)) resolved++;
        if (known.has(actor) || lands.has(actor)) placed++;
        if (known.has(actor)) continue;
        const span = sentences[at] ?? { start: 0, end: 0 };
        misses.push({ article: id, actor, sentence: text.slice(span.start, span.end), resolved: [...known] });
      }
    }
  }
  return { actors, resolved, placed, misses };
}
