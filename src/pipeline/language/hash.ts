/** What every step of a hash multiplies by: the prime next to 2³² over the golden ratio (Knuth 1998, section 6.4). */
export const PRIME = 0x9e3779b1;

/** A 32-bit hash of text by its UTF-16 code units: the same on every machine. */
export function hashText(text: string, seed = 0): number {
  let hash = seed ^ text.length;
  for (let i = 0; i < text.length; i++) hash = mix(hash, text.charCodeAt(i));
  return hash;
}

/** One more number stirred into a 32-bit hash. */
export function mix(hash: number, value: number): number {
  const stirred = Math.imul(hash ^ value, PRIME);
  return stirred ^ (stirred >>> 15);
}
