/**
 * A test whether a text matches any of the patterns, in a few looks: those with the same flags are tried as one, but for
 * those that refer back to a group of their own. No group has a name.
 */
export function anyOf(patterns: readonly RegExp[]): (text: string) => boolean {
  const flags = [...new Set(patterns.map((pattern) => pattern.flags))];
  const apart = patterns.filter(refersBack);
  const joined = flags.map((own) => {
    const alike = patterns.filter((pattern) => pattern.flags === own && !refersBack(pattern));
    return alike.length === 0 ? [] : [new RegExp(alike.map(({ source }) => `(?:${source})`).join('|'), own)];
  });
  const looks = [...joined.flat(), ...apart];
  return (text) => looks.some((pattern) => pattern.test(text));
}

function refersBack({ source }: RegExp): boolean {
  return /\\[1-9]/.test(source);
}
