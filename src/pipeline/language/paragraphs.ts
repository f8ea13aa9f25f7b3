import type { Span } from '../../model/span.ts';

const BREAK = /\r\n?|\n|\u2028|\u2029/gu;
/** A line that ends like this has said its say. */
const ENDED = /[.!?:…]["'”’)\]]*$/u;
/** A line that opens like this starts something new. */
const BULLET = /^(?:[•▪■●*–—-]\s|\d{1,3}[.)]\s)/u;
/** Shorter than this, in code units, a line was not broken by a typesetter's margin. */
const MARGIN = 50;
/** No margin is so wide, in code units. */
const WIDEST = 160;

/**
 * The paragraphs of a text, in order, without the white space around them. Blank lines part paragraphs; a single line
 * break parts them too unless the line above was merely wrapped at a margin.
 */
export function paragraphsOf(text: string): Span[] {
  return blocksOf(text).flatMap((lines) => {
    const width = lines.reduce((widest, { start, end }) => Math.max(widest, end - start), 0);
    const found: { start: number; end: number }[] = [];
    lines.forEach((line, i) => {
      if (i > 0 && wraps(text, lines[i - 1]!, line, width)) found.at(-1)!.end = line.end;
      else found.push({ ...line });
    });
    return found;
  });
}

/** Whether the first word of a line had no room on the line above, in a block so wide. */
function wraps(text: string, above: Span, line: Span, width: number): boolean {
  if (width < MARGIN || width > WIDEST) return false;
  const word = /^\S*/u.exec(text.slice(line.start, line.start + 40))![0].length;
  if (above.end - above.start + 1 + word <= width) return false;
  const tail = text.slice(Math.max(above.start, above.end - 12), above.end);
  return !ENDED.test(tail) && !BULLET.test(text.slice(line.start, line.start + 8));
}

/** Runs of lines between blank ones. */
function blocksOf(text: string): Span[][] {
  const blocks: Span[][] = [];
  let open: Span[] | undefined;
  for (const line of linesOf(text)) {
    if (line.start === line.end) open = undefined;
    else if (open) open.push(line);
    else {
      open = [line];
      blocks.push(open);
    }
  }
  return blocks;
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(BREAK)) {
    lines.push(trimmed(text, start, match.index));
    start = match.index + match[0].length;
  }
  lines.push(trimmed(text, start, text.length));
  return lines;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  return { start, end };
}
