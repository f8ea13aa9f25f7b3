import countries from 'world-countries';
import { actor } from '../language/names/index.ts';

/** States whose everyday English name in a headline is not the one the country table gives. */
const HEADLINE = Object.entries({
  USA: 'US',
  GBR: 'UK',
  ARE: 'UAE',
  COD: 'DR Congo',
  COG: 'Congo Republic',
  BIH: 'Bosnia',
  VAT: 'Vatican',
  PSE: 'Palestinians',
  CIV: 'Ivory Coast',
  TUR: 'Turkey',
  CZE: 'Czech Republic',
  CPV: 'Cape Verde',
  MKD: 'North Macedonia',
  CAF: 'Central African Republic',
  XKX: 'Kosovo',
  UNK: 'Kosovo',
  SSD: 'South Sudan',
  SWZ: 'Eswatini',
  TLS: 'East Timor',
  FSM: 'Micronesia',
  HKG: 'Hong Kong',
  MAC: 'Macau',
});

/** The headline names of states. */
const STATE: ReadonlyMap<string, string> = new Map([
  ...countries.map(({ cca3, name }) => [cca3, name.common] as const),
  ...HEADLINE,
]);

/** Adjectives of states whose table has the noun for one of the people, or an old spelling. */
const ADJECTIVE = Object.entries({
  USA: 'US',
  GBR: 'British',
  SAU: 'Saudi',
  KGZ: 'Kyrgyz',
  TJK: 'Tajik',
  UZB: 'Uzbek',
  KAZ: 'Kazakh',
  NZL: 'New Zealand',
  ISL: 'Icelandic',
  LUX: 'Luxembourg',
  LIE: 'Liechtenstein',
  LSO: 'Lesotho',
  BWA: 'Botswanan',
  BIH: 'Bosnian',
  SVN: 'Slovenian',
  MDV: 'Maldivian',
  CPV: 'Cape Verdean',
  PHL: 'Philippine',
  DJI: 'Djiboutian',
  SUR: 'Surinamese',
  COM: 'Comorian',
  MMR: 'Myanmar',
  XKX: 'Kosovo',
  UNK: 'Kosovo',
  PSE: 'Palestinian',
  ATG: 'Antiguan',
  ECU: 'Ecuadorian',
  SUN: 'Soviet',
  YUG: 'Yugoslav',
});

/** The adjectives of states. */
const PEOPLE: ReadonlyMap<string, string> = new Map([
  ...countries.flatMap(({ cca3, demonyms }) => (demonyms.eng?.m ? [[cca3, demonyms.eng.m] as const] : [])),
  ...ADJECTIVE,
]);

/** Names that stand for many, and so take a plural verb. */
const PLURAL = new Set(['Palestinians']);

/** Names whose article a sentence cannot do without but a headline can are written bare; the rest of the name stands as given. */
const ARTICLE = /^the /i;

/** The short headline name of an actor: "US", "North Korea", "UN", "Hamas". */
export function actorName(id: string): string {
  return STATE.get(id) ?? (isSlug(id) ? actor(id).name : id).replace(ARTICLE, '');
}

/** Ids of those that are neither states nor bodies are made of their names' letters. */
function isSlug(id: string): boolean {
  return /^[a-z0-9-]+$/.test(id);
}

/** The adjective of a state's people ("Iranian"), or its name where it has none. */
export function demonym(id: string): string {
  return PEOPLE.get(id) ?? actorName(id);
}

/** Whether an id is that of a state. */
export function isState(id: string): boolean {
  return STATE.has(id);
}

/** Last words of names that stand for many. */
const MANY =
  /(?:protesters|rebels|countries|powers|nations|forces|troops|states|Koreas|\bpolice|\bpeople|\p{L}ans|Serbs|Croats|Kurds|Houthis|Tigers|Contras|Sandinistas|Hutus|Tutsis|(?:[Gg]un|police|service|states|country|tribes|militia|fisher|business|congress|wo)men)$/u;

/** Whether a name takes a plural verb. */
export function isPluralName(name: string): boolean {
  return (
    PLURAL.has(name) ||
    /^\d/.test(name) ||
    (/[ens]$/.test(name.slice(-1)) && MANY.test(name.slice(name.lastIndexOf(' ') + 1)))
  );
}

/** Names in a row: "Russia", "Russia and China", "Russia, China and India". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
