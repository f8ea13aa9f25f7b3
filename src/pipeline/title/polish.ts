/** A draft as it is printed: one space between words, typographic apostrophes, a capital at the start, no stop at the end. */
export function polished(draft: string): string {
  const text = draft
    .replace(/\s+/gu, ' ')
    .replace(/ ([,;:?!’])/gu, '$1')
    .replace(/["“”„]/gu, '')
    .replace(/[`´']/gu, '’')
    .replace(/[\s,.;:–-]+$/u, '')
    .trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
