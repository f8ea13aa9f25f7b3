import { createRequire } from 'node:module';
import type { Country } from 'world-countries';
import { listed } from './tables/list.ts';
import { NATIONALS, STATE_NAMES } from './tables/states.ts';

const load = createRequire(import.meta.url);

/** A state with its names, nationals and capitals, from the packages world-countries and i18n-iso-countries. */
export interface CountryRow {
  /** ISO 3166-1 alpha-3. */
  readonly code: string;
  readonly alpha2: string;
  readonly name: string;
  readonly names: readonly string[];
  /** Adjectives and nouns of nationality, singular. */
  readonly nationals: readonly string[];
  readonly capitals: readonly string[];
  readonly lon: number;
  readonly lat: number;
}

/** Codes whose usual news name differs from the package's. */
const USUAL: Readonly<Record<string, string>> = {
  XKX: 'Kosovo',
  COD: 'DR Congo',
  COG: 'Congo',
  CIV: 'Ivory Coast',
};

/** Words of the packages that name something else far more often. */
const MISLEADING = new Set([
  'American Islander',
  'Channel Islander',
  'Heard and McDonald Islander',
  'French',
  'Swiss Franc',
  'Åland',
  'Man',
  'Mann',
]);

let rows: readonly CountryRow[] | undefined;

/** All states and territories, in the package's order. */
export function countries(): readonly CountryRow[] {
  rows ??= read();
  return rows;
}

function read(): CountryRow[] {
  const published = load('world-countries') as readonly Country[];
  const english = (
    load('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | readonly string[]> }
  ).countries;
  return published.map((country) => {
    const code = country.cca3 === 'UNK' ? 'XKX' : country.cca3;
    const others = [english[country.cca2] ?? []].flat();
    const name = USUAL[code] ?? country.name.common;
    const { f, m } = country.demonyms.eng ?? { f: '', m: '' };
    return {
      code,
      alpha2: country.cca2,
      name,
      names: [
        ...listed(STATE_NAMES[code] ?? ''),
        name,
        country.name.common,
        country.name.official,
        ...others.filter(isPlain),
      ],
      nationals: [...listed(NATIONALS[code] ?? ''), ...(isSelf(country) ? [m, f].filter(isDemonym) : [])],
      capitals: country.capital ?? [],
      lon: country.latlng[1] ?? 0,
      lat: country.latlng[0] ?? 0,
    };
  });
}

/** Territories share their demonym with the state they belong to. */
function isSelf(country: Country): boolean {
  return country.independent || country.unMember || ['UNK', 'TWN', 'PSE'].includes(country.cca3);
}

function isDemonym(word: string): boolean {
  return word.length > 3 && !MISLEADING.has(word);
}

/** Inverted forms ("Korea, Republic of") are not how anyone writes. */
function isPlain(name: string): boolean {
  return !name.includes(',') && !name.includes('(');
}

let codes: ReadonlySet<string> | undefined;

/** Whether an actor's id is the code of a state. */
export function isStateCode(id: string): boolean {
  codes ??= new Set(countries().map(({ code }) => code));
  return codes.has(id);
}
