const LAST =
  / (?:as|at|by|for|from|in|on|over|to|with|against) (?:(?! (?:as|at|by|for|from|in|on|over|to|with|against) ).)+$/;

/** A verb's phrase, and what is left of it without its last complements, one after another, as long as two words are left. */
export function shorter(text: string): string[] {
  const less = text.replace(LAST, '');
  return less === text || !/^(?:to )?\S+ \S/.test(less) ? [text] : [text, ...shorter(less)];
}
