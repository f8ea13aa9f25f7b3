import type { Article } from '../../model/article.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Mention, Reason } from '../../model/event.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import { keepingUnlisted } from '../unlisted.ts';

const GAP = '\n\n[…]\n\n';

/**
 * The dataset with each article cut down to its evidence sentences, a neighbour on either side, and the lead sentence
 * where nothing was read from it; what is left out shows as “[…]”, and every span points to the same words as before. Acts
 * that are not listed stay where their sentence does: the excerpt holds no more of the text for them.
 */
export function excerpted(dataset: Dataset): Dataset {
  const evidence = new Map<string, Span[]>();
  for (const { mentions } of dataset.events)
    for (const { article, sentence } of mentions)
      evidence.set(article, [...(evidence.get(article) ?? []), sentence]);
  const cuts = new Map(
    dataset.articles.map((article) => [article.id, cut(article, evidence.get(article.id) ?? [])]),
  );
  return {
    ...dataset,
    articles: dataset.articles.map((article) => shortened(article, cuts.get(article.id)!)),
    events: dataset.events.map((event) => ({
      ...event,
      mentions: event.mentions.map((mention) => moved(mention, cuts.get(mention.article)!)),
    })),
  };
}

/** A kept piece of the text and where it begins in the excerpt. */
interface Piece extends Span {
  readonly at: number;
}

function cut(article: Article, evidence: readonly Span[]): Piece[] {
  const sentences = article.sentences.length > 0 ? article.sentences : [firstParagraph(article.text)];
  const lit = sentences.map((sentence) => evidence.some((span) => overlaps(span, sentence)));
  if (!lit.includes(true)) lit[0] = true;
  const kept = sentences.filter((_, i) => lit[i] || lit[i - 1] || lit[i + 1]);
  const pieces: Piece[] = [];
  for (const { start, end } of kept) {
    const last = pieces.at(-1);
    if (last && !article.text.slice(last.end, start).trim()) pieces[pieces.length - 1] = { ...last, end };
    else pieces.push({ start, end, at: last ? last.at + (last.end - last.start) + GAP.length : 0 });
  }
  return pieces;
}

/** Articles that are not mined have no sentences. */
function firstParagraph(text: string): Span {
  const end = text.indexOf('\n');
  return { start: 0, end: end < 0 ? text.length : end };
}

function shortened(article: Article, pieces: readonly Piece[]): Article {
  const inside = <T extends Span>(spans: readonly T[]) =>
    spans.flatMap((span) => {
      const there = move(span, pieces);
      return there ? [{ ...span, ...there }] : [];
    });
  const kept = keepingUnlisted(article, ({ sentence }) => move(sentence, pieces) !== undefined);
  return {
    ...kept,
    unlisted: kept.unlisted.map((act) => ({
      ...act,
      sentence: { ...act.sentence, ...move(act.sentence, pieces) },
      trigger: { ...act.trigger, ...move(act.trigger, pieces) },
    })),
    text: pieces.map(({ start, end }) => article.text.slice(start, end)).join(GAP),
    sentences: inside(article.sentences),
    times: inside(article.times),
    names: inside(article.names),
    noise: inside(article.noise),
  };
}

/** Where a span of the whole text stands in the excerpt; `undefined` where it was left out. */
function move(span: Span, pieces: readonly Piece[]): Span | undefined {
  const piece = pieces.find((kept) => contains(kept, span));
  const by = piece && piece.at - piece.start;
  return by === undefined ? undefined : { start: span.start + by, end: span.end + by };
}

function moved(mention: Mention, pieces: readonly Piece[]): Mention {
  const one = (span: Span | null): Span | null => (span && move(span, pieces)) ?? null;
  const many = (spans: readonly Span[]): Span[] => spans.flatMap((span) => move(span, pieces) ?? []);
  const { spans, trigger, sentence, why } = mention;
  return {
    ...mention,
    sentence: one(sentence)!,
    trigger: { ...trigger, ...one(trigger) },
    spans: {
      source: many(spans.source),
      target: many(spans.target),
      place: one(spans.place),
      time: one(spans.time),
      speaker: one(spans.speaker),
    },
    why: why.map((reason): Reason => ({ ...reason, span: one(reason.span) })),
  };
}
