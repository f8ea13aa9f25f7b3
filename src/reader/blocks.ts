import type { Article } from '../model/article.ts';
import type { Event, Mention } from '../model/event.ts';
import { bySpan, contains, overlaps, type Span } from '../model/span.ts';
import { t } from '../state/language/index.ts';
import { counted } from '../state/words.ts';
import { type Layer, type Piece, paragraphs, pieces } from './highlight.ts';
import type { Passage } from './unlisted.ts';

/** The roles of an event that its sentence can name, each with a style of its own in text and facts. */
export type Role = 'who' | 'whom' | 'when' | 'where' | 'said' | 'act';

/** What a stretch of an article's text is. */
export type Label =
  | { readonly is: 'lit' }
  | { readonly is: 'gap' }
  | { readonly is: 'role'; readonly role: Role }
  | { readonly is: 'event'; readonly event: Event }
  | { readonly is: 'passage'; readonly passage: Passage }
  | { readonly is: 'unlisted' };

/** A stretch of an article that stands on its own lines: a paragraph, or page furniture to fold. */
export interface Block extends Span {
  readonly noise: boolean;
  /** Its text, and the white space (labelled `gap`) that parts it from the next. */
  readonly pieces: readonly Piece<Label>[];
}

/**
 * An article's text as blocks that join back into it, with `lit` marked, the other events underlined, and `passages` of
 * acts that are not listed set apart.
 */
export function blocks(
  article: Article,
  lit: Mention | undefined,
  others: readonly Event[],
  passages: readonly Passage[] = [],
): Block[] {
  const layers = [
    ...litLayers(lit),
    ...eventLayers(article.id, lit, others),
    ...passages.flatMap((passage) => passageLayers(passage, article.text)),
  ];
  return paragraphs(article.text).flatMap(({ body, gap }) => {
    const parts = split(body, article.noise);
    return parts.map((part, i) => ({
      ...part,
      pieces: [
        ...pieces(article.text, part, layers),
        ...(i === parts.length - 1
          ? pieces(article.text, gap, [{ ...gap, label: { is: 'gap' } as const }])
          : []),
      ],
    }));
  });
}

/** Cuts a paragraph where page furniture begins and ends. */
function split(body: Span, noise: readonly Span[]): (Span & { noise: boolean })[] {
  const edges = new Set([body.start, body.end]);
  for (const span of noise) {
    for (const edge of [span.start, span.end]) if (edge > body.start && edge < body.end) edges.add(edge);
  }
  const cuts = [...edges].sort((a, b) => a - b);
  if (cuts.length === 1) return [{ ...body, noise: false }];
  return cuts.slice(1).map((end, i) => {
    const part = { start: cuts[i]!, end };
    return { ...part, noise: noise.some((span) => contains(span, part)) };
  });
}

function litLayers(lit: Mention | undefined): Layer<Label>[] {
  if (!lit) return [];
  const { spans } = lit;
  const role = (role: Role) => (span: Span) => ({
    start: span.start,
    end: span.end,
    label: { is: 'role', role } as const,
  });
  return [
    { ...lit.sentence, label: { is: 'lit' } },
    ...spans.source.map(role('who')),
    ...spans.target.map(role('whom')),
    ...[spans.time].filter((span) => span !== null).map(role('when')),
    ...[spans.place].filter((span) => span !== null).map(role('where')),
    ...[spans.speaker].filter((span) => span !== null).map(role('said')),
    role('act')(lit.trigger),
  ];
}

/** A passage, the acts' own words, and the space behind it, so that it can be parted from what follows. */
function passageLayers(passage: Passage, text: string): Layer<Label>[] {
  const { end } = passage.sentence;
  const space = text.slice(end).search(/[^ ]|$/);
  return [
    { ...passage.sentence, label: { is: 'passage', passage } },
    ...passage.acts.map(({ trigger }) => ({
      start: trigger.start,
      end: trigger.end,
      label: { is: 'unlisted' } as const,
    })),
    { start: end, end: end + space, label: { is: 'gap' } },
  ];
}

/** A block cut behind each of its passages and the space after it, so that something can be told there. */
export function segments(block: Block): Block[] {
  const cuts: Piece<Label>[][] = [[]];
  let ended = false;
  for (const piece of block.pieces) {
    if (ended && !piece.labels.some(({ is }) => is === 'gap')) {
      cuts.push([]);
      ended = false;
    }
    cuts.at(-1)!.push(piece);
    ended ||= piece.end === passageOf(piece)?.sentence.end;
  }
  return cuts
    .filter((pieces) => pieces.length > 0)
    .map((pieces) => ({ ...block, start: pieces[0]!.start, end: pieces.at(-1)!.end, pieces }));
}

/** The passage that a piece belongs to. */
export function passageOf({ labels }: Piece<Label>): Passage | undefined {
  return labels.find((label) => label.is === 'passage')?.passage;
}

/** Each other event's words: from its trigger out to the roles beside it, never into a neighbour's trigger. */
function eventLayers(article: string, lit: Mention | undefined, others: readonly Event[]): Layer<Label>[] {
  const told = others
    .flatMap((event) => event.mentions.map((mention) => ({ event, mention })))
    .filter(({ mention }) => mention.article === article && mention.key !== lit?.key)
    .sort((a, b) => bySpan(a.mention.trigger, b.mention.trigger));
  const triggers = [...told.map(({ mention }) => mention.trigger), ...(lit ? [lit.trigger] : [])];
  let from = 0;
  return told.flatMap(({ event, mention }) => {
    if (lit && overlaps(mention.trigger, lit.trigger)) return [];
    const reach = room(mention, triggers);
    const start = Math.max(reach.start, from);
    from = Math.max(reach.end, from);
    return start < reach.end ? [{ start, end: reach.end, label: { is: 'event', event } as const }] : [];
  });
}

/** How far from its trigger a role may stand to be underlined with it, in code units. */
const NEAR = 24;

function room({ trigger, sentence, spans }: Mention, triggers: readonly Span[]): Span {
  const before = triggers.filter((other) => other.end <= trigger.start).map((other) => other.end);
  const after = triggers.filter((other) => other.start >= trigger.end).map((other) => other.start);
  const low = Math.max(sentence.start, ...before);
  const high = Math.min(sentence.end, ...after);
  const roles = [...spans.source, ...spans.target].filter(
    (span) =>
      span.start >= low &&
      span.end <= high &&
      trigger.start - span.end <= NEAR &&
      span.start - trigger.end <= NEAR,
  );
  return {
    start: Math.min(trigger.start, ...roles.map((span) => span.start)),
    end: Math.max(trigger.end, ...roles.map((span) => span.end)),
  };
}

/** Neighbouring blocks of page furniture as one fold, the others one by one. */
export function folds(all: readonly Block[]): { noise: boolean; blocks: Block[] }[] {
  const result: { noise: boolean; blocks: Block[] }[] = [];
  for (const block of all) {
    const last = result.at(-1);
    const blank = block.start === block.end;
    if (last && (block.noise || blank) && last.noise) last.blocks.push(block);
    else result.push({ noise: block.noise, blocks: [block] });
  }
  return result;
}

/** What a fold of page furniture says it holds. */
export function foldInWords(text: string, fold: readonly Block[], noise: readonly Span[]): string {
  const whole = { start: fold[0]!.start, end: fold.at(-1)!.end };
  const spans = noise.filter((span) => contains(whole, span));
  const words = text.slice(whole.start, whole.end);
  const kind = /\b(also read|read also|read more|related|more from)\b/i.test(words)
    ? 'related headline'
    : 'line of the page';
  return t.reader.leftOut(counted(Math.max(1, spans.length), kind));
}
