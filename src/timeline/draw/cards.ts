import type { Mark } from '../marks.ts';
import type { Theme } from '../theme.ts';

/** A card's words and box, in CSS pixels: as the card itself stands when the plot does. */
export interface Written {
  readonly title: string;
  readonly line: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const TITLE = 15.4;
const LINE_GAP = 13;
/** What a strip of paper covers: small letters without their tails, which reach into the next line. */
const X_HEIGHT = 9;
const MOST_KNOWN = 2000;

/** A line of words and how wide it is, in CSS pixels. */
interface Line {
  readonly text: string;
  readonly width: number;
}

const wrapped = new Map<string, readonly Line[]>();

/** Paints cards for as long as the plot moves: moving so many elements would take longer than painting their words. */
export function drawCards(
  context: CanvasRenderingContext2D,
  marks: readonly Mark[],
  write: (mark: Mark) => Written | undefined,
  theme: Theme,
): void {
  const cards = marks.flatMap((mark) => write(mark) ?? []);
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.font = `600 14px ${theme.serif}`;
  const titles = cards.map(({ title, width }) => wrap(context, title, width));
  const line = onPaper(context, theme);
  cards.forEach(({ x, y }, at) => {
    titles[at]!.forEach((words, row) => {
      line(words, x, y + 12 + row * TITLE, theme.ink);
    });
  });
  context.font = `400 11px ${theme.sans}`;
  cards.forEach(({ line: text, x, y, width }, at) => {
    const [words] = wrap(context, text, width, 1);
    if (words) line(words, x, y + titles[at]!.length * TITLE + LINE_GAP, theme.faint);
  });
}

/** Writes lines over a strip of paper, so that nothing behind runs through the words: as Card.svelte does. */
function onPaper(
  context: CanvasRenderingContext2D,
  { paper }: Theme,
): (line: Line, x: number, y: number, colour: string) => void {
  return ({ text, width }, x, y, colour) => {
    context.fillStyle = paper;
    context.fillRect(x, y - X_HEIGHT, width, X_HEIGHT);
    context.fillStyle = colour;
    context.fillText(text, x, y);
  };
}

/** Breaks text into at most `most` lines of a width in the context's font, the last one cut with an ellipsis. */
function wrap(context: CanvasRenderingContext2D, text: string, width: number, most = 2): readonly Line[] {
  const key = `${most}:${width}:${text}`;
  const known = wrapped.get(key);
  if (known) return known;
  if (wrapped.size > MOST_KNOWN) wrapped.clear();
  const fits = (words: string) => context.measureText(words).width <= width;
  const lines: Line[] = [];
  let rest = text;
  while (rest !== '' && lines.length < most) {
    const last = lines.length === most - 1;
    const line = longest(rest, fits, last);
    lines.push({ text: line.text, width: context.measureText(line.text).width });
    rest = last ? '' : rest.slice(line.length).trimStart();
  }
  wrapped.set(key, lines);
  return lines;
}

/** As many words as fit, at least one; on the last line cut short with an ellipsis where there are more. */
function longest(
  text: string,
  fits: (words: string) => boolean,
  last: boolean,
): { text: string; length: number } {
  if (fits(text)) return { text, length: text.length };
  let end = -1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    if (!fits(text.slice(0, at) + (last ? '…' : ''))) break;
    end = at;
  }
  if (end > 0) return { text: text.slice(0, end) + (last ? '…' : ''), length: end };
  let letters = text.length;
  while (letters > 1 && !fits(`${text.slice(0, letters)}${last ? '…' : ''}`)) letters--;
  return { text: text.slice(0, letters) + (last ? '…' : ''), length: letters };
}
