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

/** Matches where some row of `SHORT` does, so that most titles need only one look. */
const ANY_LONG = new RegExp(SHORT.map(([long]) => long.source).join('|'), 'u');

function shortened(text: string): string {
  if (!ANY_LONG.test(text)) return text;
  return SHORT.reduce((short, [long, name]) => short.replace(long, name), text);
}

/** Without words said again right behind themselves; looked for only where some word is said twice. */
function withoutEcho(text: string): string {
  const words = text.split(' ');
  if (new Set(words).size === words.length) return text;
  return text.replace(/(?<= |^)((?:\S+ )+\S+) \1(?= |$)/gu, '$1');
}

/** A day of a month whose month was left out. */
const LOOSE_DAY = / on \d{1,2}(?:st|nd|rd|th)?$/;

/** Adverbs that only joined an act to what was told before. */
const DANGLING = /,? (?:as well|also|too|however|meanwhile|though|either|in turn|alike|instead)$/;

/** Words that cannot end a title: what they introduced was left out. */
const LOOSE_END =
  /(?: (?:a|an|the|of|to|for|with|and|or|from|as|than|that|by|at|into|(?<!\bvot(?:e|es|ed|ing) )against|between|during|after|before|since|under|amid|despite|worth|including|its|their|his|her))+$/;

/** By whom somebody had it said. */
const THROUGH =
  / (?:through|via|by way of) (?:a|an|his|her|its|their) (?:spokes\p{Ll}+|aide|lawyers?|press office)$/u;

/** A draft as it is printed: one space between words, typographic apostrophes, a capital at the start, no stop at the end. */
export function polished(draft: string): string {
  const text = withoutEcho(
    shortened(draft)
      .replace(/\s{2,}|[^\S ]/gu, ' ')
      .replace(/ ([,;:?!’])/gu, '$1'),
  )
    .replace(/([$€£¥]) (?=\d)/gu, '$1')
    .replace(/["“”„]/gu, '')
    .replace(/[`´']/gu, '’')
    .replace(/[\s,.;:–-]+$/u, '')
    .replace(THROUGH, '')
    .replace(LOOSE_END, '')
    .replace(LOOSE_DAY, '')
    .replace(DANGLING, '')
    .replace(/^(\p{Lu}[^,]{2,40}?) (?:is|are) to (?=\p{Ll})/u, '$1 to ')
    .trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
