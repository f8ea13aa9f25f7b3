/**
 * A text as the one string that literals of the same letters in the code are, so that comparing the two looks at no
 * letter: JavaScript engines keep the names of fields as such strings.
 */
export function interned(text: string): string {
  return Object.keys({ [text]: true })[0]!;
}
