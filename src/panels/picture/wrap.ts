/** Breaks a text into at most `most` lines no wider than `width`, by `measure`; what has no room ends in “…”. */
export function wrap(text: string, width: number, most: number, measure: (text: string) => number): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const lines: string[] = [];
  let line = '';
  while (words.length > 0) {
    const longer = line ? `${line} ${words[0]}` : words[0]!;
    if (line === '' || measure(longer) <= width) {
      line = longer;
      words.shift();
    } else if (lines.length === most - 1) {
      return [...lines, shortened(`${line} ${words.join(' ')}`, width, measure)];
    } else {
      lines.push(line);
      line = '';
    }
  }
  if (line) lines.push(measure(line) <= width ? line : shortened(line, width, measure));
  return lines;
}

function shortened(text: string, width: number, measure: (text: string) => number): string {
  const characters = [...text];
  while (characters.length > 1 && measure(`${characters.join('').trimEnd()}…`) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
