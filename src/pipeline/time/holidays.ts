import { type Day, dayFrom, parts } from '../../model/day.ts';
import { type Calendar, dayOfCalendar, easter, orthodoxEaster } from './calendars.ts';
import { sankranti, tithi } from './sky.ts';

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
    "martin luther king day|mlk day|martin luther king jr day|martin luther king jr. day|martin luther king 's day|martin luther kings day|mlk jr. day|mlk jr day|civil rights day",
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
  holiday(
    'eid al - fitr|eid al fitr|eid ul - fitr|eid|id al - fitr|id ul - fitr',
    lunar('islamic-umalqura', '10', 1),
  ),
  holiday(
    'eid al - adha|eid al adha|eid ul - adha|id ul - adha|id al - adha|feast of sacrifice|sacrifice feast|bakr id',
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
  holiday(
    'laylat al - qadr|laylat al qadr|laylat al kadr|night of power|the night of power|night of destiny',
    lunar('islamic-umalqura', '9', 27),
  ),
  holiday(
    "isra and mi ' raj|isra and miraj|the night journey|night journey",
    lunar('islamic-umalqura', '7', 27),
  ),
  holiday('yom hashoah', lunar('hebrew', 'Nisan', 27)),
  holiday("lag baomer|lag b ' omer", lunar('hebrew', 'Iyar', 18)),
  holiday('tu bishvat', lunar('hebrew', 'Shevat', 15)),
  holiday("tisha b ' av", lunar('hebrew', 'Av', 9)),
  holiday('shemini atzeret', lunar('hebrew', 'Tishri', 22)),
  holiday("king 's day|koningsdag", (y) => on(4, parts(dayFrom(y, 4, 27)!).weekday === 0 ? 26 : 27)(y)),
  holiday('ugadi|yugadi|gudi padwa', hindu(0, 1, 6)),
  holiday('rama navami|ram navami', hindu(0, 9, 12)),
  holiday('mahavir jayanti|mahaveer jayanti|mahaveer janma kalyanak', hindu(0, 13, 6)),
  holiday('buddha purnima|vesak|vaisakha|buddha day|wesak', hindu(1, 15, 6)),
  holiday('ratha yatra|ratha - yatra|rath yatra', hindu(3, 2, 6)),
  holiday('raksha bandhan|rakhi', hindu(4, 15, 12)),
  holiday('krishna janmashtami|janmashtami|gokulashtami', hindu(4, 23, 24)),
  holiday('ganesh chaturthi', hindu(5, 4, 12)),
  holiday('maha saptami', hindu(6, 7, 6)),
  holiday('dussehra|dasara|vijayadashami|dashain', hindu(6, 10, 14)),
  holiday('valmiki jayanti|maharishi valmiki jayanti|pargat diwas', hindu(6, 15, 6)),
  holiday('karva chauth', hindu(6, 19, 20)),
  holiday('dhanteras|dhanatrayodashi', hindu(6, 28, 18)),
  holiday('kali chaudas|choti diwali|naraka chaturdashi', hindu(6, 29, 18)),
  holiday('diwali|deepavali|lakshmi puja|divali', hindu(6, 30, 18)),
  holiday('bhai dooj', hindu(7, 2, 14)),
  holiday('chhath|chhath puja|dala puja|surya shashthi', hindu(7, 6, 14)),
  holiday('guru nanak jayanti|gurpurab', hindu(7, 15, 6)),
  holiday('guru gobind singh jayanti|guru govind singh jayanti|guru gobind singh birthday', hindu(9, 7, 6)),
  holiday('vasant panchami|basant panchami|saraswati puja', hindu(10, 5, 9)),
  holiday(
    'guru ravidas jayanti|guru ravidass jayanti|guru ravidas birthday|guru ravidass birthday',
    hindu(10, 15, 6),
  ),
  holiday('maha shivaratri|mahashivratri|maha shivratri', hindu(10, 29, 24)),
  holiday('holika dahan|chhoti holi|kamudu pyre', hindu(11, 15, 18)),
  holiday('holi|dhulandi|phagwah', hindu(11, 15, 18, 1)),
  holiday('makar sankranti|makara sankranthi|pongal|maghi|thai pongal', solar(9)),
  holiday('bogi pandigai|lohri', solar(9, -1)),
  holiday('maattu pongal', solar(9, 1)),
  holiday('kaanum pongal|kanni pongal', solar(9, 2)),
  holiday('vaisakhi|baisakhi|vasakhi|vaishakhi', solar(0)),
  holiday('rabindra jayanti|rabindranath jayanti', on(5, 9)),
  holiday('parsi new year|jamshedi navroz', (y) => parsi(y)),
];

function range(at: Day, from: number, to: number): Feast {
  return [at + from, at + to];
}

/** A Hindu feast by its lunar month (0 is Chaitra), lunar day and the hour, Indian time, at which that day must run. */
function hindu(month: number, lunarDay: number, hour: number, plus = 0): Holiday['days'] {
  return (y) => {
    // A lunar day that begins and ends between two such hours is kept by the hours around.
    const found = tithi(y, month, lunarDay, hour) ?? tithi(y, month, lunarDay, hour + 6);
    return found === undefined ? undefined : [found + plus, found + plus];
  };
}

/** A feast of the Sun's entry into a sign (0 is Aries). */
function solar(sign: number, plus = 0): Holiday['days'] {
  return (y) => {
    const found = sankranti(y, sign);
    return found === undefined ? undefined : [found + plus, found + plus];
  };
}

/** New year of the Shahenshahi calendar: every 365 days, among others on 17 August 2018. */
function parsi(y: number): Feast {
  const known = dayFrom(2018, 8, 17)!;
  const from = dayFrom(y, 1, 1)!;
  const first = from + ((((known - from) % 365) + 365) % 365);
  return [first, first];
}

function month9(y: number): Feast | undefined {
  const first = dayOfCalendar('islamic-umalqura', '9', 1, y);
  if (first === undefined) return undefined;
  const next = dayOfCalendar('islamic-umalqura', '10', 1, parts(first + 28).year);
  return [first, next !== undefined && next > first ? next - 1 : first + 29];
}
