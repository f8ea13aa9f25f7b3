import type { Span } from '../../model/span.ts';

const BREAK = /\r\n?|\n|\u2028|\u2029/gu;
/** A line that ends like this has said its say. */
const ENDED = /[.!?:…]["'”’)\]]*\s*$/u;
/** A line that opens like this starts something new. */
const BULLET = /^\s*(?:[•▪■●*–—-]\s|\d{1,3}[.)]\s)/u;
/** Shorter than this, in code units, a line was not broken by a typesetter's margin. */
const MARGIN = 50;

/**
 * The paragraphs of a text, in order, without the white space around them. Blank lines part paragraphs; a single line
 * break parts them too unless the line above was merely wrapped at a margin.
 */
export function paragraphsOf(text: string): Span[] {
  const lines = linesOf(text);
  const found: { start: number; end: number }[] = [];
  let above: Span | undefined;
  for (const line of lines) {
    const last = found.at(-1);
    if (line.start === line.end) above = undefined;
    else {
      if (last && above && wraps(text, above, line)) last.end = line.end;
      else found.push({ ...line });
      above = line;
    }
  }
  return found;
}

function wraps(text: string, above: Span, line: Span): boolean {
  if (above.end - above.start < MARGIN) return false;
  if (line.end - line.start > 2 * (above.end - above.start)) return false;
  const tail = text.slice(Math.max(above.start, above.end - 12), above.end);
  return !ENDED.test(tail) && !BULLET.test(text.slice(line.start, line.start + 8));
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
