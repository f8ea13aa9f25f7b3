import { type CivilDate, civil, dayFrom } from '../../model/day.ts';

interface DateForm {
  readonly name: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(?<word>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

/** How files write their own date: ISO 8601, RFC 2822 and words. Each row's examples are 14 September 2023. */
export const DATE_FORMS: readonly DateForm[] = [
  {
    name: 'ISO 8601 date, time of day left aside',
    pattern: /^(?<year>\d{4})-(?<month>\d\d?)-(?<day>\d\d?)(?!\d)/,
    examples: ['2023-09-14', '2023-9-14', '2023-09-14T23:30:00-05:00', '2023-09-14 10:00'],
  },
  {
    name: 'ISO 8601 basic, as scrapers and GDELT write it',
    pattern: /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?=\d{6}$|T|$)/,
    examples: ['20230914', '20230914T103000Z', '20230914103000'],
  },
  {
    name: 'year first with slashes or dots',
    pattern: /^(?<year>\d{4})[/.](?<month>\d\d?)[/.](?<day>\d\d?)(?!\d)/,
    examples: ['2023/09/14', '2023.9.14'],
  },
  {
    name: 'RFC 2822 and day first in words',
    pattern: new RegExp(
      `^(?:[a-z]{3,9},?\\s+)?(?<day>\\d\\d?)(?:st|nd|rd|th)?[\\s-]+${MONTH},?[\\s-]+(?<year>\\d{4})`,
      'i',
    ),
    examples: ['Thu, 14 Sep 2023 09:00:00 GMT', '14 September 2023', '14-Sep-2023', '14th Sept. 2023'],
  },
  {
    name: 'month first in words',
    pattern: new RegExp(
      `^(?:[a-z]{3,9},?\\s+)?${MONTH}\\s+(?<day>\\d\\d?)(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})`,
      'i',
    ),
    examples: ['September 14, 2023', 'Sept. 14 2023', 'Thursday, September 14, 2023 9:00 am'],
  },
];

/** The civil date a file's own date field names, as written there; `undefined` where it names none. */
export function civilDate(written: string): CivilDate | undefined {
  const text = written.trim();
  for (const { pattern } of DATE_FORMS) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return civilOf(groups);
  }
  return undefined;
}

function civilOf(groups: Record<string, string | undefined>): CivilDate | undefined {
  const month = groups.word ? MONTHS.indexOf(groups.word.toLowerCase()) + 1 : Number(groups.month);
  const day = dayFrom(Number(groups.year), month, Number(groups.day));
  return day === undefined ? undefined : civil(day);
}
