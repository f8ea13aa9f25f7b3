/** A time expression as the measures compare it, offsets in UTF-16 code units. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** A text with the expressions that people marked in it. */
export interface Annotated {
  readonly text: string;
  /** Day of publication, a civil date. */
  readonly date: string;
  readonly marked: readonly Marked[];
}

/** A system that finds time expressions; `lean` says which way bare dates look. */
export interface System {
  readonly name: string;
  readonly find: (text: string, date: string, lean: 'past' | 'future') => readonly Marked[];
}

/** Strict, relaxed and value F1, 0–100, by TempEval-3 (UzZaman et al. 2013, section 4.1). */
export interface Scores {
  readonly strict: number;
  readonly relaxed: number;
  readonly value: number;
}

/** Scores of a system on texts: spans pair one to one where they overlap, equal spans first. */
export function scoresOf(system: System, texts: readonly Annotated[]): Scores {
  const sum = { gold: 0, found: 0, relaxed: 0, strict: 0, value: 0 };
  for (const { text, date, marked } of texts) {
    const found = system.find(text, date, 'past');
    const pairs = paired(marked, found);
    sum.gold += marked.length;
    sum.found += found.length;
    sum.relaxed += pairs.length;
    sum.strict += pairs.filter(([a, b]) => a.start === b.start && a.end === b.end).length;
    sum.value += pairs.filter(([a, b]) => a.value === b.value).length;
  }
  const f1 = (hits: number) => (100 * 2 * hits) / Math.max(1, sum.gold + sum.found);
  return { strict: f1(sum.strict), relaxed: f1(sum.relaxed), value: f1(sum.value) };
}

/** Share, 0–100, of single phrases for which the longest expression found has the right value. */
export function shareRight(
  system: System,
  phrases: readonly { readonly text: string; readonly date: string; readonly value: string }[],
  lean: 'past' | 'future',
): number {
  const right = phrases.filter(({ text, date, value }) => {
    const found = [...system.find(text, date, lean)].sort((a, b) => b.end - b.start - (a.end - a.start));
    return found[0]?.value === value;
  });
  return (100 * right.length) / Math.max(1, phrases.length);
}

function paired(gold: readonly Marked[], found: readonly Marked[]): readonly (readonly [Marked, Marked])[] {
  const candidates = gold.flatMap((a) =>
    found.flatMap((b) => {
      const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
      const equal = a.start === b.start && a.end === b.end;
      return shared > 0 ? [{ a, b, shared, equal }] : [];
    }),
  );
  candidates.sort(
    (x, y) => Number(y.equal) - Number(x.equal) || y.shared - x.shared || x.a.start - y.a.start,
  );
  const taken = new Set<Marked>();
  return candidates.flatMap(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return [];
    taken.add(a).add(b);
    return [[a, b] as const];
  });
}
