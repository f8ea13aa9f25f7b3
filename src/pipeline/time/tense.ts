import type { Tense } from './reference.ts';
import type { Match } from './rule.ts';

const AHEAD =
  /\b(?:will|shall|would|could|might|may|'ll|’ll|won't|won’t|scheduled|expected|due|plans?|planned|planning|set|going|(?:is|are|was|were) to|to be|upcoming|slated|hopes?|intends?|deadline|next|expires?|begins|starts|opens)\b/g;
const BEHIND =
  /\b(?:\p{Ll}+ed|was|were|had|said|met|held|came|went|took|began|told|made|broke|brought|built|fell|fought|found|gave|got|hit|kept|led|left|lost|paid|rose|ran|saw|sent|shot|spoke|struck|thought|won|wrote|became|blew|drew|flew|grew|knew|threw|since|ago|has|have)\b/giu;

/** Which way a sentence looks at a place: by the nearest sign before it in its clause, else the nearest after. */
export function tenseOf(text: string, { start, end }: Match): Tense {
  const before = text.slice(Math.max(0, start - 160), start);
  const clause = before.slice(lastBreak(before));
  const sign = nearest(clause, true);
  if (sign) return sign;
  const after = text.slice(end, end + 100);
  return nearest(after.slice(0, firstBreak(after)), false);
}

/** "Cancelled his | planned visit on Thursday": a word of plans that only describes. */
const OWNED = /\b(?:an?|the|his|her|its|their|this|that)\s+$/i;

const PLANNED = /^(?:planned|scheduled|expected)$/;
const NOT_BEHIND = /^(?:scheduled|expected|planned|need|red|bed)$/i;

/** Where the last or first match of a pattern that is no exception begins. */
function placeOf(
  clause: string,
  pattern: RegExp,
  last: boolean,
  isException: (word: string, at: number) => boolean,
): number | undefined {
  let place: number | undefined;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(clause); found; found = pattern.exec(clause)) {
    if (isException(found[0], found.index)) continue;
    place = found.index;
    if (!last) break;
  }
  return place;
}

function nearest(clause: string, last: boolean): Tense {
  const a = placeOf(clause, AHEAD, last, (word, at) => PLANNED.test(word) && OWNED.test(clause.slice(0, at)));
  const b = placeOf(clause, BEHIND, last, (word) => NOT_BEHIND.test(word));
  if (a === undefined && b === undefined) return undefined;
  if (a === undefined) return 'past';
  if (b === undefined) return 'future';
  // "will be held", "would have met": the auxiliary decides, the participle follows it.
  const auxiliary =
    /^(?:will|shall|would|could|might|may|could|might|may|is|are|was|were|to|set|due|scheduled|expected)/i.test(
      clause.slice(a),
    );
  if (auxiliary && b > a && b - a < 25) return 'future';
  return (last ? a >= b : a <= b) ? 'future' : 'past';
}

function lastBreak(text: string): number {
  const sentence = Math.max(
    text.lastIndexOf('. '),
    text.lastIndexOf('\n\n'),
    text.lastIndexOf('; '),
    text.lastIndexOf('? '),
  );
  return sentence + 1;
}

function firstBreak(text: string): number {
  const found = text.search(/[.;?!]\s|\n\n/);
  return found < 0 ? text.length : found;
}
