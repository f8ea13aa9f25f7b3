import type { Span } from '../model/span.ts';

/** A span of the text with what it should look like. */
export interface Layer<Label> extends Span {
  readonly label: Label;
}

/** A stretch of text over which nothing changes, with the labels of all layers above it, in the order given. */
export interface Piece<Label> extends Span {
  readonly text: string;
  readonly labels: readonly Label[];
}

/**
 * Cuts `within` (offsets into `text`) at every edge of the layers, which may overlap and reach outside it; the pieces
 * always join back into that part of the text.
 */
export function pieces<Label>(text: string, within: Span, layers: readonly Layer<Label>[]): Piece<Label>[] {
  const edges = new Set([within.start, within.end]);
  for (const { start, end } of layers) {
    for (const edge of [start, end]) if (edge > within.start && edge < within.end) edges.add(edge);
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => piece(text, { start: cuts[i]!, end }, layers));
}

function piece<Label>(text: string, { start, end }: Span, layers: readonly Layer<Label>[]): Piece<Label> {
  const above = layers.filter((layer) => layer.start <= start && layer.end >= end && layer.end > layer.start);
  return { start, end, text: text.slice(start, end), labels: above.map(({ label }) => label) };
}

/** One paragraph and the white space that parts it from the next. */
export interface Paragraph {
  readonly body: Span;
  readonly gap: Span;
}

const GAP = /\s*\n\s*/g;

/** The paragraphs of a text; bodies and gaps together are the whole text. */
export function paragraphs(text: string): Paragraph[] {
  const result: Paragraph[] = [];
  let start = 0;
  for (const gap of text.matchAll(GAP)) {
    const end = gap.index + gap[0].length;
    result.push({ body: { start, end: gap.index }, gap: { start: gap.index, end } });
    start = end;
  }
  if (start < text.length)
    result.push({ body: { start, end: text.length }, gap: { start: text.length, end: text.length } });
  return result;
}

/** Groups neighbouring pieces for which `of` gives the same answer, so that one element can hold them. */
export function runs<P, K>(items: readonly P[], of: (item: P) => K): { key: K; items: P[] }[] {
  const result: { key: K; items: P[] }[] = [];
  for (const item of items) {
    const key = of(item);
    const last = result.at(-1);
    if (last && last.key === key) last.items.push(item);
    else result.push({ key, items: [item] });
  }
  return result;
}
