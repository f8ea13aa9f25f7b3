import type { Mention } from '../../model/event.ts';

/** Rules that word an act by the clause of another. */
const BORROWED: ReadonlySet<string> = new Set([
  'headline',
  'clause around',
  'clause of another act',
  'verb that governs',
  'verb above',
]);

/** Verbs by which someone undertakes what the rest of a title tells. */
const AGREED = / (?:agree|vow|promise|pledge|offer|plan|decide)s? to /;

/**
 * Of an article's mentions, in order of place, those whose title says word for word what the title of another mention
 * of the same sentence says: "Chad vows to end blockade" told of the vow, the end and the blockade, or "Chad to end
 * blockade" beside it. Of several, the one
 * whose own clause it is, else the first, is no echo.
 */
export function echoesIn(mentions: readonly Mention[]): ReadonlySet<Mention> {
  const told = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = `${mention.sentence.start} ${mention.title.replace(AGREED, ' to ')}`;
    const alike = told.get(key);
    if (alike) alike.push(mention);
    else told.set(key, [mention]);
  }
  const echoes = new Set<Mention>();
  for (const alike of told.values()) {
    const own = alike.find((mention) => !isBorrowed(mention)) ?? alike[0]!;
    for (const mention of alike) if (mention !== own) echoes.add(mention);
  }
  return echoes;
}

function isBorrowed({ why }: Mention): boolean {
  return why.some(({ field, rule }) => field === 'title' && BORROWED.has(rule));
}
