/** Names that headlines write by their letters, or without what everyone knows. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\b[Uu]nited States(?: of America)?(?![’'\p{L}])/gu, 'US'],
  [/\b[Uu]nited Kingdom\b/gu, 'UK'],
  [/\b[Uu]nited Nations\b/gu, 'UN'],
  [/\b[Ee]uropean Union\b/gu, 'EU'],
  [/\bInternational Atomic Energy Agency\b/gu, 'IAEA'],
  [/\bInternational Monetary Fund\b/gu, 'IMF'],
  [/\bInternational Criminal Court\b/gu, 'ICC'],
  [/\bWorld Health Organi[sz]ation\b/gu, 'WHO'],
  [/\bWorld Trade Organi[sz]ation\b/gu, 'WTO'],
  [/\bNorth Atlantic Treaty Organi[sz]ation\b/gu, 'NATO'],
  [/\bAfrican Union\b/gu, 'AU'],
  [/\bPeople[’']s Republic of China\b/gu, 'China'],
  [/\bIslamic Republic of Iran\b/gu, 'Iran'],
  [/\bRussian Federation\b/gu, 'Russia'],
  [/\bN\.? Korea/gu, 'North Korea'],
  [/\bS\.? Korea/gu, 'South Korea'],
  [/\bWashington, D\.? ?C\.?/gu, 'Washington'],
];

/** Matches wherever some row of `SHORT` does, so that most titles need only one look. */
const ANY_LONG = new RegExp(SHORT.map(([long]) => long.source.replace(/^\\b/, '')).join('|'), 'u');

function shortened(text: string): string {
  if (!ANY_LONG.test(text)) return text;
  return SHORT.reduce((short, [long, name]) => short.replace(long, name), text);
}

/** Without words said again right behind themselves; looked for only where some word is said twice. */
function withoutEcho(text: string): string {
  const words = text.split(' ');
  if (!words.some((_, i) => isEchoed(words, i))) return text;
  return text.replace(/(?<= |^)((?:\S+ )+\S+) \1(?= |$)/gu, '$1');
}

/** Whether a word and the next stand again further on. */
function isEchoed(words: readonly string[], i: number): boolean {
  for (let at = words.indexOf(words[i]!, i + 2); at >= 0; at = words.indexOf(words[i]!, at + 1))
    if (at + 1 < words.length && words[at + 1] === words[i + 1]) return true;
  return false;
}

/** A day of a month whose month was left out. */
const LOOSE_DAY = / on \d{1,2}(?:st|nd|rd|th)?$/;

/** Adverbs that only joined an act to what was told before. */
const DANGLING = [
  'as well',
  ...'also too however meanwhile though either alike instead'.split(' '),
  'in turn',
];
const DANGLES = new RegExp(`,? (?:${DANGLING.join('|')})$`);

/** Words that cannot end a title: what they introduced was left out. */
const LOOSE =
  'a an the of to for with and or from as than that by at into against between during after before since under amid despite worth including its their his her'.split(
    ' ',
  );
/** Whoever votes against may have said it all. */
const LOOSE_END = new RegExp(
  `(?: (?:${LOOSE.join('|').replace('against', '(?<!\\bvot(?:e|es|ed|ing) )against')}))+$`,
);

/** By whom somebody had it said. */
const THROUGH =
  / (?:through|via|by way of) (?:a|an|his|her|its|their) (?:spokes\p{Ll}+|aide|lawyers?|press office)$/u;

/** Last words of titles of which something may have to be cut off. */
const LAST: ReadonlySet<string> = new Set([...LOOSE, ...DANGLING.map(lastWord), 'office']);

/** Last words that such sets cannot list: a day of the month, one who speaks for others. */
const LAST_KIND = /^(?:\d|spokes|aide|lawyer)/;

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

/** Marks that a draft may have and a printed title has not. */
const MARKS = /\s{2}|[^\S ]| [,;:?!’]|[$€£¥] |["“”„`´']/;

/** A draft as it is printed: one space between words, typographic apostrophes, a capital at the start, no stop at the end. */
export function polished(draft: string): string {
  const text = cut(withoutMarks(withoutCourtesy(shortened(draft))));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const COURTESY = /(?<![\p{L}’'-])(?:Mrs?|Ms|Rev|Sir|Dr)\.? (?=\p{Lu})/gu;
const MAY_BE_COURTEOUS = /(?:M[rs]|Rev|Sir|Dr)/;

function withoutCourtesy(text: string): string {
  return MAY_BE_COURTEOUS.test(text) ? text.replace(COURTESY, '') : text;
}

function withoutMarks(text: string): string {
  if (!MARKS.test(text)) return withoutEcho(text);
  return withoutEcho(text.replace(/\s{2,}|[^\S ]/gu, ' ').replace(/ ([,;:?!’])/gu, '$1'))
    .replace(/([$€£¥]) (?=\d)/gu, '$1')
    .replace(/["“”„]/gu, '')
    .replace(/[`´']/gu, '’');
}

/** Without what hangs loose at its end, nor "is" before what lies ahead. */
function cut(text: string): string {
  const whole = STOPS.test(text.at(-1) ?? '') ? text.replace(/[\s,.;:–-]+$/u, '') : text;
  const last = lastWord(whole);
  const told =
    LAST.has(last) || LAST_KIND.test(last)
      ? whole.replace(THROUGH, '').replace(LOOSE_END, '').replace(LOOSE_DAY, '').replace(DANGLES, '')
      : whole;
  return (
    AHEAD.test(told) ? told.replace(/^(\p{Lu}[^,]{2,40}?) (?:is|are) to (?=\p{Ll})/u, '$1 to ') : told
  ).trim();
}

/** Marks that do not end a title. */
const STOPS = /[\s,.;:–-]/;

const AHEAD = / (?:is|are) to /;
