import { lookup } from '../../model/lookup.ts';
import type { Season, Unit } from './stretch.ts';

/**
 * The kinds of word that the rules' patterns name in capitals, each with its words and what they mean. A word may be of
 * several kinds ("second" is an ordinal and a unit); anything a pattern spells out in small letters needs no entry.
 */
export type Meaning = number | string;

const words = (text: string): readonly string[] => text.split(' ');
const table = (rows: Record<string, Meaning>): Record<string, Meaning> =>
  Object.fromEntries(Object.entries(rows).flatMap(([keys, value]) => words(keys).map((key) => [key, value])));

const MONTHS = table({
  'january jan jan.': 1,
  'february feb feb.': 2,
  'march mar mar.': 3,
  'april apr apr.': 4,
  may: 5,
  'june jun jun.': 6,
  'july jul jul.': 7,
  'august aug aug.': 8,
  'september sept sept. sep sep.': 9,
  'october oct oct.': 10,
  'november nov nov.': 11,
  'december dec dec.': 12,
});

const WEEKDAYS = table({
  'sunday sun sun.': 0,
  'monday mon mon.': 1,
  'tuesday tue tue. tues tues.': 2,
  'wednesday wed wed. weds': 3,
  'thursday thu thu. thur thur. thurs thurs.': 4,
  'friday fri fri.': 5,
  'saturday sat sat.': 6,
});

const WEEKDAYS_MANY = table({
  sundays: 0,
  mondays: 1,
  tuesdays: 2,
  wednesdays: 3,
  thursdays: 4,
  fridays: 5,
  saturdays: 6,
});

const UNITS: Record<string, Unit> = table({
  'second sec sec.': 'second',
  'minute min min.': 'minute',
  'hour hr hr.': 'hour',
  day: 'day',
  week: 'week',
  fortnight: 'fortnight',
  month: 'month',
  'quarter qtr': 'quarter',
  'year yr yr.': 'year',
  decade: 'decade',
  century: 'century',
  'millennium millenium': 'millennium',
}) as Record<string, Unit>;

const UNITS_MANY: Record<string, Unit> = table({
  'seconds secs': 'second',
  'minutes mins': 'minute',
  'hours hrs': 'hour',
  days: 'day',
  weeks: 'week',
  fortnights: 'fortnight',
  months: 'month',
  quarters: 'quarter',
  'years yrs': 'year',
  decades: 'decade',
  centuries: 'century',
  'millennia millenniums': 'millennium',
}) as Record<string, Unit>;

const SEASONS: Record<string, Season> = table({
  'spring springtime': 'SP',
  'summer summertime': 'SU',
  'autumn fall': 'FA',
  'winter wintertime': 'WI',
}) as Record<string, Season>;

/** Parts of the day by their TIMEX3 codes. */
const DAYPARTS = table({
  'morning mornings': 'MO',
  'afternoon afternoons': 'AF',
  'evening evenings': 'EV',
  'night nights nighttime': 'NI',
  'dawn daybreak sunrise': 'MO',
  'dusk nightfall sunset': 'EV',
  midday: 'MI',
  daytime: 'DT',
});

const UNDER_TWENTY = words(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const TENS = words('twenty thirty forty fifty sixty seventy eighty ninety');
/** Number words that multiply what stands before them. */
export const SCALES: Record<string, number> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1e9,
};

const ORDINALS = words(
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
);
const ORDINAL_TENS = words('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth');

const numbered = (list: readonly string[], from: number, step: number): Record<string, number> =>
  Object.fromEntries(list.map((word, i) => [word, from + i * step]));

/** Number words below a hundred. */
export const CARDINALS: Record<string, number> = lookup({
  ...numbered(UNDER_TWENTY, 0, 1),
  ...numbered(TENS, 20, 10),
});

/** Time zones newspapers write, with their offset from UTC in minutes. */
export const ZONES = table({
  'gmt utc z': 0,
  'bst cet': 60,
  'cest eet': 120,
  msk: 180,
  'est cdt': -300,
  'cst mdt': -360,
  'edt ast': -240,
  'mst pdt': -420,
  pst: -480,
  ist: 330,
  'kst jst': 540,
});

const ORDINAL_WORDS: Record<string, number> = {
  ...numbered(ORDINALS, 0, 1),
  ...numbered(ORDINAL_TENS, 20, 10),
  hundredth: 100,
};

/** Kinds of word by the name patterns use. */
export const KINDS: Readonly<Record<string, Readonly<Record<string, Meaning>>>> = {
  MONTH: MONTHS,
  WEEKDAY: WEEKDAYS,
  WEEKDAYS: WEEKDAYS_MANY,
  UNIT: UNITS,
  UNITS: UNITS_MANY,
  SEASON: SEASONS,
  SEASONS: table({ springs: 'SP', summers: 'SU', 'autumns falls': 'FA', winters: 'WI' }),
  DAYPART: DAYPARTS,
  N: CARDINALS,
  SPELLED: CARDINALS,
  SCALE: SCALES,
  NTH: ORDINAL_WORDS,
  NINETIES: numbered(words('twenties thirties forties fifties sixties seventies eighties nineties'), 20, 10),
  AMPM: table({ 'am a.m. a.m': 0, 'pm p.m. p.m': 12 }),
  ZONE: ZONES,
  ERA: table({ 'bc b.c. b.c bce b.c.e. b.c.e': -1, 'ad a.d. a.d ce c.e. c.e': 1 }),
  QN: { q1: 1, q2: 2, q3: 3, q4: 4 },
  ROMAN: Object.fromEntries(words('i ii iii iv v vi vii viii ix x xi xii').map((w, i) => [w, i + 1])),
};
