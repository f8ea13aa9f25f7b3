/** Longest title, in UTF-16 code units. */
export const LONGEST = 80;

/** Something that follows the verb; the lower its rank, the sooner it must stay. */
export interface Part {
  /** Index of its head word, by which parts are put in order. */
  readonly at: number;
  readonly text: string;
  readonly rank: 0 | 1 | 2;
  readonly object?: boolean;
}

/** A title before it is cut to length: subject and verb, then what follows. */
export interface Told {
  readonly before: string;
  readonly parts: readonly Part[];
}

/** A title that fits. */
export interface Fit {
  readonly text: string;
  /** How many parts follow the verb. */
  readonly parts: number;
}

/** How much of each noun phrase is kept, from all of it (0) to its head with its compounds (3). */
export type Thrift = 0 | 1 | 2 | 3;

/** The richest title that fits: first with all its parts, then without places, then without what is near, then with shorter phrases. */
export function fitted(tell: (thrift: Thrift) => Told | undefined): Fit | undefined {
  for (const thrift of [0, 1, 2, 3] as const) {
    const told = tell(thrift);
    if (!told) continue;
    for (const most of [2, 1, 0]) {
      const kept = told.parts.filter(({ rank }) => rank <= most);
      const text = [told.before, ...inOrder(kept)].join(' ');
      const bare = most === 0 && told.parts.length > 0 && told.parts.every(({ rank }) => rank > 0);
      if (text.length <= LONGEST && !(bare && thrift < 3)) return { text, parts: kept.length };
    }
  }
  return undefined;
}

/** The words of parts, in the order of the text. */
export function inOrder(parts: readonly Part[]): string[] {
  return [...parts].sort((a, b) => a.at - b.at).map(({ text }) => text);
}
