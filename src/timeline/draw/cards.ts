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
const MOST_KNOWN = 2000;

const wrapped = new Map<string, readonly string[]>();

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
  context.fillStyle = theme.ink;
  const lines = cards.map(({ title, x, y, width }) => {
    const words = wrap(context, title, width);
    words.forEach((text, at) => {
      context.fillText(text, x, y + 12 + at * TITLE);
    });
    return words.length;
  });
  context.font = `400 11px ${theme.sans}`;
  context.fillStyle = theme.faint;
  cards.forEach(({ line, x, y, width }, at) => {
    const text = wrap(context, line, width, 1)[0];
    if (text) context.fillText(text, x, y + (lines[at] ?? 1) * TITLE + LINE_GAP);
  });
}

/** Breaks text into at most `most` lines of a width in the context's font, the last one cut with an ellipsis. */
function wrap(context: CanvasRenderingContext2D, text: string, width: number, most = 2): readonly string[] {
  const key = `${most}:${width}:${text}`;
  const known = wrapped.get(key);
  if (known) return known;
  if (wrapped.size > MOST_KNOWN) wrapped.clear();
  const fits = (words: string) => context.measureText(words).width <= width;
  const lines: string[] = [];
  let rest = text;
  while (rest !== '' && lines.length < most) {
    const last = lines.length === most - 1;
    const line = longest(rest, fits, last);
    lines.push(line.text);
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
