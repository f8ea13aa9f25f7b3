import { type Day, dayFrom, parts } from '../../model/day.ts';
import { type Calendar, dayOfCalendar, easter, orthodoxEaster } from './calendars.ts';

/** First and last day of a feast in a year. */
export type Feast = readonly [first: Day, last: Day];

/** A holiday or feast by its names in small letters, and its days in a year. */
export interface Holiday {
  readonly names: readonly string[];
  readonly days: (year: number) => Feast | undefined;
}

const on =
  (m: number, d: number) =>
  (y: number): Feast => [dayFrom(y, m, d)!, dayFrom(y, m, d)!];

/** The nth weekday (0 is Sunday) of a month, the last if `n` is −1, plus some days. */
const weekday =
  (n: number, w: number, m: number, plus = 0) =>
  (y: number): Feast => {
    const first = dayFrom(y, m, 1)!;
    const days = [0, 1, 2, 3, 4].map((i) => first + ((w - parts(first).weekday + 7) % 7) + 7 * i);
    const inside = days.filter((day) => parts(day).month === m);
    const found = inside.at(n < 0 ? n : n - 1)! + plus;
    return [found, found];
  };
const afterEaster =
  (n: number) =>
  (y: number): Feast => [easter(y) + n, easter(y) + n];
const afterPascha =
  (n: number) =>
  (y: number): Feast => [orthodoxEaster(y) + n, orthodoxEaster(y) + n];
const lunar =
  (calendar: Calendar, m: string, d: number, lasts = 1) =>
  (y: number): Feast | undefined => {
    const first = dayOfCalendar(calendar, m, d, y);
    return first === undefined ? undefined : [first, first + lasts - 1];
  };
const holiday = (names: string, days: Holiday['days']): Holiday => ({ names: names.split('|'), days });

/**
 * Holidays and feasts newspapers date things by. Fixed and weekday rules: the United States' 5 U.S.C. § 6103 and the
 * states' own laws; Christian feasts reckoned from Easter; Muslim, Jewish and Chinese ones by their calendars (the day,
 * not the evening before).
 */
export const HOLIDAYS: readonly Holiday[] = [
  holiday('christmas|christmas day|xmas|xmas day', on(12, 25)),
  holiday('christmas eve|xmas eve', on(12, 24)),
  holiday("boxing day|st stephen's day", on(12, 26)),
  holiday("new year 's day|new years day|new year|new year 's|the new year", on(1, 1)),
  holiday("new year 's eve|new years eve|nye", on(12, 31)),
  holiday('epiphany|three kings day', on(1, 6)),
  holiday('orthodox christmas|orthodox christmas day', on(1, 7)),
  holiday("valentine 's day|valentines day|valentine day|st valentine 's day", on(2, 14)),
  holiday(
    "st patrick 's day|saint patrick 's day|st paddy 's day|saint paddy 's day|st patricks day|saint patricks day|st. patrick 's day",
    on(3, 17),
  ),
  holiday("april fools|april fool 's day|april fools day|april fools ' day", on(4, 1)),
  holiday('earth day', on(4, 22)),
  holiday('anzac day', on(4, 25)),
  holiday("may day|international workers ' day|international workers day", on(5, 1)),
  holiday('ve day|v-e day', on(5, 8)),
  holiday('victory day', on(5, 9)),
  holiday('juneteenth', on(6, 19)),
  holiday('canada day', on(7, 1)),
  holiday('independence day|fourth of july|the fourth of july', on(7, 4)),
  holiday('bastille day', on(7, 14)),
  holiday('halloween|halloween day', on(10, 31)),
  holiday("all saints ' day|all saints day|all saint 's day", on(11, 1)),
  holiday("all souls ' day|all souls day", on(11, 2)),
  holiday('guy fawkes night|bonfire night', on(11, 5)),
  holiday("armistice day|veterans day|remembrance day|veteran 's day|veterans ' day", on(11, 11)),
  holiday("international women 's day|women 's day", on(3, 8)),
  holiday('human rights day', on(12, 10)),
  holiday('unity day', on(11, 4)),
  holiday('german unity day', on(10, 3)),
  holiday(
    "martin luther king day|mlk day|martin luther king jr day|martin luther king jr. day|martin luther king 's day",
    weekday(3, 1, 1),
  ),
  holiday("presidents ' day|presidents day|president 's day|washington 's birthday", weekday(3, 1, 2)),
  holiday("mother 's day|mothers day|mothers ' day", weekday(2, 0, 5)),
  holiday("father 's day|fathers day|fathers ' day", weekday(3, 0, 6)),
  holiday('memorial day', weekday(-1, 1, 5)),
  holiday('memorial day weekend', (y) => range(weekday(-1, 1, 5)(y)[0], -3, 0)),
  holiday('labor day|labour day', weekday(1, 1, 9)),
  holiday('labor day weekend|labour day weekend', (y) => range(weekday(1, 1, 9)(y)[0], -3, 0)),
  holiday("columbus day|indigenous peoples day|indigenous peoples ' day", weekday(2, 1, 10)),
  holiday('thanksgiving|thanksgiving day', weekday(4, 4, 11)),
  holiday('black friday', weekday(4, 4, 11, 1)),
  holiday('cyber monday', weekday(4, 4, 11, 4)),
  holiday('election day', weekday(1, 1, 11, 1)),
  holiday('inauguration day', on(1, 20)),
  holiday('shrove tuesday|mardi gras|pancake day|pancake tuesday', afterEaster(-47)),
  holiday('ash wednesday', afterEaster(-46)),
  holiday('lent', (y) => range(easter(y), -46, -1)),
  holiday('palm sunday', afterEaster(-7)),
  holiday('holy week', (y) => range(easter(y), -7, -1)),
  holiday('maundy thursday|holy thursday|covenant thursday', afterEaster(-3)),
  holiday('good friday', afterEaster(-2)),
  holiday('holy saturday', afterEaster(-1)),
  holiday('easter|easter sunday|easter day', afterEaster(0)),
  holiday('easter monday', afterEaster(1)),
  holiday('easter weekend', (y) => range(easter(y), -2, 1)),
  holiday('ascension day|ascension thursday|the ascension', afterEaster(39)),
  holiday('pentecost|whitsunday|whit sunday|pentecost sunday', afterEaster(49)),
  holiday('whit monday|pentecost monday', afterEaster(50)),
  holiday('trinity sunday', afterEaster(56)),
  holiday('corpus christi', afterEaster(60)),
  holiday('orthodox easter|orthodox easter sunday|pascha', afterPascha(0)),
  holiday('orthodox easter monday', afterPascha(1)),
  holiday('orthodox good friday|orthodox great friday|great friday', afterPascha(-2)),
  holiday('orthodox palm sunday', afterPascha(-7)),
  holiday('lazarus saturday', afterPascha(-8)),
  holiday('orthodox ash wednesday|clean monday', afterPascha(-48)),
  holiday('ramadan|the month of ramadan|the holy month of ramadan|ramazan', (y) => month9(y)),
  holiday('eid al - fitr|eid ul - fitr|eid|id al - fitr|id ul - fitr', lunar('islamic-umalqura', '10', 1)),
  holiday(
    'eid al - adha|eid ul - adha|id ul - adha|id al - adha|feast of sacrifice|sacrifice feast|bakr id',
    lunar('islamic-umalqura', '12', 10),
  ),
  holiday('ashura|day of ashura|the day of ashura', lunar('islamic-umalqura', '1', 10)),
  holiday('islamic new year', lunar('islamic-umalqura', '1', 1)),
  holiday(
    "mawlid|mawlid al - nabawi|prophet 's birthday|the prophet 's birthday",
    lunar('islamic-umalqura', '3', 12),
  ),
  holiday('rosh hashanah|rosh hashana|jewish new year|the jewish new year', lunar('hebrew', 'Tishri', 1, 2)),
  holiday('yom kippur|day of atonement|the day of atonement', lunar('hebrew', 'Tishri', 10)),
  holiday('sukkot|succot|feast of tabernacles', lunar('hebrew', 'Tishri', 15, 7)),
  holiday('simchat torah', lunar('hebrew', 'Tishri', 23)),
  holiday('hanukkah|chanukah|hanukah|hannukkah', lunar('hebrew', 'Kislev', 25, 8)),
  holiday('purim', (y) => lunar('hebrew', 'Adar II', 14)(y) ?? lunar('hebrew', 'Adar', 14)(y)),
  holiday('passover|pesach', lunar('hebrew', 'Nisan', 15, 8)),
  holiday('shavuot', lunar('hebrew', 'Sivan', 6, 2)),
  holiday(
    "chinese new year|lunar new year|the lunar new year|the chinese new year|tet|chinese lunar new year 's day|chinese new year 's day",
    lunar('chinese', '1', 1),
  ),
  holiday('dragon boat festival', lunar('chinese', '5', 5)),
  holiday('mid - autumn festival', lunar('chinese', '8', 15)),
  holiday('nowruz|norouz|novruz|persian new year|the persian new year', lunar('persian', '1', 1)),
];

function range(at: Day, from: number, to: number): Feast {
  return [at + from, at + to];
}

function month9(y: number): Feast | undefined {
  const first = dayOfCalendar('islamic-umalqura', '9', 1, y);
  if (first === undefined) return undefined;
  const next = dayOfCalendar('islamic-umalqura', '10', 1, parts(first + 28).year);
  return [first, next !== undefined && next > first ? next - 1 : first + 29];
}
