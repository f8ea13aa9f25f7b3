const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\\p{Ll}{0,6}\\.?';
const AGENCY = '\\((?:Reuters|Bloomberg|Xinhua|Kyodo|Interfax|\\p{Lu}{2,10})(?: [^()]{1,30})?\\)';
const CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}.'’-]+){0,3}";
const NAME = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}";
const PREPOSITION = '(?!(?:On|In|By|Since|From|Until|As|After|Before|At|For|This|Last|Next) )';
const REGION = ", ?\\p{Lu}[\\p{L}.'’ ]{1,24}";
const DAY = `[,/]? ?(?:${MONTH} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${MONTH})`;
const DASH = '\\s*(?:[–—]|--|-(?=\\s)|:(?=\\s\\p{Lu}))\\s*(?=\\S)';

/** "LIMA, May 3 (AP) - ", "Vienna (Reuters) —", "GENEVA – ": what stands before the first sentence of a dispatch. */
const DATELINE = new RegExp(
  `^${PREPOSITION}(?:${CAPITALS}(?:${REGION})?(?:${DAY})?(?:,? ?${AGENCY})?|${NAME}(?:${REGION})?(?:${DAY}(?:,? ?${AGENCY})?|,? ?${AGENCY}))${DASH}`,
  'u',
);

/** What every dateline ends with; most paragraphs open without. */
const DASHED = /[–—]|--|[-:]\s/u;

/** How many code units of a paragraph its dateline takes up; 0 where it has none. */
export function datelineOf(paragraph: string): number {
  const opening = paragraph.slice(0, 160);
  return DASHED.test(opening) ? (DATELINE.exec(opening)?.[0].length ?? 0) : 0;
}
