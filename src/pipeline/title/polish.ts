/** Words that cannot end a title: what they introduced was left out. */
const LOOSE_END =
  /(?: (?:a|an|the|of|to|for|with|and|or|from|as|than|that|by|at|into|against|between|during|after|before|since|under|amid|despite|its|their|his|her))+$/;

/** A draft as it is printed: one space between words, typographic apostrophes, a capital at the start, no stop at the end. */
export function polished(draft: string): string {
  const text = draft
    .replace(/\s+/gu, ' ')
    .replace(/ ([,;:?!’])/gu, '$1')
    .replace(/["“”„]/gu, '')
    .replace(/[`´']/gu, '’')
    .replace(/[\s,.;:–-]+$/u, '')
    .replace(LOOSE_END, '')
    .trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
